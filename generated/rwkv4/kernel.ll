; generated from specs/rwkv4.yaml by `make generated`: do not edit
; rwkv4 C=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v175 = alloca i64, i64 1, align 8
  %v552 = alloca float, i64 128, align 4
  %v889 = alloca float, i64 64, align 4
  %v1083 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds i64, ptr %v1, i64 10
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 16
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 17
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 18
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 19
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 20
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 25
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 26
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 42
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 43
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 44
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 45
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 46
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 47
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 48
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 49
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 50
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 51
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 52
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 53
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 54
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 55
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 56
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 57
  %v174 = load i64, ptr %v173, align 8
  store i64 0, ptr %v175, align 8
  %v176 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v177 = load ptr, ptr %v176, align 4
  %v178 = mul i64 %v2, 0
  %v179 = add i64 %v178, 256
  %v180 = getelementptr inbounds float, ptr %v177, i64 %v179
  %v181 = getelementptr inbounds i64, ptr %v1, i64 4
  %v182 = load i64, ptr %v181, align 8
  %v183 = icmp eq i64 %v182, 0
  br i1 %v183, label %b0, label %b1
b0:
  %v184 = icmp eq i64 %v2, 0
  br i1 %v184, label %b2, label %b3
b2:
  %v185 = add i64 0, 0
  %v186 = getelementptr inbounds float, ptr %v10, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = fsub <8 x float> %v189, %v187
  %v191 = add i64 0, 0
  %v192 = getelementptr inbounds float, ptr %v12, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fsub <8 x float> %v189, %v193
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v14, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = fsub <8 x float> %v189, %v197
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v16, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fcmp olt <8 x float> %v201, splat (float 0xC05A400000000000)
  %v203 = select <8 x i1> %v202, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v201
  %v204 = fcmp ogt <8 x float> %v203, splat (float 0x4056400000000000)
  %v205 = select <8 x i1> %v204, <8 x float> splat (float 0x4056400000000000), <8 x float> %v203
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v207 = fsub <8 x float> %v206, splat (float 0x4168000000000000)
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v205)
  %v209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v208)
  %v210 = bitcast <8 x float> %v206 to <8 x i32>
  %v211 = fmul <8 x float> %v209, %v209
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v209, <8 x float> splat (float 0x3F81227F40000000))
  %v213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v212, <8 x float> %v209, <8 x float> splat (float 0x3FA5556740000000))
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> %v209, <8 x float> splat (float 0x3FC5554B00000000))
  %v215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v214, <8 x float> %v209, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v215, <8 x float> %v209)
  %v217 = sub <8 x i32> %v210, splat (i32 1262485250)
  %v218 = lshr <8 x i32> %v217, splat (i32 1)
  %v219 = sub <8 x i32> %v217, %v218
  %v220 = shl <8 x i32> %v218, splat (i32 23)
  %v221 = bitcast <8 x i32> %v220 to <8 x float>
  %v222 = shl <8 x i32> %v219, splat (i32 23)
  %v223 = bitcast <8 x i32> %v222 to <8 x float>
  %v224 = fadd <8 x float> %v216, splat (float 0x3FF0000000000000)
  %v225 = fmul <8 x float> %v224, %v221
  %v226 = fmul <8 x float> %v225, %v223
  %v227 = add i64 0, 0
  %v228 = getelementptr inbounds float, ptr %v70, i64 %v227
  %v229 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v230 = shufflevector <8 x float> %v229, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v230, ptr %v228, align 4
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v72, i64 %v231
  %v233 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v234 = shufflevector <8 x float> %v233, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v74, i64 %v235
  store <8 x float> %v190, ptr %v236, align 4
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v76, i64 %v237
  store <8 x float> %v194, ptr %v238, align 4
  %v239 = add i64 0, 0
  %v240 = getelementptr inbounds float, ptr %v78, i64 %v239
  store <8 x float> %v198, ptr %v240, align 4
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v80, i64 %v241
  store <8 x float> %v226, ptr %v242, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v243 = icmp sgt i64 %v3, 1
  br i1 %v243, label %b4, label %b5
b4:
  %v244 = getelementptr inbounds i64, ptr %v1, i64 3
  %v245 = atomicrmw add ptr %v244, i64 1 acq_rel
  %v246 = load i64, ptr %v175, align 8
  %v247 = add i64 %v246, 1
  store i64 %v247, ptr %v175, align 8
  %v248 = mul i64 %v3, %v247
  br label %b6
b6:
  %v249 = load atomic i64, ptr %v244 acquire, align 8
  %v250 = icmp slt i64 %v249, %v248
  br i1 %v250, label %b7, label %b8
b7:
  %v251 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 4
  %v253 = load i64, ptr %v252, align 8
  %v254 = icmp eq i64 %v253, 0
  br i1 %v254, label %b9, label %b10
b9:
  %v255 = getelementptr inbounds i64, ptr %v1, i64 65
  %v256 = load i64, ptr %v255, align 8
  %v257 = icmp eq i64 %v256, 0
  br i1 %v257, label %b11, label %b12
b11:
  %v258 = add i64 %v7, 0
  %v259 = sdiv i64 %v258, 1
  %v260 = add i64 %v2, 1
  %v261 = mul i64 %v259, %v2
  %v262 = sdiv i64 %v261, %v3
  %v263 = mul i64 %v262, 1
  %v264 = icmp slt i64 %v263, %v7
  %v265 = select i1 %v264, i64 %v263, i64 %v7
  %v266 = mul i64 %v259, %v260
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, %v7
  %v270 = select i1 %v269, i64 %v268, i64 %v7
  br label %b13
b13:
  %v271 = phi i64 [ %v265, %b11 ], [ %v282, %b14 ]
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b14, label %b15
b14:
  %v273 = and i64 0, %v132
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v271
  %v276 = mul i64 %v275, 8
  %v277 = getelementptr inbounds float, ptr %v32, i64 %v276
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v277, i64 %v278
  %v280 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v281, ptr %v279, align 4
  %v282 = add nsw i64 %v271, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v283 = icmp sgt i64 %v3, 1
  br i1 %v283, label %b16, label %b17
b16:
  %v284 = getelementptr inbounds i64, ptr %v1, i64 3
  %v285 = atomicrmw add ptr %v284, i64 1 acq_rel
  %v286 = load i64, ptr %v175, align 8
  %v287 = add i64 %v286, 1
  store i64 %v287, ptr %v175, align 8
  %v288 = mul i64 %v3, %v287
  br label %b18
b18:
  %v289 = load atomic i64, ptr %v284 acquire, align 8
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b19, label %b20
b19:
  %v291 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v292 = getelementptr inbounds i64, ptr %v1, i64 4
  %v293 = load i64, ptr %v292, align 8
  %v294 = icmp eq i64 %v293, 0
  br i1 %v294, label %b21, label %b22
b21:
  %v295 = getelementptr inbounds i64, ptr %v1, i64 66
  %v296 = load i64, ptr %v295, align 8
  %v297 = icmp eq i64 %v296, 0
  br i1 %v297, label %b23, label %b24
b23:
  %v298 = add i64 %v7, 0
  %v299 = sdiv i64 %v298, 1
  %v300 = add i64 %v2, 1
  %v301 = mul i64 %v299, %v2
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, %v7
  %v305 = select i1 %v304, i64 %v303, i64 %v7
  %v306 = mul i64 %v299, %v300
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, %v7
  %v310 = select i1 %v309, i64 %v308, i64 %v7
  br label %b25
b25:
  %v311 = phi i64 [ %v305, %b23 ], [ %v322, %b26 ]
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b26, label %b27
b26:
  %v313 = and i64 0, %v134
  %v314 = mul i64 %v313, %v7
  %v315 = add i64 %v314, %v311
  %v316 = mul i64 %v315, 8
  %v317 = getelementptr inbounds float, ptr %v34, i64 %v316
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v317, i64 %v318
  %v320 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v321 = shufflevector <8 x float> %v320, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v321, ptr %v319, align 4
  %v322 = add nsw i64 %v311, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v323 = icmp sgt i64 %v3, 1
  br i1 %v323, label %b28, label %b29
b28:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v325 = atomicrmw add ptr %v324, i64 1 acq_rel
  %v326 = load i64, ptr %v175, align 8
  %v327 = add i64 %v326, 1
  store i64 %v327, ptr %v175, align 8
  %v328 = mul i64 %v3, %v327
  br label %b30
b30:
  %v329 = load atomic i64, ptr %v324 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b31, label %b32
b31:
  %v331 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 4
  %v333 = load i64, ptr %v332, align 8
  %v334 = icmp eq i64 %v333, 0
  br i1 %v334, label %b33, label %b34
b33:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 67
  %v336 = load i64, ptr %v335, align 8
  %v337 = icmp eq i64 %v336, 0
  br i1 %v337, label %b35, label %b36
b35:
  %v338 = add i64 %v7, 0
  %v339 = sdiv i64 %v338, 1
  %v340 = add i64 %v2, 1
  %v341 = mul i64 %v339, %v2
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v7
  %v345 = select i1 %v344, i64 %v343, i64 %v7
  %v346 = mul i64 %v339, %v340
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, %v7
  %v350 = select i1 %v349, i64 %v348, i64 %v7
  br label %b37
b37:
  %v351 = phi i64 [ %v345, %b35 ], [ %v362, %b38 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b38, label %b39
b38:
  %v353 = and i64 0, %v136
  %v354 = mul i64 %v353, %v7
  %v355 = add i64 %v354, %v351
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v36, i64 %v356
  %v358 = add i64 0, 0
  %v359 = getelementptr inbounds float, ptr %v357, i64 %v358
  %v360 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v361 = shufflevector <8 x float> %v360, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v361, ptr %v359, align 4
  %v362 = add nsw i64 %v351, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v363 = icmp sgt i64 %v3, 1
  br i1 %v363, label %b40, label %b41
b40:
  %v364 = getelementptr inbounds i64, ptr %v1, i64 3
  %v365 = atomicrmw add ptr %v364, i64 1 acq_rel
  %v366 = load i64, ptr %v175, align 8
  %v367 = add i64 %v366, 1
  store i64 %v367, ptr %v175, align 8
  %v368 = mul i64 %v3, %v367
  br label %b42
b42:
  %v369 = load atomic i64, ptr %v364 acquire, align 8
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b43, label %b44
b43:
  %v371 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v372 = getelementptr inbounds i64, ptr %v1, i64 4
  %v373 = load i64, ptr %v372, align 8
  %v374 = icmp eq i64 %v373, 0
  br i1 %v374, label %b45, label %b46
b45:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 68
  %v376 = load i64, ptr %v375, align 8
  %v377 = icmp eq i64 %v376, 0
  br i1 %v377, label %b47, label %b48
b47:
  %v378 = add i64 %v7, 0
  %v379 = sdiv i64 %v378, 1
  %v380 = add i64 %v2, 1
  %v381 = mul i64 %v379, %v2
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v7
  %v385 = select i1 %v384, i64 %v383, i64 %v7
  %v386 = mul i64 %v379, %v380
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, %v7
  %v390 = select i1 %v389, i64 %v388, i64 %v7
  br label %b49
b49:
  %v391 = phi i64 [ %v385, %b47 ], [ %v402, %b50 ]
  %v392 = icmp slt i64 %v391, %v390
  br i1 %v392, label %b50, label %b51
b50:
  %v393 = and i64 0, %v138
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v391
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v38, i64 %v396
  %v398 = add i64 0, 0
  %v399 = getelementptr inbounds float, ptr %v397, i64 %v398
  %v400 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v401 = shufflevector <8 x float> %v400, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v401, ptr %v399, align 4
  %v402 = add nsw i64 %v391, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v403 = icmp sgt i64 %v3, 1
  br i1 %v403, label %b52, label %b53
b52:
  %v404 = getelementptr inbounds i64, ptr %v1, i64 3
  %v405 = atomicrmw add ptr %v404, i64 1 acq_rel
  %v406 = load i64, ptr %v175, align 8
  %v407 = add i64 %v406, 1
  store i64 %v407, ptr %v175, align 8
  %v408 = mul i64 %v3, %v407
  br label %b54
b54:
  %v409 = load atomic i64, ptr %v404 acquire, align 8
  %v410 = icmp slt i64 %v409, %v408
  br i1 %v410, label %b55, label %b56
b55:
  %v411 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v412 = getelementptr inbounds float, ptr %v177, i64 0
  %v413 = getelementptr inbounds i64, ptr %v1, i64 4
  %v414 = load i64, ptr %v413, align 8
  %v415 = icmp eq i64 %v414, 0
  br i1 %v415, label %b57, label %b58
b57:
  %v416 = add i64 1, 0
  %v417 = sdiv i64 %v416, 1
  %v418 = add i64 %v2, 1
  %v419 = mul i64 %v417, %v2
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, 1
  %v423 = select i1 %v422, i64 %v421, i64 1
  %v424 = mul i64 %v417, %v418
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, 1
  %v428 = select i1 %v427, i64 %v426, i64 1
  %v429 = icmp slt i64 %v428, 1
  %v430 = select i1 %v429, i64 %v428, i64 1
  br label %b59
b59:
  %v431 = phi i64 [ %v423, %b57 ], [ %v455, %b60 ]
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b60, label %b61
b60:
  %v433 = mul i64 %v431, 128
  %v434 = mul i64 %v431, 8
  %v435 = add i64 %v433, 0
  %v436 = add i64 %v434, 0
  %v437 = getelementptr inbounds float, ptr %v412, i64 %v435
  %v438 = sub i64 8, %v436
  %v439 = icmp slt i64 %v438, 0
  %v440 = select i1 %v439, i64 0, i64 %v438
  %v441 = mul i64 %v436, 8
  %v442 = add i64 0, %v441
  %v443 = getelementptr inbounds float, ptr %v20, i64 %v442
  call void @pack_turned(ptr %v443, i64 8, i64 1, i64 8, i64 %v440, ptr %v437, i64 8)
  %v444 = add i64 %v433, 64
  %v445 = add i64 %v444, 0
  %v446 = add i64 %v434, 0
  %v447 = getelementptr inbounds float, ptr %v412, i64 %v445
  %v448 = sub i64 8, %v446
  %v449 = icmp slt i64 %v448, 0
  %v450 = select i1 %v449, i64 0, i64 %v448
  %v451 = mul i64 %v446, 8
  %v452 = add i64 0, %v451
  %v453 = getelementptr inbounds float, ptr %v22, i64 %v452
  call void @pack_turned(ptr %v453, i64 8, i64 1, i64 8, i64 %v450, ptr %v447, i64 8)
  %v454 = add i64 %v444, 64
  %v455 = add nsw i64 %v431, 1
  br label %b59
b61:
  br label %b58
b58:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b62, label %b63
b62:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = load i64, ptr %v175, align 8
  %v460 = add i64 %v459, 1
  store i64 %v460, ptr %v175, align 8
  %v461 = mul i64 %v3, %v460
  br label %b64
b64:
  %v462 = load atomic i64, ptr %v457 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b65, label %b66
b65:
  %v464 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  br label %b67
b67:
  %v465 = phi i64 [ 0, %b63 ], [ %v805, %b94 ]
  %v466 = icmp slt i64 %v465, %v5
  br i1 %v466, label %b68, label %b69
b68:
  %v467 = add i64 %v7, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v7
  %v474 = select i1 %v473, i64 %v472, i64 %v7
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v7
  %v479 = select i1 %v478, i64 %v477, i64 %v7
  br label %b70
b70:
  %v480 = phi i64 [ %v474, %b68 ], [ %v551, %b71 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b71, label %b72
b71:
  %v482 = add i64 %v465, 0
  %v483 = and i64 %v482, %v128
  %v484 = mul i64 %v483, %v7
  %v485 = add i64 %v484, %v480
  %v486 = mul i64 %v485, 8
  %v487 = getelementptr inbounds float, ptr %v18, i64 %v486
  %v488 = add i64 %v465, 0
  %v489 = and i64 %v488, %v138
  %v490 = mul i64 %v489, %v7
  %v491 = add i64 %v490, %v480
  %v492 = mul i64 %v491, 8
  %v493 = getelementptr inbounds float, ptr %v38, i64 %v492
  %v494 = add i64 %v465, 0
  %v495 = and i64 %v494, %v144
  %v496 = mul i64 %v495, %v7
  %v497 = add i64 %v496, %v480
  %v498 = mul i64 %v497, 8
  %v499 = getelementptr inbounds float, ptr %v82, i64 %v498
  %v500 = add i64 %v465, 0
  %v501 = and i64 %v500, %v146
  %v502 = mul i64 %v501, %v7
  %v503 = add i64 %v502, %v480
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v84, i64 %v504
  %v506 = add i64 %v465, 0
  %v507 = and i64 %v506, %v148
  %v508 = mul i64 %v507, %v7
  %v509 = add i64 %v508, %v480
  %v510 = mul i64 %v509, 8
  %v511 = getelementptr inbounds float, ptr %v86, i64 %v510
  %v512 = add i64 0, 0
  %v513 = getelementptr inbounds float, ptr %v10, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = add i64 0, 0
  %v516 = getelementptr inbounds float, ptr %v487, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = fmul <8 x float> %v514, %v517
  %v519 = add i64 0, 0
  %v520 = getelementptr inbounds float, ptr %v74, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 0, 0
  %v523 = getelementptr inbounds float, ptr %v493, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = fmul <8 x float> %v521, %v524
  %v526 = fadd <8 x float> %v518, %v525
  %v527 = add i64 0, 0
  %v528 = getelementptr inbounds float, ptr %v12, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = fmul <8 x float> %v529, %v517
  %v531 = add i64 0, 0
  %v532 = getelementptr inbounds float, ptr %v76, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fmul <8 x float> %v533, %v524
  %v535 = fadd <8 x float> %v530, %v534
  %v536 = add i64 0, 0
  %v537 = getelementptr inbounds float, ptr %v14, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = fmul <8 x float> %v538, %v517
  %v540 = add i64 0, 0
  %v541 = getelementptr inbounds float, ptr %v78, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = fmul <8 x float> %v542, %v524
  %v544 = fadd <8 x float> %v539, %v543
  %v545 = add i64 0, 0
  %v546 = getelementptr inbounds float, ptr %v499, i64 %v545
  store <8 x float> %v526, ptr %v546, align 4
  %v547 = add i64 0, 0
  %v548 = getelementptr inbounds float, ptr %v505, i64 %v547
  store <8 x float> %v535, ptr %v548, align 4
  %v549 = add i64 0, 0
  %v550 = getelementptr inbounds float, ptr %v511, i64 %v549
  store <8 x float> %v544, ptr %v550, align 4
  %v551 = add nsw i64 %v480, 1
  br label %b70
b72:
  %v553 = add i64 %v7, 0
  %v554 = sdiv i64 %v553, 1
  %v555 = add i64 %v2, 1
  %v556 = mul i64 %v554, %v2
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, %v7
  %v560 = select i1 %v559, i64 %v558, i64 %v7
  %v561 = mul i64 %v554, %v555
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 1
  %v564 = icmp slt i64 %v563, %v7
  %v565 = select i1 %v564, i64 %v563, i64 %v7
  br label %b73
b73:
  %v566 = phi i64 [ %v560, %b72 ], [ %v771, %b78 ]
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b74, label %b75
b74:
  %v568 = add i64 %v566, 96
  %v569 = icmp slt i64 %v568, %v565
  %v570 = select i1 %v569, i64 %v568, i64 %v565
  br label %b76
b76:
  %v571 = phi i64 [ 0, %b74 ], [ %v770, %b81 ]
  %v572 = icmp slt i64 %v571, 1
  br i1 %v572, label %b77, label %b78
b77:
  %v573 = sub i64 %v570, %v566
  %v574 = sub i64 8, 1
  %v575 = add i64 %v573, %v574
  %v576 = sdiv i64 %v575, 8
  br label %b79
b79:
  %v577 = phi i64 [ 0, %b77 ], [ %v769, %b88 ]
  %v578 = icmp slt i64 %v577, %v576
  br i1 %v578, label %b80, label %b81
b80:
  %v579 = mul i64 %v573, %v577
  %v580 = sdiv i64 %v579, %v576
  %v581 = add i64 %v566, %v580
  %v582 = add i64 %v577, 1
  %v583 = mul i64 %v573, %v582
  %v584 = sdiv i64 %v583, %v576
  %v585 = add i64 %v566, %v584
  %v586 = mul i64 %v571, 128
  %v587 = getelementptr inbounds float, ptr %v412, i64 %v586
  %v588 = sub i64 %v585, %v581
  %v589 = add i64 %v465, 0
  %v590 = and i64 %v589, %v144
  %v591 = mul i64 %v590, %v7
  %v592 = add i64 %v591, %v581
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v82, i64 %v593
  %v595 = getelementptr inbounds float, ptr %v594, i64 0
  %v596 = sub i64 %v588, 1
  %v597 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v596
  %v598 = load ptr, ptr %v597, align 4
  %v599 = getelementptr inbounds float, ptr %v552, i64 0
  %v600 = icmp sgt i64 %v588, 0
  br i1 %v600, label %b82, label %b83
b82:
  call void %v598(ptr %v595, i64 8, ptr %v587, i64 8, ptr %v599, i64 16, i64 0)
  br label %b83
b83:
  %v601 = add i64 %v586, 64
  %v602 = getelementptr inbounds float, ptr %v412, i64 %v601
  %v603 = sub i64 %v585, %v581
  %v604 = add i64 %v465, 0
  %v605 = and i64 %v604, %v146
  %v606 = mul i64 %v605, %v7
  %v607 = add i64 %v606, %v581
  %v608 = mul i64 %v607, 8
  %v609 = getelementptr inbounds float, ptr %v84, i64 %v608
  %v610 = getelementptr inbounds float, ptr %v609, i64 0
  %v611 = sub i64 %v603, 1
  %v612 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v611
  %v613 = load ptr, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v552, i64 8
  %v615 = icmp sgt i64 %v603, 0
  br i1 %v615, label %b84, label %b85
b84:
  call void %v613(ptr %v610, i64 8, ptr %v602, i64 8, ptr %v614, i64 16, i64 0)
  br label %b85
b85:
  %v616 = add i64 %v601, 64
  br label %b86
b86:
  %v617 = phi i64 [ %v581, %b85 ], [ %v768, %b91 ]
  %v618 = icmp slt i64 %v617, %v585
  br i1 %v618, label %b87, label %b88
b87:
  %v619 = sub i64 %v617, %v581
  %v620 = mul i64 %v619, 16
  %v621 = getelementptr inbounds float, ptr %v552, i64 %v620
  %v622 = add i64 %v465, 0
  %v623 = and i64 %v622, %v136
  %v624 = mul i64 %v623, %v7
  %v625 = add i64 %v624, %v617
  %v626 = mul i64 %v625, 8
  %v627 = getelementptr inbounds float, ptr %v36, i64 %v626
  %v628 = add i64 %v465, 0
  %v629 = and i64 %v628, %v132
  %v630 = mul i64 %v629, %v7
  %v631 = add i64 %v630, %v617
  %v632 = mul i64 %v631, 8
  %v633 = getelementptr inbounds float, ptr %v32, i64 %v632
  %v634 = add i64 %v465, 0
  %v635 = and i64 %v634, %v134
  %v636 = mul i64 %v635, %v7
  %v637 = add i64 %v636, %v617
  %v638 = mul i64 %v637, 8
  %v639 = getelementptr inbounds float, ptr %v34, i64 %v638
  %v640 = add i64 %v465, 0
  %v641 = and i64 %v640, %v150
  %v642 = mul i64 %v641, %v7
  %v643 = add i64 %v642, %v617
  %v644 = mul i64 %v643, 8
  %v645 = getelementptr inbounds float, ptr %v88, i64 %v644
  %v646 = add i64 %v465, 0
  %v647 = and i64 %v646, %v152
  %v648 = mul i64 %v647, %v7
  %v649 = add i64 %v648, %v617
  %v650 = mul i64 %v649, 8
  %v651 = getelementptr inbounds float, ptr %v90, i64 %v650
  %v652 = add i64 %v465, 1
  %v653 = and i64 %v652, %v136
  %v654 = mul i64 %v653, %v7
  %v655 = add i64 %v654, %v617
  %v656 = mul i64 %v655, 8
  %v657 = getelementptr inbounds float, ptr %v36, i64 %v656
  %v658 = add i64 %v465, 1
  %v659 = and i64 %v658, %v132
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v617
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v32, i64 %v662
  %v664 = add i64 %v465, 1
  %v665 = and i64 %v664, %v134
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v617
  %v668 = mul i64 %v667, 8
  %v669 = getelementptr inbounds float, ptr %v34, i64 %v668
  br label %b89
b89:
  %v670 = phi i64 [ 0, %b87 ], [ %v767, %b90 ]
  %v671 = icmp slt i64 %v670, 1
  br i1 %v671, label %b90, label %b91
b90:
  %v672 = mul i64 %v571, 1
  %v673 = add i64 %v672, %v670
  %v674 = mul i64 %v673, 8
  %v675 = add i64 0, %v670
  %v676 = mul i64 %v675, 8
  %v677 = getelementptr inbounds float, ptr %v621, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = add i64 1, %v670
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v621, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = add i64 0, %v674
  %v684 = getelementptr inbounds float, ptr %v627, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 0, %v674
  %v687 = getelementptr inbounds float, ptr %v80, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = fsub <8 x float> %v685, %v688
  %v690 = fcmp uno <8 x float> %v689, %v689
  %v691 = fcmp ogt <8 x float> %v689, %v678
  %v692 = select <8 x i1> %v691, <8 x float> %v689, <8 x float> %v678
  %v693 = select <8 x i1> %v690, <8 x float> %v689, <8 x float> %v692
  %v694 = fsub <8 x float> %v689, %v693
  %v695 = fcmp olt <8 x float> %v694, splat (float 0xC05A400000000000)
  %v696 = select <8 x i1> %v695, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v694
  %v697 = fcmp ogt <8 x float> %v696, splat (float 0x4056400000000000)
  %v698 = select <8 x i1> %v697, <8 x float> splat (float 0x4056400000000000), <8 x float> %v696
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v700 = fsub <8 x float> %v699, splat (float 0x4168000000000000)
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v698)
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v701)
  %v703 = bitcast <8 x float> %v699 to <8 x i32>
  %v704 = fmul <8 x float> %v702, %v702
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v702, <8 x float> splat (float 0x3F81227F40000000))
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v705, <8 x float> %v702, <8 x float> splat (float 0x3FA5556740000000))
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v702, <8 x float> splat (float 0x3FC5554B00000000))
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v702, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> %v708, <8 x float> %v702)
  %v710 = sub <8 x i32> %v703, splat (i32 1262485250)
  %v711 = lshr <8 x i32> %v710, splat (i32 1)
  %v712 = sub <8 x i32> %v710, %v711
  %v713 = shl <8 x i32> %v711, splat (i32 23)
  %v714 = bitcast <8 x i32> %v713 to <8 x float>
  %v715 = shl <8 x i32> %v712, splat (i32 23)
  %v716 = bitcast <8 x i32> %v715 to <8 x float>
  %v717 = fadd <8 x float> %v709, splat (float 0x3FF0000000000000)
  %v718 = fmul <8 x float> %v717, %v714
  %v719 = fmul <8 x float> %v718, %v716
  %v720 = add i64 0, %v674
  %v721 = getelementptr inbounds float, ptr %v633, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = fmul <8 x float> %v719, %v722
  %v724 = fsub <8 x float> %v678, %v693
  %v725 = fcmp olt <8 x float> %v724, splat (float 0xC05A400000000000)
  %v726 = select <8 x i1> %v725, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v724
  %v727 = fcmp ogt <8 x float> %v726, splat (float 0x4056400000000000)
  %v728 = select <8 x i1> %v727, <8 x float> splat (float 0x4056400000000000), <8 x float> %v726
  %v729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v728, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v730 = fsub <8 x float> %v729, splat (float 0x4168000000000000)
  %v731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v730, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v728)
  %v732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v730, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v731)
  %v733 = bitcast <8 x float> %v729 to <8 x i32>
  %v734 = fmul <8 x float> %v732, %v732
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v732, <8 x float> splat (float 0x3F81227F40000000))
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v735, <8 x float> %v732, <8 x float> splat (float 0x3FA5556740000000))
  %v737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v736, <8 x float> %v732, <8 x float> splat (float 0x3FC5554B00000000))
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v737, <8 x float> %v732, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> %v738, <8 x float> %v732)
  %v740 = sub <8 x i32> %v733, splat (i32 1262485250)
  %v741 = lshr <8 x i32> %v740, splat (i32 1)
  %v742 = sub <8 x i32> %v740, %v741
  %v743 = shl <8 x i32> %v741, splat (i32 23)
  %v744 = bitcast <8 x i32> %v743 to <8 x float>
  %v745 = shl <8 x i32> %v742, splat (i32 23)
  %v746 = bitcast <8 x i32> %v745 to <8 x float>
  %v747 = fadd <8 x float> %v739, splat (float 0x3FF0000000000000)
  %v748 = fmul <8 x float> %v747, %v744
  %v749 = fmul <8 x float> %v748, %v746
  %v750 = fmul <8 x float> %v749, %v682
  %v751 = fadd <8 x float> %v723, %v750
  %v752 = add i64 0, %v674
  %v753 = getelementptr inbounds float, ptr %v639, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = fmul <8 x float> %v719, %v754
  %v756 = fadd <8 x float> %v755, %v749
  %v757 = add i64 0, %v674
  %v758 = getelementptr inbounds float, ptr %v645, i64 %v757
  store <8 x float> %v678, ptr %v758, align 4
  %v759 = add i64 0, %v674
  %v760 = getelementptr inbounds float, ptr %v651, i64 %v759
  store <8 x float> %v682, ptr %v760, align 4
  %v761 = add i64 0, %v674
  %v762 = getelementptr inbounds float, ptr %v657, i64 %v761
  store <8 x float> %v693, ptr %v762, align 4
  %v763 = add i64 0, %v674
  %v764 = getelementptr inbounds float, ptr %v663, i64 %v763
  store <8 x float> %v751, ptr %v764, align 4
  %v765 = add i64 0, %v674
  %v766 = getelementptr inbounds float, ptr %v669, i64 %v765
  store <8 x float> %v756, ptr %v766, align 4
  %v767 = add nsw i64 %v670, 1
  br label %b89
