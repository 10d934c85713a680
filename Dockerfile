# The page on a ledger, as a user without rights. Build: docker build -t memcon .
FROM python:3.12-slim-bookworm AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY src ./src
RUN python -m venv /opt/memcon \
    && /opt/memcon/bin/pip install --no-cache-dir --disable-pip-version-check '.[postgres,parquet,pictures]'

FROM python:3.12-slim-bookworm
LABEL org.opencontainers.image.title="memcon" \
      org.opencontainers.image.description="Keeps the record of contacts between states" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --system --uid 10001 --create-home --home-dir /data memcon
COPY --from=build /opt/memcon /opt/memcon
ENV PATH=/opt/memcon/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8750
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8750/healthz', timeout=4)"]
ENTRYPOINT ["memcon"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8750", "--ledger", "sqlite:////data/memcon.db"]
