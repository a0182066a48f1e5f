namespace Web.Dhis2;

/// <summary>What a payload says once for all its rows.</summary>
internal sealed record DataValueSetHead
{
    public string? DataSet { get; set; }

    public string? CompleteDate { get; set; }

    public string? Period { get; set; }

    public string? OrgUnit { get; set; }

    public string? AttributeOptionCombo { get; set; }

    /// <summary>What the rows call things by. It stands before them; behind them it is too late.</summary>
    public IdSchemes Schemes { get; init; } = new();

    public DeletionScope Deletion { get; } = new();

    /// <returns>Whether the property is one that stands for all rows.</returns>
    public bool Take(string? property, string? text)
    {
        switch (property)
        {
            case "dataSet":
                DataSet = text;
                return true;
            case "completeDate":
                CompleteDate = text;
                return true;
            case "period":
                Period = text;
                return true;
            case "orgUnit":
                OrgUnit = text;
                return true;
            case "attributeOptionCombo":
                AttributeOptionCombo = text;
                return true;
            default:
                return false;
        }
    }
}

/// <summary>What is to be taken out beside the rows: every figure of these elements, units and periods that no row of the payload gives.</summary>
internal sealed class DeletionScope
{
    public HashSet<string> OrgUnits { get; } = [];

    public HashSet<string> Periods { get; } = [];

    public HashSet<string> Elements { get; } = [];

    public bool IsEmpty => OrgUnits.Count == 0 || Periods.Count == 0 || Elements.Count == 0;

    /// <param name="property">The name under which the text stands.</param>
    public void Take(string? property, string text) => (property switch { "orgUnits" => OrgUnits, "periods" => Periods, "dataElement" => Elements, _ => null })?.Add(text);
}
