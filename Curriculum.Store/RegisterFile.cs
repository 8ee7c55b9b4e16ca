using Curriculum.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Curriculum.Store;

/// <summary>The file of a register: making, opening and judging it, before anything in it is believed.</summary>
internal static class RegisterFile
{
    /// <summary>Opens the register of a folder for writing and brings it to today's shape; makes it when it is not there.</summary>
    /// <remarks>INVARIANT: a register gets its name when it is whole, so an empty file is a damaged one.</remarks>
    public static Register Open(string folder)
    {
        var path = PathIn(folder);
        if (!Exists(folder))
        {
            Make(path, folder);
        }

        DemandContent(path);
        AtomicFile.MakeSecret(path);
        return Connect(path, folder, SqliteOpenMode.ReadWrite, Migrator.Run);
    }

    /// <summary>Opens the register of a folder for reading only, and leaves no trace; null when there is none.</summary>
    public static Register? OpenToRead(string folder)
    {
        if (!Exists(folder))
        {
            return null;
        }

        var path = PathIn(folder);
        DemandContent(path);
        return Connect(path, folder, SqliteOpenMode.ReadOnly, DemandShape);
    }

    /// <summary>Returns whether there is a register, whatever stands under its name; a folder that is closed to us is a fault.</summary>
    public static bool Exists(string folder)
    {
        try
        {
            _ = File.GetAttributes(PathIn(folder));
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Returns the file of the register of a folder.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, "register.db");

    private static void Make(string path, string folder)
    {
        var draft = $"{path}.new";
        File.Delete(draft);
        AtomicFile.OpenSecret(draft).Dispose();
        Connect(draft, folder, SqliteOpenMode.ReadWrite, Migrator.Run).Dispose();
        AtomicFile.Rename(draft, path);
    }

    /// <summary>One file and no log beside it: it can be read where nothing can be written, and a copy of it is whole.</summary>
    private static Register Connect(
        string path,
        string folder,
        SqliteOpenMode mode,
        Action<SqliteConnection, string> prepare
    )
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            Mode = mode,
        };
        var connection = new SqliteConnection(text.ConnectionString);
        try
        {
            connection.Open();
            if (mode == SqliteOpenMode.ReadWrite)
            {
                using var settings = connection.CreateCommand();
                settings.CommandText =
                    "pragma journal_mode = delete; pragma synchronous = full; pragma foreign_keys = on";
                settings.ExecuteNonQuery();
            }

            prepare(connection, folder);
            return new Register(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void DemandContent(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            throw new StoreException(IssuingDiagnostics.RegisterDamaged(path));
        }
    }

    private static void DemandShape(SqliteConnection connection, string folder)
    {
        if (!Migrator.IsCurrent(connection, folder))
        {
            throw new StoreException(IssuingDiagnostics.RegisterDamaged(PathIn(folder)));
        }
    }
}
