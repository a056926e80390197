; generated from specs/cfc.yaml by `make generated`: do not edit
; cfc@pure I=8 H=8 U=128 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v353 = alloca float, i64 64, align 4
  %v438 = alloca float, i64 64, align 4
  %v566 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 7
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 8
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 14
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 15
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 17
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 18
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 32
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 33
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 34
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 0
  %v101 = add i64 %v100, 3072
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %v1, i64 4
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b0, label %b1
b0:
  %v106 = icmp eq i64 %v2, 0
  br i1 %v106, label %b2, label %b3
b2:
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v10, i64 %v107
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v109)
  %v111 = fcmp ogt <8 x float> %v109, splat (float 0x0000000000000000)
  %v112 = fcmp olt <8 x float> %v109, splat (float 0x0000000000000000)
  %v113 = fadd <8 x float> %v109, splat (float 0x0000000000000000)
  %v114 = select <8 x i1> %v112, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v113
  %v115 = select <8 x i1> %v111, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v48, i64 %v116
  %v118 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v119, ptr %v117, align 4
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v50, i64 %v120
  store <8 x float> %v110, ptr %v121, align 4
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v52, i64 %v122
  store <8 x float> %v115, ptr %v123, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b4, label %b5
b4:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = load i64, ptr %v97, align 8
  %v128 = add i64 %v127, 1
  store i64 %v128, ptr %v97, align 8
  %v129 = mul i64 %v3, %v128
  br label %b6
b6:
  %v130 = load atomic i64, ptr %v125 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b7, label %b8
b7:
  %v132 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 4
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b9, label %b10
b9:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 38
  %v137 = load i64, ptr %v136, align 8
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %b11, label %b12
b11:
  %v139 = add i64 %v7, 0
  %v140 = sdiv i64 %v139, 1
  %v141 = add i64 %v2, 1
  %v142 = mul i64 %v140, %v2
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, %v7
  %v146 = select i1 %v145, i64 %v144, i64 %v7
  %v147 = mul i64 %v140, %v141
  %v148 = sdiv i64 %v147, %v3
  %v149 = mul i64 %v148, 1
  %v150 = icmp slt i64 %v149, %v7
  %v151 = select i1 %v150, i64 %v149, i64 %v7
  br label %b13