b91:
  %v768 = add nsw i64 %v617, 1
  br label %b86
b88:
  %v769 = add nsw i64 %v577, 1
  br label %b79
b81:
  %v770 = add nsw i64 %v571, 1
  br label %b76
b78:
  %v771 = add nsw i64 %v566, 96
  br label %b73
b75:
  %v772 = add i64 %v7, 0
  %v773 = sdiv i64 %v772, 1
  %v774 = add i64 %v2, 1
  %v775 = mul i64 %v773, %v2
  %v776 = sdiv i64 %v775, %v3
  %v777 = mul i64 %v776, 1
  %v778 = icmp slt i64 %v777, %v7
  %v779 = select i1 %v778, i64 %v777, i64 %v7
  %v780 = mul i64 %v773, %v774
  %v781 = sdiv i64 %v780, %v3
  %v782 = mul i64 %v781, 1
  %v783 = icmp slt i64 %v782, %v7
  %v784 = select i1 %v783, i64 %v782, i64 %v7
  br label %b92
b92:
  %v785 = phi i64 [ %v779, %b75 ], [ %v804, %b93 ]
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b93, label %b94
b93:
  %v787 = add i64 %v465, 0
  %v788 = and i64 %v787, %v128
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v785
  %v791 = mul i64 %v790, 8
  %v792 = getelementptr inbounds float, ptr %v18, i64 %v791
  %v793 = add i64 %v465, 1
  %v794 = and i64 %v793, %v138
  %v795 = mul i64 %v794, %v7
  %v796 = add i64 %v795, %v785
  %v797 = mul i64 %v796, 8
  %v798 = getelementptr inbounds float, ptr %v38, i64 %v797
  %v799 = add i64 0, 0
  %v800 = getelementptr inbounds float, ptr %v792, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = add i64 0, 0
  %v803 = getelementptr inbounds float, ptr %v798, i64 %v802
  store <8 x float> %v801, ptr %v803, align 4
  %v804 = add nsw i64 %v785, 1
  br label %b92
b94:
  %v805 = add nsw i64 %v465, 1
  br label %b67
b69:
  %v806 = icmp sgt i64 %v3, 1
  br i1 %v806, label %b95, label %b96
b95:
  %v807 = getelementptr inbounds i64, ptr %v1, i64 3
  %v808 = atomicrmw add ptr %v807, i64 1 acq_rel
  %v809 = load i64, ptr %v175, align 8
  %v810 = add i64 %v809, 1
  store i64 %v810, ptr %v175, align 8
  %v811 = mul i64 %v3, %v810
  br label %b97
b97:
  %v812 = load atomic i64, ptr %v807 acquire, align 8
  %v813 = icmp slt i64 %v812, %v811
  br i1 %v813, label %b98, label %b99
b98:
  %v814 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v815 = getelementptr inbounds float, ptr %v177, i64 128
  %v816 = getelementptr inbounds float, ptr %v177, i64 192
  %v817 = getelementptr inbounds i64, ptr %v1, i64 4
  %v818 = load i64, ptr %v817, align 8
  %v819 = icmp eq i64 %v818, 0
  br i1 %v819, label %b100, label %b101
b100:
  %v820 = add i64 1, 0
  %v821 = sdiv i64 %v820, 1
  %v822 = add i64 %v2, 1
  %v823 = mul i64 %v821, %v2
  %v824 = sdiv i64 %v823, %v3
  %v825 = mul i64 %v824, 1
  %v826 = icmp slt i64 %v825, 1
  %v827 = select i1 %v826, i64 %v825, i64 1
  %v828 = mul i64 %v821, %v822
  %v829 = sdiv i64 %v828, %v3
  %v830 = mul i64 %v829, 1
  %v831 = icmp slt i64 %v830, 1
  %v832 = select i1 %v831, i64 %v830, i64 1
  %v833 = icmp slt i64 %v832, 1
  %v834 = select i1 %v833, i64 %v832, i64 1
  br label %b102
b102:
  %v835 = phi i64 [ %v827, %b100 ], [ %v849, %b103 ]
  %v836 = icmp slt i64 %v835, %v834
  br i1 %v836, label %b103, label %b104
b103:
  %v837 = mul i64 %v835, 64
  %v838 = mul i64 %v835, 8
  %v839 = add i64 %v837, 0
  %v840 = add i64 %v838, 0
  %v841 = getelementptr inbounds float, ptr %v815, i64 %v839
  %v842 = sub i64 8, %v840
  %v843 = icmp slt i64 %v842, 0
  %v844 = select i1 %v843, i64 0, i64 %v842
  %v845 = mul i64 %v840, 8
  %v846 = add i64 0, %v845
  %v847 = getelementptr inbounds float, ptr %v24, i64 %v846
  call void @pack_turned(ptr %v847, i64 8, i64 1, i64 8, i64 %v844, ptr %v841, i64 8)
  %v848 = add i64 %v837, 64
  %v849 = add nsw i64 %v835, 1
  br label %b102
b104:
  %v850 = add i64 1, 0
  %v851 = sdiv i64 %v850, 1
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, 1
  %v857 = select i1 %v856, i64 %v855, i64 1
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, 1
  %v862 = select i1 %v861, i64 %v860, i64 1
  %v863 = icmp slt i64 %v862, 1
  %v864 = select i1 %v863, i64 %v862, i64 1
  br label %b105
b105:
  %v865 = phi i64 [ %v857, %b104 ], [ %v879, %b106 ]
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b106, label %b107
b106:
  %v867 = mul i64 %v865, 64
  %v868 = mul i64 %v865, 8
  %v869 = add i64 %v867, 0
  %v870 = add i64 %v868, 0
  %v871 = getelementptr inbounds float, ptr %v816, i64 %v869
  %v872 = sub i64 8, %v870
  %v873 = icmp slt i64 %v872, 0
  %v874 = select i1 %v873, i64 0, i64 %v872
  %v875 = mul i64 %v870, 8
  %v876 = add i64 0, %v875
  %v877 = getelementptr inbounds float, ptr %v28, i64 %v876
  call void @pack_turned(ptr %v877, i64 8, i64 1, i64 8, i64 %v874, ptr %v871, i64 8)
  %v878 = add i64 %v867, 64
  %v879 = add nsw i64 %v865, 1
  br label %b105
b107:
  br label %b101
b101:
  %v880 = icmp sgt i64 %v3, 1
  br i1 %v880, label %b108, label %b109
b108:
  %v881 = getelementptr inbounds i64, ptr %v1, i64 3
  %v882 = atomicrmw add ptr %v881, i64 1 acq_rel
  %v883 = load i64, ptr %v175, align 8
  %v884 = add i64 %v883, 1
  store i64 %v884, ptr %v175, align 8
  %v885 = mul i64 %v3, %v884
  br label %b110
b110:
  %v886 = load atomic i64, ptr %v881 acquire, align 8
  %v887 = icmp slt i64 %v886, %v885
  br i1 %v887, label %b111, label %b112
b111:
  %v888 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v890 = add i64 %v8, 0
  %v891 = sdiv i64 %v890, 1
  %v892 = add i64 %v2, 1
  %v893 = mul i64 %v891, %v2
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 1
  %v896 = icmp slt i64 %v895, %v8
  %v897 = select i1 %v896, i64 %v895, i64 %v8
  %v898 = mul i64 %v891, %v892
  %v899 = sdiv i64 %v898, %v3
  %v900 = mul i64 %v899, 1
  %v901 = icmp slt i64 %v900, %v8
  %v902 = select i1 %v901, i64 %v900, i64 %v8
  br label %b113
b113:
  %v903 = phi i64 [ %v897, %b109 ], [ %v1082, %b118 ]
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b114, label %b115
b114:
  %v905 = add i64 %v903, 96
  %v906 = icmp slt i64 %v905, %v902
  %v907 = select i1 %v906, i64 %v905, i64 %v902
  br label %b116
b116:
  %v908 = phi i64 [ 0, %b114 ], [ %v1081, %b121 ]
  %v909 = icmp slt i64 %v908, 1
  br i1 %v909, label %b117, label %b118
b117:
  %v910 = sub i64 %v907, %v903
  %v911 = sub i64 8, 1
  %v912 = add i64 %v910, %v911
  %v913 = sdiv i64 %v912, 8
  br label %b119
b119:
  %v914 = phi i64 [ 0, %b117 ], [ %v1080, %b126 ]
  %v915 = icmp slt i64 %v914, %v913
  br i1 %v915, label %b120, label %b121
b120:
  %v916 = mul i64 %v910, %v914
  %v917 = sdiv i64 %v916, %v913
  %v918 = add i64 %v903, %v917
  %v919 = add i64 %v914, 1
  %v920 = mul i64 %v910, %v919
  %v921 = sdiv i64 %v920, %v913
  %v922 = add i64 %v903, %v921
  %v923 = mul i64 %v908, 64
  %v924 = getelementptr inbounds float, ptr %v815, i64 %v923
  %v925 = sub i64 %v922, %v918
  %v926 = mul i64 %v918, 8
  %v927 = getelementptr inbounds float, ptr %v86, i64 %v926
  %v928 = getelementptr inbounds float, ptr %v927, i64 0
  %v929 = sub i64 %v925, 1
  %v930 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v929
  %v931 = load ptr, ptr %v930, align 4
  %v932 = getelementptr inbounds float, ptr %v889, i64 0
  %v933 = icmp sgt i64 %v925, 0
  br i1 %v933, label %b122, label %b123
b122:
  call void %v931(ptr %v928, i64 8, ptr %v924, i64 8, ptr %v932, i64 8, i64 0)
  br label %b123
b123:
  %v934 = add i64 %v923, 64
  br label %b124
b124:
  %v935 = phi i64 [ %v918, %b123 ], [ %v1079, %b129 ]
  %v936 = icmp slt i64 %v935, %v922
  br i1 %v936, label %b125, label %b126
b125:
  %v937 = sub i64 %v935, %v918
  %v938 = mul i64 %v937, 8
  %v939 = getelementptr inbounds float, ptr %v889, i64 %v938
  %v940 = mul i64 %v935, 8
  %v941 = getelementptr inbounds float, ptr %v36, i64 %v940
  %v942 = mul i64 %v935, 8
  %v943 = getelementptr inbounds float, ptr %v88, i64 %v942
  %v944 = mul i64 %v935, 8
  %v945 = getelementptr inbounds float, ptr %v32, i64 %v944
  %v946 = mul i64 %v935, 8
  %v947 = getelementptr inbounds float, ptr %v90, i64 %v946
  %v948 = mul i64 %v935, 8
  %v949 = getelementptr inbounds float, ptr %v34, i64 %v948
  %v950 = mul i64 %v935, 8
  %v951 = getelementptr inbounds float, ptr %v92, i64 %v950
  %v952 = mul i64 %v935, 8
  %v953 = getelementptr inbounds float, ptr %v94, i64 %v952
  br label %b127
b127:
  %v954 = phi i64 [ 0, %b125 ], [ %v1078, %b128 ]
  %v955 = icmp slt i64 %v954, 1
  br i1 %v955, label %b128, label %b129
