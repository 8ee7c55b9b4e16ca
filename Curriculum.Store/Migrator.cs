using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Curriculum.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Curriculum.Store;

/// <summary>Brings a register to the shape of today with the numbered scripts that it has not had yet.</summary>
internal static class Migrator
{
    /// <summary>Returns whether a register has had every script.</summary>
    /// <exception cref="StoreException">The register has had a script that we do not know, or another text of one.</exception>
    public static bool IsCurrent(SqliteConnection connection, string folder) => Missing(connection, folder).IsEmpty;

    /// <summary>Runs what is missing, all or nothing; a register that misses nothing is only read.</summary>
    /// <exception cref="StoreException">The register has had a script that we do not know, or another text of one.</exception>
    public static void Run(SqliteConnection connection, string folder)
    {
        if (Missing(connection, folder).IsEmpty)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        Execute(
            connection,
            "create table if not exists migration (number integer primary key, hash text not null) strict"
        );
        foreach (var script in Missing(connection, folder))
        {
            Execute(connection, script.Text);
            using var insert = connection.CreateCommand();
            insert.CommandText = "insert into migration (number, hash) values ($number, $hash)";
            insert.Parameters.AddWithValue("$number", script.Number);
            insert.Parameters.AddWithValue("$hash", script.Hash);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static ImmutableArray<(long Number, string Hash, string Text)> Missing(
        SqliteConnection connection,
        string folder
    )
    {
        var done = Done(connection);
        var scripts = Scripts();
        var known = scripts.Select(script => KeyValuePair.Create(script.Number, script.Hash));
        return done.Except(known).Any()
            ? throw new StoreException(IssuingDiagnostics.StoreOfAnotherVersion(folder))
            : [.. scripts.Where(script => !done.ContainsKey(script.Number))];
    }

    private static Dictionary<long, string> Done(SqliteConnection connection)
    {
        var done = new Dictionary<long, string>();
        using var exists = connection.CreateCommand();
        exists.CommandText = "select 1 from sqlite_schema where name = 'migration'";
        if (exists.ExecuteScalar() is null)
        {
            return done;
        }

        using var select = connection.CreateCommand();
        select.CommandText = "select number, hash from migration";
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            done.Add(rows.GetInt64(0), rows.GetString(1));
        }

        return done;
    }

    private static ImmutableArray<(long Number, string Hash, string Text)> Scripts()
    {
        var assembly = typeof(Migrator).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                    var text = reader.ReadToEnd();
                    var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
                    return (long.Parse(name.AsSpan(0, 3), CultureInfo.InvariantCulture), hash, text);
                }),
        ];
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