b13:
  %v152 = phi i64 [ %v146, %b11 ], [ %v163, %b14 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b14, label %b15
b14:
  %v154 = and i64 0, %v80
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v152
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v28, i64 %v157
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v158, i64 %v159
  %v161 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = add nsw i64 %v152, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v164 = icmp sgt i64 %v3, 1
  br i1 %v164, label %b16, label %b17
b16:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 3
  %v166 = atomicrmw add ptr %v165, i64 1 acq_rel
  %v167 = load i64, ptr %v97, align 8
  %v168 = add i64 %v167, 1
  store i64 %v168, ptr %v97, align 8
  %v169 = mul i64 %v3, %v168
  br label %b18
b18:
  %v170 = load atomic i64, ptr %v165 acquire, align 8
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b19, label %b20
b19:
  %v172 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v173 = getelementptr inbounds float, ptr %v99, i64 0
  %v174 = getelementptr inbounds i64, ptr %v1, i64 4
  %v175 = load i64, ptr %v174, align 8
  %v176 = icmp eq i64 %v175, 0
  br i1 %v176, label %b21, label %b22
b21:
  %v177 = add i64 4, 0
  %v178 = sdiv i64 %v177, 1
  %v179 = add i64 %v2, 1
  %v180 = mul i64 %v178, %v2
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, 4
  %v184 = select i1 %v183, i64 %v182, i64 4
  %v185 = mul i64 %v178, %v179
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, 4
  %v189 = select i1 %v188, i64 %v187, i64 4
  %v190 = icmp slt i64 %v189, 4
  %v191 = select i1 %v190, i64 %v189, i64 4
  br label %b23
b23:
  %v192 = phi i64 [ %v184, %b21 ], [ %v233, %b24 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b24, label %b25
b24:
  %v194 = mul i64 %v192, 256
  %v195 = mul i64 %v192, 32
  %v196 = add i64 %v194, 0
  %v197 = add i64 %v195, 0
  %v198 = getelementptr inbounds float, ptr %v173, i64 %v196
  %v199 = sub i64 128, %v197
  %v200 = icmp slt i64 %v199, 0
  %v201 = select i1 %v200, i64 0, i64 %v199
  %v202 = mul i64 %v197, 16
  %v203 = add i64 0, %v202
  %v204 = getelementptr inbounds float, ptr %v16, i64 %v203
  call void @pack_turned(ptr %v204, i64 16, i64 1, i64 8, i64 %v201, ptr %v198, i64 32)
  %v205 = add i64 %v194, 8
  %v206 = add i64 %v195, 8
  %v207 = getelementptr inbounds float, ptr %v173, i64 %v205
  %v208 = sub i64 128, %v206
  %v209 = icmp slt i64 %v208, 0
  %v210 = select i1 %v209, i64 0, i64 %v208
  %v211 = mul i64 %v206, 16
  %v212 = add i64 0, %v211
  %v213 = getelementptr inbounds float, ptr %v16, i64 %v212
  call void @pack_turned(ptr %v213, i64 16, i64 1, i64 8, i64 %v210, ptr %v207, i64 32)
  %v214 = add i64 %v194, 16
  %v215 = add i64 %v195, 16
  %v216 = getelementptr inbounds float, ptr %v173, i64 %v214
  %v217 = sub i64 128, %v215
  %v218 = icmp slt i64 %v217, 0
  %v219 = select i1 %v218, i64 0, i64 %v217
  %v220 = mul i64 %v215, 16
  %v221 = add i64 0, %v220
  %v222 = getelementptr inbounds float, ptr %v16, i64 %v221
  call void @pack_turned(ptr %v222, i64 16, i64 1, i64 8, i64 %v219, ptr %v216, i64 32)
  %v223 = add i64 %v194, 24
  %v224 = add i64 %v195, 24
  %v225 = getelementptr inbounds float, ptr %v173, i64 %v223
  %v226 = sub i64 128, %v224
  %v227 = icmp slt i64 %v226, 0
  %v228 = select i1 %v227, i64 0, i64 %v226
  %v229 = mul i64 %v224, 16
  %v230 = add i64 0, %v229
  %v231 = getelementptr inbounds float, ptr %v16, i64 %v230
  call void @pack_turned(ptr %v231, i64 16, i64 1, i64 8, i64 %v228, ptr %v225, i64 32)
  %v232 = add i64 %v194, 256
  %v233 = add nsw i64 %v192, 1
  br label %b23
b25:
  br label %b22
b22:
  %v234 = icmp sgt i64 %v3, 1
  br i1 %v234, label %b26, label %b27
b26:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 3
  %v236 = atomicrmw add ptr %v235, i64 1 acq_rel
  %v237 = load i64, ptr %v97, align 8
  %v238 = add i64 %v237, 1
  store i64 %v238, ptr %v97, align 8
  %v239 = mul i64 %v3, %v238
  br label %b28
b28:
  %v240 = load atomic i64, ptr %v235 acquire, align 8
  %v241 = icmp slt i64 %v240, %v239
  br i1 %v241, label %b29, label %b30
b29:
  %v242 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v243 = getelementptr inbounds float, ptr %v99, i64 1024
  %v244 = getelementptr inbounds float, ptr %v99, i64 2048
  %v245 = getelementptr inbounds i64, ptr %v1, i64 4
  %v246 = load i64, ptr %v245, align 8
  %v247 = icmp eq i64 %v246, 0
  br i1 %v247, label %b31, label %b32
b31:
  %v248 = add i64 4, 0
  %v249 = sdiv i64 %v248, 1
  %v250 = add i64 %v2, 1
  %v251 = mul i64 %v249, %v2
  %v252 = sdiv i64 %v251, %v3
  %v253 = mul i64 %v252, 1
  %v254 = icmp slt i64 %v253, 4
  %v255 = select i1 %v254, i64 %v253, i64 4
  %v256 = mul i64 %v249, %v250
  %v257 = sdiv i64 %v256, %v3
  %v258 = mul i64 %v257, 1
  %v259 = icmp slt i64 %v258, 4
  %v260 = select i1 %v259, i64 %v258, i64 4
  %v261 = icmp slt i64 %v260, 4
  %v262 = select i1 %v261, i64 %v260, i64 4
  br label %b33
b33:
  %v263 = phi i64 [ %v255, %b31 ], [ %v304, %b34 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b34, label %b35
b34:
  %v265 = mul i64 %v263, 256
  %v266 = mul i64 %v263, 32
  %v267 = add i64 %v265, 0
  %v268 = add i64 %v266, 0
  %v269 = getelementptr inbounds float, ptr %v243, i64 %v267
  %v270 = sub i64 128, %v268
  %v271 = icmp slt i64 %v270, 0
  %v272 = select i1 %v271, i64 0, i64 %v270
  %v273 = mul i64 %v268, 16
  %v274 = add i64 8, %v273
  %v275 = getelementptr inbounds float, ptr %v16, i64 %v274
  call void @pack_turned(ptr %v275, i64 16, i64 1, i64 8, i64 %v272, ptr %v269, i64 32)
  %v276 = add i64 %v265, 8
  %v277 = add i64 %v266, 8
  %v278 = getelementptr inbounds float, ptr %v243, i64 %v276
  %v279 = sub i64 128, %v277
  %v280 = icmp slt i64 %v279, 0
  %v281 = select i1 %v280, i64 0, i64 %v279
  %v282 = mul i64 %v277, 16
  %v283 = add i64 8, %v282
  %v284 = getelementptr inbounds float, ptr %v16, i64 %v283
  call void @pack_turned(ptr %v284, i64 16, i64 1, i64 8, i64 %v281, ptr %v278, i64 32)
  %v285 = add i64 %v265, 16
  %v286 = add i64 %v266, 16
  %v287 = getelementptr inbounds float, ptr %v243, i64 %v285
  %v288 = sub i64 128, %v286
  %v289 = icmp slt i64 %v288, 0
  %v290 = select i1 %v289, i64 0, i64 %v288
  %v291 = mul i64 %v286, 16
  %v292 = add i64 8, %v291
  %v293 = getelementptr inbounds float, ptr %v16, i64 %v292
  call void @pack_turned(ptr %v293, i64 16, i64 1, i64 8, i64 %v290, ptr %v287, i64 32)
  %v294 = add i64 %v265, 24
  %v295 = add i64 %v266, 24
  %v296 = getelementptr inbounds float, ptr %v243, i64 %v294
  %v297 = sub i64 128, %v295
  %v298 = icmp slt i64 %v297, 0
  %v299 = select i1 %v298, i64 0, i64 %v297
  %v300 = mul i64 %v295, 16
  %v301 = add i64 8, %v300
  %v302 = getelementptr inbounds float, ptr %v16, i64 %v301
  call void @pack_turned(ptr %v302, i64 16, i64 1, i64 8, i64 %v299, ptr %v296, i64 32)
  %v303 = add i64 %v265, 256
  %v304 = add nsw i64 %v263, 1
  br label %b33
b35:
  %v305 = add i64 1, 0
  %v306 = sdiv i64 %v305, 1
  %v307 = add i64 %v2, 1
  %v308 = mul i64 %v306, %v2
  %v309 = sdiv i64 %v308, %v3
  %v310 = mul i64 %v309, 1
  %v311 = icmp slt i64 %v310, 1
  %v312 = select i1 %v311, i64 %v310, i64 1
  %v313 = mul i64 %v306, %v307
  %v314 = sdiv i64 %v313, %v3
  %v315 = mul i64 %v314, 1
  %v316 = icmp slt i64 %v315, 1
  %v317 = select i1 %v316, i64 %v315, i64 1
  %v318 = icmp slt i64 %v317, 1
  %v319 = select i1 %v318, i64 %v317, i64 1
  br label %b36
b36:
  %v320 = phi i64 [ %v312, %b35 ], [ %v334, %b37 ]
  %v321 = icmp slt i64 %v320, %v319
  br i1 %v321, label %b37, label %b38
b37:
  %v322 = mul i64 %v320, 1024
  %v323 = mul i64 %v320, 8
  %v324 = add i64 %v322, 0
  %v325 = add i64 %v323, 0
  %v326 = getelementptr inbounds float, ptr %v244, i64 %v324
  %v327 = sub i64 8, %v325
  %v328 = icmp slt i64 %v327, 0
  %v329 = select i1 %v328, i64 0, i64 %v327
  %v330 = mul i64 %v325, 128
  %v331 = add i64 0, %v330
  %v332 = getelementptr inbounds float, ptr %v20, i64 %v331
  call void @pack_turned(ptr %v332, i64 128, i64 1, i64 128, i64 %v329, ptr %v326, i64 8)
  %v333 = add i64 %v322, 1024
  %v334 = add nsw i64 %v320, 1
  br label %b36
b38:
  br label %b32
b32:
  %v335 = icmp sgt i64 %v3, 1
  br i1 %v335, label %b39, label %b40
b39:
  %v336 = getelementptr inbounds i64, ptr %v1, i64 3
  %v337 = atomicrmw add ptr %v336, i64 1 acq_rel
  %v338 = load i64, ptr %v97, align 8
  %v339 = add i64 %v338, 1
  store i64 %v339, ptr %v97, align 8
  %v340 = mul i64 %v3, %v339
  br label %b41
b41:
  %v341 = load atomic i64, ptr %v336 acquire, align 8
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b42, label %b43
b42:
  %v343 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v344 = getelementptr inbounds i64, ptr %v1, i64 5
  %v345 = load i64, ptr %v344, align 8
  br label %b44
b44:
  %v346 = phi i64 [ 0, %b40 ], [ %v713, %b107 ]
  %v347 = icmp slt i64 %v346, %v5
  br i1 %v347, label %b45, label %b46
b45:
  %v348 = add i64 %v346, %v345
  %v349 = icmp slt i64 %v348, %v5
  %v350 = select i1 %v349, i64 %v348, i64 %v5
  %v351 = sub i64 %v350, %v346
  %v352 = mul i64 %v351, %v7
  %v354 = add i64 %v352, 0
  %v355 = sdiv i64 %v354, 1
  %v356 = add i64 %v2, 1
  %v357 = mul i64 %v355, %v2
  %v358 = sdiv i64 %v357, %v3
  %v359 = mul i64 %v358, 1
  %v360 = icmp slt i64 %v359, %v352
  %v361 = select i1 %v360, i64 %v359, i64 %v352
  %v362 = mul i64 %v355, %v356
  %v363 = sdiv i64 %v362, %v3
  %v364 = mul i64 %v363, 1
  %v365 = icmp slt i64 %v364, %v352
  %v366 = select i1 %v365, i64 %v364, i64 %v352
  %v367 = mul i64 %v346, %v7
  %v368 = add i64 %v361, %v367
  %v369 = add i64 %v366, %v367
  br label %b47
b47:
  %v370 = phi i64 [ %v368, %b45 ], [ %v426, %b52 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b48, label %b49
b48:
  %v372 = add i64 %v370, 96
  %v373 = icmp slt i64 %v372, %v369
  %v374 = select i1 %v373, i64 %v372, i64 %v369
  br label %b50
b50:
  %v375 = phi i64 [ 0, %b48 ], [ %v425, %b55 ]
  %v376 = icmp slt i64 %v375, 4
  br i1 %v376, label %b51, label %b52
b51:
  %v377 = sub i64 %v374, %v370
  %v378 = sub i64 2, 1
  %v379 = add i64 %v377, %v378
  %v380 = sdiv i64 %v379, 2
  br label %b53
b53:
  %v381 = phi i64 [ 0, %b51 ], [ %v424, %b60 ]
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b54, label %b55
b54:
  %v383 = mul i64 %v377, %v381
  %v384 = sdiv i64 %v383, %v380
  %v385 = add i64 %v370, %v384
  %v386 = add i64 %v381, 1
  %v387 = mul i64 %v377, %v386
  %v388 = sdiv i64 %v387, %v380
  %v389 = add i64 %v370, %v388
  %v390 = mul i64 %v375, 256
  %v391 = getelementptr inbounds float, ptr %v173, i64 %v390
  %v392 = sub i64 %v389, %v385
  %v393 = mul i64 %v385, 8
  %v394 = getelementptr inbounds float, ptr %v12, i64 %v393
  %v395 = getelementptr inbounds float, ptr %v394, i64 0
  %v396 = sub i64 %v392, 1
  %v397 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v396
  %v398 = load ptr, ptr %v397, align 4
  %v399 = getelementptr inbounds float, ptr %v353, i64 0
  %v400 = icmp sgt i64 %v392, 0
  br i1 %v400, label %b56, label %b57
b56:
  call void %v398(ptr %v395, i64 8, ptr %v391, i64 8, ptr %v399, i64 32, i64 8)
  br label %b57
b57:
  %v401 = add i64 %v390, 256
  br label %b58
b58:
  %v402 = phi i64 [ %v385, %b57 ], [ %v423, %b63 ]
  %v403 = icmp slt i64 %v402, %v389
  br i1 %v403, label %b59, label %b60
b59:
  %v404 = sub i64 %v402, %v385
  %v405 = mul i64 %v404, 32
  %v406 = getelementptr inbounds float, ptr %v353, i64 %v405
  %v407 = mul i64 %v346, %v7
  %v408 = sub i64 %v402, %v407
  %v409 = mul i64 %v408, 128
  %v410 = getelementptr inbounds float, ptr %v54, i64 %v409
  br label %b61
b61:
  %v411 = phi i64 [ 0, %b59 ], [ %v422, %b62 ]
  %v412 = icmp slt i64 %v411, 4
  br i1 %v412, label %b62, label %b63
b62:
  %v413 = mul i64 %v375, 4
  %v414 = add i64 %v413, %v411
  %v415 = mul i64 %v414, 8
  %v416 = add i64 0, %v411
  %v417 = mul i64 %v416, 8
  %v418 = getelementptr inbounds float, ptr %v406, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 0, %v415
  %v421 = getelementptr inbounds float, ptr %v410, i64 %v420
  store <8 x float> %v419, ptr %v421, align 4
  %v422 = add nsw i64 %v411, 1
  br label %b61
b63:
  %v423 = add nsw i64 %v402, 1
  br label %b58
b60:
  %v424 = add nsw i64 %v381, 1
  br label %b53
b55:
  %v425 = add nsw i64 %v375, 1
  br label %b50
b52:
  %v426 = add nsw i64 %v370, 96
  br label %b47
b49:
  %v427 = icmp sgt i64 %v3, 1
  br i1 %v427, label %b64, label %b65
b64:
  %v428 = getelementptr inbounds i64, ptr %v1, i64 3
  %v429 = atomicrmw add ptr %v428, i64 1 acq_rel
  %v430 = load i64, ptr %v97, align 8
  %v431 = add i64 %v430, 1
  store i64 %v431, ptr %v97, align 8
  %v432 = mul i64 %v3, %v431
  br label %b66
b66:
  %v433 = load atomic i64, ptr %v428 acquire, align 8
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b67, label %b68
b67:
  %v435 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  br label %b69
b69:
  %v436 = phi i64 [ %v346, %b65 ], [ %v703, %b91 ]
  %v437 = icmp slt i64 %v436, %v350
  br i1 %v437, label %b70, label %b71
b70:
  %v439 = add i64 %v7, 0
  %v440 = sdiv i64 %v439, 1
  %v441 = add i64 %v2, 1
  %v442 = mul i64 %v440, %v2
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, %v7
  %v446 = select i1 %v445, i64 %v444, i64 %v7
  %v447 = mul i64 %v440, %v441
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, %v7
  %v451 = select i1 %v450, i64 %v449, i64 %v7
  br label %b72
b72:
  %v452 = phi i64 [ %v446, %b70 ], [ %v565, %b77 ]
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b73, label %b74
b73:
  %v454 = add i64 %v452, 96
  %v455 = icmp slt i64 %v454, %v451
  %v456 = select i1 %v455, i64 %v454, i64 %v451
  br label %b75
b75:
  %v457 = phi i64 [ 0, %b73 ], [ %v564, %b80 ]
  %v458 = icmp slt i64 %v457, 4
  br i1 %v458, label %b76, label %b77
b76:
  %v459 = sub i64 %v456, %v452
  %v460 = sub i64 2, 1
  %v461 = add i64 %v459, %v460
  %v462 = sdiv i64 %v461, 2
  br label %b78
b78:
  %v463 = phi i64 [ 0, %b76 ], [ %v563, %b85 ]
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b79, label %b80
b79:
  %v465 = mul i64 %v459, %v463
  %v466 = sdiv i64 %v465, %v462
  %v467 = add i64 %v452, %v466
  %v468 = add i64 %v463, 1
  %v469 = mul i64 %v459, %v468
  %v470 = sdiv i64 %v469, %v462
  %v471 = add i64 %v452, %v470
  %v472 = mul i64 %v457, 256
  %v473 = getelementptr inbounds float, ptr %v243, i64 %v472
  %v474 = sub i64 %v471, %v467
  %v475 = add i64 %v436, 0
  %v476 = and i64 %v475, %v80
  %v477 = mul i64 %v476, %v7
  %v478 = add i64 %v477, %v467
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v28, i64 %v479
  %v481 = getelementptr inbounds float, ptr %v480, i64 0
  %v482 = sub i64 %v474, 1
  %v483 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v482
  %v484 = load ptr, ptr %v483, align 4
  %v485 = getelementptr inbounds float, ptr %v438, i64 0
  %v486 = icmp sgt i64 %v474, 0
  br i1 %v486, label %b81, label %b82
b81:
  call void %v484(ptr %v481, i64 8, ptr %v473, i64 8, ptr %v485, i64 32, i64 8)
  br label %b82
b82:
  %v487 = add i64 %v472, 256
  br label %b83
b83:
  %v488 = phi i64 [ %v467, %b82 ], [ %v562, %b88 ]
  %v489 = icmp slt i64 %v488, %v471
  br i1 %v489, label %b84, label %b85
b84:
  %v490 = sub i64 %v488, %v467
  %v491 = mul i64 %v490, 32
  %v492 = getelementptr inbounds float, ptr %v438, i64 %v491
  %v493 = add i64 %v436, 0
  %v494 = sub i64 %v493, %v346
  %v495 = mul i64 %v494, %v7
  %v496 = add i64 %v495, %v488
  %v497 = mul i64 %v496, 128
  %v498 = getelementptr inbounds float, ptr %v54, i64 %v497
  %v499 = add i64 %v436, 0
  %v500 = and i64 %v499, %v86
  %v501 = mul i64 %v500, %v7
  %v502 = add i64 %v501, %v488
  %v503 = mul i64 %v502, 128
  %v504 = getelementptr inbounds float, ptr %v56, i64 %v503
  %v505 = add i64 %v436, 0
  %v506 = and i64 %v505, %v88
  %v507 = mul i64 %v506, %v7
  %v508 = add i64 %v507, %v488
  %v509 = mul i64 %v508, 128
  %v510 = getelementptr inbounds float, ptr %v58, i64 %v509
  br label %b86
b86:
  %v511 = phi i64 [ 0, %b84 ], [ %v561, %b87 ]
  %v512 = icmp slt i64 %v511, 4
  br i1 %v512, label %b87, label %b88
b87:
  %v513 = mul i64 %v457, 4
  %v514 = add i64 %v513, %v511
  %v515 = mul i64 %v514, 8
  %v516 = add i64 0, %v511
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v492, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 0, %v515
  %v521 = getelementptr inbounds float, ptr %v18, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 0, %v515
  %v524 = getelementptr inbounds float, ptr %v498, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = fadd <8 x float> %v525, %v519
  %v527 = fadd <8 x float> %v522, %v526
  %v528 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v529 = shufflevector <8 x float> %v528, <8 x float> poison, <8 x i32> zeroinitializer
  %v530 = fmul <8 x float> %v529, %v527
  %v531 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v530)
  %v532 = fcmp ogt <8 x float> %v531, splat (float 0x4023000000000000)
  %v533 = select <8 x i1> %v532, <8 x float> splat (float 0x4023000000000000), <8 x float> %v531
  %v534 = fadd <8 x float> %v533, %v533
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v536 = fsub <8 x float> %v535, splat (float 0x4168000000000000)
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v536, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v534)
  %v538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v536, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v537)
  %v539 = bitcast <8 x float> %v535 to <8 x i32>
  %v540 = fmul <8 x float> %v538, %v538
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v538, <8 x float> splat (float 0x3F81227F40000000))
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v541, <8 x float> %v538, <8 x float> splat (float 0x3FA5556740000000))
  %v543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v542, <8 x float> %v538, <8 x float> splat (float 0x3FC5554B00000000))
  %v544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v543, <8 x float> %v538, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> %v544, <8 x float> %v538)
  %v546 = shl <8 x i32> %v539, splat (i32 23)
  %v547 = add <8 x i32> %v546, splat (i32 1065353216)
  %v548 = bitcast <8 x i32> %v547 to <8 x float>
  %v549 = fsub <8 x float> %v548, splat (float 0x3FF0000000000000)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> %v545, <8 x float> %v549)
  %v551 = fadd <8 x float> %v550, splat (float 0x4000000000000000)
  %v552 = fdiv <8 x float> %v550, %v551
  %v553 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v552, <8 x float> %v530)
  %v554 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v555 = shufflevector <8 x float> %v554, <8 x float> poison, <8 x i32> zeroinitializer
  %v556 = fmul <8 x float> %v555, %v553
  %v557 = add i64 0, %v515
  %v558 = getelementptr inbounds float, ptr %v504, i64 %v557
  store <8 x float> %v553, ptr %v558, align 4
  %v559 = add i64 0, %v515
  %v560 = getelementptr inbounds float, ptr %v510, i64 %v559
  store <8 x float> %v556, ptr %v560, align 4
  %v561 = add nsw i64 %v511, 1
  br label %b86
b88:
  %v562 = add nsw i64 %v488, 1
  br label %b83
b85:
  %v563 = add nsw i64 %v463, 1
  br label %b78
b80:
  %v564 = add nsw i64 %v457, 1
  br label %b75
b77:
  %v565 = add nsw i64 %v452, 96
  br label %b72
b74:
  %v567 = add i64 %v7, 0
  %v568 = sdiv i64 %v567, 1
  %v569 = add i64 %v2, 1
  %v570 = mul i64 %v568, %v2
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 1
  %v573 = icmp slt i64 %v572, %v7
  %v574 = select i1 %v573, i64 %v572, i64 %v7
  %v575 = mul i64 %v568, %v569
  %v576 = sdiv i64 %v575, %v3
  %v577 = mul i64 %v576, 1
  %v578 = icmp slt i64 %v577, %v7
  %v579 = select i1 %v578, i64 %v577, i64 %v7
  br label %b89
b89:
  %v580 = phi i64 [ %v574, %b74 ], [ %v702, %b94 ]
  %v581 = icmp slt i64 %v580, %v579
  br i1 %v581, label %b90, label %b91
b90:
  %v582 = add i64 %v580, 96
  %v583 = icmp slt i64 %v582, %v579
  %v584 = select i1 %v583, i64 %v582, i64 %v579
  br label %b92
b92:
  %v585 = phi i64 [ 0, %b90 ], [ %v701, %b97 ]
  %v586 = icmp slt i64 %v585, 1
  br i1 %v586, label %b93, label %b94
b93:
  %v587 = sub i64 %v584, %v580
  %v588 = sub i64 8, 1
  %v589 = add i64 %v587, %v588
  %v590 = sdiv i64 %v589, 8
  br label %b95
