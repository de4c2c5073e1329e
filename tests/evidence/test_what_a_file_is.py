import io
import zipfile
from collections.abc import Callable

import pytest
from docx import Document
from openpyxl import Workbook
from PIL import Image

from documents.contents import Content, content_of, refused_by_name
from domain.errors import Unacceptable
from tests.pictures import photo

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def saved(save: Callable[[io.BytesIO], object]) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


def package(*names: str, types: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
        if types:
            archive.writestr("[Content_Types].xml", types)
    return file.getvalue()


def why(data: bytes) -> str:
    with pytest.raises(Unacceptable) as refused:
        content_of(data)
    return str(refused.value.details["why"])


def test_what_offices_send_is_known_by_its_content_and_not_by_its_name() -> None:
    assert content_of(photo("一")) is Content.PHOTO
    assert content_of(saved(lambda file: Image.new("RGB", (9, 9)).save(file, "PNG"))) is Content.PHOTO
    assert content_of(saved(Document().save)) is Content.WORD
    assert content_of(saved(Workbook().save)) is Content.EXCEL
    assert content_of(b"%PDF-1.7 ...") is Content.PDF
    assert content_of(OLE + bytes(600) + "WordDocument".encode("utf-16-le")) is Content.OFFICE
    assert content_of(package("OFD.xml", "Doc_0/Document.xml")) is Content.OFFICE
    assert content_of(b"\x00\x00\x00\x18ftypmp42" + bytes(40)) is Content.VIDEO
    assert content_of(b"OggS" + bytes(60)) is Content.AUDIO
    assert content_of("完成路基3公里。".encode("gb18030")) is Content.TEXT


def test_programs_archives_files_with_macros_are_refused_each_with_its_reason() -> None:
    assert why(b"MZ\x90\x00" + bytes(90)) == "program"
    assert why(b"\x7fELF\x02\x01" + bytes(90)) == "program"
    assert why(b"#!/bin/sh\nrm -rf /\n") == "program"
    assert why(package("AndroidManifest.xml", "classes.dex")) == "program"
    assert why(package("照片1.jpg", "照片2.jpg")) == "archive"
    assert why(b"Rar!\x1a\x07\x00" + bytes(60)) == "archive"
    assert why(b"7z\xbc\xaf\x27\x1c" + bytes(60)) == "archive"
    assert why(b"\x1f\x8b\x08" + bytes(60)) == "archive"
    assert why(package("word/document.xml", "word/vbaProject.bin")) == "macros"
    assert why(package("xl/workbook.xml", types="application/vnd.ms-excel.sheet.macroEnabled.main+xml")) == "macros"
    assert why(OLE + "WordDocument".encode("utf-16-le") + "_VBA_PROJECT".encode("utf-16-le")) == "macros"
    assert why(OLE + bytes(600)) == "unknown"
    assert why(bytes(600)) == "unknown"
    assert why(b"<html><script>") == "unknown"


def test_what_is_damaged_or_made_to_swell_is_refused() -> None:
    assert why(b"PK\x03\x04" + bytes(60)) == "damaged"
    assert why(b"\x89PNG\r\n\x1a\n" + bytes(60)) == "damaged"
    swollen = saved(lambda file: Image.new("1", (10_000, 10_000)).save(file, "PNG"))
    assert why(swollen) == "bomb"
    assert why(_swelling()) == "bomb"


def test_a_name_that_says_program_is_refused_before_its_bytes_are_here() -> None:
    assert refused_by_name("现场照片.jpg.exe") == "program"
    assert refused_by_name("材料.ZIP") == "archive"
    assert refused_by_name("台账.xlsm") == "macros"
    assert not refused_by_name("台账.xlsx")
    assert not refused_by_name("zip")


def _swelling() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(40_000_000))
    return file.getvalue()
