using System.Diagnostics;
using System.Net.Sockets;

namespace Curriculum.Dsl.Tests.Hostile;

/// <summary>What lies in a folder and is no plain file, or has a name that is none.</summary>
internal static class HostileFolders
{
    private const string Text = "id: a/x\ntitel: X\nuren: {contact: 8}\n";

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        new("folder/link-to-outside", Linked("modules/a/x.yaml", "/etc/hostname")),
        new("folder/link-to-passwords", Linked("modules/a/x.yaml", "/etc/passwd")),
        new("folder/link-upwards", Linked("modules/a/x.yaml", "../../../../../../etc/passwd")),
        new("folder/link-to-inside", Linked("modules/a/x.yaml", "basis.yaml")),
        new("folder/link-to-nothing", Linked("modules/a/x.yaml", "nergens.yaml")),
        new("folder/link-to-itself", Linked("modules/a/x.yaml", "x.yaml")),
        new("folder/link-to-zeroes", Linked("modules/a/x.yaml", "/dev/zero")),
        new("folder/link-to-memory", Linked("modules/a/x.yaml", "/proc/self/mem")),
        new("folder/link-of-folder", Linked("modules/b", "/etc")),
        new("folder/link-of-root", Linked("modules/b", "/")),
        new("folder/link-in-circle", Linked("modules/a/b", "..")),
        new("folder/link-of-kind", Linked("rollen", "modules")),
        new("folder/link-of-test", Linked("modules/a/x.test.yaml", "/etc/passwd")),
        new("folder/link-of-other-ending", Linked("modules/a/x.yml", "/etc/passwd")),
        new(
            "folder/link-of-manifest",
            folder =>
            {
                File.Delete(Path.Combine(folder, "catalogus.yaml"));
                Linked("catalogus.yaml", "/etc/hostname")(folder);
            }
        ),
        new("folder/pipe", Shell("mkfifo modules/a/x.yaml")),
        new("folder/pipe-of-manifest", Shell("rm catalogus.yaml; mkfifo catalogus.yaml")),
        new("folder/socket", Socket),
        new("folder/empty-file", Plain("modules/a/x.yaml", "")),
        new("folder/sparse", folder => Sized(folder, 1L << 30)),
        new("folder/sparse-larger", folder => Sized(folder, 1L << 42)),
        new("folder/other-ending", Plain("modules/a/x.yml", Text)),
        new("folder/other-ending-in-capitals", Plain("modules/a/x.YML", Text)),
        new("folder/ending-in-capitals", Plain("modules/a/x.YAML", Text)),
        new("folder/ending-with-a-capital", Plain("modules/a/x.Yaml", Text)),
        new("folder/case-of-file", Plain("modules/a/BASIS.yaml", Text)),
        new("folder/case-of-folder", Plain("modules/A/basis.yaml", Text)),
        new("folder/case-of-kind", Plain("Modules/a/basis.yaml", Text)),
        new("folder/kind-unknown", Plain("modulen/a/x.yaml", Text)),
        new("folder/kind-of-other-language", Plain("roles/x.yaml", Text)),
        new("folder/kind-cyrillic", Plain("m\u043Edules/a/x.yaml", Text)),
        new("folder/no-kind", Plain("x.yaml", Text)),
        new("folder/deep", Plain($"modules/a/{string.Join('/', Enumerable.Repeat("b", 60))}/x.yaml", Text)),
        new(
            "folder/deepest",
            Shell("for i in $(seq 400); do mkdir b && cd b || exit; done; printf x > x.yaml", "modules/a")
        ),
        new("folder/name-with-line", Plain("modules/a/x\ny.yaml", Text)),
        new("folder/name-with-return", Plain("modules/a/x\ry.yaml", Text)),
        new("folder/name-with-escape", Plain("modules/a/x\u001B[2J.yaml", Text)),
        new("folder/name-with-bell", Plain("modules/a/x\a.yaml", Text)),
        new("folder/name-turned", Plain("modules/a/x\u202Elmay.yaml", Text)),
        new("folder/name-isolated", Plain("modules/a/x\u2066.yaml", Text)),
        new("folder/name-with-mark", Plain("modules/a/\uFEFFx.yaml", Text)),
        new("folder/name-without-encoding", Shell("printf x > \"modules/a/$(printf 'x\\377').yaml\"")),
        new(
            "folder/name-of-folder-without-encoding",
            Shell("d=\"modules/$(printf '\\377')\"; mkdir \"$d\"; printf x > \"$d/x.yaml\"")
        ),
        new("folder/name-of-folder-with-line", Plain("modules/a\nb/x.yaml", Text)),
        new("folder/name-with-space", Plain("modules/a/x y.yaml", "id: a/x y\ntitel: X\nuren: {contact: 8}\n")),
        new("folder/name-with-backslash", Plain("modules/a\\x.yaml", Text)),
        new("folder/name-with-colon", Plain("modules/a/c:x.yaml", Text)),
        new("folder/name-with-dash", Plain("modules/a/-x.yaml", "id: a/-x\ntitel: X\nuren: {contact: 8}\n")),
        new("folder/name-with-capitals", Plain("modules/a/X.yaml", "id: a/X\ntitel: X\nuren: {contact: 8}\n")),
        new(
            "folder/name-cyrillic",
            Plain("modules/a/b\u0430sis.yaml", "id: a/b\u0430sis\ntitel: X\nuren: {contact: 8}\n")
        ),
        new("folder/name-combining", Plain("modules/a/x\u0301.yaml", "id: a/x\u0301\ntitel: X\nuren: {contact: 8}\n")),
        new("folder/name-invisible", Plain("modules/a/x\u200B.yaml", "id: a/x\u200B\ntitel: X\nuren: {contact: 8}\n")),
        new("folder/name-long", Plain($"modules/a/{new string('x', 240)}.yaml", Text)),
        new(
            "folder/name-of-number",
            Plain("modules/a/12.yaml", "id: a/12\ntitel: X\nuren: {contact: 8}\nlabels: [[]]\n")
        ),
        new("folder/name-of-word", Plain("bewijzen/en.yaml", "id: en\ntitel: X\n")),
        new("folder/same-id-elsewhere", Plain("rollen/vca.yaml", "id: vca\ntitel: X\n")),
        new("folder/two-manifests", Plain("catalog.yaml", "language: en\nschema: v1\nname: X\n")),
        new("folder/no-manifest", Shell("rm catalogus.yaml")),
        new("folder/empty-manifest", Shell(": > catalogus.yaml")),
        new("folder/many-empty-files", Shell("for i in $(seq 300); do : > modules/a/x$i.yaml; done")),
    ];

    private static Action<string> Plain(string path, string text) =>
        folder =>
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        };

    private static Action<string> Linked(string path, string target) =>
        folder => File.CreateSymbolicLink(Path.Combine(folder, path), target);

    private static Action<string> Shell(string command, string within = "") =>
        folder =>
        {
            using var shell = Process.Start(
                new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = Path.Combine(folder, within) }
            )!;
            shell.WaitForExit();
        };

    private static void Socket(string folder)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "modules/a/x.yaml")));
        File.Move(Path.Combine(folder, "modules/a/x.yaml"), Path.Combine(folder, "modules/a/y.yaml"));
    }

    /// <summary>A file of this size takes no room on the disk.</summary>
    private static void Sized(string folder, long length)
    {
        using var file = File.Create(Path.Combine(folder, "modules/a/x.yaml"));
        file.SetLength(length);
    }
}