b128:
  %v956 = mul i64 %v908, 1
  %v957 = add i64 %v956, %v954
  %v958 = mul i64 %v957, 8
  %v959 = add i64 0, %v954
  %v960 = mul i64 %v959, 8
  %v961 = getelementptr inbounds float, ptr %v939, i64 %v960
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v962)
  %v964 = fneg <8 x float> %v963
  %v965 = fcmp olt <8 x float> %v964, splat (float 0xC05A400000000000)
  %v966 = select <8 x i1> %v965, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v964
  %v967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v966, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v968 = fsub <8 x float> %v967, splat (float 0x4168000000000000)
  %v969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v968, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v966)
  %v970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v968, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v969)
  %v971 = bitcast <8 x float> %v967 to <8 x i32>
  %v972 = fmul <8 x float> %v970, %v970
  %v973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v970, <8 x float> splat (float 0x3F81227F40000000))
  %v974 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v973, <8 x float> %v970, <8 x float> splat (float 0x3FA5556740000000))
  %v975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v974, <8 x float> %v970, <8 x float> splat (float 0x3FC5554B00000000))
  %v976 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v975, <8 x float> %v970, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v972, <8 x float> %v976, <8 x float> %v970)
  %v978 = sub <8 x i32> %v971, splat (i32 1262485250)
  %v979 = lshr <8 x i32> %v978, splat (i32 1)
  %v980 = sub <8 x i32> %v978, %v979
  %v981 = shl <8 x i32> %v979, splat (i32 23)
  %v982 = bitcast <8 x i32> %v981 to <8 x float>
  %v983 = shl <8 x i32> %v980, splat (i32 23)
  %v984 = bitcast <8 x i32> %v983 to <8 x float>
  %v985 = fadd <8 x float> %v977, splat (float 0x3FF0000000000000)
  %v986 = fmul <8 x float> %v985, %v982
  %v987 = fmul <8 x float> %v986, %v984
  %v988 = fcmp olt <8 x float> %v962, splat (float 0x0000000000000000)
  %v989 = select <8 x i1> %v988, <8 x float> %v987, <8 x float> splat (float 0x3FF0000000000000)
  %v990 = fadd <8 x float> %v987, splat (float 0x3FF0000000000000)
  %v991 = fdiv <8 x float> %v989, %v990
  %v992 = add i64 0, %v958
  %v993 = getelementptr inbounds float, ptr %v941, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = add i64 0, %v958
  %v996 = getelementptr inbounds float, ptr %v26, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = add i64 0, %v958
  %v999 = getelementptr inbounds float, ptr %v943, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = fadd <8 x float> %v997, %v1000
  %v1002 = fcmp uno <8 x float> %v994, %v994
  %v1003 = fcmp ogt <8 x float> %v994, %v1001
  %v1004 = select <8 x i1> %v1003, <8 x float> %v994, <8 x float> %v1001
  %v1005 = select <8 x i1> %v1002, <8 x float> %v994, <8 x float> %v1004
  %v1006 = fsub <8 x float> %v994, %v1005
  %v1007 = fcmp olt <8 x float> %v1006, splat (float 0xC05A400000000000)
  %v1008 = select <8 x i1> %v1007, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1006
  %v1009 = fcmp ogt <8 x float> %v1008, splat (float 0x4056400000000000)
  %v1010 = select <8 x i1> %v1009, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1008
  %v1011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1010, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1012 = fsub <8 x float> %v1011, splat (float 0x4168000000000000)
  %v1013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1012, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1010)
  %v1014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1012, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1013)
  %v1015 = bitcast <8 x float> %v1011 to <8 x i32>
  %v1016 = fmul <8 x float> %v1014, %v1014
  %v1017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1014, <8 x float> splat (float 0x3F81227F40000000))
  %v1018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1017, <8 x float> %v1014, <8 x float> splat (float 0x3FA5556740000000))
  %v1019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> %v1014, <8 x float> splat (float 0x3FC5554B00000000))
  %v1020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1019, <8 x float> %v1014, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1016, <8 x float> %v1020, <8 x float> %v1014)
  %v1022 = sub <8 x i32> %v1015, splat (i32 1262485250)
  %v1023 = lshr <8 x i32> %v1022, splat (i32 1)
  %v1024 = sub <8 x i32> %v1022, %v1023
  %v1025 = shl <8 x i32> %v1023, splat (i32 23)
  %v1026 = bitcast <8 x i32> %v1025 to <8 x float>
  %v1027 = shl <8 x i32> %v1024, splat (i32 23)
  %v1028 = bitcast <8 x i32> %v1027 to <8 x float>
  %v1029 = fadd <8 x float> %v1021, splat (float 0x3FF0000000000000)
  %v1030 = fmul <8 x float> %v1029, %v1026
  %v1031 = fmul <8 x float> %v1030, %v1028
  %v1032 = add i64 0, %v958
  %v1033 = getelementptr inbounds float, ptr %v945, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = fmul <8 x float> %v1031, %v1034
  %v1036 = fsub <8 x float> %v1001, %v1005
  %v1037 = fcmp olt <8 x float> %v1036, splat (float 0xC05A400000000000)
  %v1038 = select <8 x i1> %v1037, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1036
  %v1039 = fcmp ogt <8 x float> %v1038, splat (float 0x4056400000000000)
  %v1040 = select <8 x i1> %v1039, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1038
  %v1041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1040, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1042 = fsub <8 x float> %v1041, splat (float 0x4168000000000000)
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1042, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1040)
  %v1044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1042, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1043)
  %v1045 = bitcast <8 x float> %v1041 to <8 x i32>
  %v1046 = fmul <8 x float> %v1044, %v1044
  %v1047 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1044, <8 x float> splat (float 0x3F81227F40000000))
  %v1048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1047, <8 x float> %v1044, <8 x float> splat (float 0x3FA5556740000000))
  %v1049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1048, <8 x float> %v1044, <8 x float> splat (float 0x3FC5554B00000000))
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> %v1044, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1046, <8 x float> %v1050, <8 x float> %v1044)
  %v1052 = sub <8 x i32> %v1045, splat (i32 1262485250)
  %v1053 = lshr <8 x i32> %v1052, splat (i32 1)
  %v1054 = sub <8 x i32> %v1052, %v1053
  %v1055 = shl <8 x i32> %v1053, splat (i32 23)
  %v1056 = bitcast <8 x i32> %v1055 to <8 x float>
  %v1057 = shl <8 x i32> %v1054, splat (i32 23)
  %v1058 = bitcast <8 x i32> %v1057 to <8 x float>
  %v1059 = fadd <8 x float> %v1051, splat (float 0x3FF0000000000000)
  %v1060 = fmul <8 x float> %v1059, %v1056
  %v1061 = fmul <8 x float> %v1060, %v1058
  %v1062 = add i64 0, %v958
  %v1063 = getelementptr inbounds float, ptr %v947, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = fmul <8 x float> %v1061, %v1064
  %v1066 = fadd <8 x float> %v1035, %v1065
  %v1067 = add i64 0, %v958
  %v1068 = getelementptr inbounds float, ptr %v949, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = fmul <8 x float> %v1031, %v1069
  %v1071 = fadd <8 x float> %v1070, %v1061
  %v1072 = fdiv <8 x float> %v1066, %v1071
  %v1073 = fmul <8 x float> %v991, %v1072
  %v1074 = add i64 0, %v958
  %v1075 = getelementptr inbounds float, ptr %v951, i64 %v1074
  store <8 x float> %v991, ptr %v1075, align 4
  %v1076 = add i64 0, %v958
  %v1077 = getelementptr inbounds float, ptr %v953, i64 %v1076
  store <8 x float> %v1073, ptr %v1077, align 4
  %v1078 = add nsw i64 %v954, 1
  br label %b127
b129:
  %v1079 = add nsw i64 %v935, 1
  br label %b124
b126:
  %v1080 = add nsw i64 %v914, 1
  br label %b119
b121:
  %v1081 = add nsw i64 %v908, 1
  br label %b116
b118:
  %v1082 = add nsw i64 %v903, 96
  br label %b113
b115:
  %v1084 = add i64 %v8, 0
  %v1085 = sdiv i64 %v1084, 1
  %v1086 = add i64 %v2, 1
  %v1087 = mul i64 %v1085, %v2
  %v1088 = sdiv i64 %v1087, %v3
  %v1089 = mul i64 %v1088, 1
  %v1090 = icmp slt i64 %v1089, %v8
  %v1091 = select i1 %v1090, i64 %v1089, i64 %v8
  %v1092 = mul i64 %v1085, %v1086
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v8
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v8
  br label %b130
b130:
  %v1097 = phi i64 [ %v1091, %b115 ], [ %v1151, %b135 ]
  %v1098 = icmp slt i64 %v1097, %v1096
  br i1 %v1098, label %b131, label %b132
b131:
  %v1099 = add i64 %v1097, 96
  %v1100 = icmp slt i64 %v1099, %v1096
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v1096
  br label %b133
b133:
  %v1102 = phi i64 [ 0, %b131 ], [ %v1150, %b138 ]
  %v1103 = icmp slt i64 %v1102, 1
  br i1 %v1103, label %b134, label %b135
b134:
  %v1104 = sub i64 %v1101, %v1097
  %v1105 = sub i64 8, 1
  %v1106 = add i64 %v1104, %v1105
  %v1107 = sdiv i64 %v1106, 8
  br label %b136
b136:
  %v1108 = phi i64 [ 0, %b134 ], [ %v1149, %b143 ]
  %v1109 = icmp slt i64 %v1108, %v1107
  br i1 %v1109, label %b137, label %b138
b137:
  %v1110 = mul i64 %v1104, %v1108
  %v1111 = sdiv i64 %v1110, %v1107
  %v1112 = add i64 %v1097, %v1111
  %v1113 = add i64 %v1108, 1
  %v1114 = mul i64 %v1104, %v1113
  %v1115 = sdiv i64 %v1114, %v1107
  %v1116 = add i64 %v1097, %v1115
  %v1117 = mul i64 %v1102, 64
  %v1118 = getelementptr inbounds float, ptr %v816, i64 %v1117
  %v1119 = sub i64 %v1116, %v1112
  %v1120 = mul i64 %v1112, 8
  %v1121 = getelementptr inbounds float, ptr %v94, i64 %v1120
  %v1122 = getelementptr inbounds float, ptr %v1121, i64 0
  %v1123 = sub i64 %v1119, 1
  %v1124 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1123
  %v1125 = load ptr, ptr %v1124, align 4
  %v1126 = getelementptr inbounds float, ptr %v1083, i64 0
  %v1127 = icmp sgt i64 %v1119, 0
  br i1 %v1127, label %b139, label %b140
b139:
  call void %v1125(ptr %v1122, i64 8, ptr %v1118, i64 8, ptr %v1126, i64 8, i64 0)
  br label %b140
b140:
  %v1128 = add i64 %v1117, 64
  br label %b141
b141:
  %v1129 = phi i64 [ %v1112, %b140 ], [ %v1148, %b146 ]
  %v1130 = icmp slt i64 %v1129, %v1116
  br i1 %v1130, label %b142, label %b143
b142:
  %v1131 = sub i64 %v1129, %v1112
  %v1132 = mul i64 %v1131, 8
  %v1133 = getelementptr inbounds float, ptr %v1083, i64 %v1132
  %v1134 = mul i64 %v1129, 8
  %v1135 = getelementptr inbounds float, ptr %v48, i64 %v1134
  br label %b144
b144:
  %v1136 = phi i64 [ 0, %b142 ], [ %v1147, %b145 ]
  %v1137 = icmp slt i64 %v1136, 1
  br i1 %v1137, label %b145, label %b146
b145:
  %v1138 = mul i64 %v1102, 1
  %v1139 = add i64 %v1138, %v1136
  %v1140 = mul i64 %v1139, 8
  %v1141 = add i64 0, %v1136
  %v1142 = mul i64 %v1141, 8
  %v1143 = getelementptr inbounds float, ptr %v1133, i64 %v1142
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = add i64 0, %v1140
  %v1146 = getelementptr inbounds float, ptr %v1135, i64 %v1145
  store <8 x float> %v1144, ptr %v1146, align 4
  %v1147 = add nsw i64 %v1136, 1
  br label %b144
b146:
  %v1148 = add nsw i64 %v1129, 1
  br label %b141
b143:
  %v1149 = add nsw i64 %v1108, 1
  br label %b136
b138:
  %v1150 = add nsw i64 %v1102, 1
  br label %b133
b135:
  %v1151 = add nsw i64 %v1097, 96
  br label %b130
b132:
  %v1152 = icmp sgt i64 %v3, 1
  br i1 %v1152, label %b147, label %b148
b147:
  %v1153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1154 = atomicrmw add ptr %v1153, i64 1 acq_rel
  %v1155 = load i64, ptr %v175, align 8
  %v1156 = add i64 %v1155, 1
  store i64 %v1156, ptr %v175, align 8
  %v1157 = mul i64 %v3, %v1156
  br label %b149
b149:
  %v1158 = load atomic i64, ptr %v1153 acquire, align 8
  %v1159 = icmp slt i64 %v1158, %v1157
  br i1 %v1159, label %b150, label %b151
b150:
  %v1160 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
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
  %v175 = alloca i64, i64 1, align 8
  %v255 = alloca float, i64 64, align 4
  %v474 = alloca float, i64 64, align 4
  %v945 = alloca float, i64 128, align 4
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds i64, ptr %v1, i64 10
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 16
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 17
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 18
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 19
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 20
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 25
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 26
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 42
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 43
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 44
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 45
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 46
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 47
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 48
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 49
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 50
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 51
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 52
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 53
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 54
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 55
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 56
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 57
  %v174 = load i64, ptr %v173, align 8
  store i64 0, ptr %v175, align 8
  %v176 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v177 = load ptr, ptr %v176, align 4
  %v178 = mul i64 %v2, 15360
  %v179 = add i64 %v178, 256
  %v180 = getelementptr inbounds float, ptr %v177, i64 %v179
  %v181 = getelementptr inbounds float, ptr %v177, i64 0
  %v182 = getelementptr inbounds float, ptr %v177, i64 64
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b0, label %b1
b0:
  %v186 = add i64 1, 0
  %v187 = sdiv i64 %v186, 1
  %v188 = add i64 %v2, 1
  %v189 = mul i64 %v187, %v2
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, 1
  %v193 = select i1 %v192, i64 %v191, i64 1
  %v194 = mul i64 %v187, %v188
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, 1
  %v198 = select i1 %v197, i64 %v196, i64 1
  %v199 = icmp slt i64 %v198, 1
  %v200 = select i1 %v199, i64 %v198, i64 1
  br label %b2
b2:
  %v201 = phi i64 [ %v193, %b0 ], [ %v215, %b3 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b3, label %b4
b3:
  %v203 = mul i64 %v201, 64
  %v204 = mul i64 %v201, 8
  %v205 = add i64 %v203, 0
  %v206 = add i64 %v204, 0
  %v207 = getelementptr inbounds float, ptr %v181, i64 %v205
  %v208 = sub i64 8, %v206
  %v209 = icmp slt i64 %v208, 0
  %v210 = select i1 %v209, i64 0, i64 %v208
  %v211 = mul i64 %v206, 1
  %v212 = add i64 0, %v211
  %v213 = getelementptr inbounds float, ptr %v28, i64 %v212
  call void @pack_rows(ptr %v213, i64 1, i64 8, i64 8, i64 %v210, ptr %v207, i64 8)
  %v214 = add i64 %v203, 64
  %v215 = add nsw i64 %v201, 1
  br label %b2
b4:
  %v216 = add i64 1, 0
  %v217 = sdiv i64 %v216, 1
  %v218 = add i64 %v2, 1
  %v219 = mul i64 %v217, %v2
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  %v224 = mul i64 %v217, %v218
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, 1
  %v228 = select i1 %v227, i64 %v226, i64 1
  %v229 = icmp slt i64 %v228, 1
  %v230 = select i1 %v229, i64 %v228, i64 1
  br label %b5
b5:
  %v231 = phi i64 [ %v223, %b4 ], [ %v245, %b6 ]
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b6, label %b7
b6:
  %v233 = mul i64 %v231, 64
  %v234 = mul i64 %v231, 8
  %v235 = add i64 %v233, 0
  %v236 = add i64 %v234, 0
  %v237 = getelementptr inbounds float, ptr %v182, i64 %v235
  %v238 = sub i64 8, %v236
  %v239 = icmp slt i64 %v238, 0
  %v240 = select i1 %v239, i64 0, i64 %v238
  %v241 = mul i64 %v236, 1
  %v242 = add i64 0, %v241
  %v243 = getelementptr inbounds float, ptr %v24, i64 %v242
  call void @pack_rows(ptr %v243, i64 1, i64 8, i64 8, i64 %v240, ptr %v237, i64 8)
  %v244 = add i64 %v233, 64
  %v245 = add nsw i64 %v231, 1
  br label %b5
b7:
  br label %b1
b1:
  %v246 = icmp sgt i64 %v3, 1
  br i1 %v246, label %b8, label %b9
b8:
  %v247 = getelementptr inbounds i64, ptr %v1, i64 3
  %v248 = atomicrmw add ptr %v247, i64 1 acq_rel
  %v249 = load i64, ptr %v175, align 8
  %v250 = add i64 %v249, 1
  store i64 %v250, ptr %v175, align 8
  %v251 = mul i64 %v3, %v250
  br label %b10
b10:
  %v252 = load atomic i64, ptr %v247 acquire, align 8
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %b11, label %b12
b11:
  %v254 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v256 = add i64 %v8, 0
  %v257 = sdiv i64 %v256, 1
  %v258 = add i64 %v2, 1
  %v259 = mul i64 %v257, %v2
  %v260 = sdiv i64 %v259, %v3
  %v261 = mul i64 %v260, 1
  %v262 = icmp slt i64 %v261, %v8
  %v263 = select i1 %v262, i64 %v261, i64 %v8
  %v264 = mul i64 %v257, %v258
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, %v8
  %v268 = select i1 %v267, i64 %v266, i64 %v8
  br label %b13
b13:
  %v269 = phi i64 [ %v263, %b9 ], [ %v473, %b18 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b14, label %b15
b14:
  %v271 = add i64 %v269, 96
  %v272 = icmp slt i64 %v271, %v268
  %v273 = select i1 %v272, i64 %v271, i64 %v268
  br label %b16
b16:
  %v274 = phi i64 [ 0, %b14 ], [ %v472, %b21 ]
  %v275 = icmp slt i64 %v274, 1
  br i1 %v275, label %b17, label %b18
b17:
  %v276 = sub i64 %v273, %v269
  %v277 = sub i64 8, 1
  %v278 = add i64 %v276, %v277
  %v279 = sdiv i64 %v278, 8
  br label %b19
b19:
  %v280 = phi i64 [ 0, %b17 ], [ %v471, %b26 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b20, label %b21
b20:
  %v282 = mul i64 %v276, %v280
  %v283 = sdiv i64 %v282, %v279
  %v284 = add i64 %v269, %v283
  %v285 = add i64 %v280, 1
  %v286 = mul i64 %v276, %v285
  %v287 = sdiv i64 %v286, %v279
  %v288 = add i64 %v269, %v287
  %v289 = mul i64 %v274, 64
  %v290 = getelementptr inbounds float, ptr %v181, i64 %v289
  %v291 = sub i64 %v288, %v284
  %v292 = mul i64 %v284, 8
  %v293 = getelementptr inbounds float, ptr %v30, i64 %v292
  %v294 = getelementptr inbounds float, ptr %v293, i64 0
  %v295 = sub i64 %v291, 1
  %v296 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v295
  %v297 = load ptr, ptr %v296, align 4
  %v298 = getelementptr inbounds float, ptr %v255, i64 0
  %v299 = icmp sgt i64 %v291, 0
  br i1 %v299, label %b22, label %b23
b22:
  call void %v297(ptr %v294, i64 8, ptr %v290, i64 8, ptr %v298, i64 8, i64 0)
  br label %b23
b23:
  %v300 = add i64 %v289, 64
  br label %b24
b24:
  %v301 = phi i64 [ %v284, %b23 ], [ %v470, %b29 ]
  %v302 = icmp slt i64 %v301, %v288
  br i1 %v302, label %b25, label %b26
b25:
  %v303 = sub i64 %v301, %v284
  %v304 = mul i64 %v303, 8
  %v305 = getelementptr inbounds float, ptr %v255, i64 %v304
  %v306 = mul i64 %v301, 8
  %v307 = getelementptr inbounds float, ptr %v92, i64 %v306
  %v308 = mul i64 %v301, 8
  %v309 = getelementptr inbounds float, ptr %v36, i64 %v308
  %v310 = mul i64 %v301, 8
  %v311 = getelementptr inbounds float, ptr %v88, i64 %v310
  %v312 = mul i64 %v301, 8
  %v313 = getelementptr inbounds float, ptr %v34, i64 %v312
  %v314 = mul i64 %v301, 8
  %v315 = getelementptr inbounds float, ptr %v32, i64 %v314
  %v316 = mul i64 %v301, 8
  %v317 = getelementptr inbounds float, ptr %v90, i64 %v316
  %v318 = mul i64 %v301, 8
  %v319 = getelementptr inbounds float, ptr %v96, i64 %v318
  %v320 = mul i64 %v301, 8
  %v321 = getelementptr inbounds float, ptr %v98, i64 %v320
  %v322 = mul i64 %v301, 8
  %v323 = getelementptr inbounds float, ptr %v100, i64 %v322
  %v324 = mul i64 %v301, 8
  %v325 = getelementptr inbounds float, ptr %v102, i64 %v324
  %v326 = mul i64 %v301, 8
  %v327 = getelementptr inbounds float, ptr %v104, i64 %v326
  br label %b27
b27:
  %v328 = phi i64 [ 0, %b25 ], [ %v469, %b28 ]
  %v329 = icmp slt i64 %v328, 1
  br i1 %v329, label %b28, label %b29
b28:
  %v330 = mul i64 %v274, 1
  %v331 = add i64 %v330, %v328
  %v332 = mul i64 %v331, 8
  %v333 = add i64 0, %v328
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v305, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 0, %v332
  %v338 = getelementptr inbounds float, ptr %v307, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fmul <8 x float> %v336, %v339
  %v341 = add i64 0, %v332
  %v342 = getelementptr inbounds float, ptr %v309, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 0, %v332
  %v345 = getelementptr inbounds float, ptr %v26, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 0, %v332
  %v348 = getelementptr inbounds float, ptr %v311, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fadd <8 x float> %v346, %v349
  %v351 = fcmp uno <8 x float> %v343, %v343
  %v352 = fcmp ogt <8 x float> %v343, %v350
  %v353 = select <8 x i1> %v352, <8 x float> %v343, <8 x float> %v350
  %v354 = select <8 x i1> %v351, <8 x float> %v343, <8 x float> %v353
  %v355 = fsub <8 x float> %v343, %v354
  %v356 = fcmp olt <8 x float> %v355, splat (float 0xC05A400000000000)
  %v357 = select <8 x i1> %v356, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v355
  %v358 = fcmp ogt <8 x float> %v357, splat (float 0x4056400000000000)
  %v359 = select <8 x i1> %v358, <8 x float> splat (float 0x4056400000000000), <8 x float> %v357
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v361 = fsub <8 x float> %v360, splat (float 0x4168000000000000)
  %v362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v359)
  %v363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v362)
  %v364 = bitcast <8 x float> %v360 to <8 x i32>
  %v365 = fmul <8 x float> %v363, %v363
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v363, <8 x float> splat (float 0x3F81227F40000000))
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> %v363, <8 x float> splat (float 0x3FA5556740000000))
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v367, <8 x float> %v363, <8 x float> splat (float 0x3FC5554B00000000))
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v363, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> %v369, <8 x float> %v363)
  %v371 = sub <8 x i32> %v364, splat (i32 1262485250)
  %v372 = lshr <8 x i32> %v371, splat (i32 1)
  %v373 = sub <8 x i32> %v371, %v372
  %v374 = shl <8 x i32> %v372, splat (i32 23)
  %v375 = bitcast <8 x i32> %v374 to <8 x float>
  %v376 = shl <8 x i32> %v373, splat (i32 23)
  %v377 = bitcast <8 x i32> %v376 to <8 x float>
  %v378 = fadd <8 x float> %v370, splat (float 0x3FF0000000000000)
  %v379 = fmul <8 x float> %v378, %v375
  %v380 = fmul <8 x float> %v379, %v377
  %v381 = add i64 0, %v332
  %v382 = getelementptr inbounds float, ptr %v313, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fmul <8 x float> %v380, %v383
  %v385 = fsub <8 x float> %v350, %v354
  %v386 = fcmp olt <8 x float> %v385, splat (float 0xC05A400000000000)
  %v387 = select <8 x i1> %v386, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v385
  %v388 = fcmp ogt <8 x float> %v387, splat (float 0x4056400000000000)
  %v389 = select <8 x i1> %v388, <8 x float> splat (float 0x4056400000000000), <8 x float> %v387
  %v390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v389, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v391 = fsub <8 x float> %v390, splat (float 0x4168000000000000)
  %v392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v391, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v389)
  %v393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v391, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v392)
  %v394 = bitcast <8 x float> %v390 to <8 x i32>
  %v395 = fmul <8 x float> %v393, %v393
  %v396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v393, <8 x float> splat (float 0x3F81227F40000000))
  %v397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v396, <8 x float> %v393, <8 x float> splat (float 0x3FA5556740000000))
  %v398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v397, <8 x float> %v393, <8 x float> splat (float 0x3FC5554B00000000))
  %v399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v398, <8 x float> %v393, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v395, <8 x float> %v399, <8 x float> %v393)
  %v401 = sub <8 x i32> %v394, splat (i32 1262485250)
  %v402 = lshr <8 x i32> %v401, splat (i32 1)
  %v403 = sub <8 x i32> %v401, %v402
  %v404 = shl <8 x i32> %v402, splat (i32 23)
  %v405 = bitcast <8 x i32> %v404 to <8 x float>
  %v406 = shl <8 x i32> %v403, splat (i32 23)
  %v407 = bitcast <8 x i32> %v406 to <8 x float>
  %v408 = fadd <8 x float> %v400, splat (float 0x3FF0000000000000)
  %v409 = fmul <8 x float> %v408, %v405
  %v410 = fmul <8 x float> %v409, %v407
  %v411 = fadd <8 x float> %v384, %v410
  %v412 = fdiv <8 x float> %v340, %v411
  %v413 = add i64 0, %v332
  %v414 = getelementptr inbounds float, ptr %v315, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = fmul <8 x float> %v380, %v415
  %v417 = add i64 0, %v332
  %v418 = getelementptr inbounds float, ptr %v317, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = fmul <8 x float> %v410, %v419
  %v421 = fadd <8 x float> %v416, %v420
  %v422 = fdiv <8 x float> %v421, %v411
  %v423 = fmul <8 x float> %v340, %v422
  %v424 = fdiv <8 x float> %v423, %v411
  %v425 = fmul <8 x float> %v412, %v419
  %v426 = fsub <8 x float> %v425, %v424
  %v427 = fmul <8 x float> %v426, %v410
  %v428 = fcmp ogt <8 x float> %v350, %v343
  %v429 = select <8 x i1> %v428, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v430 = fneg <8 x float> %v427
  %v431 = fmul <8 x float> %v412, %v415
  %v432 = fmul <8 x float> %v424, %v383
  %v433 = fsub <8 x float> %v431, %v432
  %v434 = fmul <8 x float> %v433, %v380
  %v435 = fsub <8 x float> %v430, %v434
  %v436 = fcmp oeq <8 x float> %v343, %v350
  %v437 = select <8 x i1> %v436, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v438 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v439 = shufflevector <8 x float> %v438, <8 x float> poison, <8 x i32> zeroinitializer
  %v440 = fmul <8 x float> %v439, %v435
  %v441 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  %v443 = fcmp une <8 x float> %v437, splat (float 0x0000000000000000)
  %v444 = select <8 x i1> %v443, <8 x float> %v440, <8 x float> %v442
  %v445 = fcmp une <8 x float> %v429, splat (float 0x0000000000000000)
  %v446 = select <8 x i1> %v445, <8 x float> %v435, <8 x float> %v444
  %v447 = fadd <8 x float> %v427, %v446
  %v448 = fmul <8 x float> %v336, %v422
  %v449 = fmul <8 x float> %v448, %v339
  %v450 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v451 = shufflevector <8 x float> %v450, <8 x float> poison, <8 x i32> zeroinitializer
  %v452 = fsub <8 x float> %v451, %v339
  %v453 = fmul <8 x float> %v449, %v452
  %v454 = fcmp ogt <8 x float> %v343, %v350
  %v455 = select <8 x i1> %v454, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v456 = fcmp une <8 x float> %v455, splat (float 0x0000000000000000)
  %v457 = select <8 x i1> %v456, <8 x float> %v435, <8 x float> %v444
  %v458 = fadd <8 x float> %v434, %v457
  %v459 = add i64 0, %v332
  %v460 = getelementptr inbounds float, ptr %v319, i64 %v459
  store <8 x float> %v412, ptr %v460, align 4
  %v461 = add i64 0, %v332
  %v462 = getelementptr inbounds float, ptr %v321, i64 %v461
  store <8 x float> %v424, ptr %v462, align 4
  %v463 = add i64 0, %v332
  %v464 = getelementptr inbounds float, ptr %v323, i64 %v463
  store <8 x float> %v447, ptr %v464, align 4
  %v465 = add i64 0, %v332
  %v466 = getelementptr inbounds float, ptr %v325, i64 %v465
  store <8 x float> %v453, ptr %v466, align 4
  %v467 = add i64 0, %v332
  %v468 = getelementptr inbounds float, ptr %v327, i64 %v467
  store <8 x float> %v458, ptr %v468, align 4
  %v469 = add nsw i64 %v328, 1
  br label %b27
