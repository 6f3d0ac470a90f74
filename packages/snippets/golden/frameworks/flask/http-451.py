from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return (
        jsonify(
            {
                "error": "unavailable_for_legal_reasons",
                "message": "An order of the Example Court under the Example Act blocks this resource here.",
            }
        ),
        451,
        {"Link": '</>; rel="blocked-by"'},
    )
