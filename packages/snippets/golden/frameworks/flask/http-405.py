from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return (
        jsonify(
            {
                "error": "method_not_allowed",
                "message": "The method is not allowed here.",
            }
        ),
        405,
        {"Allow": "POST"},
    )
