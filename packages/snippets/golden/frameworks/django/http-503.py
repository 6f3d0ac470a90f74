from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {"error": "service_unavailable", "retry_after": 300},
        status=503,
        headers={"Retry-After": "300"},
    )
