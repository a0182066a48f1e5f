using System.Text;
using Web.Commands;

Console.OutputEncoding = Encoding.UTF8;
return await Verbs.RunAsync(args);