b95:
  %v591 = phi i64 [ 0, %b93 ], [ %v700, %b102 ]
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b96, label %b97
b96:
  %v593 = mul i64 %v587, %v591
  %v594 = sdiv i64 %v593, %v590
  %v595 = add i64 %v580, %v594
  %v596 = add i64 %v591, 1
  %v597 = mul i64 %v587, %v596
  %v598 = sdiv i64 %v597, %v590
  %v599 = add i64 %v580, %v598
  %v600 = mul i64 %v585, 1024
  %v601 = getelementptr inbounds float, ptr %v244, i64 %v600
  %v602 = sub i64 %v599, %v595
  %v603 = add i64 %v436, 0
  %v604 = and i64 %v603, %v88
  %v605 = mul i64 %v604, %v7
  %v606 = add i64 %v605, %v595
  %v607 = mul i64 %v606, 128
  %v608 = getelementptr inbounds float, ptr %v58, i64 %v607
  %v609 = getelementptr inbounds float, ptr %v608, i64 0
  %v610 = sub i64 %v602, 1
  %v611 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v610
  %v612 = load ptr, ptr %v611, align 4
  %v613 = getelementptr inbounds float, ptr %v566, i64 0
  %v614 = icmp sgt i64 %v602, 0
  br i1 %v614, label %b98, label %b99
b98:
  call void %v612(ptr %v609, i64 128, ptr %v601, i64 128, ptr %v613, i64 8, i64 0)
  br label %b99
b99:
  %v615 = add i64 %v600, 1024
  br label %b100
b100:
  %v616 = phi i64 [ %v595, %b99 ], [ %v699, %b105 ]
  %v617 = icmp slt i64 %v616, %v599
  br i1 %v617, label %b101, label %b102
b101:
  %v618 = sub i64 %v616, %v595
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v566, i64 %v619
  %v621 = add i64 %v436, 0
  %v622 = and i64 %v621, %v76
  %v623 = mul i64 %v622, %v7
  %v624 = add i64 %v623, %v616
  %v625 = mul i64 %v624, 1
  %v626 = getelementptr inbounds float, ptr %v14, i64 %v625
  %v627 = getelementptr inbounds float, ptr %v626, i64 0
  %v628 = load float, ptr %v627, align 4
  %v629 = add i64 %v436, 0
  %v630 = and i64 %v629, %v90
  %v631 = mul i64 %v630, %v7
  %v632 = add i64 %v631, %v616
  %v633 = mul i64 %v632, 8
  %v634 = getelementptr inbounds float, ptr %v60, i64 %v633
  %v635 = add i64 %v436, 1
  %v636 = and i64 %v635, %v80
  %v637 = mul i64 %v636, %v7
  %v638 = add i64 %v637, %v616
  %v639 = mul i64 %v638, 8
  %v640 = getelementptr inbounds float, ptr %v28, i64 %v639
  br label %b103
b103:
  %v641 = phi i64 [ 0, %b101 ], [ %v698, %b104 ]
  %v642 = icmp slt i64 %v641, 1
  br i1 %v642, label %b104, label %b105
b104:
  %v643 = mul i64 %v585, 1
  %v644 = add i64 %v643, %v641
  %v645 = mul i64 %v644, 8
  %v646 = add i64 0, %v641
  %v647 = mul i64 %v646, 8
  %v648 = getelementptr inbounds float, ptr %v620, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 0, %v645
  %v651 = getelementptr inbounds float, ptr %v22, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = fadd <8 x float> %v649, %v652
  %v654 = add i64 0, %v645
  %v655 = getelementptr inbounds float, ptr %v24, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 0, %v645
  %v658 = getelementptr inbounds float, ptr %v50, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v653)
  %v661 = fadd <8 x float> %v659, %v660
  %v662 = insertelement <8 x float> poison, float %v628, i64 0
  %v663 = shufflevector <8 x float> %v662, <8 x float> poison, <8 x i32> zeroinitializer
  %v664 = fmul <8 x float> %v663, %v661
  %v665 = fneg <8 x float> %v664
  %v666 = fcmp olt <8 x float> %v665, splat (float 0xC05A400000000000)
  %v667 = select <8 x i1> %v666, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v665
  %v668 = fcmp ogt <8 x float> %v667, splat (float 0x4056400000000000)
  %v669 = select <8 x i1> %v668, <8 x float> splat (float 0x4056400000000000), <8 x float> %v667
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v671 = fsub <8 x float> %v670, splat (float 0x4168000000000000)
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v669)
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v672)
  %v674 = bitcast <8 x float> %v670 to <8 x i32>
  %v675 = fmul <8 x float> %v673, %v673
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v673, <8 x float> splat (float 0x3F81227F40000000))
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v673, <8 x float> splat (float 0x3FA5556740000000))
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> %v673, <8 x float> splat (float 0x3FC5554B00000000))
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v673, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> %v679, <8 x float> %v673)
  %v681 = sub <8 x i32> %v674, splat (i32 1262485250)
  %v682 = lshr <8 x i32> %v681, splat (i32 1)
  %v683 = sub <8 x i32> %v681, %v682
  %v684 = shl <8 x i32> %v682, splat (i32 23)
  %v685 = bitcast <8 x i32> %v684 to <8 x float>
  %v686 = shl <8 x i32> %v683, splat (i32 23)
  %v687 = bitcast <8 x i32> %v686 to <8 x float>
  %v688 = fadd <8 x float> %v680, splat (float 0x3FF0000000000000)
  %v689 = fmul <8 x float> %v688, %v685
  %v690 = fmul <8 x float> %v689, %v687
  %v691 = fmul <8 x float> %v656, %v690
  %v692 = fmul <8 x float> %v691, %v653
  %v693 = fsub <8 x float> %v656, %v692
  %v694 = add i64 0, %v645
  %v695 = getelementptr inbounds float, ptr %v634, i64 %v694
  store <8 x float> %v653, ptr %v695, align 4
  %v696 = add i64 0, %v645
  %v697 = getelementptr inbounds float, ptr %v640, i64 %v696
  store <8 x float> %v693, ptr %v697, align 4
  %v698 = add nsw i64 %v641, 1
  br label %b103
b105:
  %v699 = add nsw i64 %v616, 1
  br label %b100
b102:
  %v700 = add nsw i64 %v591, 1
  br label %b95
b97:
  %v701 = add nsw i64 %v585, 1
  br label %b92
b94:
  %v702 = add nsw i64 %v580, 96
  br label %b89
b91:
  %v703 = add nsw i64 %v436, 1
  br label %b69
b71:
  %v704 = icmp sgt i64 %v3, 1
  br i1 %v704, label %b106, label %b107
b106:
  %v705 = getelementptr inbounds i64, ptr %v1, i64 3
  %v706 = atomicrmw add ptr %v705, i64 1 acq_rel
  %v707 = load i64, ptr %v97, align 8
  %v708 = add i64 %v707, 1
  store i64 %v708, ptr %v97, align 8
  %v709 = mul i64 %v3, %v708
  br label %b108
b108:
  %v710 = load atomic i64, ptr %v705 acquire, align 8
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b109, label %b110
b109:
  %v712 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v713 = add nsw i64 %v346, %v345
  br label %b44
b46:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v335 = alloca float, i64 64, align 4
  %v432 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 7
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 8
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 14
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 15
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 17
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 18
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 32
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 33
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 34
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 36864
  %v101 = add i64 %v100, 3072
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v99, i64 0
  %v104 = getelementptr inbounds float, ptr %v99, i64 1024
  %v105 = getelementptr inbounds i64, ptr %v1, i64 4
  %v106 = load i64, ptr %v105, align 8
  %v107 = icmp eq i64 %v106, 0
  br i1 %v107, label %b0, label %b1
b0:
  %v108 = add i64 4, 0
  %v109 = sdiv i64 %v108, 1
  %v110 = add i64 %v2, 1
  %v111 = mul i64 %v109, %v2
  %v112 = sdiv i64 %v111, %v3
  %v113 = mul i64 %v112, 1
  %v114 = icmp slt i64 %v113, 4
  %v115 = select i1 %v114, i64 %v113, i64 4
  %v116 = mul i64 %v109, %v110
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, 4
  %v120 = select i1 %v119, i64 %v118, i64 4
  %v121 = icmp slt i64 %v120, 4
  %v122 = select i1 %v121, i64 %v120, i64 4
  br label %b2
b2:
  %v123 = phi i64 [ %v115, %b0 ], [ %v164, %b3 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b3, label %b4
b3:
  %v125 = mul i64 %v123, 256
  %v126 = mul i64 %v123, 32
  %v127 = add i64 %v125, 0
  %v128 = add i64 %v126, 0
  %v129 = getelementptr inbounds float, ptr %v103, i64 %v127
  %v130 = sub i64 128, %v128
  %v131 = icmp slt i64 %v130, 0
  %v132 = select i1 %v131, i64 0, i64 %v130
  %v133 = mul i64 %v128, 1
  %v134 = add i64 0, %v133
  %v135 = getelementptr inbounds float, ptr %v20, i64 %v134
  call void @pack_rows(ptr %v135, i64 1, i64 128, i64 8, i64 %v132, ptr %v129, i64 32)
  %v136 = add i64 %v125, 8
  %v137 = add i64 %v126, 8
  %v138 = getelementptr inbounds float, ptr %v103, i64 %v136
  %v139 = sub i64 128, %v137
  %v140 = icmp slt i64 %v139, 0
  %v141 = select i1 %v140, i64 0, i64 %v139
  %v142 = mul i64 %v137, 1
  %v143 = add i64 0, %v142
  %v144 = getelementptr inbounds float, ptr %v20, i64 %v143
  call void @pack_rows(ptr %v144, i64 1, i64 128, i64 8, i64 %v141, ptr %v138, i64 32)
  %v145 = add i64 %v125, 16
  %v146 = add i64 %v126, 16
  %v147 = getelementptr inbounds float, ptr %v103, i64 %v145
  %v148 = sub i64 128, %v146
  %v149 = icmp slt i64 %v148, 0
  %v150 = select i1 %v149, i64 0, i64 %v148
  %v151 = mul i64 %v146, 1
  %v152 = add i64 0, %v151
  %v153 = getelementptr inbounds float, ptr %v20, i64 %v152
  call void @pack_rows(ptr %v153, i64 1, i64 128, i64 8, i64 %v150, ptr %v147, i64 32)
  %v154 = add i64 %v125, 24
  %v155 = add i64 %v126, 24
  %v156 = getelementptr inbounds float, ptr %v103, i64 %v154
  %v157 = sub i64 128, %v155
  %v158 = icmp slt i64 %v157, 0
  %v159 = select i1 %v158, i64 0, i64 %v157
  %v160 = mul i64 %v155, 1
  %v161 = add i64 0, %v160
  %v162 = getelementptr inbounds float, ptr %v20, i64 %v161
  call void @pack_rows(ptr %v162, i64 1, i64 128, i64 8, i64 %v159, ptr %v156, i64 32)
  %v163 = add i64 %v125, 256
  %v164 = add nsw i64 %v123, 1
  br label %b2
b4:
  %v165 = add i64 1, 0
  %v166 = sdiv i64 %v165, 1
  %v167 = add i64 %v2, 1
  %v168 = mul i64 %v166, %v2
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, 1
  %v172 = select i1 %v171, i64 %v170, i64 1
  %v173 = mul i64 %v166, %v167
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  %v178 = icmp slt i64 %v177, 1
  %v179 = select i1 %v178, i64 %v177, i64 1
  br label %b5
b5:
  %v180 = phi i64 [ %v172, %b4 ], [ %v203, %b6 ]
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b6, label %b7
b6:
  %v182 = mul i64 %v180, 2048
  %v183 = mul i64 %v180, 8
  %v184 = add i64 %v182, 0
  %v185 = add i64 %v183, 0
  %v186 = getelementptr inbounds float, ptr %v104, i64 %v184
  %v187 = sub i64 8, %v185
  %v188 = icmp slt i64 %v187, 0
  %v189 = select i1 %v188, i64 0, i64 %v187
  %v190 = mul i64 %v185, 1
  %v191 = add i64 0, %v190
  %v192 = getelementptr inbounds float, ptr %v16, i64 %v191
  call void @pack_rows(ptr %v192, i64 1, i64 16, i64 128, i64 %v189, ptr %v186, i64 16)
  %v193 = add i64 %v182, 8
  %v194 = add i64 %v183, 0
  %v195 = getelementptr inbounds float, ptr %v104, i64 %v193
  %v196 = sub i64 8, %v194
  %v197 = icmp slt i64 %v196, 0
  %v198 = select i1 %v197, i64 0, i64 %v196
  %v199 = mul i64 %v194, 1
  %v200 = add i64 8, %v199
  %v201 = getelementptr inbounds float, ptr %v16, i64 %v200
  call void @pack_rows(ptr %v201, i64 1, i64 16, i64 128, i64 %v198, ptr %v195, i64 16)
  %v202 = add i64 %v182, 2048
  %v203 = add nsw i64 %v180, 1
  br label %b5
b7:
  br label %b1
b1:
  %v204 = icmp sgt i64 %v3, 1
  br i1 %v204, label %b8, label %b9
b8:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v206 = atomicrmw add ptr %v205, i64 1 acq_rel
  %v207 = load i64, ptr %v97, align 8
  %v208 = add i64 %v207, 1
  store i64 %v208, ptr %v97, align 8
  %v209 = mul i64 %v3, %v208
  br label %b10
b10:
  %v210 = load atomic i64, ptr %v205 acquire, align 8
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b11, label %b12
b11:
  %v212 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v213 = phi i64 [ 0, %b9 ], [ %v521, %b38 ]
  %v214 = icmp slt i64 %v213, %v5
  br i1 %v214, label %b14, label %b15
b14:
  %v215 = sub i64 %v5, 1
  %v216 = sub i64 %v215, %v213
  %v217 = add i64 %v7, 0
  %v218 = sdiv i64 %v217, 1
  %v219 = add i64 %v2, 1
  %v220 = mul i64 %v218, %v2
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, %v7
  %v224 = select i1 %v223, i64 %v222, i64 %v7
  %v225 = mul i64 %v218, %v219
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, %v7
  %v229 = select i1 %v228, i64 %v227, i64 %v7
  br label %b16
b16:
  %v230 = phi i64 [ %v224, %b14 ], [ %v334, %b17 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b17, label %b18
b17:
  %v232 = add i64 %v216, 1
  %v233 = and i64 %v232, 1
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v230
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v30, i64 %v236
  %v238 = add i64 %v216, 0
  %v239 = and i64 %v238, %v78
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v230
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v26, i64 %v242
  %v244 = add i64 %v216, 0
  %v245 = and i64 %v244, %v90
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v230
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v60, i64 %v248
  %v250 = add i64 %v216, 0
  %v251 = and i64 %v250, %v76
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v230
  %v254 = mul i64 %v253, 1
  %v255 = getelementptr inbounds float, ptr %v14, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 0
  %v257 = load float, ptr %v256, align 4
  %v258 = add i64 %v216, 0
  %v259 = and i64 %v258, %v92
  %v260 = mul i64 %v259, %v7
  %v261 = add i64 %v260, %v230
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v62, i64 %v262
  %v264 = add i64 %v216, 0
  %v265 = and i64 %v264, %v94
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v230
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v64, i64 %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v237, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v243, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fadd <8 x float> %v272, %v275
  %v277 = add i64 0, 0
  %v278 = getelementptr inbounds float, ptr %v249, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = fmul <8 x float> %v276, %v279
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v24, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = fmul <8 x float> %v280, %v283
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v50, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v279)
  %v289 = fadd <8 x float> %v287, %v288
  %v290 = insertelement <8 x float> poison, float %v257, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  %v292 = fmul <8 x float> %v291, %v289
  %v293 = fneg <8 x float> %v292
  %v294 = fcmp olt <8 x float> %v293, splat (float 0xC05A400000000000)
  %v295 = select <8 x i1> %v294, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v293
  %v296 = fcmp ogt <8 x float> %v295, splat (float 0x4056400000000000)
  %v297 = select <8 x i1> %v296, <8 x float> splat (float 0x4056400000000000), <8 x float> %v295
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v299 = fsub <8 x float> %v298, splat (float 0x4168000000000000)
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v297)
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v300)
  %v302 = bitcast <8 x float> %v298 to <8 x i32>
  %v303 = fmul <8 x float> %v301, %v301
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v301, <8 x float> splat (float 0x3F81227F40000000))
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v301, <8 x float> splat (float 0x3FA5556740000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v301, <8 x float> splat (float 0x3FC5554B00000000))
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> %v301, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v307, <8 x float> %v301)
  %v309 = sub <8 x i32> %v302, splat (i32 1262485250)
  %v310 = lshr <8 x i32> %v309, splat (i32 1)
  %v311 = sub <8 x i32> %v309, %v310
  %v312 = shl <8 x i32> %v310, splat (i32 23)
  %v313 = bitcast <8 x i32> %v312 to <8 x float>
  %v314 = shl <8 x i32> %v311, splat (i32 23)
  %v315 = bitcast <8 x i32> %v314 to <8 x float>
  %v316 = fadd <8 x float> %v308, splat (float 0x3FF0000000000000)
  %v317 = fmul <8 x float> %v316, %v313
  %v318 = fmul <8 x float> %v317, %v315
  %v319 = fmul <8 x float> %v284, %v318
  %v320 = fmul <8 x float> %v319, %v291
  %v321 = fcmp ogt <8 x float> %v279, splat (float 0x0000000000000000)
  %v322 = fcmp olt <8 x float> %v279, splat (float 0x0000000000000000)
  %v323 = fadd <8 x float> %v279, splat (float 0x0000000000000000)
  %v324 = select <8 x i1> %v322, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v323
  %v325 = select <8 x i1> %v321, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v324
  %v326 = fmul <8 x float> %v320, %v325
  %v327 = fmul <8 x float> %v283, %v318
  %v328 = fmul <8 x float> %v276, %v327
  %v329 = fsub <8 x float> %v326, %v328
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v263, i64 %v330
  store <8 x float> %v276, ptr %v331, align 4
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v269, i64 %v332
  store <8 x float> %v329, ptr %v333, align 4
  %v334 = add nsw i64 %v230, 1
  br label %b16
