# The built page behind nginx: docker build -t cumulo . && docker run --rm -p 8080:8080 cumulo
FROM node:20-slim AS build
WORKDIR /app
# The dependencies first: they stay in the cache while only the product changes.
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

# Runs without the rights of root.
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null http://127.0.0.1:8080/ || exit 1
