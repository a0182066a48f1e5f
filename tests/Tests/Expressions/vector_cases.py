"""The cases of vectors.json: by hand with what they come to, and every operator over figures that have shown themselves tricky."""
BIG = "9999999999999999999999999999.9999999999"  # 38 nines in 10^-10: the largest there is.
LEAST = "0.0000000001"
A = {"#{A}": "7", "#{B}": "2", "#{C}": "-7"}
GONE = {"#{A}": "7", "#{N}": None, "#{M}": None}
HUGE = {"#{L}": BIG, "#{S}": "-" + BIG, "#{E}": LEAST}
PARTS = {"#{HS}": "10", "#{HS.nu}": "4", "#{HS.nu.dtts}": "1", "previous(#{HS})": "8", "previous(#{HS.nu})": "3", "lastYear(#{HS})": "5",
         "parent(#{HS})": "100", "children(#{HS})": "9", "previous(parent(#{HS}))": "90", "parent(previous(#{HS}))": "80"}

NUMBERS = [
    # Precedence and brackets.
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 4 - 3", "3"), ("10 - (4 - 3)", "9"), ("100 / 10 / 2", "5"), ("100 / (10 / 2)", "20"),
    ("2 * 7 % 4", "2"), ("2 * (7 % 4)", "6"), ("7 % 4 * 2", "6"), ("1 + 7 % 4", "4"), ("12 / 4 * 3", "9"), ("2 + 3 > 4", True), ("2 > 3 + 4", False),
    ("1 > 0 and 0 > 1 or 1 > 0", True), ("1 > 0 or 0 > 1 and 0 > 1", True), ("(1 > 0 or 0 > 1) and 0 > 1", False), ("0 > 1 and 0 > 1 or 1 > 0", True),
    ("((((((7))))))", "7"), ("2 - 3 + 4", "3"), ("2 * 3 + 4 * 5", "26"), ("20 / 2 - 3 * 3", "1"),
    # Unary minus binds closest.
    ("-5", "-5"), ("--5", "5"), ("---5", "-5"), ("-(2 + 3)", "-5"), ("-2 * -3", "6"), ("2 - -3", "5"), ("2 - - - 3", "-1"), ("-2 - 3", "-5"), ("-0", "0"),
    ("-7 % 2", "-1"), ("-(7 % 2)", "-1"), ("7 % -2", "1"), ("-7 % -2", "-1"), ("-7 / 2", "-3.5"), ("- 5 < 0", True),
    # Ten places, cut towards zero.
    ("1 / 3", "0.3333333333"), ("-1 / 3", "-0.3333333333"), ("2 / 3", "0.6666666666"), ("-2 / 3", "-0.6666666666"), ("1 / 3 * 3", "0.9999999999"),
    ("0.0000000001 * 0.5", "0"), ("-0.0000000001 * 0.5", "0"), ("0.0000000001 / 2", "0"), ("0.00001 * 0.00001", LEAST), ("0.1 + 0.2 = 0.3", True),
    ("0.1 + 0.2", "0.3"), ("1.10", "1.1"), ("007", "7"), ("7.5 % 2", "1.5"), ("-7.5 % 2", "-1.5"), ("7 % 2.5", "2"), ("0.3 % 0.1", "0"), ("1 % 0.3", "0.1"),
    ("1.0000000001 * 1.0000000001", "1.0000000002"), ("22 / 7", "3.1428571428"), ("0.0000000001", LEAST), ("1 / 10000000000", LEAST), ("1 / 10000000001", "0"),
    ("-1 / 10000000001", "0"), ("99.99 * 100", "9999"), ("1.5 * -1.5", "-2.25"), ("5 / 100 * 100", "5"),
    # Division by zero is null, and null beside + is nothing.
    ("1 / 0", None), ("0 / 0", None), ("1 % 0", None), ("1 / (2 - 2)", None), ("5 + 1 / 0", "5"), ("1 / 0 - 5", "-5"), ("5 * (1 / 0)", None), ("1 / 0 = 1 / 0", None),
    ("isNull(1 / 0)", True), ("isNull(1 % 0)", True), ("if(1 / 0 > 1, 2, 3)", "3"), ("firstNonNull(1 / 0, 4)", "4"), ("sum(1 / 0, 4)", "4"), ("0 / 5", "0"), ("-(1 / 0)", None),
    # Comparisons, written either way.
    ("1 = 1", True), ("1 == 1", True), ("1 = 2", False), ("1 <> 2", True), ("1 != 2", True), ("1 != 1", False), ("1 <= 1", True), ("1 >= 1", True), ("1 < 1", False),
    ("1 > 1", False), ("-1 < 0", True), ("1.0 = 1", True), ("0.0000000001 > 0", True), ("2 >= 3", False), ("3 <= 2", False), ("-0 = 0", True), ("-2 < -1", True),
    # Conditions.
    ("not 0", True), ("not 5", False), ("!0", True), ("!!5", True), ("not not 0", False), ("not (1 > 2)", True), ("not(1 > 0)", False), ("!(1 > 0) || 1 > 0", True),
    ("5 and 3", True), ("5 and 0", False), ("0 or 3", True), ("0 or 0", False), ("1 > 0 && 2 > 1", True), ("1 > 2 || 2 > 3", False), ("not 0 and 0", False), ("not 1 or 1", True),
    ("-1 and 1", True), ("1 > 0 and 2", True), ("NOT 0 AND 1", True), ("1 oR 0", True), ("1and 1", True), ("(1)and(1)", True), ("(0)or(1)", True),
    # Functions, in any letters.
    ("if(1 > 0, 2, 3)", "2"), ("if(1 < 0, 2, 3)", "3"), ("if(1, 2, 3)", "2"), ("if(0, 2, 3)", "3"), ("IF(1,2,3)", "2"), ("iF ( 1 , 2 , 3 )", "2"), ("if(1 > 0, 2, 3) * 10", "20"),
    ("if(1 > 0, 1 > 2, 3 > 2)", False), ("if(0, 1 > 2, 3 > 2)", True), ("not if(1, 1 > 2, 3 > 2)", True), ("if(if(1, 1 > 2, 3 > 2), 4, 5)", "5"), ("if(1, if(0, 1, 2), 3)", "2"),
    ("if(1, 2, 1 / 0)", "2"), ("if(0, 2, 1 / 0)", None), ("-if(1, 2, 3)", "-2"), ("if(1, 1 > 0, 1 > 0) and 1 > 0", True), ("1 + if(0, 2, 3) % 2", "2"),
    ("isNull(5)", False), ("ISNULL(5)", False), ("isNull(1 > 0)", False), ("isNull(1 / 0 > 1)", True), ("not isNull(5)", True), ("isNull(isNull(1 / 0))", False),
    ("isNull(1 / 0) and 1", True), ("if(isNull(1 / 0), 1, 2)", "1"), ("isNull(if(1, 1 / 0, 2))", True), ("isNull(if(0, 1 > 0, 1 / 0 > 0))", True),
    ("firstNonNull(5)", "5"), ("firstnonnull(1 / 0, 1 / 0)", None), ("firstNonNull(0, 5)", "0"), ("FIRSTNONNULL(1 / 0, 2, 3)", "2"), ("firstNonNull(1 / 0) + 1", "1"),
    ("sum(1)", "1"), ("sum(1, 2, 3)", "6"), ("SUM(1,-2)", "-1"), ("sum(1 / 0)", None), ("sum(1 / 0, 1 / 0)", None), ("sum(1 / 0, 2, 1 / 0, 3)", "5"), ("sum(0.1, 0.2, 0.3)", "0.6"),
    ("sum(sum(1, 2), 3) * 2", "12"), ("sum(" + ",".join(["1"] * 20) + ")", "20"), ("firstNonNull(" + ",".join(["1 / 0"] * 19 + ["7"]) + ")", "7"),
    # Blanks stand anywhere but within a word, a number or a code.
    ("  5  ", "5"), ("\t5\n+\r\n3", "8"), ("1+2", "3"), ("1\u00a0+\u00a02", "3"), ("if (1,2,3)", "2"), ("( 1 )", "1"), ("- 5", "-5"), ("not\n0", True), ("1<2", True), ("1>=2", False),
    # Shifts move what they hold; a number stays.
    ("previous(5)", "5"), ("PREVIOUS(1 + 1)", "2"), ("lastyear(parent(3))", "3"), ("children(1 > 0)", True), ("not previous(0)", True),
    # Ends of numbers.
    (BIG, BIG), ("-" + BIG, "-" + BIG), (BIG + " + " + LEAST, None), (BIG + " - " + LEAST, BIG[:-1] + "8"), ("-" + BIG + " - " + LEAST, None), (BIG + " - " + BIG, "0"),
    (BIG + " + " + BIG, None), (BIG + " * 1", None), ("9999999999999999999 * 0.9999999999", None), ("1000000000 * 1000000000", None),
    ("999999999 * 1000000000", "999999999000000000"), ("-1000000000 * 1000000000", None), ("999999999999999999 / 1", "999999999999999999"), ("1000000000000000000 / 1", None),
    ("1000000000000000000 / 1000000000000000000", None), ("999999999999999999.9999999999 / 1", "999999999999999999.9999999999"), ("-999999999999999999.9999999999 / -1", "999999999999999999.9999999999"),
    ("5 + " + BIG + " * 2", "5"), ("isNull(" + BIG + " + " + BIG + ")", True), ("sum(" + BIG + ", " + BIG + ", 1)", "1"), (BIG + " % 10", "9.9999999999"), ("-" + BIG + " % 10", "-9.9999999999"),
    (BIG + " > 9999999999999999999999999999", True), (BIG + " * 0", "0"), (BIG + " * " + LEAST, "999999999999999999.9999999999"), ("10000000000 / " + LEAST, "100000000000000000000"),
    ("999999999999999999 / " + LEAST, "9999999999999999990000000000"), ("999999999.9999999999 * 999999999.9999999999", "999999999999999999.8"),
]