b18:
  %v336 = add i64 %v7, 0
  %v337 = sdiv i64 %v336, 1
  %v338 = add i64 %v2, 1
  %v339 = mul i64 %v337, %v2
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v7
  %v343 = select i1 %v342, i64 %v341, i64 %v7
  %v344 = mul i64 %v337, %v338
  %v345 = sdiv i64 %v344, %v3
  %v346 = mul i64 %v345, 1
  %v347 = icmp slt i64 %v346, %v7
  %v348 = select i1 %v347, i64 %v346, i64 %v7
  br label %b19
b19:
  %v349 = phi i64 [ %v343, %b18 ], [ %v431, %b24 ]
  %v350 = icmp slt i64 %v349, %v348
  br i1 %v350, label %b20, label %b21
b20:
  %v351 = add i64 %v349, 96
  %v352 = icmp slt i64 %v351, %v348
  %v353 = select i1 %v352, i64 %v351, i64 %v348
  br label %b22
b22:
  %v354 = phi i64 [ 0, %b20 ], [ %v430, %b27 ]
  %v355 = icmp slt i64 %v354, 4
  br i1 %v355, label %b23, label %b24
b23:
  %v356 = sub i64 %v353, %v349
  %v357 = sub i64 2, 1
  %v358 = add i64 %v356, %v357
  %v359 = sdiv i64 %v358, 2
  br label %b25
b25:
  %v360 = phi i64 [ 0, %b23 ], [ %v429, %b32 ]
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b26, label %b27
b26:
  %v362 = mul i64 %v356, %v360
  %v363 = sdiv i64 %v362, %v359
  %v364 = add i64 %v349, %v363
  %v365 = add i64 %v360, 1
  %v366 = mul i64 %v356, %v365
  %v367 = sdiv i64 %v366, %v359
  %v368 = add i64 %v349, %v367
  %v369 = mul i64 %v354, 256
  %v370 = getelementptr inbounds float, ptr %v103, i64 %v369
  %v371 = sub i64 %v368, %v364
  %v372 = add i64 %v216, 0
  %v373 = and i64 %v372, %v94
  %v374 = mul i64 %v373, %v7
  %v375 = add i64 %v374, %v364
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v64, i64 %v376
  %v378 = getelementptr inbounds float, ptr %v377, i64 0
  %v379 = sub i64 %v371, 1
  %v380 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v379
  %v381 = load ptr, ptr %v380, align 4
  %v382 = getelementptr inbounds float, ptr %v335, i64 0
  %v383 = icmp sgt i64 %v371, 0
  br i1 %v383, label %b28, label %b29
b28:
  call void %v381(ptr %v378, i64 8, ptr %v370, i64 8, ptr %v382, i64 32, i64 8)
  br label %b29
b29:
  %v384 = add i64 %v369, 256
  br label %b30
b30:
  %v385 = phi i64 [ %v364, %b29 ], [ %v428, %b35 ]
  %v386 = icmp slt i64 %v385, %v368
  br i1 %v386, label %b31, label %b32
b31:
  %v387 = sub i64 %v385, %v364
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v335, i64 %v388
  %v390 = add i64 %v216, 0
  %v391 = and i64 %v390, %v86
  %v392 = mul i64 %v391, %v7
  %v393 = add i64 %v392, %v385
  %v394 = mul i64 %v393, 128
  %v395 = getelementptr inbounds float, ptr %v56, i64 %v394
  %v396 = add i64 %v216, 0
  %v397 = and i64 %v396, %v96
  %v398 = mul i64 %v397, %v7
  %v399 = add i64 %v398, %v385
  %v400 = mul i64 %v399, 128
  %v401 = getelementptr inbounds float, ptr %v66, i64 %v400
  br label %b33
b33:
  %v402 = phi i64 [ 0, %b31 ], [ %v427, %b34 ]
  %v403 = icmp slt i64 %v402, 4
  br i1 %v403, label %b34, label %b35
b34:
  %v404 = mul i64 %v354, 4
  %v405 = add i64 %v404, %v402
  %v406 = mul i64 %v405, 8
  %v407 = add i64 0, %v402
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v389, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v412 = shufflevector <8 x float> %v411, <8 x float> poison, <8 x i32> zeroinitializer
  %v413 = fmul <8 x float> %v410, %v412
  %v414 = add i64 0, %v406
  %v415 = getelementptr inbounds float, ptr %v395, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = fmul <8 x float> %v416, %v416
  %v418 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v419 = shufflevector <8 x float> %v418, <8 x float> poison, <8 x i32> zeroinitializer
  %v420 = fsub <8 x float> %v419, %v417
  %v421 = fmul <8 x float> %v413, %v420
  %v422 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v423 = shufflevector <8 x float> %v422, <8 x float> poison, <8 x i32> zeroinitializer
  %v424 = fmul <8 x float> %v421, %v423
  %v425 = add i64 0, %v406
  %v426 = getelementptr inbounds float, ptr %v401, i64 %v425
  store <8 x float> %v424, ptr %v426, align 4
  %v427 = add nsw i64 %v402, 1
  br label %b33
b35:
  %v428 = add nsw i64 %v385, 1
  br label %b30
b32:
  %v429 = add nsw i64 %v360, 1
  br label %b25
b27:
  %v430 = add nsw i64 %v354, 1
  br label %b22
b24:
  %v431 = add nsw i64 %v349, 96
  br label %b19
b21:
  %v433 = add i64 %v7, 0
  %v434 = sdiv i64 %v433, 1
  %v435 = add i64 %v2, 1
  %v436 = mul i64 %v434, %v2
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, %v7
  %v440 = select i1 %v439, i64 %v438, i64 %v7
  %v441 = mul i64 %v434, %v435
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, %v7
  %v445 = select i1 %v444, i64 %v443, i64 %v7
  br label %b36
b36:
  %v446 = phi i64 [ %v440, %b21 ], [ %v520, %b41 ]
  %v447 = icmp slt i64 %v446, %v445
  br i1 %v447, label %b37, label %b38
b37:
  %v448 = add i64 %v446, 96
  %v449 = icmp slt i64 %v448, %v445
  %v450 = select i1 %v449, i64 %v448, i64 %v445
  br label %b39
b39:
  %v451 = phi i64 [ 0, %b37 ], [ %v519, %b44 ]
  %v452 = icmp slt i64 %v451, 1
  br i1 %v452, label %b40, label %b41
b40:
  %v453 = sub i64 %v450, %v446
  %v454 = sub i64 6, 1
  %v455 = add i64 %v453, %v454
  %v456 = sdiv i64 %v455, 6
  br label %b42
b42:
  %v457 = phi i64 [ 0, %b40 ], [ %v518, %b49 ]
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b43, label %b44
b43:
  %v459 = mul i64 %v453, %v457
  %v460 = sdiv i64 %v459, %v456
  %v461 = add i64 %v446, %v460
  %v462 = add i64 %v457, 1
  %v463 = mul i64 %v453, %v462
  %v464 = sdiv i64 %v463, %v456
  %v465 = add i64 %v446, %v464
  %v466 = mul i64 %v451, 2048
  %v467 = getelementptr inbounds float, ptr %v104, i64 %v466
  %v468 = sub i64 %v465, %v461
  %v469 = add i64 %v216, 0
  %v470 = and i64 %v469, %v96
  %v471 = mul i64 %v470, %v7
  %v472 = add i64 %v471, %v461
  %v473 = mul i64 %v472, 128
  %v474 = getelementptr inbounds float, ptr %v66, i64 %v473
  %v475 = getelementptr inbounds float, ptr %v474, i64 0
  %v476 = sub i64 %v468, 1
  %v477 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v476
  %v478 = load ptr, ptr %v477, align 4
  %v479 = getelementptr inbounds float, ptr %v432, i64 0
  %v480 = icmp sgt i64 %v468, 0
  br i1 %v480, label %b45, label %b46
b45:
  call void %v478(ptr %v475, i64 128, ptr %v467, i64 128, ptr %v479, i64 16, i64 8)
  br label %b46
b46:
  %v481 = add i64 %v466, 2048
  br label %b47
b47:
  %v482 = phi i64 [ %v461, %b46 ], [ %v517, %b52 ]
  %v483 = icmp slt i64 %v482, %v465
  br i1 %v483, label %b48, label %b49
b48:
  %v484 = sub i64 %v482, %v461
  %v485 = mul i64 %v484, 16
  %v486 = getelementptr inbounds float, ptr %v432, i64 %v485
  %v487 = add i64 %v216, 0
  %v488 = and i64 %v487, %v82
  %v489 = mul i64 %v488, %v7
  %v490 = add i64 %v489, %v482
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v32, i64 %v491
  %v493 = add i64 %v216, 0
  %v494 = and i64 %v493, 1
  %v495 = mul i64 %v494, %v7
  %v496 = add i64 %v495, %v482
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v30, i64 %v497
  br label %b50
b50:
  %v499 = phi i64 [ 0, %b48 ], [ %v516, %b51 ]
  %v500 = icmp slt i64 %v499, 1
  br i1 %v500, label %b51, label %b52
b51:
  %v501 = mul i64 %v451, 1
  %v502 = add i64 %v501, %v499
  %v503 = mul i64 %v502, 8
  %v504 = add i64 0, %v499
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v486, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 1, %v499
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v486, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 0, %v503
  %v513 = getelementptr inbounds float, ptr %v492, i64 %v512
  store <8 x float> %v507, ptr %v513, align 4
  %v514 = add i64 0, %v503
  %v515 = getelementptr inbounds float, ptr %v498, i64 %v514
  store <8 x float> %v511, ptr %v515, align 4
  %v516 = add nsw i64 %v499, 1
  br label %b50
