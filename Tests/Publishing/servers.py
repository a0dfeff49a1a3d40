"""The real nginx and Apache, each with the settings that the tool prints for a site."""

import http.client
import os
import socket
import subprocess
import time
from pathlib import Path

APACHE_MODULES = ["mpm_event", "authz_core", "alias", "autoindex", "dir", "headers", "mime"]


class Answer:
    def __init__(self, response: http.client.HTTPResponse):
        self.status = response.status
        self.body = response.read()
        self.headers = response.getheaders()

    def all(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def one(self, name: str) -> str:
        [value] = self.all(name)
        return value


class Server:
    """A server of files with settings for one site in them; it ends with the `with` block."""

    def __init__(self, program: str, settings: str, folder: Path):
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        (folder / "site.conf").write_text(settings, encoding="utf-8")
        (folder / "elsewhere").mkdir()
        configuration = folder / "server.conf"
        configuration.write_text(getattr(self, f"_{program}")(), encoding="utf-8")
        self.command = {
            "nginx": ["nginx", "-e", "stderr", "-p", folder, "-c", configuration],
            "apache": ["apache2", "-D", "FOREGROUND", "-d", folder, "-f", configuration],
        }[program]

    def _nginx(self) -> str:
        user = "user root;" if os.geteuid() == 0 else ""
        kinds = "client_body proxy fastcgi uwsgi scgi"
        folders = "\n".join(f"{kind}_temp_path {self.folder}/{kind};" for kind in kinds.split())
        return f"""
            daemon off; pid {self.folder}/pid; {user}
            events {{}}
            http {{
              include /etc/nginx/mime.types; access_log off;
              {folders}
              server {{
                listen 127.0.0.1:{self.port};
                root {self.folder}/elsewhere;
                include {self.folder}/site.conf;
              }}
            }}"""

    def _apache(self) -> str:
        modules = "\n".join(
            f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so"
            for name in APACHE_MODULES)
        user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
        return f"""
{modules}
{user}
PidFile {self.folder}/pid
DefaultRuntimeDir {self.folder}
ErrorLog /dev/stderr
ServerName localhost
Listen 127.0.0.1:{self.port}
TypesConfig /etc/mime.types
DocumentRoot {self.folder}/elsewhere
<Directory />
  Require all denied
</Directory>
<Directory {self.folder}/elsewhere>
  Require all granted
</Directory>
<VirtualHost 127.0.0.1:{self.port}>
  # As behind another server, which has the site's address.
  ServerName http://clinic.example:80
  Include {self.folder}/site.conf
</VirtualHost>
"""

    def __enter__(self) -> "Server":
        self.log = (self.folder / "log").open("wb")
        self.process = subprocess.Popen(
            self.command, env={**os.environ, "PATH": os.environ["PATH"] + ":/usr/sbin"},
            stdout=self.log, stderr=self.log)
        for _ in range(100):
            assert self.process.poll() is None, self.messages()
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return self
            except ConnectionRefusedError:
                time.sleep(0.1)
        self.__exit__()
        raise TimeoutError(self.messages())

    def __exit__(self, *_) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)
        self.log.close()

    def messages(self) -> str:
        return (self.folder / "log").read_text(errors="replace")

    def get(self, path: str, **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", path, headers=headers)
            return Answer(connection.getresponse())
        finally:
            connection.close()
