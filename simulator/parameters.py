"""Requests into values: a method's parameters are a dataclass, and its annotations say how each is read."""

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from functools import partial
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from simulator.files import Upload
from simulator.refusals import bad_request
from simulator.shapes import Json

Uploads = Mapping[str, Upload]
Read = Callable[[object, str, Uploads], object]


@dataclass(frozen=True, slots=True)
class Kind:
    """How the Bot API's description names a type, and how a raw value becomes one."""

    types: tuple[str, ...]
    read: Read


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a method or field of an input object."""

    name: str
    kind: Kind
    required: bool
    default: object


def _integer(value: object, name: str, _: Uploads) -> int:
    try:
        return int(value)  # type: ignore[call-overload,no-any-return]
    except (TypeError, ValueError):
        raise bad_request(f"invalid {name} specified") from None


def _string(value: object, name: str, _: Uploads) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return str(value)
    raise bad_request(f"{name} must be a string")


def _boolean(value: object, name: str, _: Uploads) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str | int):
        return str(value).lower() in ("true", "yes", "1")
    raise bad_request(f"{name} must be a Boolean")


def _chat_id(value: object, name: str, _: Uploads) -> int | str:
    text = str(value).strip()
    if text.lstrip("-").isdigit():
        return int(text)
    if text.startswith("@"):
        return text
    raise bad_request("chat not found" if text else f"{name} is empty")


def _file(value: object, name: str, uploads: Uploads) -> Upload | str:
    if name in uploads:
        return uploads[name]
    if isinstance(value, str) and value.startswith("attach://"):
        attached = uploads.get(value.removeprefix("attach://"))
        if attached is None:
            raise bad_request(f"can't parse {name}: file attached under the name is not found")
        return attached
    if isinstance(value, str) and value:
        return value
    raise bad_request(f"there is no {name} in the request")


def decoded(value: object, name: str) -> object:
    """JSON inside a form field, or the value itself when the whole request was JSON."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None


def _object(value: object, name: str, _: Uploads) -> Json:
    value = decoded(value, name)
    if not isinstance(value, dict):
        raise bad_request(f"object expected as {name.replace('_', ' ')}")
    return value


def _list(item: Kind, value: object, name: str, uploads: Uploads) -> list[object]:
    value = decoded(value, name)
    if not isinstance(value, list):
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object: expected an Array")
    return [item.read(each, name, uploads) for each in value]


def _nested(shape: "type[object]", value: object, name: str, uploads: Uploads) -> object:
    return build(shape, _object(value, name, uploads), uploads)


ChatId = Annotated[int | str, Kind(("Integer", "String"), _chat_id)]
FileInput = Annotated[Upload | str, Kind(("InputFile", "String"), _file)]
AttachedFile = Annotated[Upload | str, Kind(("String",), _file)]
InlineMarkup = Annotated[Json, Kind(("InlineKeyboardMarkup",), _object)]
AnyMarkup = Annotated[
    Json, Kind(("InlineKeyboardMarkup", "ReplyKeyboardMarkup", "ReplyKeyboardRemove", "ForceReply"), _object)
]
Entities = Annotated[list[Json], Kind(("Array of MessageEntity",), partial(_list, Kind(("MessageEntity",), _object)))]
Menu = Annotated[Json, Kind(("MenuButton",), _object)]

_PLAIN: dict[object, Kind] = {
    int: Kind(("Integer",), _integer),
    str: Kind(("String",), _string),
    bool: Kind(("Boolean",), _boolean),
}
_shapes: dict[type[object], tuple[Parameter, ...]] = {}


def parameters(shape: "type[object]") -> tuple[Parameter, ...]:
    """What a dataclass of parameters takes, worked out once."""
    known = _shapes.get(shape)
    if known is None:
        hints = get_type_hints(shape, include_extras=True)
        known = _shapes[shape] = tuple(
            Parameter(f.name, kind_of(hints[f.name]), f.default is MISSING, f.default)
            for f in fields(shape)  # type: ignore[arg-type]
        )
    return known


def kind_of(hint: Any) -> Kind:
    """The kind behind an annotation."""
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(each for each in get_args(hint) if each is not type(None))
    if get_origin(hint) is Annotated:
        kind = hint.__metadata__[0]
        assert isinstance(kind, Kind)  # noqa: S101 - annotations are ours
        return kind
    if get_origin(hint) is list:
        item = kind_of(get_args(hint)[0])
        return Kind(tuple(f"Array of {name}" for name in item.types), partial(_list, item))
    if hint in _PLAIN:
        return _PLAIN[hint]
    return Kind((getattr(hint, "api_type", hint.__name__),), partial(_nested, hint))


Shape = TypeVar("Shape")


def build(shape: type[Shape], raw: Json, uploads: Uploads) -> Shape:
    """Read a request into its dataclass; parameters it does not name are ignored, as the Bot API does.

    Raises:
        Refusal: 400, a required one is missing or one cannot be read.
    """
    values: Json = {}
    for parameter in parameters(shape):
        name = parameter.name
        value = raw.get(name)
        if value is not None or name in uploads:
            values[name] = parameter.kind.read(value, name, uploads)
        elif parameter.required:
            raise bad_request(MISSING_WORDS.get(name, f"{name} is empty"))
    return shape(**values)


MISSING_WORDS = {
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "file_id": "invalid file_id specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "video": "there is no video in the request",
}
