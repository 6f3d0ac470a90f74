from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return Response(status_code=204)
