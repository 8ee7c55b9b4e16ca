using System.Globalization;
using System.Text;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Benchmarks;

/// <summary>A catalog of as many modules as asked, the same every time: streams of modules that ask for earlier ones, papers, ages and languages.</summary>
internal static class GeneratedCatalog
{
    private const int ModulesInAStream = 28;

    /// <summary>Returns the files of a catalog with a number of modules, a role for each stream, and ten papers.</summary>
    public static IReadOnlyList<CatalogFile> Of(int modules)
    {
        var random = new Random(modules);
        List<CatalogFile> files =
        [
            File(
                "catalogus.yaml",
                "taal: nl\nschema: v1\nnaam: {nl: Gemaakt, en: Generated}\nnamen:\n  - {id: s, eigenaar: Kring}\n"
            ),
            .. Enumerable.Range(0, 10).Select(Paper),
            .. Enumerable.Range(0, modules).Select(index => Module(index, random)),
        ];
        for (var first = 0; first < modules; first += ModulesInAStream)
        {
            var last = Math.Min(first + ModulesInAStream, modules) - 1;
            files.Add(
                File(
                    $"rollen/s/r{last}.yaml",
                    $"id: s/r{last}\ntitel: {{nl: Rol {last}, en: Role {last}}}\nvereist:\n  - s/m{last}\n"
                )
            );
        }

        return files;
    }

    private static CatalogFile Paper(int index) =>
        File(
            $"bewijzen/p{index}.yaml",
            $"id: p{index}\ntitel: {{nl: Bewijs {index}, en: Paper {index}}}\ngeldig: 5 jaar\n"
        );

    private static CatalogFile Module(int index, Random random)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $$"""
            id: s/m{{index}}
            titel: {nl: Module {{index}}, en: Module {{index}}}
            versie: v2026.1
            niveau: NLQF {{1 + (index % 4)}}
            doorlooptijd: {{2 + (index % 20)}} weken
            uren: {contact: 24, praktijk: 16}
            leeruitkomsten:
              - {id: lu1, tekst: {nl: Sluit onderdeel {{index}} aan, en: Connects part {{index}}}, uren: 16}
              - {id: lu2, tekst: {nl: Keurt onderdeel {{index}}, en: Inspects part {{index}}}, uren: 16}
              - {id: lu3, tekst: {nl: Draagt onderdeel {{index}} over, en: Hands over part {{index}}}, uren: 8}
            levert: {badge: m{{index}} }
            bron: illustratief

            """
        );
        var place = index % ModulesInAStream;
        text.Append(
            CultureInfo.InvariantCulture,
            $"vereist:\n  - leeftijd >= 16\n  - taal(nl) >= A2\n  - p{random.Next(10)} geldig op eind\n"
        );
        if (place >= 3)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  - minstens 2 van (s/m{index - 1}, s/m{index - 2}, s/m{index - 3})\n"
            );
        }
        else if (place > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - s/m{index - 1} of p{random.Next(10)} max 2 jaar oud\n");
        }

        return File($"modules/s/m{index}.yaml", text.ToString());
    }

    private static CatalogFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