b52:
  %v517 = add nsw i64 %v482, 1
  br label %b47
b49:
  %v518 = add nsw i64 %v457, 1
  br label %b42
b44:
  %v519 = add nsw i64 %v451, 1
  br label %b39
b41:
  %v520 = add nsw i64 %v446, 96
  br label %b36
b38:
  %v521 = add nsw i64 %v213, 1
  br label %b13
b15:
  %v522 = icmp sgt i64 %v3, 1
  br i1 %v522, label %b53, label %b54
b53:
  %v523 = getelementptr inbounds i64, ptr %v1, i64 3
  %v524 = atomicrmw add ptr %v523, i64 1 acq_rel
  %v525 = load i64, ptr %v97, align 8
  %v526 = add i64 %v525, 1
  store i64 %v526, ptr %v97, align 8
  %v527 = mul i64 %v3, %v526
  br label %b55
b55:
  %v528 = load atomic i64, ptr %v523 acquire, align 8
  %v529 = icmp slt i64 %v528, %v527
  br i1 %v529, label %b56, label %b57
b56:
  %v530 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v531 = add i64 %v8, 0
  %v532 = sdiv i64 %v531, 1
  %v533 = add i64 %v2, 1
  %v534 = mul i64 %v532, %v2
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 1
  %v537 = icmp slt i64 %v536, %v8
  %v538 = select i1 %v537, i64 %v536, i64 %v8
  %v539 = mul i64 %v532, %v533
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 1
  %v542 = icmp slt i64 %v541, %v8
  %v543 = select i1 %v542, i64 %v541, i64 %v8
  br label %b58
b58:
  %v544 = phi i64 [ %v538, %b54 ], [ %v619, %b63 ]
  %v545 = icmp slt i64 %v544, %v543
  br i1 %v545, label %b59, label %b60
b59:
  br label %b61
b61:
  %v546 = phi i64 [ 0, %b59 ], [ %v605, %b62 ]
  %v547 = phi <8 x float> [ splat (float 0x0000000000000000), %b59 ], [ %v604, %b62 ]
  %v548 = icmp slt i64 %v546, 8
  br i1 %v548, label %b62, label %b63
b62:
  %v549 = mul i64 %v544, 8
  %v550 = getelementptr inbounds float, ptr %v62, i64 %v549
  %v551 = mul i64 %v544, 8
  %v552 = getelementptr inbounds float, ptr %v60, i64 %v551
  %v553 = mul i64 %v544, 1
  %v554 = getelementptr inbounds float, ptr %v14, i64 %v553
  %v555 = getelementptr inbounds float, ptr %v554, i64 0
  %v556 = load float, ptr %v555, align 4
  %v557 = add i64 0, %v546
  %v558 = getelementptr inbounds float, ptr %v550, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 0, %v546
  %v561 = getelementptr inbounds float, ptr %v552, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = fmul <8 x float> %v559, %v562
  %v564 = add i64 0, %v546
  %v565 = getelementptr inbounds float, ptr %v24, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = fmul <8 x float> %v563, %v566
  %v568 = add i64 0, %v546
  %v569 = getelementptr inbounds float, ptr %v50, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v562)
  %v572 = fadd <8 x float> %v570, %v571
  %v573 = insertelement <8 x float> poison, float %v556, i64 0
  %v574 = shufflevector <8 x float> %v573, <8 x float> poison, <8 x i32> zeroinitializer
  %v575 = fmul <8 x float> %v574, %v572
  %v576 = fneg <8 x float> %v575
  %v577 = fcmp olt <8 x float> %v576, splat (float 0xC05A400000000000)
  %v578 = select <8 x i1> %v577, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v576
  %v579 = fcmp ogt <8 x float> %v578, splat (float 0x4056400000000000)
  %v580 = select <8 x i1> %v579, <8 x float> splat (float 0x4056400000000000), <8 x float> %v578
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v582 = fsub <8 x float> %v581, splat (float 0x4168000000000000)
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v582, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v580)
  %v584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v582, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v583)
  %v585 = bitcast <8 x float> %v581 to <8 x i32>
  %v586 = fmul <8 x float> %v584, %v584
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v584, <8 x float> splat (float 0x3F81227F40000000))
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v584, <8 x float> splat (float 0x3FA5556740000000))
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> %v584, <8 x float> splat (float 0x3FC5554B00000000))
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v589, <8 x float> %v584, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v590, <8 x float> %v584)
  %v592 = sub <8 x i32> %v585, splat (i32 1262485250)
  %v593 = lshr <8 x i32> %v592, splat (i32 1)
  %v594 = sub <8 x i32> %v592, %v593
  %v595 = shl <8 x i32> %v593, splat (i32 23)
  %v596 = bitcast <8 x i32> %v595 to <8 x float>
  %v597 = shl <8 x i32> %v594, splat (i32 23)
  %v598 = bitcast <8 x i32> %v597 to <8 x float>
  %v599 = fadd <8 x float> %v591, splat (float 0x3FF0000000000000)
  %v600 = fmul <8 x float> %v599, %v596
  %v601 = fmul <8 x float> %v600, %v598
  %v602 = fmul <8 x float> %v567, %v601
  %v603 = fmul <8 x float> %v602, %v572
  %v604 = fadd <8 x float> %v547, %v603
  %v605 = add nsw i64 %v546, 8
  br label %b61
b63:
  %v606 = shufflevector <8 x float> %v547, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v607 = shufflevector <8 x float> %v547, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v608 = fadd <4 x float> %v606, %v607
  %v609 = shufflevector <4 x float> %v608, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v610 = shufflevector <4 x float> %v608, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v611 = fadd <2 x float> %v609, %v610
  %v612 = extractelement <2 x float> %v611, i64 0
  %v613 = extractelement <2 x float> %v611, i64 1
  %v614 = fadd float %v612, %v613
  %v615 = fadd float %v614, 0x0000000000000000
  %v616 = mul i64 %v544, 1
  %v617 = getelementptr inbounds float, ptr %v34, i64 %v616
  %v618 = getelementptr inbounds float, ptr %v617, i64 0
  store float %v615, ptr %v618, align 4
  %v619 = add nsw i64 %v544, 1
  br label %b58
b60:
  %v620 = icmp sgt i64 %v3, 1
  br i1 %v620, label %b64, label %b65
b64:
  %v621 = getelementptr inbounds i64, ptr %v1, i64 3
  %v622 = atomicrmw add ptr %v621, i64 1 acq_rel
  %v623 = load i64, ptr %v97, align 8
  %v624 = add i64 %v623, 1
  store i64 %v624, ptr %v97, align 8
  %v625 = mul i64 %v3, %v624
  br label %b66
b66:
  %v626 = load atomic i64, ptr %v621 acquire, align 8
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b67, label %b68
b67:
  %v628 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v629 = mul i64 0, 128
  %v630 = getelementptr inbounds float, ptr %v66, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v630, i64 0
  %v632 = mul i64 0, 8
  %v633 = getelementptr inbounds float, ptr %v12, i64 %v632
  %v634 = getelementptr inbounds float, ptr %v633, i64 0
  %v635 = getelementptr inbounds float, ptr %v102, i64 12288
  %v636 = add i64 128, 1
  %v637 = sdiv i64 %v636, 2
  %v638 = add i64 %v2, 1
  %v639 = mul i64 %v637, %v2
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 2
  %v642 = icmp slt i64 %v641, 128
  %v643 = select i1 %v642, i64 %v641, i64 128
  %v644 = mul i64 %v637, %v638
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 2
  %v647 = icmp slt i64 %v646, 128
  %v648 = select i1 %v647, i64 %v646, i64 128
  %v649 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b69
b69:
  %v650 = phi i64 [ %v643, %b65 ], [ %v658, %b74 ]
  %v651 = icmp slt i64 %v650, %v648
  br i1 %v651, label %b70, label %b71
b70:
  %v652 = mul i64 %v650, 16
  %v653 = getelementptr inbounds float, ptr %v649, i64 %v652
  br label %b72
b72:
  %v654 = phi i64 [ 0, %b70 ], [ %v657, %b73 ]
  %v655 = icmp slt i64 %v654, 8
  br i1 %v655, label %b73, label %b74
b73:
  %v656 = getelementptr inbounds float, ptr %v653, i64 %v654
  store float 0x0000000000000000, ptr %v656, align 4
  %v657 = add nsw i64 %v654, 1
  br label %b72
b74:
  %v658 = add nsw i64 %v650, 1
  br label %b69
b71:
  %v659 = mul i64 %v8, 1
  br label %b75
b75:
  %v660 = phi i64 [ 0, %b71 ], [ %v764, %b80 ]
  %v661 = icmp slt i64 %v660, %v659
  br i1 %v661, label %b76, label %b77
b76:
  %v662 = sub i64 %v659, %v660
  %v663 = icmp slt i64 %v662, 384
  %v664 = select i1 %v663, i64 %v662, i64 384
  br label %b78
b78:
  %v665 = phi i64 [ %v643, %b76 ], [ %v763, %b104 ]
  %v666 = icmp slt i64 %v665, %v648
  br i1 %v666, label %b79, label %b80
b79:
  %v667 = sub i64 %v648, %v665
  %v668 = icmp slt i64 %v667, 64
  %v669 = select i1 %v668, i64 %v667, i64 64
  %v670 = sdiv i64 %v669, 2
  %v671 = mul i64 %v670, 2
  %v672 = sub i64 %v669, %v671
  %v673 = mul i64 %v660, 128
  %v674 = add i64 %v673, %v665
  %v675 = getelementptr inbounds float, ptr %v631, i64 %v674
  br label %b81
b81:
  %v676 = phi i64 [ 0, %b79 ], [ %v702, %b89 ]
  %v677 = icmp slt i64 %v676, %v664
  br i1 %v677, label %b82, label %b83
b82:
  %v678 = mul i64 %v676, 128
  %v679 = getelementptr inbounds float, ptr %v675, i64 %v678
  %v680 = mul i64 %v676, 2
  %v681 = getelementptr inbounds float, ptr %v635, i64 %v680
  br label %b84
b84:
  %v682 = phi i64 [ 0, %b82 ], [ %v691, %b85 ]
  %v683 = icmp slt i64 %v682, %v670
  br i1 %v683, label %b85, label %b86
b85:
  %v684 = mul i64 %v682, 2
  %v685 = getelementptr inbounds float, ptr %v679, i64 %v684
  %v686 = mul i64 %v682, 768
  %v687 = getelementptr inbounds float, ptr %v681, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v685, i64 0
  %v689 = load <2 x float>, ptr %v688, align 4
  %v690 = getelementptr inbounds float, ptr %v687, i64 0
  store <2 x float> %v689, ptr %v690, align 4
  %v691 = add nsw i64 %v682, 1
  br label %b84
b86:
  %v692 = mul i64 %v670, 2
  %v693 = getelementptr inbounds float, ptr %v679, i64 %v692
  %v694 = mul i64 %v670, 768
  %v695 = getelementptr inbounds float, ptr %v681, i64 %v694
  br label %b87
b87:
  %v696 = phi i64 [ 0, %b86 ], [ %v701, %b88 ]
  %v697 = icmp slt i64 %v696, %v672
  br i1 %v697, label %b88, label %b89
b88:
  %v698 = getelementptr inbounds float, ptr %v693, i64 %v696
  %v699 = load float, ptr %v698, align 4
  %v700 = getelementptr inbounds float, ptr %v695, i64 %v696
  store float %v699, ptr %v700, align 4
  %v701 = add nsw i64 %v696, 1
  br label %b87, !llvm.loop !0
b89:
  %v702 = add nsw i64 %v676, 1
  br label %b81
b83:
  br label %b90
b90:
  %v703 = phi i64 [ 0, %b83 ], [ %v738, %b98 ]
  %v704 = icmp slt i64 %v703, 0
  br i1 %v704, label %b91, label %b92
b91:
  %v705 = mul i64 %v660, 8
  %v706 = add i64 %v705, %v703
  %v707 = getelementptr inbounds float, ptr %v634, i64 %v706
  br label %b93
b93:
  %v708 = phi i64 [ 0, %b91 ], [ %v726, %b94 ]
  %v709 = icmp slt i64 %v708, %v664
  br i1 %v709, label %b94, label %b95
b94:
  %v710 = mul i64 %v708, 8
  %v711 = getelementptr inbounds float, ptr %v707, i64 %v710
  %v712 = mul i64 %v708, 32
  %v713 = getelementptr inbounds float, ptr %v102, i64 %v712
  %v714 = getelementptr inbounds float, ptr %v711, i64 0
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = getelementptr inbounds float, ptr %v713, i64 0
  store <8 x float> %v715, ptr %v716, align 4
  %v717 = getelementptr inbounds float, ptr %v711, i64 8
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = getelementptr inbounds float, ptr %v713, i64 8
  store <8 x float> %v718, ptr %v719, align 4
  %v720 = getelementptr inbounds float, ptr %v711, i64 16
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = getelementptr inbounds float, ptr %v713, i64 16
  store <8 x float> %v721, ptr %v722, align 4
  %v723 = getelementptr inbounds float, ptr %v711, i64 24
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = getelementptr inbounds float, ptr %v713, i64 24
  store <8 x float> %v724, ptr %v725, align 4
  %v726 = add nsw i64 %v708, 1
  br label %b93
b95:
  %v727 = sdiv i64 %v669, 2
  br label %b96
b96:
  %v728 = phi i64 [ 0, %b95 ], [ %v737, %b97 ]
  %v729 = icmp slt i64 %v728, %v727
  br i1 %v729, label %b97, label %b98
