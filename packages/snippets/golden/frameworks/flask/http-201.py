from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return jsonify({"status": "created"}), 201, {"Location": "/endpoint/1"}
