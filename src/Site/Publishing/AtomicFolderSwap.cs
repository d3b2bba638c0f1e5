namespace OpenStatement.Site;

/// <summary>Puts a finished site in the place of the last one, and mends what an interrupted build left behind.</summary>
public static class AtomicFolderSwap
{
    /// <summary>
    /// The staging folder becomes the output. Where the system can let two folders change places, there is a whole
    /// site in the output at every moment; elsewhere there is none between two renames, and <see cref="Recover"/>
    /// brings the last one back if the program ends just there.
    /// </summary>
    public static void Publish(OutputFolder output)
    {
        if (!Directory.Exists(output.Path))
        {
            Directory.Move(output.Staging, output.Path);
        }
        else if (FileSystemCalls.TryExchange(output.Staging, output.Path))
        {
            Directory.Delete(output.Staging, recursive: true);
        }
        else
        {
            Directory.Move(output.Path, output.Previous);
            Directory.Move(output.Staging, output.Path);
            Directory.Delete(output.Previous, recursive: true);
        }
    }

    /// <summary>Brings the output into order after a build that was ended at any moment. Only for the holder of the lock.</summary>
    public static void Recover(OutputFolder output)
    {
        if (Directory.Exists(output.Previous) && !Directory.Exists(output.Path))
            Directory.Move(output.Previous, output.Path);
        foreach (var leftover in new[] { output.Previous, output.Staging })
        {
            if (Directory.Exists(leftover))
                Directory.Delete(leftover, recursive: true);
        }
    }
}