b97:
  %v730 = mul i64 %v728, 2
  %v731 = add i64 %v665, %v730
  %v732 = mul i64 %v728, 768
  %v733 = getelementptr inbounds float, ptr %v635, i64 %v732
  %v734 = mul i64 %v731, 16
  %v735 = add i64 %v734, %v703
  %v736 = getelementptr inbounds float, ptr %v649, i64 %v735
  call void @outer_2x32(ptr %v733, ptr %v102, i64 %v664, ptr %v736, i64 16)
  %v737 = add nsw i64 %v728, 1
  br label %b96
b98:
  %v738 = add nsw i64 %v703, 32
  br label %b90
b92:
  %v739 = mul i64 %v660, 8
  %v740 = add i64 %v739, 0
  %v741 = getelementptr inbounds float, ptr %v634, i64 %v740
  br label %b99
b99:
  %v742 = phi i64 [ 0, %b92 ], [ %v751, %b100 ]
  %v743 = icmp slt i64 %v742, %v664
  br i1 %v743, label %b100, label %b101
b100:
  %v744 = mul i64 %v742, 8
  %v745 = getelementptr inbounds float, ptr %v741, i64 %v744
  %v746 = mul i64 %v742, 8
  %v747 = getelementptr inbounds float, ptr %v102, i64 %v746
  %v748 = getelementptr inbounds float, ptr %v745, i64 0
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v747, i64 0
  store <8 x float> %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v742, 1
  br label %b99
b101:
  %v752 = sdiv i64 %v669, 2
  br label %b102
b102:
  %v753 = phi i64 [ 0, %b101 ], [ %v762, %b103 ]
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b103, label %b104
b103:
  %v755 = mul i64 %v753, 2
  %v756 = add i64 %v665, %v755
  %v757 = mul i64 %v753, 768
  %v758 = getelementptr inbounds float, ptr %v635, i64 %v757
  %v759 = mul i64 %v756, 16
  %v760 = add i64 %v759, 0
  %v761 = getelementptr inbounds float, ptr %v649, i64 %v760
  call void @outer_2x8(ptr %v758, ptr %v102, i64 %v664, ptr %v761, i64 16)
  %v762 = add nsw i64 %v753, 1
  br label %b102
b104:
  %v763 = add nsw i64 %v665, 64
  br label %b78
b80:
  %v764 = add nsw i64 %v660, 384
  br label %b75
b77:
  %v765 = icmp sgt i64 %v3, 1
  br i1 %v765, label %b105, label %b106
b105:
  %v766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v767 = atomicrmw add ptr %v766, i64 1 acq_rel
  %v768 = load i64, ptr %v97, align 8
  %v769 = add i64 %v768, 1
  store i64 %v769, ptr %v97, align 8
  %v770 = mul i64 %v3, %v769
  br label %b107
b107:
  %v771 = load atomic i64, ptr %v766 acquire, align 8
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b108, label %b109
b108:
  %v773 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v774 = mul i64 0, 128
  %v775 = getelementptr inbounds float, ptr %v66, i64 %v774
  %v776 = getelementptr inbounds float, ptr %v775, i64 0
  %v777 = mul i64 0, 8
  %v778 = getelementptr inbounds float, ptr %v28, i64 %v777
  %v779 = getelementptr inbounds float, ptr %v778, i64 0
  %v780 = getelementptr inbounds float, ptr %v102, i64 12288
  %v781 = add i64 128, 1
  %v782 = sdiv i64 %v781, 2
  %v783 = add i64 %v2, 1
  %v784 = mul i64 %v782, %v2
  %v785 = sdiv i64 %v784, %v3
  %v786 = mul i64 %v785, 2
  %v787 = icmp slt i64 %v786, 128
  %v788 = select i1 %v787, i64 %v786, i64 128
  %v789 = mul i64 %v782, %v783
  %v790 = sdiv i64 %v789, %v3
  %v791 = mul i64 %v790, 2
  %v792 = icmp slt i64 %v791, 128
  %v793 = select i1 %v792, i64 %v791, i64 128
  %v794 = getelementptr inbounds float, ptr %v36, i64 8
  br label %b110
b110:
  %v795 = phi i64 [ %v788, %b106 ], [ %v803, %b115 ]
  %v796 = icmp slt i64 %v795, %v793
  br i1 %v796, label %b111, label %b112
b111:
  %v797 = mul i64 %v795, 16
  %v798 = getelementptr inbounds float, ptr %v794, i64 %v797
  br label %b113
b113:
  %v799 = phi i64 [ 0, %b111 ], [ %v802, %b114 ]
  %v800 = icmp slt i64 %v799, 8
  br i1 %v800, label %b114, label %b115
b114:
  %v801 = getelementptr inbounds float, ptr %v798, i64 %v799
  store float 0x0000000000000000, ptr %v801, align 4
  %v802 = add nsw i64 %v799, 1
  br label %b113
b115:
  %v803 = add nsw i64 %v795, 1
  br label %b110
b112:
  %v804 = mul i64 %v8, 1
  br label %b116
