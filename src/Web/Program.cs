using System.CommandLine;
using System.Text;
using Web.Commands;

Console.OutputEncoding = Encoding.UTF8;
return await Verbs.Root().Parse(args).InvokeAsync();
