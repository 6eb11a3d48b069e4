# syntax=docker/dockerfile:1
# Kindred alone: PostgreSQL, Elasticsearch and mail come from outside, see docker-compose.yml.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
# kept between builds: the artifacts, not the image
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm --mount=type=cache,target=/build/.tools \
    bash -c 'source script/tools && find_java && build' \
 && java -Djarmode=tools -jar target/kindred.jar extract --layers --launcher --destination target/layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin kindred \
 && install -d -o kindred -g kindred /srv/kindred/var
WORKDIR /srv/kindred
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/spring-boot-loader/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
COPY data ./data
USER kindred
# Where a server's address is missing, the start fails rather than an embedded one taking its place.
ENV KINDRED_EMBEDDED_ENABLED=false \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
