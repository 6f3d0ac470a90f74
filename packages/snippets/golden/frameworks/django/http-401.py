from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {"error": "unauthorized", "message": "Authentication is required."},
        status=401,
        headers={"WWW-Authenticate": 'Bearer realm="api"'},
    )
