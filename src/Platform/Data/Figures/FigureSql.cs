namespace Platform.Data.Figures;

/// <summary>
/// The tables of figures. They are written past EF Core, and so made here. Rows lie in the order of their key;
/// what a batch touched is told by element and period, so that who follows it reads a few stretches and needs no index over every row.
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
}
