"""The rules of the house as functions from source to complaints, for `test_house.py`.

Each takes the folder that holds the package and gives one sentence for each breach, with its file and line.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "rnngen"

# A room reads from itself and from the rooms before it. `bench` may be a file or a folder, and so may any.
STAGES = (
    "errors",
    "ops",
    "spec",
    "cell",
    "grad",
    "graph",
    "passes",
    "kernel",
    "oracle",
    "backends",
    "runtime",
    "weights",
    "compiler",
)
# They read everything before them and change nothing; only the faces read them (and the report, the others).
SIDE = ("verify", "bench", "analyze", "report")
# Each binds one framework to the compiler; none knows another.
BINDINGS = ("torch", "onnx")
# What a user meets. Only a face may read a face.
FACES = (
    "generated",
    "pages",
    "layers",
    "importing",
    "testing",
    "pytest_plugin",
    "__init__",
    "cli",
    "__main__",
)

ORDER = STAGES + SIDE + BINDINGS + FACES

# A package, and the rooms it may be imported in. "backends/llvm" is a room within a room.
DOORS = {
    "sympy": ("grad",),
    "networkx": ("graph", "passes"),
    "ruamel": ("spec",),
    "llvmlite": ("backends/llvm",),
    "torch": ("torch", "bench"),
    "onnx": ("onnx",),
    "onnxruntime": ("onnx",),
    "safetensors": ("weights",),
    "jax": ("jax", "bench"),
    "cuda": ("backends/cuda", "bench"),
    "matplotlib": ("bench", "analyze", "report"),
}
# One file, not only one room.
SINGLE_FILE = ("sympy",)


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name, absolute (`rnngen.ops.node`), and the line it is imported on."""

    name: str
    line: int


def modules(root: Path) -> list[Path]:
    """The package's files, relative to `root`, in a stable order."""
    return sorted(p.relative_to(root) for p in (root / PACKAGE).rglob("*.py"))


def room_of(module: Path) -> str:
    """`rnngen/spec/model.py` is in `spec`; `rnngen/cli.py` and `rnngen/cli/list.py` are in `cli`."""
    inner = module.parts[1:]
    return inner[0] if len(inner) > 1 else module.stem


def corner_of(module: Path) -> str:
    """As `room_of`, but one level deeper under `backends`: `backends/llvm`."""
    inner = module.with_suffix("").parts[1:]
    return "/".join(inner[:2]) if inner[0] == "backends" and len(inner) > 1 else room_of(module)


