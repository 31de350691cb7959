"""Record the cassettes of the tests anew, from any OpenAI-compatible endpoint.

    python scripts/record.py http://127.0.0.1:8901/v1 smollm2-135m-instruct --server "llama.cpp llama-server"

Runs the tests that play recordings with the recorder on, one after the other, then once more with the network blocked.
Needed after every change of a prompt template, of the draft's schema, of the cut into sentences, of a report that is
recorded, or of a rule whose message goes back in a correction: requests are matched by their whole body. A key is read
from RECORD_API_KEY; it goes to the endpoint and into no file. docs/cassettes.md says which server and model the
committed recordings come from, and how to start them.
"""

import argparse
import datetime
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CASSETTES = ROOT / "cassettes"
TESTS = "tests/test_cassettes.py"


def main() -> int:
    """Record, then replay; the status of what failed first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base_url", help="the endpoint, most end in /v1")
    parser.add_argument("model", help="as the endpoint names it")
    parser.add_argument("--server", default="", help="what answers there, for the record")
    parser.add_argument("-k", dest="only", default="", help="record only the tests that match, as pytest's -k")
    given = parser.parse_args()
    environ = {**os.environ, "RECORD_BASE_URL": given.base_url}
    told = {"model": given.model, "server": given.server, "date": datetime.date.today().isoformat()}
    (CASSETTES / "recorded.json").write_text(json.dumps(told, indent=2) + "\n")
    if not given.only:
        shutil.rmtree(CASSETTES / Path(TESTS).stem, ignore_errors=True)
    chosen = ["-k", given.only] if given.only else []
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", TESTS, *chosen]
    recorded = subprocess.run(
        [*pytest, "-o", "addopts=", "--record-mode=rewrite", "-m", "vcr and not unplayed"], cwd=ROOT, env=environ
    )
    if recorded.returncode:
        return recorded.returncode
    environ.pop("RECORD_BASE_URL")
    environ.pop("RECORD_API_KEY", None)
    return subprocess.run([*pytest, "--record-mode=none", "--block-network"], cwd=ROOT, env=environ).returncode


if __name__ == "__main__":
    raise SystemExit(main())
