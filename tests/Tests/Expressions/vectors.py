"""The language of formulas once more, from its description and not from the program: writes vectors.json beside it.

Whole numbers of any size, a tokenizer first and one loop over a table of precedence: nothing here is made as the program's parser is.
Where a case states what it comes to, that was worked out by hand, and the two are held against each other.
"""
import json
import pathlib
import re

ONE, LARGEST = 10**10, 10**38 - 1
TOKEN = re.compile(r"\s*(?:(?P<num>[0-9][0-9.]*)|(?P<word>[A-Za-z][A-Za-z0-9]*)|(?P<ref>#\{)|(?P<sign>==|<>|!=|<=|>=|\|\||&&|[-+*/%=<>!(),])|(?P<odd>\S)|$)")
SAME = {"==": "=", "!=": "<>", "||": "or", "&&": "and"}
LEVEL = {"or": 1, "and": 2, "=": 3, "<>": 3, "<": 3, "<=": 3, ">": 3, ">=": 3, "+": 4, "-": 4, "*": 5, "/": 5, "%": 5}
SHIFTS = {"previous": "previous", "lastyear": "lastYear", "parent": "parent", "children": "children"}
ARITY = {"if": (3, 3), "isnull": (1, 1), "firstnonnull": (1, 20), "sum": (1, 20), **{s: (1, 1) for s in SHIFTS}}


class Refused(Exception):
    def __init__(self, code, at):
        self.code, self.at = code, at


class Reader:
    def __init__(self, text):
        self.text, self.pos, self.deep, self.operators = text, 0, 0, 0
        self.shifts = []
        if len(text) > 4000:
            raise Refused("long", 4000)

    def peek(self):
        found = TOKEN.match(self.text, self.pos)
        kind = found.lastgroup
        return kind, found.group(kind) if kind else "", found.start(kind) if kind else len(self.text), found.end()

    def take(self):
        token = self.peek()
        self.pos = token[3]
        return token

    def need(self, sign):
        if self.peek()[1] != sign:
            raise Refused("sign", self.peek()[2])
        self.take()

    def whole(self):
        tree = self.expression(1)
        if self.peek()[0]:
            raise Refused("end", self.peek()[2])
        return tree

    def expression(self, least):
        start, left = self.peek()[2], self.unary()
        closed = 9  # Comparisons do not go on: after one, only what binds looser.
        while True:
            kind, word, at, _ = self.peek()
            sign = SAME.get(word.lower(), word.lower())
            level = LEVEL.get(sign, 0) if kind in ("word", "sign") else 0
            if level < least or level == 0 or (level == 3 and closed <= 3):
                return left
            self.take()
            self.operators += 1
            if self.operators > 200:
                raise Refused("operators", at)
            begin = self.peek()[2]
            right = self.expression(level + 1)
            if level >= 3:
                for node, place in ((left, start), (right, begin)):
                    if asks(node):
                        raise Refused("number", place)
            else:
                left, right = asked(left), asked(right)
            left, closed = (sign, left, right), level if level <= 3 else 9

    def unary(self):
        self.deep += 1
        if self.deep > 60:
            raise Refused("deep", self.peek()[2])
        kind, word, at, _ = self.peek()
        if word == "-":
            self.take()
            place, inner = self.peek()[2], self.unary()
            if asks(inner):
                raise Refused("number", place)
            tree = ("neg", inner)
        elif word in ("!", "!=") or (kind == "word" and word.lower() == "not"):
            self.pos = at + (1 if word[0] == "!" else 3)
            tree = ("not", asked(self.unary()))
        elif word == "(":
            self.take()
            tree = self.expression(1)
            self.need(")")
        elif kind == "num":
            self.take()
            tree = ("n", literal(word, at))
        elif kind == "ref":
            self.take()
            tree = self.reference()
        elif kind == "word":
            self.take()
            tree = self.function(word, at)
        else:
            raise Refused("operand", at)
        self.deep -= 1
        return tree

    def reference(self):
        found = re.compile(r"\s*([A-Za-z0-9_.-]*)").match(self.text, self.pos)
        self.pos = found.end()
        if "" in found[1].split("."):
            raise Refused("name", found.start(1))
        rest = re.compile(r"\s*").match(self.text, self.pos).end()
        if self.text[rest:rest + 1] != "}":
            raise Refused("sign", rest)
        self.pos = rest + 1
        name = "#{%s}" % found[1]
        for shift in reversed(self.shifts):
            name = f"{shift}({name})"
        return ("r", name)

    def function(self, word, at):
        name = word.lower()
        if name not in ARITY:
            raise Refused("function", at)
        least, most = ARITY[name]
        self.need("(")
        if name in SHIFTS:
            self.shifts.append(SHIFTS[name])
        parts = []
        while True:
            place = self.peek()[2]
            parts.append(self.expression(1))
            if name in ("sum", "firstnonnull") and asks(parts[-1]):
                raise Refused("number", place)
            if len(parts) == most or self.peek()[1] != ",":
                break
            self.take()
        if len(parts) < least:
            raise Refused("arguments" if self.peek()[1] == ")" else "sign", self.peek()[2])
        self.need(")")
        if name in SHIFTS:
            self.shifts.pop()
            return parts[0]
        if name == "if":
            if asks(parts[1]) != asks(parts[2]):
                raise Refused("branches", at)
            parts[0] = asked(parts[0])
        return (name, *parts)


