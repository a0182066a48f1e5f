namespace Domain.Categories;

/// <summary>A way to part a figure: by sex, by age group. Its options are all there are, and do not overlap.</summary>
/// <param name="Uid">Its identifier for other systems.</param>
public sealed record Category(int Id, string Uid, string Code, string Name);

/// <param name="Order">Its place among the category's options, low first.</param>
public sealed record CategoryOption(int Id, string Uid, int Category, string Code, string Name, int Order);

/// <summary>Up to three categories by which an element is parted at once; none for the default.</summary>
public sealed record CategoryCombo(int Id, string Uid, string Code, string Name, int? First, int? Second, int? Third)
{
    /// <summary>The combination without categories, which every office has.</summary>
    public const int Default = 1;

    /// <summary>Most categories of one element.</summary>
    public const int MostCategories = 3;

    public IEnumerable<int> Categories => new[] { First, Second, Third }.OfType<int>();
}

/// <summary>One cell of a disaggregated figure: an option of each of its categories.</summary>
public sealed record CategoryOptionCombo(int Id, string Uid, int Combo, string Code, string Name, int? First, int? Second, int? Third, int Order)
{
    /// <summary>The one cell of the default combination.</summary>
    public const int Default = 1;

    /// <summary>The identifier that DHIS2 itself gives to its default, and clients carry about.</summary>
    public const string DefaultUid = "HllvX50cXC0";

    public IEnumerable<int> Options => new[] { First, Second, Third }.OfType<int>();
}
