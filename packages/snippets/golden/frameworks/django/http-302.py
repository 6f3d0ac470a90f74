from django.http import HttpResponseRedirect


def my_view(request):
    return HttpResponseRedirect("/elsewhere")