b29:
  %v470 = add nsw i64 %v301, 1
  br label %b24
b26:
  %v471 = add nsw i64 %v280, 1
  br label %b19
b21:
  %v472 = add nsw i64 %v274, 1
  br label %b16
b18:
  %v473 = add nsw i64 %v269, 96
  br label %b13
b15:
  %v475 = add i64 %v8, 0
  %v476 = sdiv i64 %v475, 1
  %v477 = add i64 %v2, 1
  %v478 = mul i64 %v476, %v2
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v8
  %v482 = select i1 %v481, i64 %v480, i64 %v8
  %v483 = mul i64 %v476, %v477
  %v484 = sdiv i64 %v483, %v3
  %v485 = mul i64 %v484, 1
  %v486 = icmp slt i64 %v485, %v8
  %v487 = select i1 %v486, i64 %v485, i64 %v8
  br label %b30
b30:
  %v488 = phi i64 [ %v482, %b15 ], [ %v542, %b35 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b31, label %b32
b31:
  %v490 = add i64 %v488, 96
  %v491 = icmp slt i64 %v490, %v487
  %v492 = select i1 %v491, i64 %v490, i64 %v487
  br label %b33
b33:
  %v493 = phi i64 [ 0, %b31 ], [ %v541, %b38 ]
  %v494 = icmp slt i64 %v493, 1
  br i1 %v494, label %b34, label %b35
b34:
  %v495 = sub i64 %v492, %v488
  %v496 = sub i64 8, 1
  %v497 = add i64 %v495, %v496
  %v498 = sdiv i64 %v497, 8
  br label %b36
b36:
  %v499 = phi i64 [ 0, %b34 ], [ %v540, %b43 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b37, label %b38
b37:
  %v501 = mul i64 %v495, %v499
  %v502 = sdiv i64 %v501, %v498
  %v503 = add i64 %v488, %v502
  %v504 = add i64 %v499, 1
  %v505 = mul i64 %v495, %v504
  %v506 = sdiv i64 %v505, %v498
  %v507 = add i64 %v488, %v506
  %v508 = mul i64 %v493, 64
  %v509 = getelementptr inbounds float, ptr %v182, i64 %v508
  %v510 = sub i64 %v507, %v503
  %v511 = mul i64 %v503, 8
  %v512 = getelementptr inbounds float, ptr %v102, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v512, i64 0
  %v514 = sub i64 %v510, 1
  %v515 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v514
  %v516 = load ptr, ptr %v515, align 4
  %v517 = getelementptr inbounds float, ptr %v474, i64 0
  %v518 = icmp sgt i64 %v510, 0
  br i1 %v518, label %b39, label %b40
b39:
  call void %v516(ptr %v513, i64 8, ptr %v509, i64 8, ptr %v517, i64 8, i64 0)
  br label %b40
b40:
  %v519 = add i64 %v508, 64
  br label %b41
b41:
  %v520 = phi i64 [ %v503, %b40 ], [ %v539, %b46 ]
  %v521 = icmp slt i64 %v520, %v507
  br i1 %v521, label %b42, label %b43
b42:
  %v522 = sub i64 %v520, %v503
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v474, i64 %v523
  %v525 = mul i64 %v520, 8
  %v526 = getelementptr inbounds float, ptr %v106, i64 %v525
  br label %b44
b44:
  %v527 = phi i64 [ 0, %b42 ], [ %v538, %b45 ]
  %v528 = icmp slt i64 %v527, 1
  br i1 %v528, label %b45, label %b46
b45:
  %v529 = mul i64 %v493, 1
  %v530 = add i64 %v529, %v527
  %v531 = mul i64 %v530, 8
  %v532 = add i64 0, %v527
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v524, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = add i64 0, %v531
  %v537 = getelementptr inbounds float, ptr %v526, i64 %v536
  store <8 x float> %v535, ptr %v537, align 4
  %v538 = add nsw i64 %v527, 1
  br label %b44
b46:
  %v539 = add nsw i64 %v520, 1
  br label %b41
b43:
  %v540 = add nsw i64 %v499, 1
  br label %b36
b38:
  %v541 = add nsw i64 %v493, 1
  br label %b33
b35:
  %v542 = add nsw i64 %v488, 96
  br label %b30
b32:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b47, label %b48
b47:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = load i64, ptr %v175, align 8
  %v547 = add i64 %v546, 1
  store i64 %v547, ptr %v175, align 8
  %v548 = mul i64 %v3, %v547
  br label %b49
b49:
  %v549 = load atomic i64, ptr %v544 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b50, label %b51
b50:
  %v551 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v552 = getelementptr inbounds float, ptr %v177, i64 128
  %v553 = getelementptr inbounds i64, ptr %v1, i64 4
  %v554 = load i64, ptr %v553, align 8
  %v555 = icmp eq i64 %v554, 0
  br i1 %v555, label %b52, label %b53
b52:
  %v556 = add i64 1, 0
  %v557 = sdiv i64 %v556, 1
  %v558 = add i64 %v2, 1
  %v559 = mul i64 %v557, %v2
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 1
  %v562 = icmp slt i64 %v561, 1
  %v563 = select i1 %v562, i64 %v561, i64 1
  %v564 = mul i64 %v557, %v558
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 1
  %v567 = icmp slt i64 %v566, 1
  %v568 = select i1 %v567, i64 %v566, i64 1
  %v569 = icmp slt i64 %v568, 1
  %v570 = select i1 %v569, i64 %v568, i64 1
  br label %b54
b54:
  %v571 = phi i64 [ %v563, %b52 ], [ %v595, %b55 ]
  %v572 = icmp slt i64 %v571, %v570
  br i1 %v572, label %b55, label %b56
b55:
  %v573 = mul i64 %v571, 128
  %v574 = mul i64 %v571, 8
  %v575 = add i64 %v573, 0
  %v576 = add i64 %v574, 0
  %v577 = getelementptr inbounds float, ptr %v552, i64 %v575
  %v578 = sub i64 8, %v576
  %v579 = icmp slt i64 %v578, 0
  %v580 = select i1 %v579, i64 0, i64 %v578
  %v581 = mul i64 %v576, 1
  %v582 = add i64 0, %v581
  %v583 = getelementptr inbounds float, ptr %v22, i64 %v582
  call void @pack_rows(ptr %v583, i64 1, i64 8, i64 8, i64 %v580, ptr %v577, i64 8)
  %v584 = add i64 %v573, 64
  %v585 = add i64 %v584, 0
  %v586 = add i64 %v574, 0
  %v587 = getelementptr inbounds float, ptr %v552, i64 %v585
  %v588 = sub i64 8, %v586
  %v589 = icmp slt i64 %v588, 0
  %v590 = select i1 %v589, i64 0, i64 %v588
  %v591 = mul i64 %v586, 1
  %v592 = add i64 0, %v591
  %v593 = getelementptr inbounds float, ptr %v20, i64 %v592
  call void @pack_rows(ptr %v593, i64 1, i64 8, i64 8, i64 %v590, ptr %v587, i64 8)
  %v594 = add i64 %v584, 64
  %v595 = add nsw i64 %v571, 1
  br label %b54
b56:
  br label %b53
b53:
  %v596 = icmp sgt i64 %v3, 1
  br i1 %v596, label %b57, label %b58
b57:
  %v597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v598 = atomicrmw add ptr %v597, i64 1 acq_rel
  %v599 = load i64, ptr %v175, align 8
  %v600 = add i64 %v599, 1
  store i64 %v600, ptr %v175, align 8
  %v601 = mul i64 %v3, %v600
  br label %b59
b59:
  %v602 = load atomic i64, ptr %v597 acquire, align 8
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b60, label %b61
b60:
  %v604 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  br label %b62
b62:
  %v605 = phi i64 [ 0, %b58 ], [ %v1112, %b70 ]
  %v606 = icmp slt i64 %v605, %v5
  br i1 %v606, label %b63, label %b64
b63:
  %v607 = sub i64 %v5, 1
  %v608 = sub i64 %v607, %v605
  %v609 = add i64 %v7, 0
  %v610 = sdiv i64 %v609, 1
  %v611 = add i64 %v2, 1
  %v612 = mul i64 %v610, %v2
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, %v7
  %v616 = select i1 %v615, i64 %v614, i64 %v7
  %v617 = mul i64 %v610, %v611
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, %v7
  %v621 = select i1 %v620, i64 %v619, i64 %v7
  br label %b65
b65:
  %v622 = phi i64 [ %v616, %b63 ], [ %v944, %b66 ]
  %v623 = icmp slt i64 %v622, %v621
  br i1 %v623, label %b66, label %b67
b66:
  %v624 = add i64 %v608, 1
  %v625 = and i64 %v624, 1
  %v626 = mul i64 %v625, %v7
  %v627 = add i64 %v626, %v622
  %v628 = mul i64 %v627, 8
  %v629 = getelementptr inbounds float, ptr %v42, i64 %v628
  %v630 = add i64 %v608, 0
  %v631 = and i64 %v630, %v134
  %v632 = mul i64 %v631, %v7
  %v633 = add i64 %v632, %v622
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v34, i64 %v634
  %v636 = add i64 %v608, 1
  %v637 = and i64 %v636, 1
  %v638 = mul i64 %v637, %v7
  %v639 = add i64 %v638, %v622
  %v640 = mul i64 %v639, 8
  %v641 = getelementptr inbounds float, ptr %v40, i64 %v640
  %v642 = add i64 %v608, 0
  %v643 = and i64 %v642, %v132
  %v644 = mul i64 %v643, %v7
  %v645 = add i64 %v644, %v622
  %v646 = mul i64 %v645, 8
  %v647 = getelementptr inbounds float, ptr %v32, i64 %v646
  %v648 = add i64 %v608, 0
  %v649 = and i64 %v648, %v136
  %v650 = mul i64 %v649, %v7
  %v651 = add i64 %v650, %v622
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v36, i64 %v652
  %v654 = add i64 %v608, 1
  %v655 = and i64 %v654, %v136
  %v656 = mul i64 %v655, %v7
  %v657 = add i64 %v656, %v622
  %v658 = mul i64 %v657, 8
  %v659 = getelementptr inbounds float, ptr %v36, i64 %v658
  %v660 = add i64 %v608, 0
  %v661 = and i64 %v660, %v150
  %v662 = mul i64 %v661, %v7
  %v663 = add i64 %v662, %v622
  %v664 = mul i64 %v663, 8
  %v665 = getelementptr inbounds float, ptr %v88, i64 %v664
  %v666 = add i64 %v608, 1
  %v667 = and i64 %v666, 1
  %v668 = mul i64 %v667, %v7
  %v669 = add i64 %v668, %v622
  %v670 = mul i64 %v669, 8
  %v671 = getelementptr inbounds float, ptr %v44, i64 %v670
  %v672 = add i64 %v608, 0
  %v673 = and i64 %v672, %v152
  %v674 = mul i64 %v673, %v7
  %v675 = add i64 %v674, %v622
  %v676 = mul i64 %v675, 8
  %v677 = getelementptr inbounds float, ptr %v90, i64 %v676
  %v678 = add i64 %v608, 0
  %v679 = and i64 %v678, %v158
  %v680 = mul i64 %v679, %v7
  %v681 = add i64 %v680, %v622
  %v682 = mul i64 %v681, 8
  %v683 = getelementptr inbounds float, ptr %v96, i64 %v682
  %v684 = add i64 %v608, 0
  %v685 = and i64 %v684, %v162
  %v686 = mul i64 %v685, %v7
  %v687 = add i64 %v686, %v622
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v100, i64 %v688
  %v690 = add i64 %v608, 0
  %v691 = and i64 %v690, %v166
  %v692 = mul i64 %v691, %v7
  %v693 = add i64 %v692, %v622
  %v694 = mul i64 %v693, 8
  %v695 = getelementptr inbounds float, ptr %v104, i64 %v694
  %v696 = add i64 %v608, 0
  %v697 = and i64 %v696, %v160
  %v698 = mul i64 %v697, %v7
  %v699 = add i64 %v698, %v622
  %v700 = mul i64 %v699, 8
  %v701 = getelementptr inbounds float, ptr %v98, i64 %v700
  %v702 = add i64 %v608, 0
  %v703 = and i64 %v702, %v170
  %v704 = mul i64 %v703, %v7
  %v705 = add i64 %v704, %v622
  %v706 = mul i64 %v705, 8
  %v707 = getelementptr inbounds float, ptr %v108, i64 %v706
  %v708 = add i64 %v608, 0
  %v709 = and i64 %v708, %v172
  %v710 = mul i64 %v709, %v7
  %v711 = add i64 %v710, %v622
  %v712 = mul i64 %v711, 8
  %v713 = getelementptr inbounds float, ptr %v110, i64 %v712
  %v714 = add i64 %v608, 0
  %v715 = and i64 %v714, %v174
  %v716 = mul i64 %v715, %v7
  %v717 = add i64 %v716, %v622
  %v718 = mul i64 %v717, 8
  %v719 = getelementptr inbounds float, ptr %v112, i64 %v718
  %v720 = add i64 %v608, 0
  %v721 = and i64 %v720, 1
  %v722 = mul i64 %v721, %v7
  %v723 = add i64 %v722, %v622
  %v724 = mul i64 %v723, 8
  %v725 = getelementptr inbounds float, ptr %v44, i64 %v724
  %v726 = add i64 %v608, 0
  %v727 = and i64 %v726, 1
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v622
  %v730 = mul i64 %v729, 8
  %v731 = getelementptr inbounds float, ptr %v42, i64 %v730
  %v732 = add i64 %v608, 0
  %v733 = and i64 %v732, 1
  %v734 = mul i64 %v733, %v7
  %v735 = add i64 %v734, %v622
  %v736 = mul i64 %v735, 8
  %v737 = getelementptr inbounds float, ptr %v40, i64 %v736
  %v738 = add i64 0, 0
  %v739 = getelementptr inbounds float, ptr %v629, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = add i64 0, 0
  %v742 = getelementptr inbounds float, ptr %v635, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = fmul <8 x float> %v740, %v743
  %v745 = add i64 0, 0
  %v746 = getelementptr inbounds float, ptr %v641, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 0, 0
  %v749 = getelementptr inbounds float, ptr %v647, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = fmul <8 x float> %v747, %v750
  %v752 = fadd <8 x float> %v744, %v751
  %v753 = add i64 0, 0
  %v754 = getelementptr inbounds float, ptr %v653, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = add i64 0, 0
  %v757 = getelementptr inbounds float, ptr %v80, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = fsub <8 x float> %v755, %v758
  %v760 = add i64 0, 0
  %v761 = getelementptr inbounds float, ptr %v659, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fsub <8 x float> %v759, %v762
  %v764 = fcmp olt <8 x float> %v763, splat (float 0xC05A400000000000)
  %v765 = select <8 x i1> %v764, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v763
  %v766 = fcmp ogt <8 x float> %v765, splat (float 0x4056400000000000)
  %v767 = select <8 x i1> %v766, <8 x float> splat (float 0x4056400000000000), <8 x float> %v765
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v769 = fsub <8 x float> %v768, splat (float 0x4168000000000000)
  %v770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v769, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v767)
  %v771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v769, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v770)
  %v772 = bitcast <8 x float> %v768 to <8 x i32>
  %v773 = fmul <8 x float> %v771, %v771
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v771, <8 x float> splat (float 0x3F81227F40000000))
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v774, <8 x float> %v771, <8 x float> splat (float 0x3FA5556740000000))
  %v776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v775, <8 x float> %v771, <8 x float> splat (float 0x3FC5554B00000000))
  %v777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v776, <8 x float> %v771, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> %v777, <8 x float> %v771)
  %v779 = sub <8 x i32> %v772, splat (i32 1262485250)
  %v780 = lshr <8 x i32> %v779, splat (i32 1)
  %v781 = sub <8 x i32> %v779, %v780
  %v782 = shl <8 x i32> %v780, splat (i32 23)
  %v783 = bitcast <8 x i32> %v782 to <8 x float>
  %v784 = shl <8 x i32> %v781, splat (i32 23)
  %v785 = bitcast <8 x i32> %v784 to <8 x float>
  %v786 = fadd <8 x float> %v778, splat (float 0x3FF0000000000000)
  %v787 = fmul <8 x float> %v786, %v783
  %v788 = fmul <8 x float> %v787, %v785
  %v789 = fmul <8 x float> %v752, %v788
  %v790 = add i64 0, 0
  %v791 = getelementptr inbounds float, ptr %v665, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = fcmp ogt <8 x float> %v759, %v792
  %v794 = select <8 x i1> %v793, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v795 = add i64 0, 0
  %v796 = getelementptr inbounds float, ptr %v671, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = add i64 0, 0
  %v799 = getelementptr inbounds float, ptr %v677, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = fmul <8 x float> %v747, %v800
  %v802 = fadd <8 x float> %v740, %v801
  %v803 = fsub <8 x float> %v792, %v762
  %v804 = fcmp olt <8 x float> %v803, splat (float 0xC05A400000000000)
  %v805 = select <8 x i1> %v804, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v803
  %v806 = fcmp ogt <8 x float> %v805, splat (float 0x4056400000000000)
  %v807 = select <8 x i1> %v806, <8 x float> splat (float 0x4056400000000000), <8 x float> %v805
  %v808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v807, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v809 = fsub <8 x float> %v808, splat (float 0x4168000000000000)
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v809, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v807)
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v809, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v810)
  %v812 = bitcast <8 x float> %v808 to <8 x i32>
  %v813 = fmul <8 x float> %v811, %v811
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v811, <8 x float> splat (float 0x3F81227F40000000))
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> %v811, <8 x float> splat (float 0x3FA5556740000000))
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v811, <8 x float> splat (float 0x3FC5554B00000000))
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> %v811, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v813, <8 x float> %v817, <8 x float> %v811)
  %v819 = sub <8 x i32> %v812, splat (i32 1262485250)
  %v820 = lshr <8 x i32> %v819, splat (i32 1)
  %v821 = sub <8 x i32> %v819, %v820
  %v822 = shl <8 x i32> %v820, splat (i32 23)
  %v823 = bitcast <8 x i32> %v822 to <8 x float>
  %v824 = shl <8 x i32> %v821, splat (i32 23)
  %v825 = bitcast <8 x i32> %v824 to <8 x float>
  %v826 = fadd <8 x float> %v818, splat (float 0x3FF0000000000000)
  %v827 = fmul <8 x float> %v826, %v823
  %v828 = fmul <8 x float> %v827, %v825
  %v829 = fmul <8 x float> %v802, %v828
  %v830 = fsub <8 x float> %v797, %v829
  %v831 = fsub <8 x float> %v830, %v789
  %v832 = fcmp oeq <8 x float> %v759, %v792
  %v833 = select <8 x i1> %v832, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v834 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v835 = shufflevector <8 x float> %v834, <8 x float> poison, <8 x i32> zeroinitializer
  %v836 = fmul <8 x float> %v835, %v831
  %v837 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v838 = shufflevector <8 x float> %v837, <8 x float> poison, <8 x i32> zeroinitializer
  %v839 = fcmp une <8 x float> %v833, splat (float 0x0000000000000000)
  %v840 = select <8 x i1> %v839, <8 x float> %v836, <8 x float> %v838
  %v841 = fcmp une <8 x float> %v794, splat (float 0x0000000000000000)
  %v842 = select <8 x i1> %v841, <8 x float> %v831, <8 x float> %v840
  %v843 = fadd <8 x float> %v789, %v842
  %v844 = fmul <8 x float> %v747, %v828
  %v845 = add i64 0, 0
  %v846 = getelementptr inbounds float, ptr %v683, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = add i64 0, 0
  %v849 = getelementptr inbounds float, ptr %v26, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = fadd <8 x float> %v850, %v792
  %v852 = fcmp uno <8 x float> %v755, %v755
  %v853 = fcmp ogt <8 x float> %v755, %v851
  %v854 = select <8 x i1> %v853, <8 x float> %v755, <8 x float> %v851
  %v855 = select <8 x i1> %v852, <8 x float> %v755, <8 x float> %v854
  %v856 = fsub <8 x float> %v851, %v855
  %v857 = fcmp olt <8 x float> %v856, splat (float 0xC05A400000000000)
  %v858 = select <8 x i1> %v857, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v856
  %v859 = fcmp ogt <8 x float> %v858, splat (float 0x4056400000000000)
  %v860 = select <8 x i1> %v859, <8 x float> splat (float 0x4056400000000000), <8 x float> %v858
  %v861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v860, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v862 = fsub <8 x float> %v861, splat (float 0x4168000000000000)
  %v863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v860)
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v863)
  %v865 = bitcast <8 x float> %v861 to <8 x i32>
  %v866 = fmul <8 x float> %v864, %v864
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v864, <8 x float> splat (float 0x3F81227F40000000))
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> %v864, <8 x float> splat (float 0x3FA5556740000000))
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> %v864, <8 x float> splat (float 0x3FC5554B00000000))
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v864, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> %v870, <8 x float> %v864)
  %v872 = sub <8 x i32> %v865, splat (i32 1262485250)
  %v873 = lshr <8 x i32> %v872, splat (i32 1)
  %v874 = sub <8 x i32> %v872, %v873
  %v875 = shl <8 x i32> %v873, splat (i32 23)
  %v876 = bitcast <8 x i32> %v875 to <8 x float>
  %v877 = shl <8 x i32> %v874, splat (i32 23)
  %v878 = bitcast <8 x i32> %v877 to <8 x float>
  %v879 = fadd <8 x float> %v871, splat (float 0x3FF0000000000000)
  %v880 = fmul <8 x float> %v879, %v876
  %v881 = fmul <8 x float> %v880, %v878
  %v882 = fmul <8 x float> %v847, %v881
  %v883 = fadd <8 x float> %v844, %v882
  %v884 = fcmp ogt <8 x float> %v792, %v759
  %v885 = select <8 x i1> %v884, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v886 = fcmp une <8 x float> %v885, splat (float 0x0000000000000000)
  %v887 = select <8 x i1> %v886, <8 x float> %v831, <8 x float> %v840
  %v888 = fadd <8 x float> %v829, %v887
  %v889 = add i64 0, 0
  %v890 = getelementptr inbounds float, ptr %v689, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = fadd <8 x float> %v888, %v891
  %v893 = add i64 0, 0
  %v894 = getelementptr inbounds float, ptr %v695, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = fadd <8 x float> %v895, %v843
  %v897 = fmul <8 x float> %v740, %v788
  %v898 = add i64 0, 0
  %v899 = getelementptr inbounds float, ptr %v701, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = fsub <8 x float> %v755, %v855
  %v902 = fcmp olt <8 x float> %v901, splat (float 0xC05A400000000000)
  %v903 = select <8 x i1> %v902, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v901
  %v904 = fcmp ogt <8 x float> %v903, splat (float 0x4056400000000000)
  %v905 = select <8 x i1> %v904, <8 x float> splat (float 0x4056400000000000), <8 x float> %v903
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v907 = fsub <8 x float> %v906, splat (float 0x4168000000000000)
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v905)
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v908)
  %v910 = bitcast <8 x float> %v906 to <8 x i32>
  %v911 = fmul <8 x float> %v909, %v909
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v909, <8 x float> splat (float 0x3F81227F40000000))
  %v913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> %v909, <8 x float> splat (float 0x3FA5556740000000))
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v913, <8 x float> %v909, <8 x float> splat (float 0x3FC5554B00000000))
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> %v909, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v911, <8 x float> %v915, <8 x float> %v909)
  %v917 = sub <8 x i32> %v910, splat (i32 1262485250)
  %v918 = lshr <8 x i32> %v917, splat (i32 1)
  %v919 = sub <8 x i32> %v917, %v918
  %v920 = shl <8 x i32> %v918, splat (i32 23)
  %v921 = bitcast <8 x i32> %v920 to <8 x float>
  %v922 = shl <8 x i32> %v919, splat (i32 23)
  %v923 = bitcast <8 x i32> %v922 to <8 x float>
  %v924 = fadd <8 x float> %v916, splat (float 0x3FF0000000000000)
  %v925 = fmul <8 x float> %v924, %v921
  %v926 = fmul <8 x float> %v925, %v923
  %v927 = fmul <8 x float> %v900, %v926
  %v928 = fsub <8 x float> %v897, %v927
  %v929 = fmul <8 x float> %v747, %v788
  %v930 = fmul <8 x float> %v847, %v926
  %v931 = fadd <8 x float> %v929, %v930
  %v932 = add i64 0, 0
  %v933 = getelementptr inbounds float, ptr %v707, i64 %v932
  store <8 x float> %v843, ptr %v933, align 4
  %v934 = add i64 0, 0
  %v935 = getelementptr inbounds float, ptr %v713, i64 %v934
  store <8 x float> %v883, ptr %v935, align 4
  %v936 = add i64 0, 0
  %v937 = getelementptr inbounds float, ptr %v719, i64 %v936
  store <8 x float> %v892, ptr %v937, align 4
  %v938 = add i64 0, 0
  %v939 = getelementptr inbounds float, ptr %v725, i64 %v938
  store <8 x float> %v896, ptr %v939, align 4
  %v940 = add i64 0, 0
  %v941 = getelementptr inbounds float, ptr %v731, i64 %v940
  store <8 x float> %v928, ptr %v941, align 4
  %v942 = add i64 0, 0
  %v943 = getelementptr inbounds float, ptr %v737, i64 %v942
  store <8 x float> %v931, ptr %v943, align 4
  %v944 = add nsw i64 %v622, 1
  br label %b65
