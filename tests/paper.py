"""A PDF writer as small as a test needs: lines of Helvetica, one page after the other."""

import textwrap


def write_pdf(pages: list[list[str]], title: str = "") -> bytes:
    """A PDF whose pages hold the given lines, from the top down."""
    objects = ["", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    kids: list[str] = []
    for lines in pages:
        shown = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines]
        stream = "BT /F1 10 Tf 14 TL 50 790 Td " + " T* ".join(f"({line}) Tj" for line in shown) + " ET"
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
        page = "<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 2 0 R >> >> "
        objects.append(f"{page}/Contents {len(objects)} 0 R >>")
        kids.append(f"{len(objects)} 0 R")
    objects[0] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append("<< /Type /Catalog /Pages 1 0 R >>")
    objects.append(f"<< /Title ({title}) >>")
    made = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root {len(objects) - 1} 0 R /Info {len(objects)} 0 R >>"
    return (
        made
        + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}\nstartxref\n{len(made)}\n%%EOF\n".encode()
    )


def typeset(text: str, *, width: int = 90, height: int = 50) -> list[list[str]]:
    """`text` as a printer would set it: paragraphs wrapped, a page number at the foot of each page."""
    lines = [line for paragraph in text.splitlines() for line in (textwrap.wrap(paragraph, width) or [""])]
    pages = [lines[at : at + height] for at in range(0, len(lines), height)]
    return [[*page, "", f"Page {number} of {len(pages)}"] for number, page in enumerate(pages, start=1)]
