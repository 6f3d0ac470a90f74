from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return (
        jsonify({"error": "unauthorized", "message": "Authentication is required."}),
        401,
        {"WWW-Authenticate": 'Bearer realm="api"'},
    )
