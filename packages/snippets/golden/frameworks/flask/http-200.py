from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return jsonify({"status": "ok"}), 200, {"ETag": '"v1"'}
