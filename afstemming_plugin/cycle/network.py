"""The network through QGIS: its proxy, certificates and authentication configurations."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from qgis.core import QgsApplication, QgsBlockingNetworkRequest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..compat import set_timeout
from ..intake.services import Fetch, log_in_error, shown
from ..intake.services.common import ServiceReport, exception_text
from ..model.errors import IntakeError
from ..model.language import tr

TIMEOUT_MS = 60_000
_ACCEPT = b"application/geo+json, application/json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
_NO_CONTACT = (
    QNetworkReply.NetworkError.ConnectionRefusedError,
    QNetworkReply.NetworkError.HostNotFoundError,
    QNetworkReply.NetworkError.TemporaryNetworkFailureError,
    QNetworkReply.NetworkError.NetworkSessionFailedError,
    QNetworkReply.NetworkError.UnknownNetworkError,
)
_TOO_SLOW = (QNetworkReply.NetworkError.OperationCanceledError, QNetworkReply.NetworkError.TimeoutError)
_PROXY = (
    QNetworkReply.NetworkError.ProxyConnectionRefusedError,
    QNetworkReply.NetworkError.ProxyConnectionClosedError,
    QNetworkReply.NetworkError.ProxyNotFoundError,
    QNetworkReply.NetworkError.ProxyTimeoutError,
    QNetworkReply.NetworkError.ProxyAuthenticationRequiredError,
)


def fetcher(authcfg: str = "", timeout_ms: int = TIMEOUT_MS) -> Fetch:
    """A function that gets (address, parameters) over the network, in whatever thread it is called.

    `authcfg` is the id of an authentication configuration of QGIS; what it holds goes to the service only,
    never into a message. Raises IntakeError when there is no good answer within `timeout_ms` of silence.
    """

    def fetch(url: str, parameters: Mapping[str, str]) -> bytes:
        if authcfg:
            _check_configuration(authcfg, url)
        request = QNetworkRequest(QUrl(_with(url, parameters)))
        request.setRawHeader(b"Accept", _ACCEPT)
        set_timeout(request, timeout_ms)
        blocking = QgsBlockingNetworkRequest()
        if authcfg:
            blocking.setAuthCfg(authcfg)
        outcome = blocking.get(request, True)
        reply = blocking.reply()
        if authcfg:
            _check_where_it_ended(url, reply.request().url())
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        body = bytes(reply.content())
        error = reply.error()
        if outcome == QgsBlockingNetworkRequest.ErrorCode.TimeoutError:
            error = QNetworkReply.NetworkError.TimeoutError
        if error != QNetworkReply.NetworkError.NoError:
            raise _explained(url, int(status or 0), error, body, timeout_ms)
        if outcome != QgsBlockingNetworkRequest.ErrorCode.NoError:
            raise log_in_error(url) if authcfg else _no_contact(url)
        return body

    return fetch


def _with(url: str, parameters: Mapping[str, str]) -> str:
    """The address with these parameters; they go before those of the same name that it has."""
    parts = urlsplit(url)
    new = {name.lower() for name in parameters}
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k.lower() not in new]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode([*query, *parameters.items()]), ""))


def _check_configuration(authcfg: str, url: str) -> None:
    manager = QgsApplication.authManager()
    if manager.isDisabled() or authcfg not in manager.configIds():
        raise IntakeError(
            tr("The authentication configuration “{name}” does not exist in this QGIS.", name=authcfg),
            remedy=tr("Make it in Settings › Options › Authentication, or choose another."),
            file=shown(url),
        )


def _check_where_it_ended(asked: str, answered: QUrl) -> None:
    """What was given to log in with must not have gone along to another host unnoticed."""
    if answered.isEmpty() or answered.host() == (urlsplit(asked).hostname or ""):
        return
    raise IntakeError(
        tr("The service sent the request, with what you log in with, on to another host."),
        remedy=tr("Take it in from that address itself, if you trust it."),
        file=shown(asked),
        value=answered.host(),
    )


def _explained(
    url: str, status: int, error: QNetworkReply.NetworkError, body: bytes, timeout_ms: int
) -> IntakeError:
    if status in (401, 403) or error == QNetworkReply.NetworkError.AuthenticationRequiredError:
        return log_in_error(url)
    if error in _TOO_SLOW:
        return IntakeError(
            tr("The service did not answer within {seconds} seconds.", seconds=round(timeout_ms / 1000)),
            remedy=tr("Try again later, or ask for a smaller layer."),
            file=shown(url),
        )
    if error == QNetworkReply.NetworkError.SslHandshakeFailedError:
        return IntakeError(
            tr("The secure connection failed: the certificate of the service is not trusted."),
            remedy=tr(
                "Ask the manager of the service, or of your network, which certificate QGIS must trust."
            ),
            file=shown(url),
        )
    if error in _PROXY or status == 407:
        return IntakeError(
            tr("The proxy of your network does not let the request through."),
            remedy=tr("Check Settings › Options › Network in QGIS."),
            file=shown(url),
        )
    if status >= 400:
        return _bad_status(url, status, body)
    if error in _NO_CONTACT:
        return _no_contact(url)
    # The line broke while answering.
    return IntakeError(
        tr("The answer of the service is cut off or damaged."),
        remedy=tr("Try again; when it stays so, tell the manager of the service."),
        file=shown(url),
    )


def _bad_status(url: str, status: int, body: bytes) -> IntakeError:
    said = exception_text(body)
    if said:
        return ServiceReport(said, remedy=tr("Check the address and the chosen layer."), file=shown(url))
    if status in (404, 410):
        return IntakeError(
            tr("There is nothing at this address (HTTP {status}).", status=status),
            remedy=tr("Check the address; perhaps the layer was moved or renamed."),
            file=shown(url),
        )
    if status >= 500:
        return IntakeError(
            tr("The service itself fails (HTTP {status}).", status=status),
            remedy=tr("Try again later; when it stays so, tell the manager of the service."),
            file=shown(url),
        )
    return IntakeError(
        tr("The service refuses the request (HTTP {status}).", status=status),
        remedy=tr("Check the address and the chosen layer."),
        file=shown(url),
    )


def _no_contact(url: str) -> IntakeError:
    return IntakeError(
        tr("The service cannot be reached."),
        remedy=tr("Check the address and your network connection; QGIS must be allowed through the proxy."),
        file=shown(url),
    )
