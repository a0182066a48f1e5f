namespace Web.Dhis2;

/// <summary>What a payload says once for all its rows.</summary>
internal sealed record DataValueSetHead
{
    public string? DataSet { get; set; }

    public string? CompleteDate { get; set; }

    public string? Period { get; set; }

    public string? OrgUnit { get; set; }

    public string? AttributeOptionCombo { get; set; }
}