b116:
  %v805 = phi i64 [ 0, %b112 ], [ %v909, %b121 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b117, label %b118
b117:
  %v807 = sub i64 %v804, %v805
  %v808 = icmp slt i64 %v807, 384
  %v809 = select i1 %v808, i64 %v807, i64 384
  br label %b119
b119:
  %v810 = phi i64 [ %v788, %b117 ], [ %v908, %b145 ]
  %v811 = icmp slt i64 %v810, %v793
  br i1 %v811, label %b120, label %b121
b120:
  %v812 = sub i64 %v793, %v810
  %v813 = icmp slt i64 %v812, 64
  %v814 = select i1 %v813, i64 %v812, i64 64
  %v815 = sdiv i64 %v814, 2
  %v816 = mul i64 %v815, 2
  %v817 = sub i64 %v814, %v816
  %v818 = mul i64 %v805, 128
  %v819 = add i64 %v818, %v810
  %v820 = getelementptr inbounds float, ptr %v776, i64 %v819
  br label %b122
b122:
  %v821 = phi i64 [ 0, %b120 ], [ %v847, %b130 ]
  %v822 = icmp slt i64 %v821, %v809
  br i1 %v822, label %b123, label %b124
b123:
  %v823 = mul i64 %v821, 128
  %v824 = getelementptr inbounds float, ptr %v820, i64 %v823
  %v825 = mul i64 %v821, 2
  %v826 = getelementptr inbounds float, ptr %v780, i64 %v825
  br label %b125
b125:
  %v827 = phi i64 [ 0, %b123 ], [ %v836, %b126 ]
  %v828 = icmp slt i64 %v827, %v815
  br i1 %v828, label %b126, label %b127
b126:
  %v829 = mul i64 %v827, 2
  %v830 = getelementptr inbounds float, ptr %v824, i64 %v829
  %v831 = mul i64 %v827, 768
  %v832 = getelementptr inbounds float, ptr %v826, i64 %v831
  %v833 = getelementptr inbounds float, ptr %v830, i64 0
  %v834 = load <2 x float>, ptr %v833, align 4
  %v835 = getelementptr inbounds float, ptr %v832, i64 0
  store <2 x float> %v834, ptr %v835, align 4
  %v836 = add nsw i64 %v827, 1
  br label %b125
b127:
  %v837 = mul i64 %v815, 2
  %v838 = getelementptr inbounds float, ptr %v824, i64 %v837
  %v839 = mul i64 %v815, 768
  %v840 = getelementptr inbounds float, ptr %v826, i64 %v839
  br label %b128
b128:
  %v841 = phi i64 [ 0, %b127 ], [ %v846, %b129 ]
  %v842 = icmp slt i64 %v841, %v817
  br i1 %v842, label %b129, label %b130
b129:
  %v843 = getelementptr inbounds float, ptr %v838, i64 %v841
  %v844 = load float, ptr %v843, align 4
  %v845 = getelementptr inbounds float, ptr %v840, i64 %v841
  store float %v844, ptr %v845, align 4
  %v846 = add nsw i64 %v841, 1
  br label %b128, !llvm.loop !3
b130:
  %v847 = add nsw i64 %v821, 1
  br label %b122
b124:
  br label %b131
b131:
  %v848 = phi i64 [ 0, %b124 ], [ %v883, %b139 ]
  %v849 = icmp slt i64 %v848, 0
  br i1 %v849, label %b132, label %b133
b132:
  %v850 = mul i64 %v805, 8
  %v851 = add i64 %v850, %v848
  %v852 = getelementptr inbounds float, ptr %v779, i64 %v851
  br label %b134
b134:
  %v853 = phi i64 [ 0, %b132 ], [ %v871, %b135 ]
  %v854 = icmp slt i64 %v853, %v809
  br i1 %v854, label %b135, label %b136
b135:
  %v855 = mul i64 %v853, 8
  %v856 = getelementptr inbounds float, ptr %v852, i64 %v855
  %v857 = mul i64 %v853, 32
  %v858 = getelementptr inbounds float, ptr %v102, i64 %v857
  %v859 = getelementptr inbounds float, ptr %v856, i64 0
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = getelementptr inbounds float, ptr %v858, i64 0
  store <8 x float> %v860, ptr %v861, align 4
  %v862 = getelementptr inbounds float, ptr %v856, i64 8
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = getelementptr inbounds float, ptr %v858, i64 8
  store <8 x float> %v863, ptr %v864, align 4
  %v865 = getelementptr inbounds float, ptr %v856, i64 16
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = getelementptr inbounds float, ptr %v858, i64 16
  store <8 x float> %v866, ptr %v867, align 4
  %v868 = getelementptr inbounds float, ptr %v856, i64 24
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = getelementptr inbounds float, ptr %v858, i64 24
  store <8 x float> %v869, ptr %v870, align 4
  %v871 = add nsw i64 %v853, 1
  br label %b134
b136:
  %v872 = sdiv i64 %v814, 2
  br label %b137
b137:
  %v873 = phi i64 [ 0, %b136 ], [ %v882, %b138 ]
  %v874 = icmp slt i64 %v873, %v872
  br i1 %v874, label %b138, label %b139
b138:
  %v875 = mul i64 %v873, 2
  %v876 = add i64 %v810, %v875
  %v877 = mul i64 %v873, 768
  %v878 = getelementptr inbounds float, ptr %v780, i64 %v877
  %v879 = mul i64 %v876, 16
  %v880 = add i64 %v879, %v848
  %v881 = getelementptr inbounds float, ptr %v794, i64 %v880
  call void @outer_2x32(ptr %v878, ptr %v102, i64 %v809, ptr %v881, i64 16)
  %v882 = add nsw i64 %v873, 1
  br label %b137
b139:
  %v883 = add nsw i64 %v848, 32
  br label %b131
b133:
  %v884 = mul i64 %v805, 8
  %v885 = add i64 %v884, 0
  %v886 = getelementptr inbounds float, ptr %v779, i64 %v885
  br label %b140
b140:
  %v887 = phi i64 [ 0, %b133 ], [ %v896, %b141 ]
  %v888 = icmp slt i64 %v887, %v809
  br i1 %v888, label %b141, label %b142
b141:
  %v889 = mul i64 %v887, 8
  %v890 = getelementptr inbounds float, ptr %v886, i64 %v889
  %v891 = mul i64 %v887, 8
  %v892 = getelementptr inbounds float, ptr %v102, i64 %v891
  %v893 = getelementptr inbounds float, ptr %v890, i64 0
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = getelementptr inbounds float, ptr %v892, i64 0
  store <8 x float> %v894, ptr %v895, align 4
  %v896 = add nsw i64 %v887, 1
  br label %b140
b142:
  %v897 = sdiv i64 %v814, 2
  br label %b143
b143:
  %v898 = phi i64 [ 0, %b142 ], [ %v907, %b144 ]
  %v899 = icmp slt i64 %v898, %v897
  br i1 %v899, label %b144, label %b145
b144:
  %v900 = mul i64 %v898, 2
  %v901 = add i64 %v810, %v900
  %v902 = mul i64 %v898, 768
  %v903 = getelementptr inbounds float, ptr %v780, i64 %v902
  %v904 = mul i64 %v901, 16
  %v905 = add i64 %v904, 0
  %v906 = getelementptr inbounds float, ptr %v794, i64 %v905
  call void @outer_2x8(ptr %v903, ptr %v102, i64 %v809, ptr %v906, i64 16)
  %v907 = add nsw i64 %v898, 1
  br label %b143
b145:
  %v908 = add nsw i64 %v810, 64
  br label %b119
b121:
  %v909 = add nsw i64 %v805, 384
  br label %b116
b118:
  %v910 = icmp sgt i64 %v3, 1
  br i1 %v910, label %b146, label %b147
b146:
  %v911 = getelementptr inbounds i64, ptr %v1, i64 3
  %v912 = atomicrmw add ptr %v911, i64 1 acq_rel
  %v913 = load i64, ptr %v97, align 8
  %v914 = add i64 %v913, 1
  store i64 %v914, ptr %v97, align 8
  %v915 = mul i64 %v3, %v914
  br label %b148
b148:
  %v916 = load atomic i64, ptr %v911 acquire, align 8
  %v917 = icmp slt i64 %v916, %v915
  br i1 %v917, label %b149, label %b150
b149:
  %v918 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v919 = icmp eq i64 %v2, 0
  br i1 %v919, label %b151, label %b152
b151:
  br label %b153
b153:
  %v920 = phi i64 [ 0, %b151 ], [ %v942, %b158 ]
  %v921 = icmp slt i64 %v920, 128
  br i1 %v921, label %b154, label %b155
b154:
  br label %b156
b156:
  %v922 = phi i64 [ 0, %b154 ], [ %v939, %b161 ]
  %v923 = phi <8 x float> [ splat (float 0x0000000000000000), %b154 ], [ %v938, %b161 ]
  %v924 = icmp slt i64 %v922, %v8
  br i1 %v924, label %b157, label %b158
b157:
  %v925 = add i64 %v922, 128
  %v926 = icmp slt i64 %v925, %v8
  %v927 = select i1 %v926, i64 %v925, i64 %v8
  br label %b159
b159:
  %v928 = phi i64 [ %v922, %b157 ], [ %v937, %b160 ]
  %v929 = phi <8 x float> [ splat (float 0x0000000000000000), %b157 ], [ %v936, %b160 ]
  %v930 = icmp slt i64 %v928, %v927
  br i1 %v930, label %b160, label %b161
b160:
  %v931 = mul i64 %v928, 128
  %v932 = getelementptr inbounds float, ptr %v66, i64 %v931
  %v933 = add i64 0, %v920
  %v934 = getelementptr inbounds float, ptr %v932, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = fadd <8 x float> %v929, %v935
  %v937 = add nsw i64 %v928, 1
  br label %b159
b161:
  %v938 = fadd <8 x float> %v923, %v929
  %v939 = add nsw i64 %v922, 128
  br label %b156
b158:
  %v940 = add i64 0, %v920
  %v941 = getelementptr inbounds float, ptr %v38, i64 %v940
  store <8 x float> %v923, ptr %v941, align 4
  %v942 = add nsw i64 %v920, 8
  br label %b153
b155:
  br label %b152
b152:
  %v943 = icmp sgt i64 %v3, 1
  br i1 %v943, label %b162, label %b163
b162:
  %v944 = getelementptr inbounds i64, ptr %v1, i64 3
  %v945 = atomicrmw add ptr %v944, i64 1 acq_rel
  %v946 = load i64, ptr %v97, align 8
  %v947 = add i64 %v946, 1
  store i64 %v947, ptr %v97, align 8
  %v948 = mul i64 %v3, %v947
  br label %b164
b164:
  %v949 = load atomic i64, ptr %v944 acquire, align 8
  %v950 = icmp slt i64 %v949, %v948
  br i1 %v950, label %b165, label %b166
b165:
  %v951 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v952 = mul i64 0, 8
  %v953 = getelementptr inbounds float, ptr %v64, i64 %v952
  %v954 = getelementptr inbounds float, ptr %v953, i64 0
  %v955 = mul i64 0, 128
  %v956 = getelementptr inbounds float, ptr %v58, i64 %v955
  %v957 = getelementptr inbounds float, ptr %v956, i64 0
  %v958 = getelementptr inbounds float, ptr %v102, i64 12288
  %v959 = add i64 8, 1
  %v960 = sdiv i64 %v959, 2
  %v961 = add i64 %v2, 1
  %v962 = mul i64 %v960, %v2
  %v963 = sdiv i64 %v962, %v3
  %v964 = mul i64 %v963, 2
  %v965 = icmp slt i64 %v964, 8
  %v966 = select i1 %v965, i64 %v964, i64 8
  %v967 = mul i64 %v960, %v961
  %v968 = sdiv i64 %v967, %v3
  %v969 = mul i64 %v968, 2
  %v970 = icmp slt i64 %v969, 8
  %v971 = select i1 %v970, i64 %v969, i64 8
  %v972 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b167
b167:
  %v973 = phi i64 [ %v966, %b163 ], [ %v981, %b172 ]
  %v974 = icmp slt i64 %v973, %v971
  br i1 %v974, label %b168, label %b169
b168:
  %v975 = mul i64 %v973, 128
  %v976 = getelementptr inbounds float, ptr %v972, i64 %v975
  br label %b170
b170:
  %v977 = phi i64 [ 0, %b168 ], [ %v980, %b171 ]
  %v978 = icmp slt i64 %v977, 128
  br i1 %v978, label %b171, label %b172
b171:
  %v979 = getelementptr inbounds float, ptr %v976, i64 %v977
  store float 0x0000000000000000, ptr %v979, align 4
  %v980 = add nsw i64 %v977, 1
  br label %b170
b172:
  %v981 = add nsw i64 %v973, 1
  br label %b167
b169:
  %v982 = mul i64 %v8, 1
  br label %b173
b173:
  %v983 = phi i64 [ 0, %b169 ], [ %v1063, %b178 ]
  %v984 = icmp slt i64 %v983, %v982
  br i1 %v984, label %b174, label %b175
b174:
  %v985 = sub i64 %v982, %v983
  %v986 = icmp slt i64 %v985, 384
  %v987 = select i1 %v986, i64 %v985, i64 384
  br label %b176
b176:
  %v988 = phi i64 [ %v966, %b174 ], [ %v1062, %b190 ]
  %v989 = icmp slt i64 %v988, %v971
  br i1 %v989, label %b177, label %b178
b177:
  %v990 = sub i64 %v971, %v988
  %v991 = icmp slt i64 %v990, 64
  %v992 = select i1 %v991, i64 %v990, i64 64
  %v993 = sdiv i64 %v992, 2
  %v994 = mul i64 %v993, 2
  %v995 = sub i64 %v992, %v994
  %v996 = mul i64 %v983, 8
  %v997 = add i64 %v996, %v988
  %v998 = getelementptr inbounds float, ptr %v954, i64 %v997
  br label %b179
b179:
  %v999 = phi i64 [ 0, %b177 ], [ %v1025, %b187 ]
  %v1000 = icmp slt i64 %v999, %v987
  br i1 %v1000, label %b180, label %b181
b180:
  %v1001 = mul i64 %v999, 8
  %v1002 = getelementptr inbounds float, ptr %v998, i64 %v1001
  %v1003 = mul i64 %v999, 2
  %v1004 = getelementptr inbounds float, ptr %v958, i64 %v1003
  br label %b182
b182:
  %v1005 = phi i64 [ 0, %b180 ], [ %v1014, %b183 ]
  %v1006 = icmp slt i64 %v1005, %v993
  br i1 %v1006, label %b183, label %b184
b183:
  %v1007 = mul i64 %v1005, 2
  %v1008 = getelementptr inbounds float, ptr %v1002, i64 %v1007
  %v1009 = mul i64 %v1005, 768
  %v1010 = getelementptr inbounds float, ptr %v1004, i64 %v1009
  %v1011 = getelementptr inbounds float, ptr %v1008, i64 0
  %v1012 = load <2 x float>, ptr %v1011, align 4
  %v1013 = getelementptr inbounds float, ptr %v1010, i64 0
  store <2 x float> %v1012, ptr %v1013, align 4
  %v1014 = add nsw i64 %v1005, 1
  br label %b182
b184:
  %v1015 = mul i64 %v993, 2
  %v1016 = getelementptr inbounds float, ptr %v1002, i64 %v1015
  %v1017 = mul i64 %v993, 768
  %v1018 = getelementptr inbounds float, ptr %v1004, i64 %v1017
  br label %b185
b185:
  %v1019 = phi i64 [ 0, %b184 ], [ %v1024, %b186 ]
  %v1020 = icmp slt i64 %v1019, %v995
  br i1 %v1020, label %b186, label %b187
b186:
  %v1021 = getelementptr inbounds float, ptr %v1016, i64 %v1019
  %v1022 = load float, ptr %v1021, align 4
  %v1023 = getelementptr inbounds float, ptr %v1018, i64 %v1019
  store float %v1022, ptr %v1023, align 4
  %v1024 = add nsw i64 %v1019, 1
  br label %b185, !llvm.loop !6
b187:
  %v1025 = add nsw i64 %v999, 1
  br label %b179
b181:
  br label %b188
b188:
  %v1026 = phi i64 [ 0, %b181 ], [ %v1061, %b196 ]
  %v1027 = icmp slt i64 %v1026, 128
  br i1 %v1027, label %b189, label %b190
b189:
  %v1028 = mul i64 %v983, 128
  %v1029 = add i64 %v1028, %v1026
  %v1030 = getelementptr inbounds float, ptr %v957, i64 %v1029
  br label %b191
b191:
  %v1031 = phi i64 [ 0, %b189 ], [ %v1049, %b192 ]
  %v1032 = icmp slt i64 %v1031, %v987
  br i1 %v1032, label %b192, label %b193
b192:
  %v1033 = mul i64 %v1031, 128
  %v1034 = getelementptr inbounds float, ptr %v1030, i64 %v1033
  %v1035 = mul i64 %v1031, 32
  %v1036 = getelementptr inbounds float, ptr %v102, i64 %v1035
  %v1037 = getelementptr inbounds float, ptr %v1034, i64 0
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = getelementptr inbounds float, ptr %v1036, i64 0
  store <8 x float> %v1038, ptr %v1039, align 4
  %v1040 = getelementptr inbounds float, ptr %v1034, i64 8
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = getelementptr inbounds float, ptr %v1036, i64 8
  store <8 x float> %v1041, ptr %v1042, align 4
  %v1043 = getelementptr inbounds float, ptr %v1034, i64 16
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = getelementptr inbounds float, ptr %v1036, i64 16
  store <8 x float> %v1044, ptr %v1045, align 4
  %v1046 = getelementptr inbounds float, ptr %v1034, i64 24
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = getelementptr inbounds float, ptr %v1036, i64 24
  store <8 x float> %v1047, ptr %v1048, align 4
  %v1049 = add nsw i64 %v1031, 1
  br label %b191
b193:
  %v1050 = sdiv i64 %v992, 2
  br label %b194
b194:
  %v1051 = phi i64 [ 0, %b193 ], [ %v1060, %b195 ]
  %v1052 = icmp slt i64 %v1051, %v1050
  br i1 %v1052, label %b195, label %b196
b195:
  %v1053 = mul i64 %v1051, 2
  %v1054 = add i64 %v988, %v1053
  %v1055 = mul i64 %v1051, 768
  %v1056 = getelementptr inbounds float, ptr %v958, i64 %v1055
  %v1057 = mul i64 %v1054, 128
  %v1058 = add i64 %v1057, %v1026
  %v1059 = getelementptr inbounds float, ptr %v972, i64 %v1058
  call void @outer_2x32(ptr %v1056, ptr %v102, i64 %v987, ptr %v1059, i64 128)
  %v1060 = add nsw i64 %v1051, 1
  br label %b194
b196:
  %v1061 = add nsw i64 %v1026, 32
  br label %b188
b190:
  %v1062 = add nsw i64 %v988, 64
  br label %b176
b178:
  %v1063 = add nsw i64 %v983, 384
  br label %b173
b175:
  %v1064 = icmp sgt i64 %v3, 1
  br i1 %v1064, label %b197, label %b198
b197:
  %v1065 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1066 = atomicrmw add ptr %v1065, i64 1 acq_rel
  %v1067 = load i64, ptr %v97, align 8
  %v1068 = add i64 %v1067, 1
  store i64 %v1068, ptr %v97, align 8
  %v1069 = mul i64 %v3, %v1068
  br label %b199
b199:
  %v1070 = load atomic i64, ptr %v1065 acquire, align 8
  %v1071 = icmp slt i64 %v1070, %v1069
  br i1 %v1071, label %b200, label %b201
b200:
  %v1072 = call i32 @sched_yield()
  br label %b199
b201:
  br label %b198
b198:
  %v1073 = icmp eq i64 %v2, 0
  br i1 %v1073, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1074 = phi i64 [ 0, %b202 ], [ %v1091, %b209 ]
  %v1075 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v1090, %b209 ]
  %v1076 = icmp slt i64 %v1074, %v8
  br i1 %v1076, label %b205, label %b206
b205:
  %v1077 = add i64 %v1074, 128
  %v1078 = icmp slt i64 %v1077, %v8
  %v1079 = select i1 %v1078, i64 %v1077, i64 %v8
  br label %b207
b207:
  %v1080 = phi i64 [ %v1074, %b205 ], [ %v1089, %b208 ]
  %v1081 = phi <8 x float> [ splat (float 0x0000000000000000), %b205 ], [ %v1088, %b208 ]
  %v1082 = icmp slt i64 %v1080, %v1079
  br i1 %v1082, label %b208, label %b209
b208:
  %v1083 = mul i64 %v1080, 8
  %v1084 = getelementptr inbounds float, ptr %v64, i64 %v1083
  %v1085 = add i64 0, 0
  %v1086 = getelementptr inbounds float, ptr %v1084, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = fadd <8 x float> %v1081, %v1087
  %v1089 = add nsw i64 %v1080, 1
  br label %b207
b209:
  %v1090 = fadd <8 x float> %v1075, %v1081
  %v1091 = add nsw i64 %v1074, 128
  br label %b204
b206:
  %v1092 = add i64 0, 0
  %v1093 = getelementptr inbounds float, ptr %v42, i64 %v1092
  store <8 x float> %v1075, ptr %v1093, align 4
  br label %b203
b203:
  %v1094 = icmp sgt i64 %v3, 1
  br i1 %v1094, label %b210, label %b211
b210:
  %v1095 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1096 = atomicrmw add ptr %v1095, i64 1 acq_rel
  %v1097 = load i64, ptr %v97, align 8
  %v1098 = add i64 %v1097, 1
  store i64 %v1098, ptr %v97, align 8
  %v1099 = mul i64 %v3, %v1098
  br label %b212
b212:
  %v1100 = load atomic i64, ptr %v1095 acquire, align 8
  %v1101 = icmp slt i64 %v1100, %v1099
  br i1 %v1101, label %b213, label %b214
b213:
  %v1102 = call i32 @sched_yield()
  br label %b212
b214:
  br label %b211
b211:
  %v1103 = icmp eq i64 %v2, 0
  br i1 %v1103, label %b215, label %b216
b215:
  br label %b217
b217:
  %v1104 = phi i64 [ 0, %b215 ], [ %v1171, %b222 ]
  %v1105 = phi <8 x float> [ splat (float 0x0000000000000000), %b215 ], [ %v1170, %b222 ]
  %v1106 = icmp slt i64 %v1104, %v8
  br i1 %v1106, label %b218, label %b219
b218:
  %v1107 = add i64 %v1104, 128
  %v1108 = icmp slt i64 %v1107, %v8
  %v1109 = select i1 %v1108, i64 %v1107, i64 %v8
  br label %b220