b67:
  %v946 = add i64 %v7, 0
  %v947 = sdiv i64 %v946, 1
  %v948 = add i64 %v2, 1
  %v949 = mul i64 %v947, %v2
  %v950 = sdiv i64 %v949, %v3
  %v951 = mul i64 %v950, 1
  %v952 = icmp slt i64 %v951, %v7
  %v953 = select i1 %v952, i64 %v951, i64 %v7
  %v954 = mul i64 %v947, %v948
  %v955 = sdiv i64 %v954, %v3
  %v956 = mul i64 %v955, 1
  %v957 = icmp slt i64 %v956, %v7
  %v958 = select i1 %v957, i64 %v956, i64 %v7
  br label %b68
b68:
  %v959 = phi i64 [ %v953, %b67 ], [ %v1111, %b73 ]
  %v960 = icmp slt i64 %v959, %v958
  br i1 %v960, label %b69, label %b70
b69:
  %v961 = add i64 %v959, 96
  %v962 = icmp slt i64 %v961, %v958
  %v963 = select i1 %v962, i64 %v961, i64 %v958
  br label %b71
b71:
  %v964 = phi i64 [ 0, %b69 ], [ %v1110, %b76 ]
  %v965 = icmp slt i64 %v964, 1
  br i1 %v965, label %b72, label %b73
b72:
  %v966 = sub i64 %v963, %v959
  %v967 = sub i64 8, 1
  %v968 = add i64 %v966, %v967
  %v969 = sdiv i64 %v968, 8
  br label %b74
b74:
  %v970 = phi i64 [ 0, %b72 ], [ %v1109, %b83 ]
  %v971 = icmp slt i64 %v970, %v969
  br i1 %v971, label %b75, label %b76
b75:
  %v972 = mul i64 %v966, %v970
  %v973 = sdiv i64 %v972, %v969
  %v974 = add i64 %v959, %v973
  %v975 = add i64 %v970, 1
  %v976 = mul i64 %v966, %v975
  %v977 = sdiv i64 %v976, %v969
  %v978 = add i64 %v959, %v977
  %v979 = mul i64 %v964, 128
  %v980 = getelementptr inbounds float, ptr %v552, i64 %v979
  %v981 = sub i64 %v978, %v974
  %v982 = add i64 %v608, 0
  %v983 = and i64 %v982, %v172
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v974
  %v986 = mul i64 %v985, 8
  %v987 = getelementptr inbounds float, ptr %v110, i64 %v986
  %v988 = getelementptr inbounds float, ptr %v987, i64 0
  %v989 = sub i64 %v981, 1
  %v990 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v989
  %v991 = load ptr, ptr %v990, align 4
  %v992 = getelementptr inbounds float, ptr %v945, i64 0
  %v993 = icmp sgt i64 %v981, 0
  br i1 %v993, label %b77, label %b78
b77:
  call void %v991(ptr %v988, i64 8, ptr %v980, i64 8, ptr %v992, i64 16, i64 0)
  br label %b78
b78:
  %v994 = add i64 %v979, 64
  %v995 = getelementptr inbounds float, ptr %v552, i64 %v994
  %v996 = sub i64 %v978, %v974
  %v997 = add i64 %v608, 0
  %v998 = and i64 %v997, %v174
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v974
  %v1001 = mul i64 %v1000, 8
  %v1002 = getelementptr inbounds float, ptr %v112, i64 %v1001
  %v1003 = getelementptr inbounds float, ptr %v1002, i64 0
  %v1004 = sub i64 %v996, 1
  %v1005 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1004
  %v1006 = load ptr, ptr %v1005, align 4
  %v1007 = getelementptr inbounds float, ptr %v945, i64 8
  %v1008 = icmp sgt i64 %v996, 0
  br i1 %v1008, label %b79, label %b80
b79:
  call void %v1006(ptr %v1003, i64 8, ptr %v995, i64 8, ptr %v1007, i64 16, i64 0)
  br label %b80
b80:
  %v1009 = add i64 %v994, 64
  br label %b81
b81:
  %v1010 = phi i64 [ %v974, %b80 ], [ %v1108, %b86 ]
  %v1011 = icmp slt i64 %v1010, %v978
  br i1 %v1011, label %b82, label %b83
b82:
  %v1012 = sub i64 %v1010, %v974
  %v1013 = mul i64 %v1012, 16
  %v1014 = getelementptr inbounds float, ptr %v945, i64 %v1013
  %v1015 = add i64 %v608, 0
  %v1016 = and i64 %v1015, %v168
  %v1017 = mul i64 %v1016, %v7
  %v1018 = add i64 %v1017, %v1010
  %v1019 = mul i64 %v1018, 8
  %v1020 = getelementptr inbounds float, ptr %v106, i64 %v1019
  %v1021 = add i64 %v608, 1
  %v1022 = and i64 %v1021, 1
  %v1023 = mul i64 %v1022, %v7
  %v1024 = add i64 %v1023, %v1010
  %v1025 = mul i64 %v1024, 8
  %v1026 = getelementptr inbounds float, ptr %v46, i64 %v1025
  %v1027 = add i64 %v608, 0
  %v1028 = and i64 %v1027, %v158
  %v1029 = mul i64 %v1028, %v7
  %v1030 = add i64 %v1029, %v1010
  %v1031 = mul i64 %v1030, 8
  %v1032 = getelementptr inbounds float, ptr %v96, i64 %v1031
  %v1033 = add i64 %v608, 0
  %v1034 = and i64 %v1033, %v160
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v1010
  %v1037 = mul i64 %v1036, 8
  %v1038 = getelementptr inbounds float, ptr %v98, i64 %v1037
  %v1039 = add i64 %v608, 0
  %v1040 = and i64 %v1039, 1
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1010
  %v1043 = mul i64 %v1042, 8
  %v1044 = getelementptr inbounds float, ptr %v46, i64 %v1043
  %v1045 = add i64 %v608, 0
  %v1046 = and i64 %v1045, %v142
  %v1047 = mul i64 %v1046, %v7
  %v1048 = add i64 %v1047, %v1010
  %v1049 = mul i64 %v1048, 8
  %v1050 = getelementptr inbounds float, ptr %v50, i64 %v1049
  br label %b84
b84:
  %v1051 = phi i64 [ 0, %b82 ], [ %v1107, %b85 ]
  %v1052 = icmp slt i64 %v1051, 1
  br i1 %v1052, label %b85, label %b86
b85:
  %v1053 = mul i64 %v964, 1
  %v1054 = add i64 %v1053, %v1051
  %v1055 = mul i64 %v1054, 8
  %v1056 = add i64 0, %v1051
  %v1057 = mul i64 %v1056, 8
  %v1058 = getelementptr inbounds float, ptr %v1014, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = add i64 1, %v1051
  %v1061 = mul i64 %v1060, 8
  %v1062 = getelementptr inbounds float, ptr %v1014, i64 %v1061
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = add i64 0, %v1055
  %v1065 = getelementptr inbounds float, ptr %v1020, i64 %v1064
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = add i64 0, %v1055
  %v1068 = getelementptr inbounds float, ptr %v78, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = fmul <8 x float> %v1066, %v1069
  %v1071 = add i64 0, %v1055
  %v1072 = getelementptr inbounds float, ptr %v76, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = fmul <8 x float> %v1059, %v1073
  %v1075 = fadd <8 x float> %v1070, %v1074
  %v1076 = add i64 0, %v1055
  %v1077 = getelementptr inbounds float, ptr %v74, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = fmul <8 x float> %v1063, %v1078
  %v1080 = fadd <8 x float> %v1075, %v1079
  %v1081 = add i64 0, %v1055
  %v1082 = getelementptr inbounds float, ptr %v1026, i64 %v1081
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = add i64 0, %v1055
  %v1085 = getelementptr inbounds float, ptr %v14, i64 %v1084
  %v1086 = load <8 x float>, ptr %v1085, align 4
  %v1087 = fmul <8 x float> %v1066, %v1086
  %v1088 = fadd <8 x float> %v1083, %v1087
  %v1089 = add i64 0, %v1055
  %v1090 = getelementptr inbounds float, ptr %v12, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = fmul <8 x float> %v1059, %v1091
  %v1093 = fadd <8 x float> %v1088, %v1092
  %v1094 = add i64 0, %v1055
  %v1095 = getelementptr inbounds float, ptr %v10, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = fmul <8 x float> %v1063, %v1096
  %v1098 = fadd <8 x float> %v1093, %v1097
  %v1099 = add i64 0, %v1055
  %v1100 = getelementptr inbounds float, ptr %v1032, i64 %v1099
  store <8 x float> %v1059, ptr %v1100, align 4
  %v1101 = add i64 0, %v1055
  %v1102 = getelementptr inbounds float, ptr %v1038, i64 %v1101
  store <8 x float> %v1063, ptr %v1102, align 4
  %v1103 = add i64 0, %v1055
  %v1104 = getelementptr inbounds float, ptr %v1044, i64 %v1103
  store <8 x float> %v1080, ptr %v1104, align 4
  %v1105 = add i64 0, %v1055
  %v1106 = getelementptr inbounds float, ptr %v1050, i64 %v1105
  store <8 x float> %v1098, ptr %v1106, align 4
  %v1107 = add nsw i64 %v1051, 1
  br label %b84
b86:
  %v1108 = add nsw i64 %v1010, 1
  br label %b81
b83:
  %v1109 = add nsw i64 %v970, 1
  br label %b74
b76:
  %v1110 = add nsw i64 %v964, 1
  br label %b71
b73:
  %v1111 = add nsw i64 %v959, 96
  br label %b68
b70:
  %v1112 = add nsw i64 %v605, 1
  br label %b62
b64:
  %v1113 = icmp sgt i64 %v3, 1
  br i1 %v1113, label %b87, label %b88
b87:
  %v1114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1115 = atomicrmw add ptr %v1114, i64 1 acq_rel
  %v1116 = load i64, ptr %v175, align 8
  %v1117 = add i64 %v1116, 1
  store i64 %v1117, ptr %v175, align 8
  %v1118 = mul i64 %v3, %v1117
  br label %b89
b89:
  %v1119 = load atomic i64, ptr %v1114 acquire, align 8
  %v1120 = icmp slt i64 %v1119, %v1118
  br i1 %v1120, label %b90, label %b91
b90:
  %v1121 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v1122 = icmp eq i64 %v2, 0
  br i1 %v1122, label %b92, label %b93
b92:
  br label %b94
b94:
  %v1123 = phi i64 [ 0, %b92 ], [ %v1146, %b99 ]
  %v1124 = phi <8 x float> [ splat (float 0x0000000000000000), %b92 ], [ %v1145, %b99 ]
  %v1125 = icmp slt i64 %v1123, %v8
  br i1 %v1125, label %b95, label %b96
b95:
  %v1126 = add i64 %v1123, 128
  %v1127 = icmp slt i64 %v1126, %v8
  %v1128 = select i1 %v1127, i64 %v1126, i64 %v8
  br label %b97
b97:
  %v1129 = phi i64 [ %v1123, %b95 ], [ %v1144, %b98 ]
  %v1130 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v1143, %b98 ]
  %v1131 = icmp slt i64 %v1129, %v1128
  br i1 %v1131, label %b98, label %b99
b98:
  %v1132 = mul i64 %v1129, 8
  %v1133 = getelementptr inbounds float, ptr %v98, i64 %v1132
  %v1134 = mul i64 %v1129, 8
  %v1135 = getelementptr inbounds float, ptr %v18, i64 %v1134
  %v1136 = add i64 0, 0
  %v1137 = getelementptr inbounds float, ptr %v1133, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = add i64 0, 0
  %v1140 = getelementptr inbounds float, ptr %v1135, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = fmul <8 x float> %v1138, %v1141
  %v1143 = fadd <8 x float> %v1130, %v1142
  %v1144 = add nsw i64 %v1129, 1
  br label %b97
b99:
  %v1145 = fadd <8 x float> %v1124, %v1130
  %v1146 = add nsw i64 %v1123, 128
  br label %b94
b96:
  %v1147 = add i64 0, 0
  %v1148 = getelementptr inbounds float, ptr %v114, i64 %v1147
  store <8 x float> %v1124, ptr %v1148, align 4
  br label %b93
b93:
  %v1149 = icmp sgt i64 %v3, 1
  br i1 %v1149, label %b100, label %b101
b100:
  %v1150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1151 = atomicrmw add ptr %v1150, i64 1 acq_rel
  %v1152 = load i64, ptr %v175, align 8
  %v1153 = add i64 %v1152, 1
  store i64 %v1153, ptr %v175, align 8
  %v1154 = mul i64 %v3, %v1153
  br label %b102
b102:
  %v1155 = load atomic i64, ptr %v1150 acquire, align 8
  %v1156 = icmp slt i64 %v1155, %v1154
  br i1 %v1156, label %b103, label %b104
b103:
  %v1157 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v1158 = icmp eq i64 %v2, 0
  br i1 %v1158, label %b105, label %b106
b105:
  br label %b107
b107:
  %v1159 = phi i64 [ 0, %b105 ], [ %v1182, %b112 ]
  %v1160 = phi <8 x float> [ splat (float 0x0000000000000000), %b105 ], [ %v1181, %b112 ]
  %v1161 = icmp slt i64 %v1159, %v8
  br i1 %v1161, label %b108, label %b109
b108:
  %v1162 = add i64 %v1159, 128
  %v1163 = icmp slt i64 %v1162, %v8
  %v1164 = select i1 %v1163, i64 %v1162, i64 %v8
  br label %b110
b110:
  %v1165 = phi i64 [ %v1159, %b108 ], [ %v1180, %b111 ]
  %v1166 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v1179, %b111 ]
  %v1167 = icmp slt i64 %v1165, %v1164
  br i1 %v1167, label %b111, label %b112
