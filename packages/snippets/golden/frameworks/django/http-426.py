from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {"error": "upgrade_required", "message": "Another protocol is required here."},
        status=426,
        headers={"Upgrade": "websocket"},
    )