b220:
  %v1110 = phi i64 [ %v1104, %b218 ], [ %v1169, %b221 ]
  %v1111 = phi <8 x float> [ splat (float 0x0000000000000000), %b218 ], [ %v1168, %b221 ]
  %v1112 = icmp slt i64 %v1110, %v1109
  br i1 %v1112, label %b221, label %b222
b221:
  %v1113 = mul i64 %v1110, 8
  %v1114 = getelementptr inbounds float, ptr %v62, i64 %v1113
  %v1115 = mul i64 %v1110, 8
  %v1116 = getelementptr inbounds float, ptr %v60, i64 %v1115
  %v1117 = mul i64 %v1110, 1
  %v1118 = getelementptr inbounds float, ptr %v14, i64 %v1117
  %v1119 = getelementptr inbounds float, ptr %v1118, i64 0
  %v1120 = load float, ptr %v1119, align 4
  %v1121 = add i64 0, 0
  %v1122 = getelementptr inbounds float, ptr %v1114, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = add i64 0, 0
  %v1125 = getelementptr inbounds float, ptr %v1116, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = fmul <8 x float> %v1123, %v1126
  %v1128 = add i64 0, 0
  %v1129 = getelementptr inbounds float, ptr %v24, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = fmul <8 x float> %v1127, %v1130
  %v1132 = add i64 0, 0
  %v1133 = getelementptr inbounds float, ptr %v50, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1126)
  %v1136 = fadd <8 x float> %v1134, %v1135
  %v1137 = insertelement <8 x float> poison, float %v1120, i64 0
  %v1138 = shufflevector <8 x float> %v1137, <8 x float> poison, <8 x i32> zeroinitializer
  %v1139 = fmul <8 x float> %v1138, %v1136
  %v1140 = fneg <8 x float> %v1139
  %v1141 = fcmp olt <8 x float> %v1140, splat (float 0xC05A400000000000)
  %v1142 = select <8 x i1> %v1141, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1140
  %v1143 = fcmp ogt <8 x float> %v1142, splat (float 0x4056400000000000)
  %v1144 = select <8 x i1> %v1143, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1142
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1144, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1146 = fsub <8 x float> %v1145, splat (float 0x4168000000000000)
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1144)
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1147)
  %v1149 = bitcast <8 x float> %v1145 to <8 x i32>
  %v1150 = fmul <8 x float> %v1148, %v1148
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1148, <8 x float> splat (float 0x3F81227F40000000))
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1151, <8 x float> %v1148, <8 x float> splat (float 0x3FA5556740000000))
  %v1153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1152, <8 x float> %v1148, <8 x float> splat (float 0x3FC5554B00000000))
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> %v1148, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> %v1154, <8 x float> %v1148)
  %v1156 = sub <8 x i32> %v1149, splat (i32 1262485250)
  %v1157 = lshr <8 x i32> %v1156, splat (i32 1)
  %v1158 = sub <8 x i32> %v1156, %v1157
  %v1159 = shl <8 x i32> %v1157, splat (i32 23)
  %v1160 = bitcast <8 x i32> %v1159 to <8 x float>
  %v1161 = shl <8 x i32> %v1158, splat (i32 23)
  %v1162 = bitcast <8 x i32> %v1161 to <8 x float>
  %v1163 = fadd <8 x float> %v1155, splat (float 0x3FF0000000000000)
  %v1164 = fmul <8 x float> %v1163, %v1160
  %v1165 = fmul <8 x float> %v1164, %v1162
  %v1166 = fmul <8 x float> %v1131, %v1165
  %v1167 = fmul <8 x float> %v1166, %v1138
  %v1168 = fadd <8 x float> %v1111, %v1167
  %v1169 = add nsw i64 %v1110, 1
  br label %b220
b222:
  %v1170 = fadd <8 x float> %v1105, %v1111
  %v1171 = add nsw i64 %v1104, 128
  br label %b217
b219:
  %v1172 = add i64 0, 0
  %v1173 = getelementptr inbounds float, ptr %v68, i64 %v1172
  store <8 x float> %v1105, ptr %v1173, align 4
  br label %b216
b216:
  %v1174 = icmp sgt i64 %v3, 1
  br i1 %v1174, label %b223, label %b224
b223:
  %v1175 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1176 = atomicrmw add ptr %v1175, i64 1 acq_rel
  %v1177 = load i64, ptr %v97, align 8
  %v1178 = add i64 %v1177, 1
  store i64 %v1178, ptr %v97, align 8
  %v1179 = mul i64 %v3, %v1178
  br label %b225
b225:
  %v1180 = load atomic i64, ptr %v1175 acquire, align 8
  %v1181 = icmp slt i64 %v1180, %v1179
  br i1 %v1181, label %b226, label %b227
b226:
  %v1182 = call i32 @sched_yield()
  br label %b225
b227:
  br label %b224
b224:
  %v1183 = icmp eq i64 %v2, 0
  br i1 %v1183, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1184 = phi i64 [ 0, %b228 ], [ %v1201, %b235 ]
  %v1185 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v1200, %b235 ]
  %v1186 = icmp slt i64 %v1184, %v8
  br i1 %v1186, label %b231, label %b232
b231:
  %v1187 = add i64 %v1184, 128
  %v1188 = icmp slt i64 %v1187, %v8
  %v1189 = select i1 %v1188, i64 %v1187, i64 %v8
  br label %b233
b233:
  %v1190 = phi i64 [ %v1184, %b231 ], [ %v1199, %b234 ]
  %v1191 = phi <8 x float> [ splat (float 0x0000000000000000), %b231 ], [ %v1198, %b234 ]
  %v1192 = icmp slt i64 %v1190, %v1189
  br i1 %v1192, label %b234, label %b235
b234:
  %v1193 = mul i64 %v1190, 8
  %v1194 = getelementptr inbounds float, ptr %v62, i64 %v1193
  %v1195 = add i64 0, 0
  %v1196 = getelementptr inbounds float, ptr %v1194, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = fadd <8 x float> %v1191, %v1197
  %v1199 = add nsw i64 %v1190, 1
  br label %b233
b235:
  %v1200 = fadd <8 x float> %v1185, %v1191
  %v1201 = add nsw i64 %v1184, 128
  br label %b230
b232:
  %v1202 = add i64 0, 0
  %v1203 = getelementptr inbounds float, ptr %v70, i64 %v1202
  store <8 x float> %v1185, ptr %v1203, align 4
  br label %b229
b229:
  %v1204 = icmp sgt i64 %v3, 1
  br i1 %v1204, label %b236, label %b237
b236:
  %v1205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1206 = atomicrmw add ptr %v1205, i64 1 acq_rel
  %v1207 = load i64, ptr %v97, align 8
  %v1208 = add i64 %v1207, 1
  store i64 %v1208, ptr %v97, align 8
  %v1209 = mul i64 %v3, %v1208
  br label %b238
b238:
  %v1210 = load atomic i64, ptr %v1205 acquire, align 8
  %v1211 = icmp slt i64 %v1210, %v1209
  br i1 %v1211, label %b239, label %b240
b239:
  %v1212 = call i32 @sched_yield()
  br label %b238
b240:
  br label %b237
b237:
  %v1213 = icmp eq i64 %v2, 0
  br i1 %v1213, label %b241, label %b242
b241:
  br label %b243
b243:
  %v1214 = phi i64 [ 0, %b241 ], [ %v1277, %b248 ]
  %v1215 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v1276, %b248 ]
  %v1216 = icmp slt i64 %v1214, %v8
  br i1 %v1216, label %b244, label %b245
b244:
  %v1217 = add i64 %v1214, 128
  %v1218 = icmp slt i64 %v1217, %v8
  %v1219 = select i1 %v1218, i64 %v1217, i64 %v8
  br label %b246
b246:
  %v1220 = phi i64 [ %v1214, %b244 ], [ %v1275, %b247 ]
  %v1221 = phi <8 x float> [ splat (float 0x0000000000000000), %b244 ], [ %v1274, %b247 ]
  %v1222 = icmp slt i64 %v1220, %v1219
  br i1 %v1222, label %b247, label %b248
b247:
  %v1223 = mul i64 %v1220, 8
  %v1224 = getelementptr inbounds float, ptr %v62, i64 %v1223
  %v1225 = mul i64 %v1220, 8
  %v1226 = getelementptr inbounds float, ptr %v60, i64 %v1225
  %v1227 = mul i64 %v1220, 1
  %v1228 = getelementptr inbounds float, ptr %v14, i64 %v1227
  %v1229 = getelementptr inbounds float, ptr %v1228, i64 0
  %v1230 = load float, ptr %v1229, align 4
  %v1231 = add i64 0, 0
  %v1232 = getelementptr inbounds float, ptr %v1224, i64 %v1231
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = add i64 0, 0
  %v1235 = getelementptr inbounds float, ptr %v1226, i64 %v1234
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = fmul <8 x float> %v1233, %v1236
  %v1238 = add i64 0, 0
  %v1239 = getelementptr inbounds float, ptr %v50, i64 %v1238
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1236)
  %v1242 = fadd <8 x float> %v1240, %v1241
  %v1243 = insertelement <8 x float> poison, float %v1230, i64 0
  %v1244 = shufflevector <8 x float> %v1243, <8 x float> poison, <8 x i32> zeroinitializer
  %v1245 = fmul <8 x float> %v1244, %v1242
  %v1246 = fneg <8 x float> %v1245
  %v1247 = fcmp olt <8 x float> %v1246, splat (float 0xC05A400000000000)
  %v1248 = select <8 x i1> %v1247, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1246
  %v1249 = fcmp ogt <8 x float> %v1248, splat (float 0x4056400000000000)
  %v1250 = select <8 x i1> %v1249, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1248
  %v1251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1250, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1252 = fsub <8 x float> %v1251, splat (float 0x4168000000000000)
  %v1253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1252, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1250)
  %v1254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1252, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1253)
  %v1255 = bitcast <8 x float> %v1251 to <8 x i32>
  %v1256 = fmul <8 x float> %v1254, %v1254
  %v1257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1254, <8 x float> splat (float 0x3F81227F40000000))
  %v1258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1257, <8 x float> %v1254, <8 x float> splat (float 0x3FA5556740000000))
  %v1259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1258, <8 x float> %v1254, <8 x float> splat (float 0x3FC5554B00000000))
  %v1260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1259, <8 x float> %v1254, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1256, <8 x float> %v1260, <8 x float> %v1254)
  %v1262 = sub <8 x i32> %v1255, splat (i32 1262485250)
  %v1263 = lshr <8 x i32> %v1262, splat (i32 1)
  %v1264 = sub <8 x i32> %v1262, %v1263
  %v1265 = shl <8 x i32> %v1263, splat (i32 23)
  %v1266 = bitcast <8 x i32> %v1265 to <8 x float>
  %v1267 = shl <8 x i32> %v1264, splat (i32 23)
  %v1268 = bitcast <8 x i32> %v1267 to <8 x float>
  %v1269 = fadd <8 x float> %v1261, splat (float 0x3FF0000000000000)
  %v1270 = fmul <8 x float> %v1269, %v1266
  %v1271 = fmul <8 x float> %v1270, %v1268
  %v1272 = fmul <8 x float> %v1237, %v1271
  %v1273 = fneg <8 x float> %v1272
  %v1274 = fadd <8 x float> %v1221, %v1273
  %v1275 = add nsw i64 %v1220, 1
  br label %b246
b248:
  %v1276 = fadd <8 x float> %v1215, %v1221
  %v1277 = add nsw i64 %v1214, 128
  br label %b243
b245:
  %v1278 = add i64 0, 0
  %v1279 = getelementptr inbounds float, ptr %v72, i64 %v1278
  store <8 x float> %v1215, ptr %v1279, align 4
  br label %b242
b242:
  %v1280 = icmp sgt i64 %v3, 1
  br i1 %v1280, label %b249, label %b250
b249:
  %v1281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1282 = atomicrmw add ptr %v1281, i64 1 acq_rel
  %v1283 = load i64, ptr %v97, align 8
  %v1284 = add i64 %v1283, 1
  store i64 %v1284, ptr %v97, align 8
  %v1285 = mul i64 %v3, %v1284
  br label %b251
b251:
  %v1286 = load atomic i64, ptr %v1281 acquire, align 8
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b252, label %b253
b252:
  %v1288 = call i32 @sched_yield()
  br label %b251
b253:
  br label %b250
b250:
  %v1289 = icmp eq i64 %v2, 0
  br i1 %v1289, label %b254, label %b255
b254:
  %v1290 = add i64 0, 0
  %v1291 = getelementptr inbounds float, ptr %v70, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = add i64 0, 0
  %v1294 = getelementptr inbounds float, ptr %v72, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = fadd <8 x float> %v1292, %v1295
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v68, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = add i64 0, 0
  %v1301 = getelementptr inbounds float, ptr %v52, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = fmul <8 x float> %v1299, %v1302
  %v1304 = add i64 0, 0
  %v1305 = getelementptr inbounds float, ptr %v44, i64 %v1304
  store <8 x float> %v1296, ptr %v1305, align 4
  %v1306 = add i64 0, 0
  %v1307 = getelementptr inbounds float, ptr %v46, i64 %v1306
  store <8 x float> %v1303, ptr %v1307, align 4
  br label %b255
b255:
  %v1308 = icmp sgt i64 %v3, 1
  br i1 %v1308, label %b256, label %b257
b256:
  %v1309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1310 = atomicrmw add ptr %v1309, i64 1 acq_rel
  %v1311 = load i64, ptr %v97, align 8
  %v1312 = add i64 %v1311, 1
  store i64 %v1312, ptr %v97, align 8
  %v1313 = mul i64 %v3, %v1312
  br label %b258
b258:
  %v1314 = load atomic i64, ptr %v1309 acquire, align 8
  %v1315 = icmp slt i64 %v1314, %v1313
  br i1 %v1315, label %b259, label %b260
b259:
  %v1316 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
