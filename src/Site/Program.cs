using OpenStatement.Site;

var host = new HostEnvironment(
    Console.Out, Console.Error, TimeProvider.System, Directory.GetCurrentDirectory(), IsInteractive: !Console.IsOutputRedirected);
return await CommandLine.RunAsync(args, host);