b111:
  %v1168 = mul i64 %v1165, 8
  %v1169 = getelementptr inbounds float, ptr %v98, i64 %v1168
  %v1170 = mul i64 %v1165, 8
  %v1171 = getelementptr inbounds float, ptr %v38, i64 %v1170
  %v1172 = add i64 0, 0
  %v1173 = getelementptr inbounds float, ptr %v1169, i64 %v1172
  %v1174 = load <8 x float>, ptr %v1173, align 4
  %v1175 = add i64 0, 0
  %v1176 = getelementptr inbounds float, ptr %v1171, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = fmul <8 x float> %v1174, %v1177
  %v1179 = fadd <8 x float> %v1166, %v1178
  %v1180 = add nsw i64 %v1165, 1
  br label %b110
b112:
  %v1181 = fadd <8 x float> %v1160, %v1166
  %v1182 = add nsw i64 %v1159, 128
  br label %b107
b109:
  %v1183 = add i64 0, 0
  %v1184 = getelementptr inbounds float, ptr %v116, i64 %v1183
  store <8 x float> %v1160, ptr %v1184, align 4
  br label %b106
b106:
  %v1185 = icmp sgt i64 %v3, 1
  br i1 %v1185, label %b113, label %b114
b113:
  %v1186 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1187 = atomicrmw add ptr %v1186, i64 1 acq_rel
  %v1188 = load i64, ptr %v175, align 8
  %v1189 = add i64 %v1188, 1
  store i64 %v1189, ptr %v175, align 8
  %v1190 = mul i64 %v3, %v1189
  br label %b115
b115:
  %v1191 = load atomic i64, ptr %v1186 acquire, align 8
  %v1192 = icmp slt i64 %v1191, %v1190
  br i1 %v1192, label %b116, label %b117
b116:
  %v1193 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v1194 = mul i64 0, 8
  %v1195 = getelementptr inbounds float, ptr %v112, i64 %v1194
  %v1196 = getelementptr inbounds float, ptr %v1195, i64 0
  %v1197 = mul i64 0, 8
  %v1198 = getelementptr inbounds float, ptr %v82, i64 %v1197
  %v1199 = getelementptr inbounds float, ptr %v1198, i64 0
  %v1200 = getelementptr inbounds float, ptr %v180, i64 12288
  %v1201 = add i64 8, 1
  %v1202 = sdiv i64 %v1201, 2
  %v1203 = add i64 %v2, 1
  %v1204 = mul i64 %v1202, %v2
  %v1205 = sdiv i64 %v1204, %v3
  %v1206 = mul i64 %v1205, 2
  %v1207 = icmp slt i64 %v1206, 8
  %v1208 = select i1 %v1207, i64 %v1206, i64 8
  %v1209 = mul i64 %v1202, %v1203
  %v1210 = sdiv i64 %v1209, %v3
  %v1211 = mul i64 %v1210, 2
  %v1212 = icmp slt i64 %v1211, 8
  %v1213 = select i1 %v1212, i64 %v1211, i64 8
  %v1214 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b118
b118:
  %v1215 = phi i64 [ %v1208, %b114 ], [ %v1223, %b123 ]
  %v1216 = icmp slt i64 %v1215, %v1213
  br i1 %v1216, label %b119, label %b120
b119:
  %v1217 = mul i64 %v1215, 8
  %v1218 = getelementptr inbounds float, ptr %v1214, i64 %v1217
  br label %b121
b121:
  %v1219 = phi i64 [ 0, %b119 ], [ %v1222, %b122 ]
  %v1220 = icmp slt i64 %v1219, 8
  br i1 %v1220, label %b122, label %b123
b122:
  %v1221 = getelementptr inbounds float, ptr %v1218, i64 %v1219
  store float 0x0000000000000000, ptr %v1221, align 4
  %v1222 = add nsw i64 %v1219, 1
  br label %b121
b123:
  %v1223 = add nsw i64 %v1215, 1
  br label %b118
b120:
  %v1224 = mul i64 %v8, 1
  br label %b124
b124:
  %v1225 = phi i64 [ 0, %b120 ], [ %v1329, %b129 ]
  %v1226 = icmp slt i64 %v1225, %v1224
  br i1 %v1226, label %b125, label %b126
b125:
  %v1227 = sub i64 %v1224, %v1225
  %v1228 = icmp slt i64 %v1227, 384
  %v1229 = select i1 %v1228, i64 %v1227, i64 384
  br label %b127
b127:
  %v1230 = phi i64 [ %v1208, %b125 ], [ %v1328, %b153 ]
  %v1231 = icmp slt i64 %v1230, %v1213
  br i1 %v1231, label %b128, label %b129
b128:
  %v1232 = sub i64 %v1213, %v1230
  %v1233 = icmp slt i64 %v1232, 64
  %v1234 = select i1 %v1233, i64 %v1232, i64 64
  %v1235 = sdiv i64 %v1234, 2
  %v1236 = mul i64 %v1235, 2
  %v1237 = sub i64 %v1234, %v1236
  %v1238 = mul i64 %v1225, 8
  %v1239 = add i64 %v1238, %v1230
  %v1240 = getelementptr inbounds float, ptr %v1196, i64 %v1239
  br label %b130
b130:
  %v1241 = phi i64 [ 0, %b128 ], [ %v1267, %b138 ]
  %v1242 = icmp slt i64 %v1241, %v1229
  br i1 %v1242, label %b131, label %b132
b131:
  %v1243 = mul i64 %v1241, 8
  %v1244 = getelementptr inbounds float, ptr %v1240, i64 %v1243
  %v1245 = mul i64 %v1241, 2
  %v1246 = getelementptr inbounds float, ptr %v1200, i64 %v1245
  br label %b133
b133:
  %v1247 = phi i64 [ 0, %b131 ], [ %v1256, %b134 ]
  %v1248 = icmp slt i64 %v1247, %v1235
  br i1 %v1248, label %b134, label %b135
b134:
  %v1249 = mul i64 %v1247, 2
  %v1250 = getelementptr inbounds float, ptr %v1244, i64 %v1249
  %v1251 = mul i64 %v1247, 768
  %v1252 = getelementptr inbounds float, ptr %v1246, i64 %v1251
  %v1253 = getelementptr inbounds float, ptr %v1250, i64 0
  %v1254 = load <2 x float>, ptr %v1253, align 4
  %v1255 = getelementptr inbounds float, ptr %v1252, i64 0
  store <2 x float> %v1254, ptr %v1255, align 4
  %v1256 = add nsw i64 %v1247, 1
  br label %b133
b135:
  %v1257 = mul i64 %v1235, 2
  %v1258 = getelementptr inbounds float, ptr %v1244, i64 %v1257
  %v1259 = mul i64 %v1235, 768
  %v1260 = getelementptr inbounds float, ptr %v1246, i64 %v1259
  br label %b136
b136:
  %v1261 = phi i64 [ 0, %b135 ], [ %v1266, %b137 ]
  %v1262 = icmp slt i64 %v1261, %v1237
  br i1 %v1262, label %b137, label %b138
b137:
  %v1263 = getelementptr inbounds float, ptr %v1258, i64 %v1261
  %v1264 = load float, ptr %v1263, align 4
  %v1265 = getelementptr inbounds float, ptr %v1260, i64 %v1261
  store float %v1264, ptr %v1265, align 4
  %v1266 = add nsw i64 %v1261, 1
  br label %b136, !llvm.loop !0
b138:
  %v1267 = add nsw i64 %v1241, 1
  br label %b130
b132:
  br label %b139
b139:
  %v1268 = phi i64 [ 0, %b132 ], [ %v1303, %b147 ]
  %v1269 = icmp slt i64 %v1268, 0
  br i1 %v1269, label %b140, label %b141
b140:
  %v1270 = mul i64 %v1225, 8
  %v1271 = add i64 %v1270, %v1268
  %v1272 = getelementptr inbounds float, ptr %v1199, i64 %v1271
  br label %b142
b142:
  %v1273 = phi i64 [ 0, %b140 ], [ %v1291, %b143 ]
  %v1274 = icmp slt i64 %v1273, %v1229
  br i1 %v1274, label %b143, label %b144
b143:
  %v1275 = mul i64 %v1273, 8
  %v1276 = getelementptr inbounds float, ptr %v1272, i64 %v1275
  %v1277 = mul i64 %v1273, 32
  %v1278 = getelementptr inbounds float, ptr %v180, i64 %v1277
  %v1279 = getelementptr inbounds float, ptr %v1276, i64 0
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = getelementptr inbounds float, ptr %v1278, i64 0
  store <8 x float> %v1280, ptr %v1281, align 4
  %v1282 = getelementptr inbounds float, ptr %v1276, i64 8
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = getelementptr inbounds float, ptr %v1278, i64 8
  store <8 x float> %v1283, ptr %v1284, align 4
  %v1285 = getelementptr inbounds float, ptr %v1276, i64 16
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = getelementptr inbounds float, ptr %v1278, i64 16
  store <8 x float> %v1286, ptr %v1287, align 4
  %v1288 = getelementptr inbounds float, ptr %v1276, i64 24
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = getelementptr inbounds float, ptr %v1278, i64 24
  store <8 x float> %v1289, ptr %v1290, align 4
  %v1291 = add nsw i64 %v1273, 1
  br label %b142
b144:
  %v1292 = sdiv i64 %v1234, 2
  br label %b145
b145:
  %v1293 = phi i64 [ 0, %b144 ], [ %v1302, %b146 ]
  %v1294 = icmp slt i64 %v1293, %v1292
  br i1 %v1294, label %b146, label %b147
b146:
  %v1295 = mul i64 %v1293, 2
  %v1296 = add i64 %v1230, %v1295
  %v1297 = mul i64 %v1293, 768
  %v1298 = getelementptr inbounds float, ptr %v1200, i64 %v1297
  %v1299 = mul i64 %v1296, 8
  %v1300 = add i64 %v1299, %v1268
  %v1301 = getelementptr inbounds float, ptr %v1214, i64 %v1300
  call void @outer_2x32(ptr %v1298, ptr %v180, i64 %v1229, ptr %v1301, i64 8)
  %v1302 = add nsw i64 %v1293, 1
  br label %b145
b147:
  %v1303 = add nsw i64 %v1268, 32
  br label %b139
b141:
  %v1304 = mul i64 %v1225, 8
  %v1305 = add i64 %v1304, 0
  %v1306 = getelementptr inbounds float, ptr %v1199, i64 %v1305
  br label %b148
b148:
  %v1307 = phi i64 [ 0, %b141 ], [ %v1316, %b149 ]
  %v1308 = icmp slt i64 %v1307, %v1229
  br i1 %v1308, label %b149, label %b150
b149:
  %v1309 = mul i64 %v1307, 8
  %v1310 = getelementptr inbounds float, ptr %v1306, i64 %v1309
  %v1311 = mul i64 %v1307, 8
  %v1312 = getelementptr inbounds float, ptr %v180, i64 %v1311
  %v1313 = getelementptr inbounds float, ptr %v1310, i64 0
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = getelementptr inbounds float, ptr %v1312, i64 0
  store <8 x float> %v1314, ptr %v1315, align 4
  %v1316 = add nsw i64 %v1307, 1
  br label %b148
b150:
  %v1317 = sdiv i64 %v1234, 2
  br label %b151
b151:
  %v1318 = phi i64 [ 0, %b150 ], [ %v1327, %b152 ]
  %v1319 = icmp slt i64 %v1318, %v1317
  br i1 %v1319, label %b152, label %b153
b152:
  %v1320 = mul i64 %v1318, 2
  %v1321 = add i64 %v1230, %v1320
  %v1322 = mul i64 %v1318, 768
  %v1323 = getelementptr inbounds float, ptr %v1200, i64 %v1322
  %v1324 = mul i64 %v1321, 8
  %v1325 = add i64 %v1324, 0
  %v1326 = getelementptr inbounds float, ptr %v1214, i64 %v1325
  call void @outer_2x8(ptr %v1323, ptr %v180, i64 %v1229, ptr %v1326, i64 8)
  %v1327 = add nsw i64 %v1318, 1
  br label %b151
b153:
  %v1328 = add nsw i64 %v1230, 64
  br label %b127
b129:
  %v1329 = add nsw i64 %v1225, 384
  br label %b124
b126:
  %v1330 = icmp sgt i64 %v3, 1
  br i1 %v1330, label %b154, label %b155
b154:
  %v1331 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1332 = atomicrmw add ptr %v1331, i64 1 acq_rel
  %v1333 = load i64, ptr %v175, align 8
  %v1334 = add i64 %v1333, 1
  store i64 %v1334, ptr %v175, align 8
  %v1335 = mul i64 %v3, %v1334
  br label %b156
b156:
  %v1336 = load atomic i64, ptr %v1331 acquire, align 8
  %v1337 = icmp slt i64 %v1336, %v1335
  br i1 %v1337, label %b157, label %b158
b157:
  %v1338 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v1339 = icmp eq i64 %v2, 0
  br i1 %v1339, label %b159, label %b160
b159:
  br label %b161
b161:
  %v1340 = phi i64 [ 0, %b159 ], [ %v1363, %b166 ]
  %v1341 = phi <8 x float> [ splat (float 0x0000000000000000), %b159 ], [ %v1362, %b166 ]
  %v1342 = icmp slt i64 %v1340, %v8
  br i1 %v1342, label %b162, label %b163
b162:
  %v1343 = add i64 %v1340, 128
  %v1344 = icmp slt i64 %v1343, %v8
  %v1345 = select i1 %v1344, i64 %v1343, i64 %v8
  br label %b164
b164:
  %v1346 = phi i64 [ %v1340, %b162 ], [ %v1361, %b165 ]
  %v1347 = phi <8 x float> [ splat (float 0x0000000000000000), %b162 ], [ %v1360, %b165 ]
  %v1348 = icmp slt i64 %v1346, %v1345
  br i1 %v1348, label %b165, label %b166
b165:
  %v1349 = mul i64 %v1346, 8
  %v1350 = getelementptr inbounds float, ptr %v96, i64 %v1349
  %v1351 = mul i64 %v1346, 8
  %v1352 = getelementptr inbounds float, ptr %v18, i64 %v1351
  %v1353 = add i64 0, 0
  %v1354 = getelementptr inbounds float, ptr %v1350, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = add i64 0, 0
  %v1357 = getelementptr inbounds float, ptr %v1352, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = fmul <8 x float> %v1355, %v1358
  %v1360 = fadd <8 x float> %v1347, %v1359
  %v1361 = add nsw i64 %v1346, 1
  br label %b164
b166:
  %v1362 = fadd <8 x float> %v1341, %v1347
  %v1363 = add nsw i64 %v1340, 128
  br label %b161
b163:
  %v1364 = add i64 0, 0
  %v1365 = getelementptr inbounds float, ptr %v118, i64 %v1364
  store <8 x float> %v1341, ptr %v1365, align 4
  br label %b160
b160:
  %v1366 = icmp sgt i64 %v3, 1
  br i1 %v1366, label %b167, label %b168
b167:
  %v1367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1368 = atomicrmw add ptr %v1367, i64 1 acq_rel
  %v1369 = load i64, ptr %v175, align 8
  %v1370 = add i64 %v1369, 1
  store i64 %v1370, ptr %v175, align 8
  %v1371 = mul i64 %v3, %v1370
  br label %b169
b169:
  %v1372 = load atomic i64, ptr %v1367 acquire, align 8
  %v1373 = icmp slt i64 %v1372, %v1371
  br i1 %v1373, label %b170, label %b171
b170:
  %v1374 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v1375 = icmp eq i64 %v2, 0
  br i1 %v1375, label %b172, label %b173
b172:
  br label %b174
b174:
  %v1376 = phi i64 [ 0, %b172 ], [ %v1399, %b179 ]
  %v1377 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v1398, %b179 ]
  %v1378 = icmp slt i64 %v1376, %v8
  br i1 %v1378, label %b175, label %b176
b175:
  %v1379 = add i64 %v1376, 128
  %v1380 = icmp slt i64 %v1379, %v8
  %v1381 = select i1 %v1380, i64 %v1379, i64 %v8
  br label %b177
b177:
  %v1382 = phi i64 [ %v1376, %b175 ], [ %v1397, %b178 ]
  %v1383 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v1396, %b178 ]
  %v1384 = icmp slt i64 %v1382, %v1381
  br i1 %v1384, label %b178, label %b179
b178:
  %v1385 = mul i64 %v1382, 8
  %v1386 = getelementptr inbounds float, ptr %v96, i64 %v1385
  %v1387 = mul i64 %v1382, 8
  %v1388 = getelementptr inbounds float, ptr %v38, i64 %v1387
  %v1389 = add i64 0, 0
  %v1390 = getelementptr inbounds float, ptr %v1386, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = add i64 0, 0
  %v1393 = getelementptr inbounds float, ptr %v1388, i64 %v1392
  %v1394 = load <8 x float>, ptr %v1393, align 4
  %v1395 = fmul <8 x float> %v1391, %v1394
  %v1396 = fadd <8 x float> %v1383, %v1395
  %v1397 = add nsw i64 %v1382, 1
  br label %b177
b179:
  %v1398 = fadd <8 x float> %v1377, %v1383
  %v1399 = add nsw i64 %v1376, 128
  br label %b174
b176:
  %v1400 = add i64 0, 0
  %v1401 = getelementptr inbounds float, ptr %v120, i64 %v1400
  store <8 x float> %v1377, ptr %v1401, align 4
  br label %b173
b173:
  %v1402 = icmp sgt i64 %v3, 1
  br i1 %v1402, label %b180, label %b181
b180:
  %v1403 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1404 = atomicrmw add ptr %v1403, i64 1 acq_rel
  %v1405 = load i64, ptr %v175, align 8
  %v1406 = add i64 %v1405, 1
  store i64 %v1406, ptr %v175, align 8
  %v1407 = mul i64 %v3, %v1406
  br label %b182
b182:
  %v1408 = load atomic i64, ptr %v1403 acquire, align 8
  %v1409 = icmp slt i64 %v1408, %v1407
  br i1 %v1409, label %b183, label %b184
b183:
  %v1410 = call i32 @sched_yield()
  br label %b182
b184:
  br label %b181
b181:
  %v1411 = mul i64 0, 8
  %v1412 = getelementptr inbounds float, ptr %v110, i64 %v1411
  %v1413 = getelementptr inbounds float, ptr %v1412, i64 0
  %v1414 = mul i64 0, 8
  %v1415 = getelementptr inbounds float, ptr %v84, i64 %v1414
  %v1416 = getelementptr inbounds float, ptr %v1415, i64 0
  %v1417 = getelementptr inbounds float, ptr %v180, i64 12288
  %v1418 = add i64 8, 1
  %v1419 = sdiv i64 %v1418, 2
  %v1420 = add i64 %v2, 1
  %v1421 = mul i64 %v1419, %v2
  %v1422 = sdiv i64 %v1421, %v3
  %v1423 = mul i64 %v1422, 2
  %v1424 = icmp slt i64 %v1423, 8
  %v1425 = select i1 %v1424, i64 %v1423, i64 8
  %v1426 = mul i64 %v1419, %v1420
  %v1427 = sdiv i64 %v1426, %v3
  %v1428 = mul i64 %v1427, 2
  %v1429 = icmp slt i64 %v1428, 8
  %v1430 = select i1 %v1429, i64 %v1428, i64 8
  %v1431 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b185
b185:
  %v1432 = phi i64 [ %v1425, %b181 ], [ %v1440, %b190 ]
  %v1433 = icmp slt i64 %v1432, %v1430
  br i1 %v1433, label %b186, label %b187
b186:
  %v1434 = mul i64 %v1432, 8
  %v1435 = getelementptr inbounds float, ptr %v1431, i64 %v1434
  br label %b188
b188:
  %v1436 = phi i64 [ 0, %b186 ], [ %v1439, %b189 ]
  %v1437 = icmp slt i64 %v1436, 8
  br i1 %v1437, label %b189, label %b190
b189:
  %v1438 = getelementptr inbounds float, ptr %v1435, i64 %v1436
  store float 0x0000000000000000, ptr %v1438, align 4
  %v1439 = add nsw i64 %v1436, 1
  br label %b188
b190:
  %v1440 = add nsw i64 %v1432, 1
  br label %b185
b187:
  %v1441 = mul i64 %v8, 1
  br label %b191
b191:
  %v1442 = phi i64 [ 0, %b187 ], [ %v1546, %b196 ]
  %v1443 = icmp slt i64 %v1442, %v1441
  br i1 %v1443, label %b192, label %b193
b192:
  %v1444 = sub i64 %v1441, %v1442
  %v1445 = icmp slt i64 %v1444, 384
  %v1446 = select i1 %v1445, i64 %v1444, i64 384
  br label %b194
b194:
  %v1447 = phi i64 [ %v1425, %b192 ], [ %v1545, %b220 ]
  %v1448 = icmp slt i64 %v1447, %v1430
  br i1 %v1448, label %b195, label %b196
b195:
  %v1449 = sub i64 %v1430, %v1447
  %v1450 = icmp slt i64 %v1449, 64
  %v1451 = select i1 %v1450, i64 %v1449, i64 64
  %v1452 = sdiv i64 %v1451, 2
  %v1453 = mul i64 %v1452, 2
  %v1454 = sub i64 %v1451, %v1453
  %v1455 = mul i64 %v1442, 8
  %v1456 = add i64 %v1455, %v1447
  %v1457 = getelementptr inbounds float, ptr %v1413, i64 %v1456
  br label %b197
b197:
  %v1458 = phi i64 [ 0, %b195 ], [ %v1484, %b205 ]
  %v1459 = icmp slt i64 %v1458, %v1446
  br i1 %v1459, label %b198, label %b199
b198:
  %v1460 = mul i64 %v1458, 8
  %v1461 = getelementptr inbounds float, ptr %v1457, i64 %v1460
  %v1462 = mul i64 %v1458, 2
  %v1463 = getelementptr inbounds float, ptr %v1417, i64 %v1462
  br label %b200
b200:
  %v1464 = phi i64 [ 0, %b198 ], [ %v1473, %b201 ]
  %v1465 = icmp slt i64 %v1464, %v1452
  br i1 %v1465, label %b201, label %b202
