using System.Xml;
using Domain;
using Domain.Categories;
using Domain.DataValues;
using Platform.DataValues;

namespace Web.Dhis2;

/// <summary>Reads figures as DHIS2's older clients send them: <c>&lt;dataValueSet period="…"&gt;&lt;dataValue dataElement="…" value="…"/&gt;</c>, one after the other.</summary>
internal static class DataValueSetXml
{
    // A document may name no other: what it points to is never fetched, and nothing in it unfolds.
    private static readonly XmlReaderSettings Settings = new() { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };

    public static async Task<Rejection?> ReadAsync(Stream body, FigureIntake intake, DataValueSetHead head, bool isDeletion, CancellationToken cancel)
    {
        try
        {
            using var xml = XmlReader.Create(body, Settings);
            while (await xml.ReadAsync())
            {
                cancel.ThrowIfCancellationRequested();
                if (xml.NodeType is not XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName == "dataValue")
                {
                    Take(xml, intake, head, isDeletion);
                }
                else if (xml.Depth == 0 && xml.LocalName == "dataValueSet")
                {
                    head.DataSet = xml.GetAttribute("dataSet") ?? head.DataSet;
                    head.CompleteDate = xml.GetAttribute("completeDate");
                    head.Period = xml.GetAttribute("period") ?? head.Period;
                    head.OrgUnit = xml.GetAttribute("orgUnit") ?? head.OrgUnit;
                    head.AttributeOptionCombo = xml.GetAttribute("attributeOptionCombo");
                    if (Schemes(xml, head.Schemes, intake) is { } unknown)
                    {
                        return unknown;
                    }
                }
                else if (xml.Depth == 0)
                {
                    return new Rejection(Rejections.FigureBody, "1:1");
                }
            }

            return null;
        }
        catch (XmlException fault)
        {
            return new Rejection(Rejections.FigureBody, $"{fault.LineNumber}:{fault.LinePosition}");
        }
    }

    private static Rejection? Schemes(XmlReader xml, IdSchemes schemes, FigureIntake intake)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            schemes.Take(xml.LocalName, xml.Value);
        }

        xml.MoveToElement();
        schemes.Apply(intake);
        return schemes.Unknown is { } scheme ? new Rejection(Rejections.FigureScheme, scheme) : null;
    }

    private static void Take(XmlReader xml, FigureIntake intake, DataValueSetHead head, bool isDeletion)
    {
        var (value, comment) = (xml.GetAttribute("value") ?? "", xml.GetAttribute("comment"));
        if ((xml.GetAttribute("attributeOptionCombo") ?? head.AttributeOptionCombo) is { } attribute && !DataValueSetEndpoints.IsDefault(attribute))
        {
            intake.Refuse(new Rejection(Rejections.AttributeComboUnknown, attribute));
            return;
        }

        var deleted = isDeletion || xml.GetAttribute("deleted") == "true" || (value.Length == 0 && comment is null);
        intake.Add(new WrittenFigure
        {
            Element = xml.GetAttribute("dataElement"),
            Period = xml.GetAttribute("period") ?? head.Period,
            Unit = xml.GetAttribute("orgUnit") ?? head.OrgUnit,
            Cell = xml.GetAttribute("categoryOptionCombo"),
            Value = value,
            Comment = comment,
            Marks = (deleted ? DataValueMarks.Deleted : DataValueMarks.None) | ((xml.GetAttribute("followUp") ?? xml.GetAttribute("followup")) == "true" ? DataValueMarks.FollowUp : DataValueMarks.None),
        });
    }
}
