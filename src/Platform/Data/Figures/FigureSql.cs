namespace Platform.Data.Figures;

/// <summary>
/// The tables of figures. They are written past EF Core, and so made here. Rows lie in the order of their key;
/// what a batch touched is told by element and period, so that who follows it reads a few stretches and needs no index over every row;
/// under the same number with a minus stand the parts of an import under way in which another wrote.
/// </summary>
internal static class FigureSql
{
    private const string Columns = """
        "Element" integer not null, "Period" integer not null, "Unit" integer not null, "Cell" integer not null,
        "Value" bigint null, "Text" text null, "Marks" integer not null, "Batch" integer not null, "Comment" text null
        """;

    private const string Beside = $"""
        create table "DataValueHistory" ({Columns}, "ReplacedBy" integer not null);
        create index "IX_DataValueHistory" on "DataValueHistory" ("Element", "Period", "Unit", "Cell");
        create table "DataValueParts" ("Batch" integer not null, "Element" integer not null, "Period" integer not null, primary key ("Batch", "Element", "Period"));
        """;

    public const string CreateSqlite = $"""
        create table "DataValues" ({Columns}, primary key ("Element", "Period", "Unit", "Cell")) without rowid;
        {Beside}
        """;

    public const string CreatePostgres = $"""
        create table "DataValues" ({Columns}, primary key ("Element", "Period", "Unit", "Cell"));
        {Beside}
        """;

    /// <summary>The tables that EF Core's model does not know.</summary>
    public static readonly string[] Tables = ["DataValues", "DataValueHistory", "DataValueParts"];

    public static string Drop => string.Concat(Tables.Select(t => $"""drop table "{t}";"""));

    /// <summary>Rows of batches that are not published are nobody's yet. There are few such batches, mostly none.</summary>
    public const string Published = """not exists (select 1 from "DataValueBatches" b where b."Id" = v."Batch" and b."Number" is null)""";

    /// <summary>Of the history: what was replaced by a batch that is published. The rest stands still for all who read.</summary>
    public const string Replaced = """not exists (select 1 from "DataValueBatches" b where b."Id" = v."ReplacedBy" and b."Number" is null)""";

    /// <summary>
    /// What stands in the places that a batch not yet published has taken already (SQLite alone: PostgreSQL shows nothing of it). In one statement with <see cref="Published"/>
    /// it is what is published, at one moment. The joins are taken in this order: mostly there is no such batch, and then nothing is read.
    /// </summary>
    public const string Before = """
        "DataValueBatches" n cross join "DataValueParts" a on a."Batch" = n."Id"
        cross join "DataValueHistory" v on v."Element" = a."Element" and v."Period" = a."Period" and v."ReplacedBy" = n."Id" where n."Number" is null
        """;
}
