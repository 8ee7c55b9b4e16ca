using System.Globalization;
using Curriculum.Fuzz;
using SharpFuzz;

const string Usage = """
    random N TARGET FOLDER…     N random and spoiled inputs, with the catalogs in these folders to begin with
    hostile SAMPLES             what each hostile case of the samples costs: time and memory
    seeds TARGET DIR FOLDER…    writes what a search begins with
    instrument FILE…            makes assemblies count their branches, in place
    afl TARGET                  takes the inputs of afl-fuzz
    take TARGET FILE…           takes the inputs in these files
    TARGET is rule or file
    """;

switch (args)
{
    case ["random", var number, var name, .. var folders]
        when Target.Find(name) is { } target
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
        return new RandomRun(target, Seeds.Of(name, folders), seed: 1).Run(count);

    case ["seeds", var name, var to, .. var folders] when Target.Find(name) is not null:
        Seeds.Write(name, folders, to);
        return 0;

    case ["hostile", var samples]:
        return HostileRun.Run(samples);

    case ["instrument", .. var files]:
        foreach (var file in files)
        {
            Fuzzer.Instrument(file, _ => true, Options.Value);
        }

        return 0;

    case ["afl", var name] when Target.Find(name) is { } target:
        Fuzzer.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target.Take(input.ToArray());
        });
        return 0;

    case ["take", var name, .. var files] when Target.Find(name) is { } target:
        foreach (var file in files)
        {
            target.Take(File.ReadAllBytes(file));
        }

        return 0;

    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
