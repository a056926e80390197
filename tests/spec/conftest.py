"""`errors_of(text)`: what is wrong with a spec, as (code, line, column, message)."""

import pytest

from rnngen.errors import SpecError
from rnngen.spec import parse_expression, parse_spec


def _diagnostics(call):
    with pytest.raises(SpecError) as caught:
        call()
    return [(d.code, d.location.line, d.location.column, d.message) for d in caught.value.diagnostics]


@pytest.fixture
def errors_of():
    return lambda text: _diagnostics(lambda: parse_spec(text, "f.yaml"))


@pytest.fixture
def expression_errors():
    return lambda text: _diagnostics(lambda: parse_expression(text))
