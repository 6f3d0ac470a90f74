from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return (
        jsonify(
            {"error": "mailbox_unavailable", "message": "The mailbox is unavailable."}
        ),
        422,
    )