def imports(root: Path, module: Path) -> Iterator[Import]:
    """Every import of a file, those inside functions too, those for type checkers only left out."""
    tree = ast.parse((root / module).read_text(encoding="utf-8"), str(module))
    package = module.parts[:-1]
    for node in _running(tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            source = ".".join(part for part in (base, node.module) if part)
            yield from (Import(f"{source}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and _called(node) in {"import_module", "__import__"}:
            named = node.args[0] if node.args else None
            if isinstance(named, ast.Constant) and isinstance(named.value, str):
                yield Import(named.value, node.lineno)


def _running(node: ast.AST) -> Iterator[ast.AST]:
    """Every node below this one, the bodies of `if TYPE_CHECKING:` left out."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in (_name(child.test), _attribute(child.test)):
            for other in child.orelse:
                yield other
                yield from _running(other)
            continue
        yield child
        yield from _running(child)


def _called(call: ast.Call) -> str:
    return _name(call.func) or _attribute(call.func)


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _attribute(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ""


def _target(root: Path, name: str) -> Path:
    """The file that `import name` or `from … import …` reaches: a module, else its package's face."""
    parts = name.split(".")
    for end in range(len(parts), 1, -1):
        path = Path(*parts[:end])
        if (root / path).is_dir():
            return path / "__init__.py"
        if (root / path).with_suffix(".py").is_file():
            return path.with_suffix(".py")
    return Path(PACKAGE, "__init__.py")


def unknown_rooms(root: Path) -> list[str]:
    """Files that no room is named for."""
    return [
        f"{m}: no room '{room_of(m)}': put it in one, or give it a place in tests/house.py"
        for m in modules(root)
        if room_of(m) not in ORDER
    ]


def back_arrows(root: Path) -> list[str]:
    """Imports that go from a room to a later one, or between rooms that may not know each other."""
    return [
        f"{module}:{found.line}: {room_of(module)} imports {found.name}: {complaint}"
        for module in modules(root)
        for found in imports(root, module)
        if found.name.split(".")[0] == PACKAGE
        if (complaint := _arrow(module, _target(root, found.name)))
    ]


def _arrow(module: Path, target: Path) -> str:
    """What is wrong with an import of `target` in `module`; nothing if it is allowed."""
    here, there = room_of(module), room_of(target)
    if here not in ORDER or there not in ORDER:
        return ""  # said by `unknown_rooms`
    if here == there:
        apart = here == "backends" and len(target.parts) > 3 and len(module.parts) > 3
        return "no backend knows another" if apart and module.parts[2] != target.parts[2] else ""
    if here in FACES:
        return ""
    if ORDER.index(there) > ORDER.index(here):
        return "a room reads only from those before it (tests/house.py has the order)"
    if here in BINDINGS and there in BINDINGS:
        return "no binding knows another"
    if there in SIDE and here not in SIDE:
        return "verify, bench, analyze and report are read by what a user meets and by nothing else"
    return ""


def wrong_doors(root: Path) -> list[str]:
    """Imports of a package outside the rooms that have its door."""
    return [
        f"{module}:{found.line}: {package} is imported in {' and '.join(DOORS[package])} only"
        for module in modules(root)
        for found in imports(root, module)
        if (package := found.name.split(".")[0]) in DOORS and corner_of(module) not in DOORS[package]
    ]


def second_doors(root: Path) -> list[str]:
    """Packages that are to enter at one file and enter at several."""
    users = {
        package: [m for m in modules(root) if any(i.name.split(".")[0] == package for i in imports(root, m))]
        for package in SINGLE_FILE
    }
    return [
        f"{package} has one door, and here are {len(files)}: {', '.join(map(str, files))}"
        for package, files in users.items()
        if len(files) > 1
    ]


def long_files(root: Path, folders: tuple[str, ...], limit: int) -> list[str]:
    """Files of more than `limit` lines."""
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in _sources(root, folders)}
    return [f"{p.relative_to(root)}: {n} lines, over {limit}" for p, n in lengths.items() if n > limit]


def long_functions(root: Path, folders: tuple[str, ...], limit: int) -> list[str]:
    """Functions of more than `limit` lines, from `def` to their last."""
    return [
        f"{path.relative_to(root)}:{node.lineno}: {node.name} has {length} lines, over {limit}"
        for path in _sources(root, folders)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > limit
    ]


def _sources(root: Path, folders: tuple[str, ...]) -> list[Path]:
    return sorted(path for folder in folders for path in (root / folder).rglob("*.py"))


def cells_named(root: Path, cells: set[str]) -> list[str]:
    """Places in the package that name a cell, as a word or as a part of a name (`lstm_step`).

    Examples may: any string of the command line, and the docstring of the package.
    """
    if not cells:
        return []
    word = re.compile(rf"(?<![a-z])({'|'.join(sorted(map(re.escape, cells)))})(?![a-z])", re.IGNORECASE)
    return [
        f"{module}:{line}: names the cell '{hit.group()}': no cell is special to the compiler"
        for module in modules(root)
        for line, text in _words(root, module)
        for hit in word.finditer(text)
    ]


def _words(root: Path, module: Path) -> Iterator[tuple[int, str]]:
    """The tokens of a file with their lines, without the strings in which examples may stand."""
    source = (root / module).read_text(encoding="utf-8")
    skipped = range(0)
    if module == Path(PACKAGE, "__init__.py") and ast.get_docstring(tree := ast.parse(source)):
        skipped = range(tree.body[0].lineno, (tree.body[0].end_lineno or 0) + 1)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        is_string = token.type == tokenize.STRING or tokenize.tok_name[token.type].startswith("FSTRING")
        if token.start[0] in skipped or (is_string and room_of(module) == "cli"):
            continue
        for offset, text in enumerate(token.string.splitlines()):
            yield token.start[0] + offset, text