WITH_FIGURES = [
    ("#{A}", A, "7"), ("#{A} + #{B}", A, "9"), ("#{A} / #{B}", A, "3.5"), ("#{C} / #{B}", A, "-3.5"), ("#{C} % #{B}", A, "-1"), ("#{A} % -#{B}", A, "1"), ("-#{C}", A, "7"),
    ("#{ A }", A, "7"), ("#{A}*#{B}", A, "14"), ("#{A}and#{B}", A, True), ("#{A}or#{N}", A, True), ("#{a}", A, None), ("not #{A}", A, False),
    ("if(#{A} > 0, #{B} / #{A} * 100, 0)", A, "28.57142857"), ("#{A-1_b}", {"#{A-1_b}": "3"}, "3"), ("#{1A}", {"#{1A}": "3"}, "3"),
    # One side missing, and both.
    ("#{N}", GONE, None), ("-#{N}", GONE, None), ("#{A} + #{N}", GONE, "7"), ("#{N} + #{A}", GONE, "7"), ("#{N} + #{M}", GONE, None), ("#{A} - #{N}", GONE, "7"), ("#{N} - #{A}", GONE, "-7"),
    ("#{N} - #{M}", GONE, None), ("#{A} * #{N}", GONE, None), ("#{N} * #{A}", GONE, None), ("#{N} * 0", GONE, None), ("#{N} / #{A}", GONE, None), ("#{A} / #{N}", GONE, None),
    ("#{N} % #{A}", GONE, None), ("#{A} % #{N}", GONE, None), ("#{N} / 0", GONE, None), ("#{N} = #{N}", GONE, None), ("#{N} <> #{A}", GONE, None), ("#{A} > #{N}", GONE, None),
    ("#{N} <= 0", GONE, None), ("0 * #{N} + 1", GONE, "1"), ("1 - -#{N}", GONE, "1"), ("-#{N} - 1", GONE, "-1"), ("sum(#{N}, #{A}, #{M})", GONE, "7"), ("sum(#{N}, #{M})", GONE, None),
    ("firstNonNull(#{N}, #{M}, #{A})", GONE, "7"), ("firstNonNull(#{N}, #{M})", GONE, None), ("isNull(#{N})", GONE, True), ("isNull(#{A})", GONE, False), ("isNull(#{N} + #{A})", GONE, False),
    ("isNull(#{N} * #{A})", GONE, True), ("isNull(#{N} > 1)", GONE, True), ("isNull(not #{N})", GONE, True), ("isNull(-#{N})", GONE, True), ("isNull(isNull(#{N}))", GONE, False),
    # Three answers.
    ("not #{N}", GONE, None), ("not (#{N} > 1)", GONE, None), ("#{N} and 1", GONE, None), ("#{N} and 0", GONE, False), ("0 and #{N}", GONE, False), ("1 and #{N}", GONE, None),
    ("#{N} or 1", GONE, True), ("1 or #{N}", GONE, True), ("#{N} or 0", GONE, None), ("0 or #{N}", GONE, None), ("#{N} and #{M}", GONE, None), ("#{N} or #{M}", GONE, None),
    ("not #{N} or #{N}", GONE, None), ("not (#{N} and 0)", GONE, True), ("#{N} > 1 or isNull(#{N})", GONE, True), ("if(#{N}, 1, 2)", GONE, "2"), ("if(#{N} > 0, 1, 2)", GONE, "2"),
    ("if(not #{N}, 1, 2)", GONE, "2"), ("if(#{A}, #{N}, 2)", GONE, None), ("if(1, #{N} > 1, 1 > 0)", GONE, None), ("if(#{N} and 0 or 1, 3, 4)", GONE, "3"),
    ("if(isNull(#{N}), 0, #{N}) + 1", GONE, "1"), ("#{N} = 1 and 1 / 0 = 1", GONE, None),
    # Options and shifts.
    ("#{HS.nu} / #{HS} * 100", PARTS, "40"), ("#{HS.nu.dtts}", PARTS, "1"), ("#{HS.dtts.nu}", PARTS, None), ("#{HS.nam}", PARTS, None), ("#{HS} - #{HS.nu}", PARTS, "6"),
    ("#{HS} - previous(#{HS})", PARTS, "2"), ("previous(#{HS.nu}) + #{HS.nu}", PARTS, "7"), ("(#{HS} - lastYear(#{HS})) / lastYear(#{HS}) * 100", PARTS, "100"),
    ("#{HS} / parent(#{HS}) * 100", PARTS, "10"), ("children(#{HS}) <= #{HS}", PARTS, True), ("previous(parent(#{HS}))", PARTS, "90"), ("parent(previous(#{HS}))", PARTS, "80"),
    ("previous(#{HS} - #{HS.nu})", PARTS, "5"), ("previous(1 + #{HS} * 2)", PARTS, "17"), ("previous(previous(#{HS}))", PARTS, None), ("previous(#{HS} > 5)", PARTS, True),
    ("PreVious ( #{HS} ) + #{HS}", PARTS, "18"), ("previous(sum(#{HS}, #{HS.nu}))", PARTS, "11"), ("previous(if(#{HS} > 9, 1, 2))", PARTS, "2"), ("firstNonNull(previous(#{HS.nam}), #{HS})", PARTS, "10"),
    # Figures at the ends of numbers.
    ("#{L} + #{E}", HUGE, None), ("#{S} - #{E}", HUGE, None), ("#{L} + #{S}", HUGE, "0"), ("#{S} + #{S}", HUGE, None), ("#{L} - #{S}", HUGE, None), ("-#{S}", HUGE, BIG), ("#{L} * #{L}", HUGE, None),
    ("#{L} * #{S}", HUGE, None), ("#{L} / #{L}", HUGE, None), ("#{E} * #{L}", HUGE, "999999999999999999.9999999999"), ("#{S} * #{E}", HUGE, "-999999999999999999.9999999999"),
    ("#{E} / #{L}", HUGE, "0"), ("#{L} % #{S}", HUGE, "0"), ("#{E} % #{S}", HUGE, LEAST), ("#{L} + #{L} + #{E}", HUGE, LEAST), ("#{L} + (#{L} + #{E})", HUGE, BIG),
    ("sum(#{L}, #{S}, #{E})", HUGE, LEAST), ("sum(#{L}, #{E}, #{E})", HUGE, LEAST), ("#{L} > #{S}", HUGE, True), ("#{L} * #{L} > 0", HUGE, None), ("#{E} / #{E}", HUGE, "1"), ("#{L} * 0", HUGE, "0"),
]