b201:
  %v1466 = mul i64 %v1464, 2
  %v1467 = getelementptr inbounds float, ptr %v1461, i64 %v1466
  %v1468 = mul i64 %v1464, 768
  %v1469 = getelementptr inbounds float, ptr %v1463, i64 %v1468
  %v1470 = getelementptr inbounds float, ptr %v1467, i64 0
  %v1471 = load <2 x float>, ptr %v1470, align 4
  %v1472 = getelementptr inbounds float, ptr %v1469, i64 0
  store <2 x float> %v1471, ptr %v1472, align 4
  %v1473 = add nsw i64 %v1464, 1
  br label %b200
b202:
  %v1474 = mul i64 %v1452, 2
  %v1475 = getelementptr inbounds float, ptr %v1461, i64 %v1474
  %v1476 = mul i64 %v1452, 768
  %v1477 = getelementptr inbounds float, ptr %v1463, i64 %v1476
  br label %b203
b203:
  %v1478 = phi i64 [ 0, %b202 ], [ %v1483, %b204 ]
  %v1479 = icmp slt i64 %v1478, %v1454
  br i1 %v1479, label %b204, label %b205
b204:
  %v1480 = getelementptr inbounds float, ptr %v1475, i64 %v1478
  %v1481 = load float, ptr %v1480, align 4
  %v1482 = getelementptr inbounds float, ptr %v1477, i64 %v1478
  store float %v1481, ptr %v1482, align 4
  %v1483 = add nsw i64 %v1478, 1
  br label %b203, !llvm.loop !3
b205:
  %v1484 = add nsw i64 %v1458, 1
  br label %b197
b199:
  br label %b206
b206:
  %v1485 = phi i64 [ 0, %b199 ], [ %v1520, %b214 ]
  %v1486 = icmp slt i64 %v1485, 0
  br i1 %v1486, label %b207, label %b208
b207:
  %v1487 = mul i64 %v1442, 8
  %v1488 = add i64 %v1487, %v1485
  %v1489 = getelementptr inbounds float, ptr %v1416, i64 %v1488
  br label %b209
b209:
  %v1490 = phi i64 [ 0, %b207 ], [ %v1508, %b210 ]
  %v1491 = icmp slt i64 %v1490, %v1446
  br i1 %v1491, label %b210, label %b211
b210:
  %v1492 = mul i64 %v1490, 8
  %v1493 = getelementptr inbounds float, ptr %v1489, i64 %v1492
  %v1494 = mul i64 %v1490, 32
  %v1495 = getelementptr inbounds float, ptr %v180, i64 %v1494
  %v1496 = getelementptr inbounds float, ptr %v1493, i64 0
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = getelementptr inbounds float, ptr %v1495, i64 0
  store <8 x float> %v1497, ptr %v1498, align 4
  %v1499 = getelementptr inbounds float, ptr %v1493, i64 8
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = getelementptr inbounds float, ptr %v1495, i64 8
  store <8 x float> %v1500, ptr %v1501, align 4
  %v1502 = getelementptr inbounds float, ptr %v1493, i64 16
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = getelementptr inbounds float, ptr %v1495, i64 16
  store <8 x float> %v1503, ptr %v1504, align 4
  %v1505 = getelementptr inbounds float, ptr %v1493, i64 24
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = getelementptr inbounds float, ptr %v1495, i64 24
  store <8 x float> %v1506, ptr %v1507, align 4
  %v1508 = add nsw i64 %v1490, 1
  br label %b209
b211:
  %v1509 = sdiv i64 %v1451, 2
  br label %b212
b212:
  %v1510 = phi i64 [ 0, %b211 ], [ %v1519, %b213 ]
  %v1511 = icmp slt i64 %v1510, %v1509
  br i1 %v1511, label %b213, label %b214
b213:
  %v1512 = mul i64 %v1510, 2
  %v1513 = add i64 %v1447, %v1512
  %v1514 = mul i64 %v1510, 768
  %v1515 = getelementptr inbounds float, ptr %v1417, i64 %v1514
  %v1516 = mul i64 %v1513, 8
  %v1517 = add i64 %v1516, %v1485
  %v1518 = getelementptr inbounds float, ptr %v1431, i64 %v1517
  call void @outer_2x32(ptr %v1515, ptr %v180, i64 %v1446, ptr %v1518, i64 8)
  %v1519 = add nsw i64 %v1510, 1
  br label %b212
b214:
  %v1520 = add nsw i64 %v1485, 32
  br label %b206
b208:
  %v1521 = mul i64 %v1442, 8
  %v1522 = add i64 %v1521, 0
  %v1523 = getelementptr inbounds float, ptr %v1416, i64 %v1522
  br label %b215
b215:
  %v1524 = phi i64 [ 0, %b208 ], [ %v1533, %b216 ]
  %v1525 = icmp slt i64 %v1524, %v1446
  br i1 %v1525, label %b216, label %b217
b216:
  %v1526 = mul i64 %v1524, 8
  %v1527 = getelementptr inbounds float, ptr %v1523, i64 %v1526
  %v1528 = mul i64 %v1524, 8
  %v1529 = getelementptr inbounds float, ptr %v180, i64 %v1528
  %v1530 = getelementptr inbounds float, ptr %v1527, i64 0
  %v1531 = load <8 x float>, ptr %v1530, align 4
  %v1532 = getelementptr inbounds float, ptr %v1529, i64 0
  store <8 x float> %v1531, ptr %v1532, align 4
  %v1533 = add nsw i64 %v1524, 1
  br label %b215
b217:
  %v1534 = sdiv i64 %v1451, 2
  br label %b218
b218:
  %v1535 = phi i64 [ 0, %b217 ], [ %v1544, %b219 ]
  %v1536 = icmp slt i64 %v1535, %v1534
  br i1 %v1536, label %b219, label %b220
b219:
  %v1537 = mul i64 %v1535, 2
  %v1538 = add i64 %v1447, %v1537
  %v1539 = mul i64 %v1535, 768
  %v1540 = getelementptr inbounds float, ptr %v1417, i64 %v1539
  %v1541 = mul i64 %v1538, 8
  %v1542 = add i64 %v1541, 0
  %v1543 = getelementptr inbounds float, ptr %v1431, i64 %v1542
  call void @outer_2x8(ptr %v1540, ptr %v180, i64 %v1446, ptr %v1543, i64 8)
  %v1544 = add nsw i64 %v1535, 1
  br label %b218
b220:
  %v1545 = add nsw i64 %v1447, 64
  br label %b194
b196:
  %v1546 = add nsw i64 %v1442, 384
  br label %b191
b193:
  %v1547 = icmp sgt i64 %v3, 1
  br i1 %v1547, label %b221, label %b222
b221:
  %v1548 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1549 = atomicrmw add ptr %v1548, i64 1 acq_rel
  %v1550 = load i64, ptr %v175, align 8
  %v1551 = add i64 %v1550, 1
  store i64 %v1551, ptr %v175, align 8
  %v1552 = mul i64 %v3, %v1551
  br label %b223
b223:
  %v1553 = load atomic i64, ptr %v1548 acquire, align 8
  %v1554 = icmp slt i64 %v1553, %v1552
  br i1 %v1554, label %b224, label %b225
b224:
  %v1555 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v1556 = icmp eq i64 %v2, 0
  br i1 %v1556, label %b226, label %b227
b226:
  br label %b228
b228:
  %v1557 = phi i64 [ 0, %b226 ], [ %v1580, %b233 ]
  %v1558 = phi <8 x float> [ splat (float 0x0000000000000000), %b226 ], [ %v1579, %b233 ]
  %v1559 = icmp slt i64 %v1557, %v8
  br i1 %v1559, label %b229, label %b230
b229:
  %v1560 = add i64 %v1557, 128
  %v1561 = icmp slt i64 %v1560, %v8
  %v1562 = select i1 %v1561, i64 %v1560, i64 %v8
  br label %b231
b231:
  %v1563 = phi i64 [ %v1557, %b229 ], [ %v1578, %b232 ]
  %v1564 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v1577, %b232 ]
  %v1565 = icmp slt i64 %v1563, %v1562
  br i1 %v1565, label %b232, label %b233
b232:
  %v1566 = mul i64 %v1563, 8
  %v1567 = getelementptr inbounds float, ptr %v106, i64 %v1566
  %v1568 = mul i64 %v1563, 8
  %v1569 = getelementptr inbounds float, ptr %v18, i64 %v1568
  %v1570 = add i64 0, 0
  %v1571 = getelementptr inbounds float, ptr %v1567, i64 %v1570
  %v1572 = load <8 x float>, ptr %v1571, align 4
  %v1573 = add i64 0, 0
  %v1574 = getelementptr inbounds float, ptr %v1569, i64 %v1573
  %v1575 = load <8 x float>, ptr %v1574, align 4
  %v1576 = fmul <8 x float> %v1572, %v1575
  %v1577 = fadd <8 x float> %v1564, %v1576
  %v1578 = add nsw i64 %v1563, 1
  br label %b231
b233:
  %v1579 = fadd <8 x float> %v1558, %v1564
  %v1580 = add nsw i64 %v1557, 128
  br label %b228
b230:
  %v1581 = add i64 0, 0
  %v1582 = getelementptr inbounds float, ptr %v122, i64 %v1581
  store <8 x float> %v1558, ptr %v1582, align 4
  br label %b227
b227:
  %v1583 = icmp sgt i64 %v3, 1
  br i1 %v1583, label %b234, label %b235
b234:
  %v1584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1585 = atomicrmw add ptr %v1584, i64 1 acq_rel
  %v1586 = load i64, ptr %v175, align 8
  %v1587 = add i64 %v1586, 1
  store i64 %v1587, ptr %v175, align 8
  %v1588 = mul i64 %v3, %v1587
  br label %b236
b236:
  %v1589 = load atomic i64, ptr %v1584 acquire, align 8
  %v1590 = icmp slt i64 %v1589, %v1588
  br i1 %v1590, label %b237, label %b238
b237:
  %v1591 = call i32 @sched_yield()
  br label %b236
b238:
  br label %b235
b235:
  %v1592 = icmp eq i64 %v2, 0
  br i1 %v1592, label %b239, label %b240
b239:
  br label %b241
b241:
  %v1593 = phi i64 [ 0, %b239 ], [ %v1616, %b246 ]
  %v1594 = phi <8 x float> [ splat (float 0x0000000000000000), %b239 ], [ %v1615, %b246 ]
  %v1595 = icmp slt i64 %v1593, %v8
  br i1 %v1595, label %b242, label %b243
b242:
  %v1596 = add i64 %v1593, 128
  %v1597 = icmp slt i64 %v1596, %v8
  %v1598 = select i1 %v1597, i64 %v1596, i64 %v8
  br label %b244
b244:
  %v1599 = phi i64 [ %v1593, %b242 ], [ %v1614, %b245 ]
  %v1600 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v1613, %b245 ]
  %v1601 = icmp slt i64 %v1599, %v1598
  br i1 %v1601, label %b245, label %b246
b245:
  %v1602 = mul i64 %v1599, 8
  %v1603 = getelementptr inbounds float, ptr %v106, i64 %v1602
  %v1604 = mul i64 %v1599, 8
  %v1605 = getelementptr inbounds float, ptr %v38, i64 %v1604
  %v1606 = add i64 0, 0
  %v1607 = getelementptr inbounds float, ptr %v1603, i64 %v1606
  %v1608 = load <8 x float>, ptr %v1607, align 4
  %v1609 = add i64 0, 0
  %v1610 = getelementptr inbounds float, ptr %v1605, i64 %v1609
  %v1611 = load <8 x float>, ptr %v1610, align 4
  %v1612 = fmul <8 x float> %v1608, %v1611
  %v1613 = fadd <8 x float> %v1600, %v1612
  %v1614 = add nsw i64 %v1599, 1
  br label %b244
b246:
  %v1615 = fadd <8 x float> %v1594, %v1600
  %v1616 = add nsw i64 %v1593, 128
  br label %b241
b243:
  %v1617 = add i64 0, 0
  %v1618 = getelementptr inbounds float, ptr %v124, i64 %v1617
  store <8 x float> %v1594, ptr %v1618, align 4
  br label %b240
b240:
  %v1619 = icmp sgt i64 %v3, 1
  br i1 %v1619, label %b247, label %b248
b247:
  %v1620 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1621 = atomicrmw add ptr %v1620, i64 1 acq_rel
  %v1622 = load i64, ptr %v175, align 8
  %v1623 = add i64 %v1622, 1
  store i64 %v1623, ptr %v175, align 8
  %v1624 = mul i64 %v3, %v1623
  br label %b249
b249:
  %v1625 = load atomic i64, ptr %v1620 acquire, align 8
  %v1626 = icmp slt i64 %v1625, %v1624
  br i1 %v1626, label %b250, label %b251
b250:
  %v1627 = call i32 @sched_yield()
  br label %b249
b251:
  br label %b248
b248:
  %v1628 = mul i64 0, 8
  %v1629 = getelementptr inbounds float, ptr %v102, i64 %v1628
  %v1630 = getelementptr inbounds float, ptr %v1629, i64 0
  %v1631 = mul i64 0, 8
  %v1632 = getelementptr inbounds float, ptr %v86, i64 %v1631
  %v1633 = getelementptr inbounds float, ptr %v1632, i64 0
  %v1634 = getelementptr inbounds float, ptr %v180, i64 12288
  %v1635 = add i64 8, 1
  %v1636 = sdiv i64 %v1635, 2
  %v1637 = add i64 %v2, 1
  %v1638 = mul i64 %v1636, %v2
  %v1639 = sdiv i64 %v1638, %v3
  %v1640 = mul i64 %v1639, 2
  %v1641 = icmp slt i64 %v1640, 8
  %v1642 = select i1 %v1641, i64 %v1640, i64 8
  %v1643 = mul i64 %v1636, %v1637
  %v1644 = sdiv i64 %v1643, %v3
  %v1645 = mul i64 %v1644, 2
  %v1646 = icmp slt i64 %v1645, 8
  %v1647 = select i1 %v1646, i64 %v1645, i64 8
  %v1648 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b252
b252:
  %v1649 = phi i64 [ %v1642, %b248 ], [ %v1657, %b257 ]
  %v1650 = icmp slt i64 %v1649, %v1647
  br i1 %v1650, label %b253, label %b254
b253:
  %v1651 = mul i64 %v1649, 8
  %v1652 = getelementptr inbounds float, ptr %v1648, i64 %v1651
  br label %b255
b255:
  %v1653 = phi i64 [ 0, %b253 ], [ %v1656, %b256 ]
  %v1654 = icmp slt i64 %v1653, 8
  br i1 %v1654, label %b256, label %b257
b256:
  %v1655 = getelementptr inbounds float, ptr %v1652, i64 %v1653
  store float 0x0000000000000000, ptr %v1655, align 4
  %v1656 = add nsw i64 %v1653, 1
  br label %b255
b257:
  %v1657 = add nsw i64 %v1649, 1
  br label %b252
b254:
  %v1658 = mul i64 %v8, 1
  br label %b258
b258:
  %v1659 = phi i64 [ 0, %b254 ], [ %v1763, %b263 ]
  %v1660 = icmp slt i64 %v1659, %v1658
  br i1 %v1660, label %b259, label %b260
b259:
  %v1661 = sub i64 %v1658, %v1659
  %v1662 = icmp slt i64 %v1661, 384
  %v1663 = select i1 %v1662, i64 %v1661, i64 384
  br label %b261
b261:
  %v1664 = phi i64 [ %v1642, %b259 ], [ %v1762, %b287 ]
  %v1665 = icmp slt i64 %v1664, %v1647
  br i1 %v1665, label %b262, label %b263
b262:
  %v1666 = sub i64 %v1647, %v1664
  %v1667 = icmp slt i64 %v1666, 64
  %v1668 = select i1 %v1667, i64 %v1666, i64 64
  %v1669 = sdiv i64 %v1668, 2
  %v1670 = mul i64 %v1669, 2
  %v1671 = sub i64 %v1668, %v1670
  %v1672 = mul i64 %v1659, 8
  %v1673 = add i64 %v1672, %v1664
  %v1674 = getelementptr inbounds float, ptr %v1630, i64 %v1673
  br label %b264
b264:
  %v1675 = phi i64 [ 0, %b262 ], [ %v1701, %b272 ]
  %v1676 = icmp slt i64 %v1675, %v1663
  br i1 %v1676, label %b265, label %b266
b265:
  %v1677 = mul i64 %v1675, 8
  %v1678 = getelementptr inbounds float, ptr %v1674, i64 %v1677
  %v1679 = mul i64 %v1675, 2
  %v1680 = getelementptr inbounds float, ptr %v1634, i64 %v1679
  br label %b267
b267:
  %v1681 = phi i64 [ 0, %b265 ], [ %v1690, %b268 ]
  %v1682 = icmp slt i64 %v1681, %v1669
  br i1 %v1682, label %b268, label %b269
b268:
  %v1683 = mul i64 %v1681, 2
  %v1684 = getelementptr inbounds float, ptr %v1678, i64 %v1683
  %v1685 = mul i64 %v1681, 768
  %v1686 = getelementptr inbounds float, ptr %v1680, i64 %v1685
  %v1687 = getelementptr inbounds float, ptr %v1684, i64 0
  %v1688 = load <2 x float>, ptr %v1687, align 4
  %v1689 = getelementptr inbounds float, ptr %v1686, i64 0
  store <2 x float> %v1688, ptr %v1689, align 4
  %v1690 = add nsw i64 %v1681, 1
  br label %b267
b269:
  %v1691 = mul i64 %v1669, 2
  %v1692 = getelementptr inbounds float, ptr %v1678, i64 %v1691
  %v1693 = mul i64 %v1669, 768
  %v1694 = getelementptr inbounds float, ptr %v1680, i64 %v1693
  br label %b270
b270:
  %v1695 = phi i64 [ 0, %b269 ], [ %v1700, %b271 ]
  %v1696 = icmp slt i64 %v1695, %v1671
  br i1 %v1696, label %b271, label %b272
b271:
  %v1697 = getelementptr inbounds float, ptr %v1692, i64 %v1695
  %v1698 = load float, ptr %v1697, align 4
  %v1699 = getelementptr inbounds float, ptr %v1694, i64 %v1695
  store float %v1698, ptr %v1699, align 4
  %v1700 = add nsw i64 %v1695, 1
  br label %b270, !llvm.loop !6
b272:
  %v1701 = add nsw i64 %v1675, 1
  br label %b264
b266:
  br label %b273
b273:
  %v1702 = phi i64 [ 0, %b266 ], [ %v1737, %b281 ]
  %v1703 = icmp slt i64 %v1702, 0
  br i1 %v1703, label %b274, label %b275
b274:
  %v1704 = mul i64 %v1659, 8
  %v1705 = add i64 %v1704, %v1702
  %v1706 = getelementptr inbounds float, ptr %v1633, i64 %v1705
  br label %b276
b276:
  %v1707 = phi i64 [ 0, %b274 ], [ %v1725, %b277 ]
  %v1708 = icmp slt i64 %v1707, %v1663
  br i1 %v1708, label %b277, label %b278
b277:
  %v1709 = mul i64 %v1707, 8
  %v1710 = getelementptr inbounds float, ptr %v1706, i64 %v1709
  %v1711 = mul i64 %v1707, 32
  %v1712 = getelementptr inbounds float, ptr %v180, i64 %v1711
  %v1713 = getelementptr inbounds float, ptr %v1710, i64 0
  %v1714 = load <8 x float>, ptr %v1713, align 4
  %v1715 = getelementptr inbounds float, ptr %v1712, i64 0
  store <8 x float> %v1714, ptr %v1715, align 4
  %v1716 = getelementptr inbounds float, ptr %v1710, i64 8
  %v1717 = load <8 x float>, ptr %v1716, align 4
  %v1718 = getelementptr inbounds float, ptr %v1712, i64 8
  store <8 x float> %v1717, ptr %v1718, align 4
  %v1719 = getelementptr inbounds float, ptr %v1710, i64 16
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = getelementptr inbounds float, ptr %v1712, i64 16
  store <8 x float> %v1720, ptr %v1721, align 4
  %v1722 = getelementptr inbounds float, ptr %v1710, i64 24
  %v1723 = load <8 x float>, ptr %v1722, align 4
  %v1724 = getelementptr inbounds float, ptr %v1712, i64 24
  store <8 x float> %v1723, ptr %v1724, align 4
  %v1725 = add nsw i64 %v1707, 1
  br label %b276
b278:
  %v1726 = sdiv i64 %v1668, 2
  br label %b279
b279:
  %v1727 = phi i64 [ 0, %b278 ], [ %v1736, %b280 ]
  %v1728 = icmp slt i64 %v1727, %v1726
  br i1 %v1728, label %b280, label %b281
b280:
  %v1729 = mul i64 %v1727, 2
  %v1730 = add i64 %v1664, %v1729
  %v1731 = mul i64 %v1727, 768
  %v1732 = getelementptr inbounds float, ptr %v1634, i64 %v1731
  %v1733 = mul i64 %v1730, 8
  %v1734 = add i64 %v1733, %v1702
  %v1735 = getelementptr inbounds float, ptr %v1648, i64 %v1734
  call void @outer_2x32(ptr %v1732, ptr %v180, i64 %v1663, ptr %v1735, i64 8)
  %v1736 = add nsw i64 %v1727, 1
  br label %b279
b281:
  %v1737 = add nsw i64 %v1702, 32
  br label %b273
b275:
  %v1738 = mul i64 %v1659, 8
  %v1739 = add i64 %v1738, 0
  %v1740 = getelementptr inbounds float, ptr %v1633, i64 %v1739
  br label %b282
b282:
  %v1741 = phi i64 [ 0, %b275 ], [ %v1750, %b283 ]
  %v1742 = icmp slt i64 %v1741, %v1663
  br i1 %v1742, label %b283, label %b284
