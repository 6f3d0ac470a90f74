from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {"error": "mailbox_unavailable", "message": "The mailbox is unavailable."},
        status=422,
    )