REFUSED = [
    ("", "operand", 1), ("   ", "operand", 4), ("+", "operand", 1), ("1 +", "operand", 4), ("1 + ", "operand", 5), ("* 2", "operand", 1), ("1 + * 2", "operand", 5), ("()", "operand", 2), (")", "operand", 1),
    ("-", "operand", 2), ("not", "operand", 4), ("!", "operand", 2), ("1 and", "operand", 6), ("1 or  ", "operand", 7), ("#", "operand", 1), ("# {A}", "operand", 1), (".5", "operand", 1), ("$1", "operand", 1),
    ("1 => 2", "operand", 4), ("1 < > 2", "operand", 5), ("if(,1,2)", "operand", 4), ("if(1,,2)", "operand", 6), ("sum()", "operand", 5), ("sum(1,)", "operand", 7), ("isNull()", "operand", 8), ("previous()", "operand", 10),
    ("1 + \u22125", "operand", 5), ("'a'", "operand", 1), ("s\u1ed1", "function", 1), ("\u0111", "operand", 1), ("1 = = 1", "operand", 5), ("(1 + )", "operand", 6), ("{A}", "operand", 1), ("!= 5", "operand", 2), ("1 + != 5", "operand", 6),
    ("1 2", "end", 3), ("1)", "end", 2), ("1 + 2)", "end", 6), ("#{A} #{B}", "end", 6), ("1 < 2 < 3", "end", 7), ("1 = 1 = 1", "end", 7), ("5 x", "end", 3), ("1e5", "end", 2), ("5and6", "end", 2), ("1 or2", "end", 3),
    ("1 & 2", "end", 3), ("1 | 2", "end", 3), ("1 ! 2", "end", 3), ("1,5", "end", 2), ("if(1,2,3) 4", "end", 11), ("1 not 2", "end", 3), ("#{A}}", "end", 5), ("2 ^ 3", "end", 3), ("1;", "end", 2), ("1 and 2 = 3 = 4", "end", 13), ("0 or 1 < 2 > 0", "end", 12),
    ("1.", "digits", 1), ("1..2", "digits", 1), ("1.2.3", "digits", 1), ("5 + 1.", "digits", 5), ("0.12345678901", "digits", 1), ("1" * 29, "digits", 1), ("0" * 29, "digits", 1), ("2 *  " + "9" * 29 + ".5", "digits", 6),
    ("#{}", "name", 3), ("#{", "name", 3), ("#{ }", "name", 4), ("#{.nu}", "name", 3), ("#{HS.}", "name", 3), ("#{HS..nu}", "name", 3), ("1 + #{}", "name", 7), ("#{\u0110}", "name", 3), ("sum(1, #{HS.})", "name", 10),
    ("#{HS", "sign", 5), ("#{HS nu}", "sign", 6), ("#{HS,nu}", "sign", 5), ("#{HS\u0110}", "sign", 5), ("(1", "sign", 3), ("(1 + 2", "sign", 7), ("((1)", "sign", 5), ("if", "sign", 3), ("if 1", "sign", 4), ("sum(1", "sign", 6),
    ("sum(1 2)", "sign", 7), ("isNull(1, 2)", "sign", 9), ("if(1,2,3,4)", "sign", 9), ("if(1 2,3)", "sign", 6), ("if(1,2 3)", "sign", 8), ("if(1,2", "sign", 7), ("previous(1, 2)", "sign", 11), ("previous #{A}", "sign", 10),
    ("sum(" + ",".join(["1"] * 21) + ")", "sign", 44), ("firstNonNull", "sign", 13), ("(1, 2)", "sign", 3), ("not (1", "sign", 7), ("(1 < 2 < 3)", "sign", 8),
    ("foo(1)", "function", 1), ("1 + foo", "function", 5), ("max(1, 2)", "function", 1), ("nothing(1)", "function", 1), ("orange", "function", 1), ("iff(1,2,3)", "function", 1), ("not5", "function", 1), ("and 1", "function", 1),
    ("2 * Abs(3)", "function", 5), ("if(true, 1, 2)", "function", 4), ("null", "function", 1), ("1 + or", "function", 5),
    ("if(1,2)", "arguments", 7), ("if(1)", "arguments", 5), ("if( 1 , 2 )", "arguments", 11), ("1 + if(1, 2)", "arguments", 12), ("sum(if(1,2), 3)", "arguments", 11),
    ("if(1, 2, 3 > 1)", "branches", 1), ("if(1, 2 > 1, 3)", "branches", 1), ("1 + if(1, isNull(1), 3)", "branches", 5), ("if(1, if(1, 2 > 1, 3 > 1), 3)", "branches", 1),
    ("1 + (2 > 1)", "number", 5), ("(2 > 1) + 1", "number", 1), ("1 +   isNull(1)", "number", 7), ("(1 > 0) * 2", "number", 1), ("2 * (1 > 0)", "number", 5), ("(1 > 0) = (2 > 1)", "number", 1), ("1 < (2 > 1)", "number", 5),
    ("1 < 2 + (2 > 1)", "number", 9), ("-(1 > 0)", "number", 2), ("-  isNull(1)", "number", 4), ("-not 1", "number", 2), ("not #{A} > 5", "number", 1), ("not 1 + 2", "number", 1), ("sum(1 > 0)", "number", 5), ("sum(1,  2 > 1)", "number", 9),
    ("firstNonNull(1, isNull(1), 2)", "number", 17), ("if(1, 1 > 0, 1 > 0) + 1", "number", 1), ("1 % not 1", "number", 5), ("5 and 1 + (1 and 1)", "number", 11), ("isNull(1) - 1", "number", 1), ("1 * 2 * !3", "number", 9),
    ("-" * 60 + "1", "deep", 61), ("(" * 60 + "1" + ")" * 60, "deep", 61), ("1 + " + "(" * 60 + " 1" + ")" * 60, "deep", 66), ("!" * 80, "deep", 61), ("(" * 4000, "deep", 61), ("sum(" * 60 + "1" + ")" * 60, "deep", 241),
    ("1" + " " * 4000, "long", 4001), ("(" * 4001, "long", 4001), ("1+" * 200 + "1+1", "operators", 402), ("1" + " = 1 and 1" * 101, "operators", 1003),
]

