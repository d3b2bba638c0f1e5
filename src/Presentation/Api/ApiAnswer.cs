using System.Text.Encodings.Web;

namespace OpenStatement.Presentation;

/// <summary>What a file of the API says.</summary>
public abstract record ApiAnswer : FileContent
{
    /// <summary>Leaves letters as they are: these files never stand within a page.</summary>
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions s_file = new() { Encoder = s_encoder };
    private static readonly JsonWriterOptions s_example = new() { Encoder = s_encoder, Indented = true, NewLine = "\n" };

    public void Write(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, s_file);
        Write(json, int.MaxValue, int.MaxValue);
    }

    /// <summary>The same as an example, with only the first entries of each list and the beginnings of long texts.</summary>
    /// <param name="entries">How many entries of each list.</param>
    /// <param name="letters">How many letters of each text.</param>
    /// <param name="isIndented">Whether it is for people to read.</param>
    public string Shortened(int entries, int letters, bool isIndented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, isIndented ? s_example : s_file))
            Write(json, entries, letters);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    protected abstract void Write(Utf8JsonWriter json, int entries, int letters);
}
