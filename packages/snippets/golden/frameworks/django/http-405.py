from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {"error": "method_not_allowed", "message": "The method is not allowed here."},
        status=405,
        headers={"Allow": "POST"},
    )