LIMITS = [("-" * 59 + "1", {}, "-1"), ("(" * 59 + "1" + ")" * 59, {}, "1"), ("1+" * 200 + "1", {}, "201"), ("#{L}+" * 200 + "#{L}", HUGE, BIG), ("1" + " " * 3999, {}, "1"),
          ("sum(" * 59 + "1" + ")" * 59, {}, "1"), ("1" + " or 1" * 200, {}, True), ("if(1," * 59 + "1" + ",2)" * 59, {}, "1"), ("1" + "*1" * 200, {}, "1"), ("previous(" * 59 + "#{A}" + ")" * 59, {}, None)]


def by_hand():
    yield from ((formula, {}, expected) for formula, expected in NUMBERS)
    yield from WITH_FIGURES
    yield from ((formula, {}, (code, at)) for formula, code, at in REFUSED)
    yield from LIMITS


def grid():
    figures = [None, "0", "3", "-7.25", LEAST, "999999999999999999.9999999999", "-" + BIG]
    for sign in ("+", "-", "*", "/", "%", "=", "<", ">="):
        for left in figures:
            for right in figures:
                if sign not in "=<>=" or left is None or right is None or left >= right:
                    yield f"#{{X}} {sign} #{{Y}}", {"#{X}": left, "#{Y}": right}
    for sign in ("and", "or"):
        for left in (None, "0", "2"):
            for right in (None, "0", "2"):
                yield f"not #{{X}} {sign} #{{Y}} > 1", {"#{X}": left, "#{Y}": right}