def literal(word, at):
    found = re.fullmatch(r"([0-9]{1,28})(?:\.([0-9]{1,10}))?", word)
    if not found:
        raise Refused("digits", at)
    return int(found[1]) * ONE + int((found[2] or "").ljust(10, "0"))


def asks(tree):
    return asks(tree[2]) if tree[0] == "if" else LEVEL.get(tree[0], 9) <= 3 or tree[0] in ("not", "isnull")


def asked(tree):
    return tree if asks(tree) else ("<>", tree, ("n", 0))


def cut(above, below):
    whole = abs(above) // abs(below)
    return whole if (above < 0) == (below < 0) else -whole


def fits(n):
    return n if abs(n) <= LARGEST else None


def plus(a, b):
    return b if a is None else a if b is None else fits(a + b)


def value(tree, figures):
    name, rest = tree[0], tree[1:]
    if name == "n":
        return rest[0]
    if name == "r":
        return figures.get(rest[0])
    if name == "if":
        return value(rest[1] if value(rest[0], figures) is True else rest[2], figures)
    found = [value(r, figures) for r in rest]
    if name == "isnull":
        return found[0] is None
    if name == "firstnonnull":
        return next((f for f in found if f is not None), None)
    if name == "sum":
        total = None
        for f in found:
            total = plus(total, f)
        return total
    if name in ("and", "or"):
        settles = name == "or"
        return settles if settles in found else None if None in found else not settles
    if name == "+":
        return plus(*found)
    if name == "-":
        return plus(found[0], None if found[1] is None else -found[1])
    if None in found:
        return None
    if name in ("not", "neg"):
        return not found[0] if name == "not" else -found[0]
    a, b = found
    if name == "*":
        return None if fits(a * b) is None else cut(a * b, ONE)
    if name in ("/", "%"):
        return None if b == 0 else a - b * cut(a, b) if name == "%" else None if fits(a * ONE) is None else cut(a * ONE, b)
    return {"=": a == b, "<>": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[name]


def read(text):
    return None if text is None else (-1 if text[0] == "-" else 1) * literal(text.lstrip("-"), 0)


def write(n):
    if n is None or isinstance(n, bool):
        return n
    text = f"{abs(n) // ONE}.{abs(n) % ONE:010}".rstrip("0").rstrip(".")
    return "-" + text if n < 0 else text


def case(formula, figures):
    try:
        return {"f": formula, "figures": figures, "is": write(value(Reader(formula).whole(), {k: read(v) for k, v in figures.items()}))}
    except Refused as refusal:
        return {"f": formula, "refused": "formula." + refusal.code, "at": refusal.at + 1}


def main():
    from vector_cases import by_hand, grid
    cases, seen = [], set()
    for formula, figures, expected in by_hand():
        made = case(formula, figures)
        told = (made["refused"].removeprefix("formula."), made["at"]) if "refused" in made else made["is"]
        assert told == expected, (formula[:200], figures, "by hand", expected, "worked out", told)
        cases.append(made)
    cases += [case(*c) for c in grid()]
    lines = []
    for made in cases:
        line = json.dumps(made, ensure_ascii=False)
        if line not in seen:
            seen.add(line)
            lines.append(line)
    path = pathlib.Path(__file__).with_name("vectors.json")
    path.write_text("[\n  " + ",\n  ".join(lines) + "\n]\n", encoding="utf-8")
    print(len(lines), "cases,", sum('"refused"' in line for line in lines), "of them refused")


if __name__ == "__main__":
    main()
