#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TLS server that is weaker than the libraries of the day would have it.

weakserver.py CERTIFICATE KEY VERSION   VERSION: 1.0, 1.1 or any

Prints its port. For every line on its input it calls itself with a client that is as weak, which
shows that it could be spoken to. At the end of its input it prints how many bytes it read from
others, and how many of its own calls came through.
"""

import socket
import ssl
import sys
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
OWN = b"a call of its own"
VERSIONS = {
    "1.0": (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1),
    "1.1": (ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_1),
    "any": (ssl.TLSVersion.TLSv1, ssl.TLSVersion.MAXIMUM_SUPPORTED),
}


def weak_context(side, version):
    context = ssl.SSLContext(side)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version, context.maximum_version = VERSIONS[version]
    return context


class WeakServer:
    def __init__(self, certificate, key, version):
        self.version = version
        self.context = weak_context(ssl.PROTOCOL_TLS_SERVER, version)
        self.context.load_cert_chain(certificate, key)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.read = 0
        self.own = 0

    def serve(self):
        while True:
            connection, _ = self.listener.accept()
            try:
                connection.settimeout(10)
                with self.context.wrap_socket(connection, server_side=True) as tls:
                    data = tls.recv(65536)
                    # Counted before the connection ends: its end is what our own call waits for.
                    if data == OWN:
                        self.own += 1
                    else:
                        self.read += len(data)
            except OSError:
                continue

    def call(self):
        context = weak_context(ssl.PROTOCOL_TLS_CLIENT, self.version)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        with socket.create_connection(("127.0.0.1", self.port), 10) as plain:
            with context.wrap_socket(plain) as tls:
                tls.sendall(OWN)
                tls.settimeout(10)
                tls.recv(1)


def main():
    server = WeakServer(*sys.argv[1:4])
    threading.Thread(target=server.serve, daemon=True).start()
    print(server.port, flush=True)
    for _ in sys.stdin:
        try:
            server.call()
        except OSError as error:
            print(f"weakserver: {error}", file=sys.stderr)
    print(server.read, server.own, flush=True)


if __name__ == "__main__":
    main()
