using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Curriculum.Dsl.Scripting;

namespace Curriculum.Api.Catalogs;

/// <summary>A hash over name, size and time of every file of some catalogs, and of the lists of expressions beside them: another stamp, other files.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>Returns the stamp of folders as they are at this moment.</summary>
    public static string Of(IEnumerable<string> folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[16];
        foreach (
            var file in folders
                .Select(folder => new DirectoryInfo(folder))
                .SelectMany(folder =>
                    folder.EnumerateFiles("*.y*ml", Everything).Concat(folder.EnumerateFiles(ScriptAllowance.FileName))
                )
                .OrderBy(file => file.FullName, StringComparer.Ordinal)
        )
        {
            BinaryPrimitives.WriteInt64LittleEndian(numbers, file.Length);
            BinaryPrimitives.WriteInt64LittleEndian(numbers[8..], file.LastWriteTimeUtc.Ticks);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.FullName}\0"));
            hash.AppendData(numbers);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
