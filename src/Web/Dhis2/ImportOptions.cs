using Platform.Data.Figures;

namespace Web.Dhis2;

/// <summary>How a client of DHIS2 asks for its figures to be taken in.</summary>
/// <param name="Strategy">As it was asked for, by its present name: CREATE, UPDATE, CREATE_AND_UPDATE, DELETE.</param>
/// <param name="DryRun">Only says what would be done.</param>
/// <param name="Async">Answers once the body is read, and does the rest afterwards.</param>
/// <param name="StrictUnits">Takes a figure only for a unit that some form of it is asked of.</param>
internal sealed record ImportOptions(string Strategy, bool DryRun, bool Async, bool StrictUnits = false)
{
    public bool IsDeletion => Strategy == "DELETE";

    public WrittenCells Cells => Strategy switch { "CREATE" => WrittenCells.Empty, "UPDATE" => WrittenCells.Filled, _ => WrittenCells.All };

    /// <returns>Null for a strategy that DHIS2 does not have.</returns>
    public static ImportOptions? Read(IQueryCollection query)
    {
        var strategy = query["importStrategy"].FirstOrDefault()?.ToUpperInvariant() switch
        {
            null or "" or "CREATE_AND_UPDATE" or "NEW_AND_UPDATES" => "CREATE_AND_UPDATE",
            "CREATE" or "NEW" => "CREATE",
            "UPDATE" or "UPDATES" => "UPDATE",
            "DELETE" or "DELETES" => "DELETE",
            _ => null,
        };
        return strategy is null ? null : new ImportOptions(strategy, IsTrue(query["dryRun"]), IsTrue(query["async"]), IsTrue(query["strictOrganisationUnits"]));
    }

    private static bool IsTrue(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