b283:
  %v1743 = mul i64 %v1741, 8
  %v1744 = getelementptr inbounds float, ptr %v1740, i64 %v1743
  %v1745 = mul i64 %v1741, 8
  %v1746 = getelementptr inbounds float, ptr %v180, i64 %v1745
  %v1747 = getelementptr inbounds float, ptr %v1744, i64 0
  %v1748 = load <8 x float>, ptr %v1747, align 4
  %v1749 = getelementptr inbounds float, ptr %v1746, i64 0
  store <8 x float> %v1748, ptr %v1749, align 4
  %v1750 = add nsw i64 %v1741, 1
  br label %b282
b284:
  %v1751 = sdiv i64 %v1668, 2
  br label %b285
b285:
  %v1752 = phi i64 [ 0, %b284 ], [ %v1761, %b286 ]
  %v1753 = icmp slt i64 %v1752, %v1751
  br i1 %v1753, label %b286, label %b287
b286:
  %v1754 = mul i64 %v1752, 2
  %v1755 = add i64 %v1664, %v1754
  %v1756 = mul i64 %v1752, 768
  %v1757 = getelementptr inbounds float, ptr %v1634, i64 %v1756
  %v1758 = mul i64 %v1755, 8
  %v1759 = add i64 %v1758, 0
  %v1760 = getelementptr inbounds float, ptr %v1648, i64 %v1759
  call void @outer_2x8(ptr %v1757, ptr %v180, i64 %v1663, ptr %v1760, i64 8)
  %v1761 = add nsw i64 %v1752, 1
  br label %b285
b287:
  %v1762 = add nsw i64 %v1664, 64
  br label %b261
b263:
  %v1763 = add nsw i64 %v1659, 384
  br label %b258
b260:
  %v1764 = icmp sgt i64 %v3, 1
  br i1 %v1764, label %b288, label %b289
b288:
  %v1765 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1766 = atomicrmw add ptr %v1765, i64 1 acq_rel
  %v1767 = load i64, ptr %v175, align 8
  %v1768 = add i64 %v1767, 1
  store i64 %v1768, ptr %v175, align 8
  %v1769 = mul i64 %v3, %v1768
  br label %b290
b290:
  %v1770 = load atomic i64, ptr %v1765 acquire, align 8
  %v1771 = icmp slt i64 %v1770, %v1769
  br i1 %v1771, label %b291, label %b292
b291:
  %v1772 = call i32 @sched_yield()
  br label %b290
b292:
  br label %b289
b289:
  %v1773 = icmp eq i64 %v2, 0
  br i1 %v1773, label %b293, label %b294
b293:
  br label %b295
b295:
  %v1774 = phi i64 [ 0, %b293 ], [ %v1792, %b300 ]
  %v1775 = phi <8 x float> [ splat (float 0x0000000000000000), %b293 ], [ %v1791, %b300 ]
  %v1776 = icmp slt i64 %v1774, %v8
  br i1 %v1776, label %b296, label %b297
b296:
  %v1777 = add i64 %v1774, 128
  %v1778 = icmp slt i64 %v1777, %v8
  %v1779 = select i1 %v1778, i64 %v1777, i64 %v8
  br label %b298
b298:
  %v1780 = phi i64 [ %v1774, %b296 ], [ %v1790, %b299 ]
  %v1781 = phi <8 x float> [ splat (float 0x0000000000000000), %b296 ], [ %v1789, %b299 ]
  %v1782 = icmp slt i64 %v1780, %v1779
  br i1 %v1782, label %b299, label %b300
b299:
  %v1783 = mul i64 %v1780, 8
  %v1784 = getelementptr inbounds float, ptr %v108, i64 %v1783
  %v1785 = add i64 0, 0
  %v1786 = getelementptr inbounds float, ptr %v1784, i64 %v1785
  %v1787 = load <8 x float>, ptr %v1786, align 4
  %v1788 = fneg <8 x float> %v1787
  %v1789 = fadd <8 x float> %v1781, %v1788
  %v1790 = add nsw i64 %v1780, 1
  br label %b298
b300:
  %v1791 = fadd <8 x float> %v1775, %v1781
  %v1792 = add nsw i64 %v1774, 128
  br label %b295
b297:
  %v1793 = add i64 0, 0
  %v1794 = getelementptr inbounds float, ptr %v126, i64 %v1793
  store <8 x float> %v1775, ptr %v1794, align 4
  br label %b294
b294:
  %v1795 = icmp sgt i64 %v3, 1
  br i1 %v1795, label %b301, label %b302
b301:
  %v1796 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1797 = atomicrmw add ptr %v1796, i64 1 acq_rel
  %v1798 = load i64, ptr %v175, align 8
  %v1799 = add i64 %v1798, 1
  store i64 %v1799, ptr %v175, align 8
  %v1800 = mul i64 %v3, %v1799
  br label %b303
b303:
  %v1801 = load atomic i64, ptr %v1796 acquire, align 8
  %v1802 = icmp slt i64 %v1801, %v1800
  br i1 %v1802, label %b304, label %b305
b304:
  %v1803 = call i32 @sched_yield()
  br label %b303
b305:
  br label %b302
b302:
  %v1804 = icmp eq i64 %v2, 0
  br i1 %v1804, label %b306, label %b307
b306:
  br label %b308
b308:
  %v1805 = phi i64 [ 0, %b306 ], [ %v1822, %b313 ]
  %v1806 = phi <8 x float> [ splat (float 0x0000000000000000), %b306 ], [ %v1821, %b313 ]
  %v1807 = icmp slt i64 %v1805, %v8
  br i1 %v1807, label %b309, label %b310
b309:
  %v1808 = add i64 %v1805, 128
  %v1809 = icmp slt i64 %v1808, %v8
  %v1810 = select i1 %v1809, i64 %v1808, i64 %v8
  br label %b311
b311:
  %v1811 = phi i64 [ %v1805, %b309 ], [ %v1820, %b312 ]
  %v1812 = phi <8 x float> [ splat (float 0x0000000000000000), %b309 ], [ %v1819, %b312 ]
  %v1813 = icmp slt i64 %v1811, %v1810
  br i1 %v1813, label %b312, label %b313
b312:
  %v1814 = mul i64 %v1811, 8
  %v1815 = getelementptr inbounds float, ptr %v100, i64 %v1814
  %v1816 = add i64 0, 0
  %v1817 = getelementptr inbounds float, ptr %v1815, i64 %v1816
  %v1818 = load <8 x float>, ptr %v1817, align 4
  %v1819 = fadd <8 x float> %v1812, %v1818
  %v1820 = add nsw i64 %v1811, 1
  br label %b311
b313:
  %v1821 = fadd <8 x float> %v1806, %v1812
  %v1822 = add nsw i64 %v1805, 128
  br label %b308
b310:
  %v1823 = add i64 0, 0
  %v1824 = getelementptr inbounds float, ptr %v64, i64 %v1823
  store <8 x float> %v1806, ptr %v1824, align 4
  br label %b307
b307:
  %v1825 = icmp sgt i64 %v3, 1
  br i1 %v1825, label %b314, label %b315
b314:
  %v1826 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1827 = atomicrmw add ptr %v1826, i64 1 acq_rel
  %v1828 = load i64, ptr %v175, align 8
  %v1829 = add i64 %v1828, 1
  store i64 %v1829, ptr %v175, align 8
  %v1830 = mul i64 %v3, %v1829
  br label %b316
b316:
  %v1831 = load atomic i64, ptr %v1826 acquire, align 8
  %v1832 = icmp slt i64 %v1831, %v1830
  br i1 %v1832, label %b317, label %b318
b317:
  %v1833 = call i32 @sched_yield()
  br label %b316
b318:
  br label %b315
b315:
  %v1834 = mul i64 0, 8
  %v1835 = getelementptr inbounds float, ptr %v30, i64 %v1834
  %v1836 = getelementptr inbounds float, ptr %v1835, i64 0
  %v1837 = mul i64 0, 8
  %v1838 = getelementptr inbounds float, ptr %v94, i64 %v1837
  %v1839 = getelementptr inbounds float, ptr %v1838, i64 0
  %v1840 = getelementptr inbounds float, ptr %v180, i64 12288
  %v1841 = add i64 8, 1
  %v1842 = sdiv i64 %v1841, 2
  %v1843 = add i64 %v2, 1
  %v1844 = mul i64 %v1842, %v2
  %v1845 = sdiv i64 %v1844, %v3
  %v1846 = mul i64 %v1845, 2
  %v1847 = icmp slt i64 %v1846, 8
  %v1848 = select i1 %v1847, i64 %v1846, i64 8
  %v1849 = mul i64 %v1842, %v1843
  %v1850 = sdiv i64 %v1849, %v3
  %v1851 = mul i64 %v1850, 2
  %v1852 = icmp slt i64 %v1851, 8
  %v1853 = select i1 %v1852, i64 %v1851, i64 8
  %v1854 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b319
b319:
  %v1855 = phi i64 [ %v1848, %b315 ], [ %v1863, %b324 ]
  %v1856 = icmp slt i64 %v1855, %v1853
  br i1 %v1856, label %b320, label %b321
b320:
  %v1857 = mul i64 %v1855, 8
  %v1858 = getelementptr inbounds float, ptr %v1854, i64 %v1857
  br label %b322
b322:
  %v1859 = phi i64 [ 0, %b320 ], [ %v1862, %b323 ]
  %v1860 = icmp slt i64 %v1859, 8
  br i1 %v1860, label %b323, label %b324
b323:
  %v1861 = getelementptr inbounds float, ptr %v1858, i64 %v1859
  store float 0x0000000000000000, ptr %v1861, align 4
  %v1862 = add nsw i64 %v1859, 1
  br label %b322
b324:
  %v1863 = add nsw i64 %v1855, 1
  br label %b319
b321:
  %v1864 = mul i64 %v8, 1
  br label %b325
b325:
  %v1865 = phi i64 [ 0, %b321 ], [ %v1969, %b330 ]
  %v1866 = icmp slt i64 %v1865, %v1864
  br i1 %v1866, label %b326, label %b327
b326:
  %v1867 = sub i64 %v1864, %v1865
  %v1868 = icmp slt i64 %v1867, 384
  %v1869 = select i1 %v1868, i64 %v1867, i64 384
  br label %b328
b328:
  %v1870 = phi i64 [ %v1848, %b326 ], [ %v1968, %b354 ]
  %v1871 = icmp slt i64 %v1870, %v1853
  br i1 %v1871, label %b329, label %b330
b329:
  %v1872 = sub i64 %v1853, %v1870
  %v1873 = icmp slt i64 %v1872, 64
  %v1874 = select i1 %v1873, i64 %v1872, i64 64
  %v1875 = sdiv i64 %v1874, 2
  %v1876 = mul i64 %v1875, 2
  %v1877 = sub i64 %v1874, %v1876
  %v1878 = mul i64 %v1865, 8
  %v1879 = add i64 %v1878, %v1870
  %v1880 = getelementptr inbounds float, ptr %v1836, i64 %v1879
  br label %b331
b331:
  %v1881 = phi i64 [ 0, %b329 ], [ %v1907, %b339 ]
  %v1882 = icmp slt i64 %v1881, %v1869
  br i1 %v1882, label %b332, label %b333
b332:
  %v1883 = mul i64 %v1881, 8
  %v1884 = getelementptr inbounds float, ptr %v1880, i64 %v1883
  %v1885 = mul i64 %v1881, 2
  %v1886 = getelementptr inbounds float, ptr %v1840, i64 %v1885
  br label %b334
b334:
  %v1887 = phi i64 [ 0, %b332 ], [ %v1896, %b335 ]
  %v1888 = icmp slt i64 %v1887, %v1875
  br i1 %v1888, label %b335, label %b336
b335:
  %v1889 = mul i64 %v1887, 2
  %v1890 = getelementptr inbounds float, ptr %v1884, i64 %v1889
  %v1891 = mul i64 %v1887, 768
  %v1892 = getelementptr inbounds float, ptr %v1886, i64 %v1891
  %v1893 = getelementptr inbounds float, ptr %v1890, i64 0
  %v1894 = load <2 x float>, ptr %v1893, align 4
  %v1895 = getelementptr inbounds float, ptr %v1892, i64 0
  store <2 x float> %v1894, ptr %v1895, align 4
  %v1896 = add nsw i64 %v1887, 1
  br label %b334
b336:
  %v1897 = mul i64 %v1875, 2
  %v1898 = getelementptr inbounds float, ptr %v1884, i64 %v1897
  %v1899 = mul i64 %v1875, 768
  %v1900 = getelementptr inbounds float, ptr %v1886, i64 %v1899
  br label %b337
b337:
  %v1901 = phi i64 [ 0, %b336 ], [ %v1906, %b338 ]
  %v1902 = icmp slt i64 %v1901, %v1877
  br i1 %v1902, label %b338, label %b339
b338:
  %v1903 = getelementptr inbounds float, ptr %v1898, i64 %v1901
  %v1904 = load float, ptr %v1903, align 4
  %v1905 = getelementptr inbounds float, ptr %v1900, i64 %v1901
  store float %v1904, ptr %v1905, align 4
  %v1906 = add nsw i64 %v1901, 1
  br label %b337, !llvm.loop !9
b339:
  %v1907 = add nsw i64 %v1881, 1
  br label %b331
b333:
  br label %b340
b340:
  %v1908 = phi i64 [ 0, %b333 ], [ %v1943, %b348 ]
  %v1909 = icmp slt i64 %v1908, 0
  br i1 %v1909, label %b341, label %b342
b341:
  %v1910 = mul i64 %v1865, 8
  %v1911 = add i64 %v1910, %v1908
  %v1912 = getelementptr inbounds float, ptr %v1839, i64 %v1911
  br label %b343
b343:
  %v1913 = phi i64 [ 0, %b341 ], [ %v1931, %b344 ]
  %v1914 = icmp slt i64 %v1913, %v1869
  br i1 %v1914, label %b344, label %b345
b344:
  %v1915 = mul i64 %v1913, 8
  %v1916 = getelementptr inbounds float, ptr %v1912, i64 %v1915
  %v1917 = mul i64 %v1913, 32
  %v1918 = getelementptr inbounds float, ptr %v180, i64 %v1917
  %v1919 = getelementptr inbounds float, ptr %v1916, i64 0
  %v1920 = load <8 x float>, ptr %v1919, align 4
  %v1921 = getelementptr inbounds float, ptr %v1918, i64 0
  store <8 x float> %v1920, ptr %v1921, align 4
  %v1922 = getelementptr inbounds float, ptr %v1916, i64 8
  %v1923 = load <8 x float>, ptr %v1922, align 4
  %v1924 = getelementptr inbounds float, ptr %v1918, i64 8
  store <8 x float> %v1923, ptr %v1924, align 4
  %v1925 = getelementptr inbounds float, ptr %v1916, i64 16
  %v1926 = load <8 x float>, ptr %v1925, align 4
  %v1927 = getelementptr inbounds float, ptr %v1918, i64 16
  store <8 x float> %v1926, ptr %v1927, align 4
  %v1928 = getelementptr inbounds float, ptr %v1916, i64 24
  %v1929 = load <8 x float>, ptr %v1928, align 4
  %v1930 = getelementptr inbounds float, ptr %v1918, i64 24
  store <8 x float> %v1929, ptr %v1930, align 4
  %v1931 = add nsw i64 %v1913, 1
  br label %b343
b345:
  %v1932 = sdiv i64 %v1874, 2
  br label %b346
b346:
  %v1933 = phi i64 [ 0, %b345 ], [ %v1942, %b347 ]
  %v1934 = icmp slt i64 %v1933, %v1932
  br i1 %v1934, label %b347, label %b348
b347:
  %v1935 = mul i64 %v1933, 2
  %v1936 = add i64 %v1870, %v1935
  %v1937 = mul i64 %v1933, 768
  %v1938 = getelementptr inbounds float, ptr %v1840, i64 %v1937
  %v1939 = mul i64 %v1936, 8
  %v1940 = add i64 %v1939, %v1908
  %v1941 = getelementptr inbounds float, ptr %v1854, i64 %v1940
  call void @outer_2x32(ptr %v1938, ptr %v180, i64 %v1869, ptr %v1941, i64 8)
  %v1942 = add nsw i64 %v1933, 1
  br label %b346
b348:
  %v1943 = add nsw i64 %v1908, 32
  br label %b340
b342:
  %v1944 = mul i64 %v1865, 8
  %v1945 = add i64 %v1944, 0
  %v1946 = getelementptr inbounds float, ptr %v1839, i64 %v1945
  br label %b349
b349:
  %v1947 = phi i64 [ 0, %b342 ], [ %v1956, %b350 ]
  %v1948 = icmp slt i64 %v1947, %v1869
  br i1 %v1948, label %b350, label %b351
b350:
  %v1949 = mul i64 %v1947, 8
  %v1950 = getelementptr inbounds float, ptr %v1946, i64 %v1949
  %v1951 = mul i64 %v1947, 8
  %v1952 = getelementptr inbounds float, ptr %v180, i64 %v1951
  %v1953 = getelementptr inbounds float, ptr %v1950, i64 0
  %v1954 = load <8 x float>, ptr %v1953, align 4
  %v1955 = getelementptr inbounds float, ptr %v1952, i64 0
  store <8 x float> %v1954, ptr %v1955, align 4
  %v1956 = add nsw i64 %v1947, 1
  br label %b349
b351:
  %v1957 = sdiv i64 %v1874, 2
  br label %b352
b352:
  %v1958 = phi i64 [ 0, %b351 ], [ %v1967, %b353 ]
  %v1959 = icmp slt i64 %v1958, %v1957
  br i1 %v1959, label %b353, label %b354
b353:
  %v1960 = mul i64 %v1958, 2
  %v1961 = add i64 %v1870, %v1960
  %v1962 = mul i64 %v1958, 768
  %v1963 = getelementptr inbounds float, ptr %v1840, i64 %v1962
  %v1964 = mul i64 %v1961, 8
  %v1965 = add i64 %v1964, 0
  %v1966 = getelementptr inbounds float, ptr %v1854, i64 %v1965
  call void @outer_2x8(ptr %v1963, ptr %v180, i64 %v1869, ptr %v1966, i64 8)
  %v1967 = add nsw i64 %v1958, 1
  br label %b352
b354:
  %v1968 = add nsw i64 %v1870, 64
  br label %b328
b330:
  %v1969 = add nsw i64 %v1865, 384
  br label %b325
b327:
  %v1970 = icmp sgt i64 %v3, 1
  br i1 %v1970, label %b355, label %b356
b355:
  %v1971 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1972 = atomicrmw add ptr %v1971, i64 1 acq_rel
  %v1973 = load i64, ptr %v175, align 8
  %v1974 = add i64 %v1973, 1
  store i64 %v1974, ptr %v175, align 8
  %v1975 = mul i64 %v3, %v1974
  br label %b357
b357:
  %v1976 = load atomic i64, ptr %v1971 acquire, align 8
  %v1977 = icmp slt i64 %v1976, %v1975
  br i1 %v1977, label %b358, label %b359
b358:
  %v1978 = call i32 @sched_yield()
  br label %b357
b359:
  br label %b356
b356:
  %v1979 = icmp eq i64 %v2, 0
  br i1 %v1979, label %b360, label %b361
b360:
  %v1980 = add i64 0, 0
  %v1981 = getelementptr inbounds float, ptr %v126, i64 %v1980
  %v1982 = load <8 x float>, ptr %v1981, align 4
  %v1983 = add i64 0, 0
  %v1984 = getelementptr inbounds float, ptr %v80, i64 %v1983
  %v1985 = load <8 x float>, ptr %v1984, align 4
  %v1986 = fmul <8 x float> %v1982, %v1985
  %v1987 = add i64 0, 0
  %v1988 = getelementptr inbounds float, ptr %v114, i64 %v1987
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = add i64 0, 0
  %v1991 = getelementptr inbounds float, ptr %v116, i64 %v1990
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = fsub <8 x float> %v1989, %v1992
  %v1994 = add i64 0, 0
  %v1995 = getelementptr inbounds float, ptr %v118, i64 %v1994
  %v1996 = load <8 x float>, ptr %v1995, align 4
  %v1997 = add i64 0, 0
  %v1998 = getelementptr inbounds float, ptr %v120, i64 %v1997
  %v1999 = load <8 x float>, ptr %v1998, align 4
  %v2000 = fsub <8 x float> %v1996, %v1999
  %v2001 = add i64 0, 0
  %v2002 = getelementptr inbounds float, ptr %v122, i64 %v2001
  %v2003 = load <8 x float>, ptr %v2002, align 4
  %v2004 = add i64 0, 0
  %v2005 = getelementptr inbounds float, ptr %v124, i64 %v2004
  %v2006 = load <8 x float>, ptr %v2005, align 4
  %v2007 = fsub <8 x float> %v2003, %v2006
  %v2008 = add i64 0, 0
  %v2009 = getelementptr inbounds float, ptr %v68, i64 %v2008
  store <8 x float> %v1986, ptr %v2009, align 4
  %v2010 = add i64 0, 0
  %v2011 = getelementptr inbounds float, ptr %v52, i64 %v2010
  store <8 x float> %v1993, ptr %v2011, align 4
  %v2012 = add i64 0, 0
  %v2013 = getelementptr inbounds float, ptr %v56, i64 %v2012
  store <8 x float> %v2000, ptr %v2013, align 4
  %v2014 = add i64 0, 0
  %v2015 = getelementptr inbounds float, ptr %v60, i64 %v2014
  store <8 x float> %v2007, ptr %v2015, align 4
  br label %b361
b361:
  %v2016 = icmp sgt i64 %v3, 1
  br i1 %v2016, label %b362, label %b363
b362:
  %v2017 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2018 = atomicrmw add ptr %v2017, i64 1 acq_rel
  %v2019 = load i64, ptr %v175, align 8
  %v2020 = add i64 %v2019, 1
  store i64 %v2020, ptr %v175, align 8
  %v2021 = mul i64 %v3, %v2020
  br label %b364
b364:
  %v2022 = load atomic i64, ptr %v2017 acquire, align 8
  %v2023 = icmp slt i64 %v2022, %v2021
  br i1 %v2023, label %b365, label %b366
b365:
  %v2024 = call i32 @sched_yield()
  br label %b364
b366:
  br label %b363
b363:
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

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
