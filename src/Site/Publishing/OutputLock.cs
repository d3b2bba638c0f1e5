namespace OpenStatement.Site;

/// <summary>Lets only one build at a time write a site. The operating system gives it back when the build ends, however it ends.</summary>
public sealed class OutputLock : IDisposable
{
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);

    // The file stays when the lock is given back: deleting it could let two later builds each hold a lock of their own.
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Throws <see cref="OutputException"/> when another build holds it.</summary>
    public static OutputLock Take(OutputFolder output)
    {
        try
        {
            return new OutputLock(new FileStream(output.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolationOnWindows)
        {
            throw new OutputException($"Another build is writing to {output.Path}; wait until it has ended and try again.", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
