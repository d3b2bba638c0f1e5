using OpenStatement.Site;

var surroundings = new Surroundings(
    Console.Out, Console.Error, TimeProvider.System, Directory.GetCurrentDirectory(), IsInteractive: !Console.IsOutputRedirected);
return await CommandLine.RunAsync(args, surroundings);
