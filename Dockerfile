# Builds the jar, then a small image that runs it as a user of its own. There is no profile by default: it needs an OpenID Connect
# provider and a MySQL database by environment (README, Settings).
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY app/pom.xml app/
RUN mvn -B -q dependency:go-offline -DskipTests || true
COPY app app
COPY frontend frontend
COPY config config
RUN mvn -B -q -DskipTests package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 carefair \
 && useradd --system --uid 10001 --gid carefair --home-dir /var/lib/carefair --create-home carefair
COPY --from=build /build/app/target/carefair.jar /opt/carefair/carefair.jar
USER carefair
WORKDIR /var/lib/carefair
ENV CAREFAIR_HOME=/var/lib/carefair
VOLUME /var/lib/carefair
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
  CMD ["sh", "-c", "wget -q -O - http://127.0.0.1:8080/actuator/health 2>/dev/null | grep -q UP || curl -fsS http://127.0.0.1:8080/actuator/health | grep -q UP"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/carefair/carefair.jar"]
