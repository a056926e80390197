; generated from specs/rwkv4.yaml by `make generated`: do not edit
; rwkv4 C=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of2_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of2_0, ptr @tile_2x1of2_0, ptr @tile_3x1of2_0, ptr @tile_4x1of2_0, ptr @tile_5x1of2_0, ptr @tile_6x1of2_0, ptr @tile_7x1of2_0, ptr @tile_8x1of2_0], align 8
@table_tile_8x1of2_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of2_1, ptr @tile_2x1of2_1, ptr @tile_3x1of2_1, ptr @tile_4x1of2_1, ptr @tile_5x1of2_1, ptr @tile_6x1of2_1, ptr @tile_7x1of2_1, ptr @tile_8x1of2_1], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v175 = alloca i64, i64 1, align 8
  %v754 = alloca float, i64 128, align 4
  %v1291 = alloca float, i64 64, align 4
  %v1484 = alloca float, i64 64, align 4
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
  %v431 = phi i64 [ %v423, %b57 ], [ %v657, %b84 ]
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
  %v441 = icmp ult i64 %v440, 8
  %v442 = select i1 %v441, i64 %v440, i64 8
  %v443 = trunc i64 %v442 to i32
  %v444 = insertelement <8 x i32> poison, i32 %v443, i64 0
  %v445 = shufflevector <8 x i32> %v444, <8 x i32> poison, <8 x i32> zeroinitializer
  %v446 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v445
  %v447 = mul i64 %v436, 8
  %v448 = add i64 0, %v447
  %v449 = getelementptr inbounds float, ptr %v20, i64 %v448
  %v450 = icmp sge i64 %v440, 8
  br i1 %v450, label %b62, label %b63
b62:
  br label %b64
b64:
  %v451 = phi i64 [ 0, %b62 ], [ %v525, %b65 ]
  %v452 = icmp slt i64 %v451, 8
  br i1 %v452, label %b65, label %b66
b65:
  %v453 = add i64 %v451, 0
  %v454 = getelementptr inbounds float, ptr %v449, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 %v451, 8
  %v457 = getelementptr inbounds float, ptr %v449, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 %v451, 16
  %v460 = getelementptr inbounds float, ptr %v449, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 %v451, 24
  %v463 = getelementptr inbounds float, ptr %v449, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 %v451, 32
  %v466 = getelementptr inbounds float, ptr %v449, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 %v451, 40
  %v469 = getelementptr inbounds float, ptr %v449, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 %v451, 48
  %v472 = getelementptr inbounds float, ptr %v449, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 %v451, 56
  %v475 = getelementptr inbounds float, ptr %v449, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = shufflevector <8 x float> %v455, <8 x float> %v467, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v478 = shufflevector <8 x float> %v455, <8 x float> %v467, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v479 = shufflevector <8 x float> %v458, <8 x float> %v470, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v480 = shufflevector <8 x float> %v458, <8 x float> %v470, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v481 = shufflevector <8 x float> %v461, <8 x float> %v473, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v482 = shufflevector <8 x float> %v461, <8 x float> %v473, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v483 = shufflevector <8 x float> %v464, <8 x float> %v476, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v484 = shufflevector <8 x float> %v464, <8 x float> %v476, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v485 = shufflevector <8 x float> %v477, <8 x float> %v481, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v486 = shufflevector <8 x float> %v477, <8 x float> %v481, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v487 = shufflevector <8 x float> %v479, <8 x float> %v483, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v488 = shufflevector <8 x float> %v479, <8 x float> %v483, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v489 = shufflevector <8 x float> %v478, <8 x float> %v482, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v490 = shufflevector <8 x float> %v478, <8 x float> %v482, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v491 = shufflevector <8 x float> %v480, <8 x float> %v484, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v492 = shufflevector <8 x float> %v480, <8 x float> %v484, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v493 = shufflevector <8 x float> %v485, <8 x float> %v487, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v494 = shufflevector <8 x float> %v485, <8 x float> %v487, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v495 = shufflevector <8 x float> %v486, <8 x float> %v488, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v496 = shufflevector <8 x float> %v486, <8 x float> %v488, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v497 = shufflevector <8 x float> %v489, <8 x float> %v491, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v498 = shufflevector <8 x float> %v489, <8 x float> %v491, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v499 = shufflevector <8 x float> %v490, <8 x float> %v492, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v500 = shufflevector <8 x float> %v490, <8 x float> %v492, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v501 = add i64 %v451, 0
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v437, i64 %v502
  store <8 x float> %v493, ptr %v503, align 4
  %v504 = add i64 %v451, 1
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v437, i64 %v505
  store <8 x float> %v494, ptr %v506, align 4
  %v507 = add i64 %v451, 2
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v437, i64 %v508
  store <8 x float> %v495, ptr %v509, align 4
  %v510 = add i64 %v451, 3
  %v511 = mul i64 %v510, 8
  %v512 = getelementptr inbounds float, ptr %v437, i64 %v511
  store <8 x float> %v496, ptr %v512, align 4
  %v513 = add i64 %v451, 4
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v437, i64 %v514
  store <8 x float> %v497, ptr %v515, align 4
  %v516 = add i64 %v451, 5
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v437, i64 %v517
  store <8 x float> %v498, ptr %v518, align 4
  %v519 = add i64 %v451, 6
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v437, i64 %v520
  store <8 x float> %v499, ptr %v521, align 4
  %v522 = add i64 %v451, 7
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v437, i64 %v523
  store <8 x float> %v500, ptr %v524, align 4
  %v525 = add nsw i64 %v451, 8
  br label %b64
b66:
  br label %b67
b67:
  %v526 = phi i64 [ 8, %b66 ], [ %v534, %b68 ]
  %v527 = icmp slt i64 %v526, 8
  br i1 %v527, label %b68, label %b69
b68:
  %v528 = mul i64 %v526, 1
  %v529 = getelementptr inbounds float, ptr %v449, i64 %v528
  %v530 = getelementptr float, ptr %v529, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v531 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v530, <8 x i1> %v446, <8 x float> zeroinitializer)
  %v532 = mul i64 %v526, 8
  %v533 = getelementptr inbounds float, ptr %v437, i64 %v532
  store <8 x float> %v531, ptr %v533, align 4
  %v534 = add nsw i64 %v526, 1
  br label %b67
b69:
  br label %b63
b63:
  %v535 = icmp slt i64 %v440, 8
  br i1 %v535, label %b70, label %b71
b70:
  br label %b72
b72:
  %v536 = phi i64 [ 0, %b70 ], [ %v544, %b73 ]
  %v537 = icmp slt i64 %v536, 8
  br i1 %v537, label %b73, label %b74
b73:
  %v538 = mul i64 %v536, 1
  %v539 = getelementptr inbounds float, ptr %v449, i64 %v538
  %v540 = getelementptr float, ptr %v539, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v541 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v540, <8 x i1> %v446, <8 x float> zeroinitializer)
  %v542 = mul i64 %v536, 8
  %v543 = getelementptr inbounds float, ptr %v437, i64 %v542
  store <8 x float> %v541, ptr %v543, align 4
  %v544 = add nsw i64 %v536, 1
  br label %b72
b74:
  br label %b71
b71:
  %v545 = add i64 %v433, 64
  %v546 = add i64 %v545, 0
  %v547 = add i64 %v434, 0
  %v548 = getelementptr inbounds float, ptr %v412, i64 %v546
  %v549 = sub i64 8, %v547
  %v550 = icmp slt i64 %v549, 0
  %v551 = select i1 %v550, i64 0, i64 %v549
  %v552 = icmp ult i64 %v551, 8
  %v553 = select i1 %v552, i64 %v551, i64 8
  %v554 = trunc i64 %v553 to i32
  %v555 = insertelement <8 x i32> poison, i32 %v554, i64 0
  %v556 = shufflevector <8 x i32> %v555, <8 x i32> poison, <8 x i32> zeroinitializer
  %v557 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v556
  %v558 = mul i64 %v547, 8
  %v559 = add i64 0, %v558
  %v560 = getelementptr inbounds float, ptr %v22, i64 %v559
  %v561 = icmp sge i64 %v551, 8
  br i1 %v561, label %b75, label %b76
b75:
  br label %b77
b77:
  %v562 = phi i64 [ 0, %b75 ], [ %v636, %b78 ]
  %v563 = icmp slt i64 %v562, 8
  br i1 %v563, label %b78, label %b79
b78:
  %v564 = add i64 %v562, 0
  %v565 = getelementptr inbounds float, ptr %v560, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v562, 8
  %v568 = getelementptr inbounds float, ptr %v560, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 %v562, 16
  %v571 = getelementptr inbounds float, ptr %v560, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = add i64 %v562, 24
  %v574 = getelementptr inbounds float, ptr %v560, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 %v562, 32
  %v577 = getelementptr inbounds float, ptr %v560, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 %v562, 40
  %v580 = getelementptr inbounds float, ptr %v560, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 %v562, 48
  %v583 = getelementptr inbounds float, ptr %v560, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = add i64 %v562, 56
  %v586 = getelementptr inbounds float, ptr %v560, i64 %v585
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v589 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v590 = shufflevector <8 x float> %v569, <8 x float> %v581, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v591 = shufflevector <8 x float> %v569, <8 x float> %v581, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v592 = shufflevector <8 x float> %v572, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v593 = shufflevector <8 x float> %v572, <8 x float> %v584, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v594 = shufflevector <8 x float> %v575, <8 x float> %v587, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v595 = shufflevector <8 x float> %v575, <8 x float> %v587, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v596 = shufflevector <8 x float> %v588, <8 x float> %v592, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v597 = shufflevector <8 x float> %v588, <8 x float> %v592, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v598 = shufflevector <8 x float> %v590, <8 x float> %v594, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v599 = shufflevector <8 x float> %v590, <8 x float> %v594, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v600 = shufflevector <8 x float> %v589, <8 x float> %v593, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v601 = shufflevector <8 x float> %v589, <8 x float> %v593, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v602 = shufflevector <8 x float> %v591, <8 x float> %v595, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v603 = shufflevector <8 x float> %v591, <8 x float> %v595, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v604 = shufflevector <8 x float> %v596, <8 x float> %v598, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v605 = shufflevector <8 x float> %v596, <8 x float> %v598, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v606 = shufflevector <8 x float> %v597, <8 x float> %v599, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v607 = shufflevector <8 x float> %v597, <8 x float> %v599, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v608 = shufflevector <8 x float> %v600, <8 x float> %v602, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v609 = shufflevector <8 x float> %v600, <8 x float> %v602, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v610 = shufflevector <8 x float> %v601, <8 x float> %v603, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v611 = shufflevector <8 x float> %v601, <8 x float> %v603, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v612 = add i64 %v562, 0
  %v613 = mul i64 %v612, 8
  %v614 = getelementptr inbounds float, ptr %v548, i64 %v613
  store <8 x float> %v604, ptr %v614, align 4
  %v615 = add i64 %v562, 1
  %v616 = mul i64 %v615, 8
  %v617 = getelementptr inbounds float, ptr %v548, i64 %v616
  store <8 x float> %v605, ptr %v617, align 4
  %v618 = add i64 %v562, 2
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v548, i64 %v619
  store <8 x float> %v606, ptr %v620, align 4
  %v621 = add i64 %v562, 3
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v548, i64 %v622
  store <8 x float> %v607, ptr %v623, align 4
  %v624 = add i64 %v562, 4
  %v625 = mul i64 %v624, 8
  %v626 = getelementptr inbounds float, ptr %v548, i64 %v625
  store <8 x float> %v608, ptr %v626, align 4
  %v627 = add i64 %v562, 5
  %v628 = mul i64 %v627, 8
  %v629 = getelementptr inbounds float, ptr %v548, i64 %v628
  store <8 x float> %v609, ptr %v629, align 4
  %v630 = add i64 %v562, 6
  %v631 = mul i64 %v630, 8
  %v632 = getelementptr inbounds float, ptr %v548, i64 %v631
  store <8 x float> %v610, ptr %v632, align 4
  %v633 = add i64 %v562, 7
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v548, i64 %v634
  store <8 x float> %v611, ptr %v635, align 4
  %v636 = add nsw i64 %v562, 8
  br label %b77
b79:
  br label %b80
b80:
  %v637 = phi i64 [ 8, %b79 ], [ %v645, %b81 ]
  %v638 = icmp slt i64 %v637, 8
  br i1 %v638, label %b81, label %b82
b81:
  %v639 = mul i64 %v637, 1
  %v640 = getelementptr inbounds float, ptr %v560, i64 %v639
  %v641 = getelementptr float, ptr %v640, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v642 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v641, <8 x i1> %v557, <8 x float> zeroinitializer)
  %v643 = mul i64 %v637, 8
  %v644 = getelementptr inbounds float, ptr %v548, i64 %v643
  store <8 x float> %v642, ptr %v644, align 4
  %v645 = add nsw i64 %v637, 1
  br label %b80
b82:
  br label %b76
b76:
  %v646 = icmp slt i64 %v551, 8
  br i1 %v646, label %b83, label %b84
b83:
  br label %b85
b85:
  %v647 = phi i64 [ 0, %b83 ], [ %v655, %b86 ]
  %v648 = icmp slt i64 %v647, 8
  br i1 %v648, label %b86, label %b87
b86:
  %v649 = mul i64 %v647, 1
  %v650 = getelementptr inbounds float, ptr %v560, i64 %v649
  %v651 = getelementptr float, ptr %v650, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v652 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v651, <8 x i1> %v557, <8 x float> zeroinitializer)
  %v653 = mul i64 %v647, 8
  %v654 = getelementptr inbounds float, ptr %v548, i64 %v653
  store <8 x float> %v652, ptr %v654, align 4
  %v655 = add nsw i64 %v647, 1
  br label %b85
b87:
  br label %b84
b84:
  %v656 = add i64 %v545, 64
  %v657 = add nsw i64 %v431, 1
  br label %b59
b61:
  br label %b58
b58:
  %v658 = icmp sgt i64 %v3, 1
  br i1 %v658, label %b88, label %b89
b88:
  %v659 = getelementptr inbounds i64, ptr %v1, i64 3
  %v660 = atomicrmw add ptr %v659, i64 1 acq_rel
  %v661 = load i64, ptr %v175, align 8
  %v662 = add i64 %v661, 1
  store i64 %v662, ptr %v175, align 8
  %v663 = mul i64 %v3, %v662
  br label %b90
b90:
  %v664 = load atomic i64, ptr %v659 acquire, align 8
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b91, label %b92
b91:
  %v666 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  br label %b93
b93:
  %v667 = phi i64 [ 0, %b89 ], [ %v1005, %b120 ]
  %v668 = icmp slt i64 %v667, %v5
  br i1 %v668, label %b94, label %b95
b94:
  %v669 = add i64 %v7, 0
  %v670 = sdiv i64 %v669, 1
  %v671 = add i64 %v2, 1
  %v672 = mul i64 %v670, %v2
  %v673 = sdiv i64 %v672, %v3
  %v674 = mul i64 %v673, 1
  %v675 = icmp slt i64 %v674, %v7
  %v676 = select i1 %v675, i64 %v674, i64 %v7
  %v677 = mul i64 %v670, %v671
  %v678 = sdiv i64 %v677, %v3
  %v679 = mul i64 %v678, 1
  %v680 = icmp slt i64 %v679, %v7
  %v681 = select i1 %v680, i64 %v679, i64 %v7
  br label %b96
b96:
  %v682 = phi i64 [ %v676, %b94 ], [ %v753, %b97 ]
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b97, label %b98
b97:
  %v684 = add i64 %v667, 0
  %v685 = and i64 %v684, %v128
  %v686 = mul i64 %v685, %v7
  %v687 = add i64 %v686, %v682
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v18, i64 %v688
  %v690 = add i64 %v667, 0
  %v691 = and i64 %v690, %v138
  %v692 = mul i64 %v691, %v7
  %v693 = add i64 %v692, %v682
  %v694 = mul i64 %v693, 8
  %v695 = getelementptr inbounds float, ptr %v38, i64 %v694
  %v696 = add i64 %v667, 0
  %v697 = and i64 %v696, %v144
  %v698 = mul i64 %v697, %v7
  %v699 = add i64 %v698, %v682
  %v700 = mul i64 %v699, 8
  %v701 = getelementptr inbounds float, ptr %v82, i64 %v700
  %v702 = add i64 %v667, 0
  %v703 = and i64 %v702, %v146
  %v704 = mul i64 %v703, %v7
  %v705 = add i64 %v704, %v682
  %v706 = mul i64 %v705, 8
  %v707 = getelementptr inbounds float, ptr %v84, i64 %v706
  %v708 = add i64 %v667, 0
  %v709 = and i64 %v708, %v148
  %v710 = mul i64 %v709, %v7
  %v711 = add i64 %v710, %v682
  %v712 = mul i64 %v711, 8
  %v713 = getelementptr inbounds float, ptr %v86, i64 %v712
  %v714 = add i64 0, 0
  %v715 = getelementptr inbounds float, ptr %v10, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 0, 0
  %v718 = getelementptr inbounds float, ptr %v689, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = fmul <8 x float> %v716, %v719
  %v721 = add i64 0, 0
  %v722 = getelementptr inbounds float, ptr %v74, i64 %v721
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = add i64 0, 0
  %v725 = getelementptr inbounds float, ptr %v695, i64 %v724
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = fmul <8 x float> %v723, %v726
  %v728 = fadd <8 x float> %v720, %v727
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v12, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = fmul <8 x float> %v731, %v719
  %v733 = add i64 0, 0
  %v734 = getelementptr inbounds float, ptr %v76, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = fmul <8 x float> %v735, %v726
  %v737 = fadd <8 x float> %v732, %v736
  %v738 = add i64 0, 0
  %v739 = getelementptr inbounds float, ptr %v14, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = fmul <8 x float> %v740, %v719
  %v742 = add i64 0, 0
  %v743 = getelementptr inbounds float, ptr %v78, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = fmul <8 x float> %v744, %v726
  %v746 = fadd <8 x float> %v741, %v745
  %v747 = add i64 0, 0
  %v748 = getelementptr inbounds float, ptr %v701, i64 %v747
  store <8 x float> %v728, ptr %v748, align 4
  %v749 = add i64 0, 0
  %v750 = getelementptr inbounds float, ptr %v707, i64 %v749
  store <8 x float> %v737, ptr %v750, align 4
  %v751 = add i64 0, 0
  %v752 = getelementptr inbounds float, ptr %v713, i64 %v751
  store <8 x float> %v746, ptr %v752, align 4
  %v753 = add nsw i64 %v682, 1
  br label %b96
b98:
  %v755 = add i64 %v7, 0
  %v756 = sdiv i64 %v755, 1
  %v757 = add i64 %v2, 1
  %v758 = mul i64 %v756, %v2
  %v759 = sdiv i64 %v758, %v3
  %v760 = mul i64 %v759, 1
  %v761 = icmp slt i64 %v760, %v7
  %v762 = select i1 %v761, i64 %v760, i64 %v7
  %v763 = mul i64 %v756, %v757
  %v764 = sdiv i64 %v763, %v3
  %v765 = mul i64 %v764, 1
  %v766 = icmp slt i64 %v765, %v7
  %v767 = select i1 %v766, i64 %v765, i64 %v7
  br label %b99
b99:
  %v768 = phi i64 [ %v762, %b98 ], [ %v971, %b104 ]
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b100, label %b101
b100:
  %v770 = add i64 %v768, 96
  %v771 = icmp slt i64 %v770, %v767
  %v772 = select i1 %v771, i64 %v770, i64 %v767
  br label %b102
b102:
  %v773 = phi i64 [ 0, %b100 ], [ %v970, %b107 ]
  %v774 = icmp slt i64 %v773, 1
  br i1 %v774, label %b103, label %b104
b103:
  %v775 = sub i64 %v772, %v768
  %v776 = sub i64 8, 1
  %v777 = add i64 %v775, %v776
  %v778 = sdiv i64 %v777, 8
  br label %b105
b105:
  %v779 = phi i64 [ 0, %b103 ], [ %v969, %b114 ]
  %v780 = icmp slt i64 %v779, %v778
  br i1 %v780, label %b106, label %b107
b106:
  %v781 = mul i64 %v775, %v779
  %v782 = sdiv i64 %v781, %v778
  %v783 = add i64 %v768, %v782
  %v784 = add i64 %v779, 1
  %v785 = mul i64 %v775, %v784
  %v786 = sdiv i64 %v785, %v778
  %v787 = add i64 %v768, %v786
  %v788 = mul i64 %v773, 128
  %v789 = getelementptr inbounds float, ptr %v412, i64 %v788
  %v790 = sub i64 %v787, %v783
  %v791 = add i64 %v667, 0
  %v792 = and i64 %v791, %v144
  %v793 = mul i64 %v792, %v7
  %v794 = add i64 %v793, %v783
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v82, i64 %v795
  %v797 = getelementptr inbounds float, ptr %v796, i64 0
  %v798 = sub i64 %v790, 1
  %v799 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v798
  %v800 = load ptr, ptr %v799, align 4
  %v801 = icmp sgt i64 %v790, 0
  br i1 %v801, label %b108, label %b109
b108:
  call void %v800(ptr %v797, i64 8, ptr %v789, i64 8, ptr %v754)
  br label %b109
b109:
  %v802 = add i64 %v788, 64
  %v803 = getelementptr inbounds float, ptr %v412, i64 %v802
  %v804 = sub i64 %v787, %v783
  %v805 = add i64 %v667, 0
  %v806 = and i64 %v805, %v146
  %v807 = mul i64 %v806, %v7
  %v808 = add i64 %v807, %v783
  %v809 = mul i64 %v808, 8
  %v810 = getelementptr inbounds float, ptr %v84, i64 %v809
  %v811 = getelementptr inbounds float, ptr %v810, i64 0
  %v812 = sub i64 %v804, 1
  %v813 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v812
  %v814 = load ptr, ptr %v813, align 4
  %v815 = icmp sgt i64 %v804, 0
  br i1 %v815, label %b110, label %b111
b110:
  call void %v814(ptr %v811, i64 8, ptr %v803, i64 8, ptr %v754)
  br label %b111
b111:
  %v816 = add i64 %v802, 64
  br label %b112
b112:
  %v817 = phi i64 [ %v783, %b111 ], [ %v968, %b117 ]
  %v818 = icmp slt i64 %v817, %v787
  br i1 %v818, label %b113, label %b114
b113:
  %v819 = sub i64 %v817, %v783
  %v820 = mul i64 %v819, 16
  %v821 = getelementptr inbounds float, ptr %v754, i64 %v820
  %v822 = add i64 %v667, 0
  %v823 = and i64 %v822, %v136
  %v824 = mul i64 %v823, %v7
  %v825 = add i64 %v824, %v817
  %v826 = mul i64 %v825, 8
  %v827 = getelementptr inbounds float, ptr %v36, i64 %v826
  %v828 = add i64 %v667, 0
  %v829 = and i64 %v828, %v132
  %v830 = mul i64 %v829, %v7
  %v831 = add i64 %v830, %v817
  %v832 = mul i64 %v831, 8
  %v833 = getelementptr inbounds float, ptr %v32, i64 %v832
  %v834 = add i64 %v667, 0
  %v835 = and i64 %v834, %v134
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v817
  %v838 = mul i64 %v837, 8
  %v839 = getelementptr inbounds float, ptr %v34, i64 %v838
  %v840 = add i64 %v667, 0
  %v841 = and i64 %v840, %v150
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v817
  %v844 = mul i64 %v843, 8
  %v845 = getelementptr inbounds float, ptr %v88, i64 %v844
  %v846 = add i64 %v667, 0
  %v847 = and i64 %v846, %v152
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v817
  %v850 = mul i64 %v849, 8
  %v851 = getelementptr inbounds float, ptr %v90, i64 %v850
  %v852 = add i64 %v667, 1
  %v853 = and i64 %v852, %v136
  %v854 = mul i64 %v853, %v7
  %v855 = add i64 %v854, %v817
  %v856 = mul i64 %v855, 8
  %v857 = getelementptr inbounds float, ptr %v36, i64 %v856
  %v858 = add i64 %v667, 1
  %v859 = and i64 %v858, %v132
  %v860 = mul i64 %v859, %v7
  %v861 = add i64 %v860, %v817
  %v862 = mul i64 %v861, 8
  %v863 = getelementptr inbounds float, ptr %v32, i64 %v862
  %v864 = add i64 %v667, 1
  %v865 = and i64 %v864, %v134
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v817
  %v868 = mul i64 %v867, 8
  %v869 = getelementptr inbounds float, ptr %v34, i64 %v868
  br label %b115
b115:
  %v870 = phi i64 [ 0, %b113 ], [ %v967, %b116 ]
  %v871 = icmp slt i64 %v870, 1
  br i1 %v871, label %b116, label %b117
b116:
  %v872 = mul i64 %v773, 1
  %v873 = add i64 %v872, %v870
  %v874 = mul i64 %v873, 8
  %v875 = add i64 0, %v870
  %v876 = mul i64 %v875, 8
  %v877 = getelementptr inbounds float, ptr %v821, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = add i64 1, %v870
  %v880 = mul i64 %v879, 8
  %v881 = getelementptr inbounds float, ptr %v821, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 0, %v874
  %v884 = getelementptr inbounds float, ptr %v827, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 0, %v874
  %v887 = getelementptr inbounds float, ptr %v80, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = fsub <8 x float> %v885, %v888
  %v890 = fcmp uno <8 x float> %v889, %v889
  %v891 = fcmp ogt <8 x float> %v889, %v878
  %v892 = select <8 x i1> %v891, <8 x float> %v889, <8 x float> %v878
  %v893 = select <8 x i1> %v890, <8 x float> %v889, <8 x float> %v892
  %v894 = fsub <8 x float> %v889, %v893
  %v895 = fcmp olt <8 x float> %v894, splat (float 0xC05A400000000000)
  %v896 = select <8 x i1> %v895, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v894
  %v897 = fcmp ogt <8 x float> %v896, splat (float 0x4056400000000000)
  %v898 = select <8 x i1> %v897, <8 x float> splat (float 0x4056400000000000), <8 x float> %v896
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v900 = fsub <8 x float> %v899, splat (float 0x4168000000000000)
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v898)
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v901)
  %v903 = bitcast <8 x float> %v899 to <8 x i32>
  %v904 = fmul <8 x float> %v902, %v902
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v902, <8 x float> splat (float 0x3F81227F40000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v902, <8 x float> splat (float 0x3FA5556740000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v902, <8 x float> splat (float 0x3FC5554B00000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v902, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v908, <8 x float> %v902)
  %v910 = sub <8 x i32> %v903, splat (i32 1262485250)
  %v911 = lshr <8 x i32> %v910, splat (i32 1)
  %v912 = sub <8 x i32> %v910, %v911
  %v913 = shl <8 x i32> %v911, splat (i32 23)
  %v914 = bitcast <8 x i32> %v913 to <8 x float>
  %v915 = shl <8 x i32> %v912, splat (i32 23)
  %v916 = bitcast <8 x i32> %v915 to <8 x float>
  %v917 = fadd <8 x float> %v909, splat (float 0x3FF0000000000000)
  %v918 = fmul <8 x float> %v917, %v914
  %v919 = fmul <8 x float> %v918, %v916
  %v920 = add i64 0, %v874
  %v921 = getelementptr inbounds float, ptr %v833, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = fmul <8 x float> %v919, %v922
  %v924 = fsub <8 x float> %v878, %v893
  %v925 = fcmp olt <8 x float> %v924, splat (float 0xC05A400000000000)
  %v926 = select <8 x i1> %v925, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v924
  %v927 = fcmp ogt <8 x float> %v926, splat (float 0x4056400000000000)
  %v928 = select <8 x i1> %v927, <8 x float> splat (float 0x4056400000000000), <8 x float> %v926
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v930 = fsub <8 x float> %v929, splat (float 0x4168000000000000)
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v928)
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v931)
  %v933 = bitcast <8 x float> %v929 to <8 x i32>
  %v934 = fmul <8 x float> %v932, %v932
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v932, <8 x float> splat (float 0x3F81227F40000000))
  %v936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v935, <8 x float> %v932, <8 x float> splat (float 0x3FA5556740000000))
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v932, <8 x float> splat (float 0x3FC5554B00000000))
  %v938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v937, <8 x float> %v932, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> %v938, <8 x float> %v932)
  %v940 = sub <8 x i32> %v933, splat (i32 1262485250)
  %v941 = lshr <8 x i32> %v940, splat (i32 1)
  %v942 = sub <8 x i32> %v940, %v941
  %v943 = shl <8 x i32> %v941, splat (i32 23)
  %v944 = bitcast <8 x i32> %v943 to <8 x float>
  %v945 = shl <8 x i32> %v942, splat (i32 23)
  %v946 = bitcast <8 x i32> %v945 to <8 x float>
  %v947 = fadd <8 x float> %v939, splat (float 0x3FF0000000000000)
  %v948 = fmul <8 x float> %v947, %v944
  %v949 = fmul <8 x float> %v948, %v946
  %v950 = fmul <8 x float> %v949, %v882
  %v951 = fadd <8 x float> %v923, %v950
  %v952 = add i64 0, %v874
  %v953 = getelementptr inbounds float, ptr %v839, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = fmul <8 x float> %v919, %v954
  %v956 = fadd <8 x float> %v955, %v949
  %v957 = add i64 0, %v874
  %v958 = getelementptr inbounds float, ptr %v845, i64 %v957
  store <8 x float> %v878, ptr %v958, align 4
  %v959 = add i64 0, %v874
  %v960 = getelementptr inbounds float, ptr %v851, i64 %v959
  store <8 x float> %v882, ptr %v960, align 4
  %v961 = add i64 0, %v874
  %v962 = getelementptr inbounds float, ptr %v857, i64 %v961
  store <8 x float> %v893, ptr %v962, align 4
  %v963 = add i64 0, %v874
  %v964 = getelementptr inbounds float, ptr %v863, i64 %v963
  store <8 x float> %v951, ptr %v964, align 4
  %v965 = add i64 0, %v874
  %v966 = getelementptr inbounds float, ptr %v869, i64 %v965
  store <8 x float> %v956, ptr %v966, align 4
  %v967 = add nsw i64 %v870, 1
  br label %b115
b117:
  %v968 = add nsw i64 %v817, 1
  br label %b112
b114:
  %v969 = add nsw i64 %v779, 1
  br label %b105
b107:
  %v970 = add nsw i64 %v773, 1
  br label %b102
b104:
  %v971 = add nsw i64 %v768, 96
  br label %b99
b101:
  %v972 = add i64 %v7, 0
  %v973 = sdiv i64 %v972, 1
  %v974 = add i64 %v2, 1
  %v975 = mul i64 %v973, %v2
  %v976 = sdiv i64 %v975, %v3
  %v977 = mul i64 %v976, 1
  %v978 = icmp slt i64 %v977, %v7
  %v979 = select i1 %v978, i64 %v977, i64 %v7
  %v980 = mul i64 %v973, %v974
  %v981 = sdiv i64 %v980, %v3
  %v982 = mul i64 %v981, 1
  %v983 = icmp slt i64 %v982, %v7
  %v984 = select i1 %v983, i64 %v982, i64 %v7
  br label %b118
b118:
  %v985 = phi i64 [ %v979, %b101 ], [ %v1004, %b119 ]
  %v986 = icmp slt i64 %v985, %v984
  br i1 %v986, label %b119, label %b120
b119:
  %v987 = add i64 %v667, 0
  %v988 = and i64 %v987, %v128
  %v989 = mul i64 %v988, %v7
  %v990 = add i64 %v989, %v985
  %v991 = mul i64 %v990, 8
  %v992 = getelementptr inbounds float, ptr %v18, i64 %v991
  %v993 = add i64 %v667, 1
  %v994 = and i64 %v993, %v138
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v985
  %v997 = mul i64 %v996, 8
  %v998 = getelementptr inbounds float, ptr %v38, i64 %v997
  %v999 = add i64 0, 0
  %v1000 = getelementptr inbounds float, ptr %v992, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = add i64 0, 0
  %v1003 = getelementptr inbounds float, ptr %v998, i64 %v1002
  store <8 x float> %v1001, ptr %v1003, align 4
  %v1004 = add nsw i64 %v985, 1
  br label %b118
b120:
  %v1005 = add nsw i64 %v667, 1
  br label %b93
b95:
  %v1006 = icmp sgt i64 %v3, 1
  br i1 %v1006, label %b121, label %b122
b121:
  %v1007 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1008 = atomicrmw add ptr %v1007, i64 1 acq_rel
  %v1009 = load i64, ptr %v175, align 8
  %v1010 = add i64 %v1009, 1
  store i64 %v1010, ptr %v175, align 8
  %v1011 = mul i64 %v3, %v1010
  br label %b123
b123:
  %v1012 = load atomic i64, ptr %v1007 acquire, align 8
  %v1013 = icmp slt i64 %v1012, %v1011
  br i1 %v1013, label %b124, label %b125
b124:
  %v1014 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v1015 = getelementptr inbounds float, ptr %v177, i64 128
  %v1016 = getelementptr inbounds float, ptr %v177, i64 192
  %v1017 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1018 = load i64, ptr %v1017, align 8
  %v1019 = icmp eq i64 %v1018, 0
  br i1 %v1019, label %b126, label %b127
b126:
  %v1020 = add i64 1, 0
  %v1021 = sdiv i64 %v1020, 1
  %v1022 = add i64 %v2, 1
  %v1023 = mul i64 %v1021, %v2
  %v1024 = sdiv i64 %v1023, %v3
  %v1025 = mul i64 %v1024, 1
  %v1026 = icmp slt i64 %v1025, 1
  %v1027 = select i1 %v1026, i64 %v1025, i64 1
  %v1028 = mul i64 %v1021, %v1022
  %v1029 = sdiv i64 %v1028, %v3
  %v1030 = mul i64 %v1029, 1
  %v1031 = icmp slt i64 %v1030, 1
  %v1032 = select i1 %v1031, i64 %v1030, i64 1
  %v1033 = icmp slt i64 %v1032, 1
  %v1034 = select i1 %v1033, i64 %v1032, i64 1
  br label %b128
b128:
  %v1035 = phi i64 [ %v1027, %b126 ], [ %v1150, %b140 ]
  %v1036 = icmp slt i64 %v1035, %v1034
  br i1 %v1036, label %b129, label %b130
b129:
  %v1037 = mul i64 %v1035, 64
  %v1038 = mul i64 %v1035, 8
  %v1039 = add i64 %v1037, 0
  %v1040 = add i64 %v1038, 0
  %v1041 = getelementptr inbounds float, ptr %v1015, i64 %v1039
  %v1042 = sub i64 8, %v1040
  %v1043 = icmp slt i64 %v1042, 0
  %v1044 = select i1 %v1043, i64 0, i64 %v1042
  %v1045 = icmp ult i64 %v1044, 8
  %v1046 = select i1 %v1045, i64 %v1044, i64 8
  %v1047 = trunc i64 %v1046 to i32
  %v1048 = insertelement <8 x i32> poison, i32 %v1047, i64 0
  %v1049 = shufflevector <8 x i32> %v1048, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1050 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1049
  %v1051 = mul i64 %v1040, 8
  %v1052 = add i64 0, %v1051
  %v1053 = getelementptr inbounds float, ptr %v24, i64 %v1052
  %v1054 = icmp sge i64 %v1044, 8
  br i1 %v1054, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1055 = phi i64 [ 0, %b131 ], [ %v1129, %b134 ]
  %v1056 = icmp slt i64 %v1055, 8
  br i1 %v1056, label %b134, label %b135
b134:
  %v1057 = add i64 %v1055, 0
  %v1058 = getelementptr inbounds float, ptr %v1053, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = add i64 %v1055, 8
  %v1061 = getelementptr inbounds float, ptr %v1053, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = add i64 %v1055, 16
  %v1064 = getelementptr inbounds float, ptr %v1053, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 %v1055, 24
  %v1067 = getelementptr inbounds float, ptr %v1053, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = add i64 %v1055, 32
  %v1070 = getelementptr inbounds float, ptr %v1053, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = add i64 %v1055, 40
  %v1073 = getelementptr inbounds float, ptr %v1053, i64 %v1072
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = add i64 %v1055, 48
  %v1076 = getelementptr inbounds float, ptr %v1053, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = add i64 %v1055, 56
  %v1079 = getelementptr inbounds float, ptr %v1053, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = shufflevector <8 x float> %v1059, <8 x float> %v1071, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1082 = shufflevector <8 x float> %v1059, <8 x float> %v1071, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1083 = shufflevector <8 x float> %v1062, <8 x float> %v1074, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1084 = shufflevector <8 x float> %v1062, <8 x float> %v1074, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1065, <8 x float> %v1077, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1086 = shufflevector <8 x float> %v1065, <8 x float> %v1077, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1087 = shufflevector <8 x float> %v1068, <8 x float> %v1080, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1088 = shufflevector <8 x float> %v1068, <8 x float> %v1080, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1089 = shufflevector <8 x float> %v1081, <8 x float> %v1085, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1090 = shufflevector <8 x float> %v1081, <8 x float> %v1085, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1091 = shufflevector <8 x float> %v1083, <8 x float> %v1087, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1092 = shufflevector <8 x float> %v1083, <8 x float> %v1087, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1093 = shufflevector <8 x float> %v1082, <8 x float> %v1086, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1094 = shufflevector <8 x float> %v1082, <8 x float> %v1086, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1095 = shufflevector <8 x float> %v1084, <8 x float> %v1088, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1096 = shufflevector <8 x float> %v1084, <8 x float> %v1088, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1097 = shufflevector <8 x float> %v1089, <8 x float> %v1091, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1098 = shufflevector <8 x float> %v1089, <8 x float> %v1091, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1099 = shufflevector <8 x float> %v1090, <8 x float> %v1092, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1100 = shufflevector <8 x float> %v1090, <8 x float> %v1092, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1101 = shufflevector <8 x float> %v1093, <8 x float> %v1095, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1102 = shufflevector <8 x float> %v1093, <8 x float> %v1095, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1103 = shufflevector <8 x float> %v1094, <8 x float> %v1096, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1104 = shufflevector <8 x float> %v1094, <8 x float> %v1096, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1105 = add i64 %v1055, 0
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v1041, i64 %v1106
  store <8 x float> %v1097, ptr %v1107, align 4
  %v1108 = add i64 %v1055, 1
  %v1109 = mul i64 %v1108, 8
  %v1110 = getelementptr inbounds float, ptr %v1041, i64 %v1109
  store <8 x float> %v1098, ptr %v1110, align 4
  %v1111 = add i64 %v1055, 2
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v1041, i64 %v1112
  store <8 x float> %v1099, ptr %v1113, align 4
  %v1114 = add i64 %v1055, 3
  %v1115 = mul i64 %v1114, 8
  %v1116 = getelementptr inbounds float, ptr %v1041, i64 %v1115
  store <8 x float> %v1100, ptr %v1116, align 4
  %v1117 = add i64 %v1055, 4
  %v1118 = mul i64 %v1117, 8
  %v1119 = getelementptr inbounds float, ptr %v1041, i64 %v1118
  store <8 x float> %v1101, ptr %v1119, align 4
  %v1120 = add i64 %v1055, 5
  %v1121 = mul i64 %v1120, 8
  %v1122 = getelementptr inbounds float, ptr %v1041, i64 %v1121
  store <8 x float> %v1102, ptr %v1122, align 4
  %v1123 = add i64 %v1055, 6
  %v1124 = mul i64 %v1123, 8
  %v1125 = getelementptr inbounds float, ptr %v1041, i64 %v1124
  store <8 x float> %v1103, ptr %v1125, align 4
  %v1126 = add i64 %v1055, 7
  %v1127 = mul i64 %v1126, 8
  %v1128 = getelementptr inbounds float, ptr %v1041, i64 %v1127
  store <8 x float> %v1104, ptr %v1128, align 4
  %v1129 = add nsw i64 %v1055, 8
  br label %b133
b135:
  br label %b136
b136:
  %v1130 = phi i64 [ 8, %b135 ], [ %v1138, %b137 ]
  %v1131 = icmp slt i64 %v1130, 8
  br i1 %v1131, label %b137, label %b138
b137:
  %v1132 = mul i64 %v1130, 1
  %v1133 = getelementptr inbounds float, ptr %v1053, i64 %v1132
  %v1134 = getelementptr float, ptr %v1133, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1135 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1134, <8 x i1> %v1050, <8 x float> zeroinitializer)
  %v1136 = mul i64 %v1130, 8
  %v1137 = getelementptr inbounds float, ptr %v1041, i64 %v1136
  store <8 x float> %v1135, ptr %v1137, align 4
  %v1138 = add nsw i64 %v1130, 1
  br label %b136
b138:
  br label %b132
b132:
  %v1139 = icmp slt i64 %v1044, 8
  br i1 %v1139, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1140 = phi i64 [ 0, %b139 ], [ %v1148, %b142 ]
  %v1141 = icmp slt i64 %v1140, 8
  br i1 %v1141, label %b142, label %b143
b142:
  %v1142 = mul i64 %v1140, 1
  %v1143 = getelementptr inbounds float, ptr %v1053, i64 %v1142
  %v1144 = getelementptr float, ptr %v1143, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1145 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1144, <8 x i1> %v1050, <8 x float> zeroinitializer)
  %v1146 = mul i64 %v1140, 8
  %v1147 = getelementptr inbounds float, ptr %v1041, i64 %v1146
  store <8 x float> %v1145, ptr %v1147, align 4
  %v1148 = add nsw i64 %v1140, 1
  br label %b141
b143:
  br label %b140
b140:
  %v1149 = add i64 %v1037, 64
  %v1150 = add nsw i64 %v1035, 1
  br label %b128
b130:
  %v1151 = add i64 1, 0
  %v1152 = sdiv i64 %v1151, 1
  %v1153 = add i64 %v2, 1
  %v1154 = mul i64 %v1152, %v2
  %v1155 = sdiv i64 %v1154, %v3
  %v1156 = mul i64 %v1155, 1
  %v1157 = icmp slt i64 %v1156, 1
  %v1158 = select i1 %v1157, i64 %v1156, i64 1
  %v1159 = mul i64 %v1152, %v1153
  %v1160 = sdiv i64 %v1159, %v3
  %v1161 = mul i64 %v1160, 1
  %v1162 = icmp slt i64 %v1161, 1
  %v1163 = select i1 %v1162, i64 %v1161, i64 1
  %v1164 = icmp slt i64 %v1163, 1
  %v1165 = select i1 %v1164, i64 %v1163, i64 1
  br label %b144
b144:
  %v1166 = phi i64 [ %v1158, %b130 ], [ %v1281, %b156 ]
  %v1167 = icmp slt i64 %v1166, %v1165
  br i1 %v1167, label %b145, label %b146
b145:
  %v1168 = mul i64 %v1166, 64
  %v1169 = mul i64 %v1166, 8
  %v1170 = add i64 %v1168, 0
  %v1171 = add i64 %v1169, 0
  %v1172 = getelementptr inbounds float, ptr %v1016, i64 %v1170
  %v1173 = sub i64 8, %v1171
  %v1174 = icmp slt i64 %v1173, 0
  %v1175 = select i1 %v1174, i64 0, i64 %v1173
  %v1176 = icmp ult i64 %v1175, 8
  %v1177 = select i1 %v1176, i64 %v1175, i64 8
  %v1178 = trunc i64 %v1177 to i32
  %v1179 = insertelement <8 x i32> poison, i32 %v1178, i64 0
  %v1180 = shufflevector <8 x i32> %v1179, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1181 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1180
  %v1182 = mul i64 %v1171, 8
  %v1183 = add i64 0, %v1182
  %v1184 = getelementptr inbounds float, ptr %v28, i64 %v1183
  %v1185 = icmp sge i64 %v1175, 8
  br i1 %v1185, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1186 = phi i64 [ 0, %b147 ], [ %v1260, %b150 ]
  %v1187 = icmp slt i64 %v1186, 8
  br i1 %v1187, label %b150, label %b151
b150:
  %v1188 = add i64 %v1186, 0
  %v1189 = getelementptr inbounds float, ptr %v1184, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = add i64 %v1186, 8
  %v1192 = getelementptr inbounds float, ptr %v1184, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = add i64 %v1186, 16
  %v1195 = getelementptr inbounds float, ptr %v1184, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = add i64 %v1186, 24
  %v1198 = getelementptr inbounds float, ptr %v1184, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = add i64 %v1186, 32
  %v1201 = getelementptr inbounds float, ptr %v1184, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = add i64 %v1186, 40
  %v1204 = getelementptr inbounds float, ptr %v1184, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = add i64 %v1186, 48
  %v1207 = getelementptr inbounds float, ptr %v1184, i64 %v1206
  %v1208 = load <8 x float>, ptr %v1207, align 4
  %v1209 = add i64 %v1186, 56
  %v1210 = getelementptr inbounds float, ptr %v1184, i64 %v1209
  %v1211 = load <8 x float>, ptr %v1210, align 4
  %v1212 = shufflevector <8 x float> %v1190, <8 x float> %v1202, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1213 = shufflevector <8 x float> %v1190, <8 x float> %v1202, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1214 = shufflevector <8 x float> %v1193, <8 x float> %v1205, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1215 = shufflevector <8 x float> %v1193, <8 x float> %v1205, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1216 = shufflevector <8 x float> %v1196, <8 x float> %v1208, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1217 = shufflevector <8 x float> %v1196, <8 x float> %v1208, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1218 = shufflevector <8 x float> %v1199, <8 x float> %v1211, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1219 = shufflevector <8 x float> %v1199, <8 x float> %v1211, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1220 = shufflevector <8 x float> %v1212, <8 x float> %v1216, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1221 = shufflevector <8 x float> %v1212, <8 x float> %v1216, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1222 = shufflevector <8 x float> %v1214, <8 x float> %v1218, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1223 = shufflevector <8 x float> %v1214, <8 x float> %v1218, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1224 = shufflevector <8 x float> %v1213, <8 x float> %v1217, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1225 = shufflevector <8 x float> %v1213, <8 x float> %v1217, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1226 = shufflevector <8 x float> %v1215, <8 x float> %v1219, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1227 = shufflevector <8 x float> %v1215, <8 x float> %v1219, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1228 = shufflevector <8 x float> %v1220, <8 x float> %v1222, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1229 = shufflevector <8 x float> %v1220, <8 x float> %v1222, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1230 = shufflevector <8 x float> %v1221, <8 x float> %v1223, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1231 = shufflevector <8 x float> %v1221, <8 x float> %v1223, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1232 = shufflevector <8 x float> %v1224, <8 x float> %v1226, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1233 = shufflevector <8 x float> %v1224, <8 x float> %v1226, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1234 = shufflevector <8 x float> %v1225, <8 x float> %v1227, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1235 = shufflevector <8 x float> %v1225, <8 x float> %v1227, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1236 = add i64 %v1186, 0
  %v1237 = mul i64 %v1236, 8
  %v1238 = getelementptr inbounds float, ptr %v1172, i64 %v1237
  store <8 x float> %v1228, ptr %v1238, align 4
  %v1239 = add i64 %v1186, 1
  %v1240 = mul i64 %v1239, 8
  %v1241 = getelementptr inbounds float, ptr %v1172, i64 %v1240
  store <8 x float> %v1229, ptr %v1241, align 4
  %v1242 = add i64 %v1186, 2
  %v1243 = mul i64 %v1242, 8
  %v1244 = getelementptr inbounds float, ptr %v1172, i64 %v1243
  store <8 x float> %v1230, ptr %v1244, align 4
  %v1245 = add i64 %v1186, 3
  %v1246 = mul i64 %v1245, 8
  %v1247 = getelementptr inbounds float, ptr %v1172, i64 %v1246
  store <8 x float> %v1231, ptr %v1247, align 4
  %v1248 = add i64 %v1186, 4
  %v1249 = mul i64 %v1248, 8
  %v1250 = getelementptr inbounds float, ptr %v1172, i64 %v1249
  store <8 x float> %v1232, ptr %v1250, align 4
  %v1251 = add i64 %v1186, 5
  %v1252 = mul i64 %v1251, 8
  %v1253 = getelementptr inbounds float, ptr %v1172, i64 %v1252
  store <8 x float> %v1233, ptr %v1253, align 4
  %v1254 = add i64 %v1186, 6
  %v1255 = mul i64 %v1254, 8
  %v1256 = getelementptr inbounds float, ptr %v1172, i64 %v1255
  store <8 x float> %v1234, ptr %v1256, align 4
  %v1257 = add i64 %v1186, 7
  %v1258 = mul i64 %v1257, 8
  %v1259 = getelementptr inbounds float, ptr %v1172, i64 %v1258
  store <8 x float> %v1235, ptr %v1259, align 4
  %v1260 = add nsw i64 %v1186, 8
  br label %b149
b151:
  br label %b152
b152:
  %v1261 = phi i64 [ 8, %b151 ], [ %v1269, %b153 ]
  %v1262 = icmp slt i64 %v1261, 8
  br i1 %v1262, label %b153, label %b154
b153:
  %v1263 = mul i64 %v1261, 1
  %v1264 = getelementptr inbounds float, ptr %v1184, i64 %v1263
  %v1265 = getelementptr float, ptr %v1264, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1266 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1265, <8 x i1> %v1181, <8 x float> zeroinitializer)
  %v1267 = mul i64 %v1261, 8
  %v1268 = getelementptr inbounds float, ptr %v1172, i64 %v1267
  store <8 x float> %v1266, ptr %v1268, align 4
  %v1269 = add nsw i64 %v1261, 1
  br label %b152
b154:
  br label %b148
b148:
  %v1270 = icmp slt i64 %v1175, 8
  br i1 %v1270, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1271 = phi i64 [ 0, %b155 ], [ %v1279, %b158 ]
  %v1272 = icmp slt i64 %v1271, 8
  br i1 %v1272, label %b158, label %b159
b158:
  %v1273 = mul i64 %v1271, 1
  %v1274 = getelementptr inbounds float, ptr %v1184, i64 %v1273
  %v1275 = getelementptr float, ptr %v1274, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1276 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1275, <8 x i1> %v1181, <8 x float> zeroinitializer)
  %v1277 = mul i64 %v1271, 8
  %v1278 = getelementptr inbounds float, ptr %v1172, i64 %v1277
  store <8 x float> %v1276, ptr %v1278, align 4
  %v1279 = add nsw i64 %v1271, 1
  br label %b157
b159:
  br label %b156
b156:
  %v1280 = add i64 %v1168, 64
  %v1281 = add nsw i64 %v1166, 1
  br label %b144
b146:
  br label %b127
b127:
  %v1282 = icmp sgt i64 %v3, 1
  br i1 %v1282, label %b160, label %b161
b160:
  %v1283 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1284 = atomicrmw add ptr %v1283, i64 1 acq_rel
  %v1285 = load i64, ptr %v175, align 8
  %v1286 = add i64 %v1285, 1
  store i64 %v1286, ptr %v175, align 8
  %v1287 = mul i64 %v3, %v1286
  br label %b162
b162:
  %v1288 = load atomic i64, ptr %v1283 acquire, align 8
  %v1289 = icmp slt i64 %v1288, %v1287
  br i1 %v1289, label %b163, label %b164
b163:
  %v1290 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v1292 = add i64 %v8, 0
  %v1293 = sdiv i64 %v1292, 1
  %v1294 = add i64 %v2, 1
  %v1295 = mul i64 %v1293, %v2
  %v1296 = sdiv i64 %v1295, %v3
  %v1297 = mul i64 %v1296, 1
  %v1298 = icmp slt i64 %v1297, %v8
  %v1299 = select i1 %v1298, i64 %v1297, i64 %v8
  %v1300 = mul i64 %v1293, %v1294
  %v1301 = sdiv i64 %v1300, %v3
  %v1302 = mul i64 %v1301, 1
  %v1303 = icmp slt i64 %v1302, %v8
  %v1304 = select i1 %v1303, i64 %v1302, i64 %v8
  br label %b165
b165:
  %v1305 = phi i64 [ %v1299, %b161 ], [ %v1483, %b170 ]
  %v1306 = icmp slt i64 %v1305, %v1304
  br i1 %v1306, label %b166, label %b167
b166:
  %v1307 = add i64 %v1305, 96
  %v1308 = icmp slt i64 %v1307, %v1304
  %v1309 = select i1 %v1308, i64 %v1307, i64 %v1304
  br label %b168
b168:
  %v1310 = phi i64 [ 0, %b166 ], [ %v1482, %b173 ]
  %v1311 = icmp slt i64 %v1310, 1
  br i1 %v1311, label %b169, label %b170
b169:
  %v1312 = sub i64 %v1309, %v1305
  %v1313 = sub i64 8, 1
  %v1314 = add i64 %v1312, %v1313
  %v1315 = sdiv i64 %v1314, 8
  br label %b171
b171:
  %v1316 = phi i64 [ 0, %b169 ], [ %v1481, %b178 ]
  %v1317 = icmp slt i64 %v1316, %v1315
  br i1 %v1317, label %b172, label %b173
b172:
  %v1318 = mul i64 %v1312, %v1316
  %v1319 = sdiv i64 %v1318, %v1315
  %v1320 = add i64 %v1305, %v1319
  %v1321 = add i64 %v1316, 1
  %v1322 = mul i64 %v1312, %v1321
  %v1323 = sdiv i64 %v1322, %v1315
  %v1324 = add i64 %v1305, %v1323
  %v1325 = mul i64 %v1310, 64
  %v1326 = getelementptr inbounds float, ptr %v1015, i64 %v1325
  %v1327 = sub i64 %v1324, %v1320
  %v1328 = mul i64 %v1320, 8
  %v1329 = getelementptr inbounds float, ptr %v86, i64 %v1328
  %v1330 = getelementptr inbounds float, ptr %v1329, i64 0
  %v1331 = sub i64 %v1327, 1
  %v1332 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1331
  %v1333 = load ptr, ptr %v1332, align 4
  %v1334 = icmp sgt i64 %v1327, 0
  br i1 %v1334, label %b174, label %b175
b174:
  call void %v1333(ptr %v1330, i64 8, ptr %v1326, i64 8, ptr %v1291)
  br label %b175
b175:
  %v1335 = add i64 %v1325, 64
  br label %b176
b176:
  %v1336 = phi i64 [ %v1320, %b175 ], [ %v1480, %b181 ]
  %v1337 = icmp slt i64 %v1336, %v1324
  br i1 %v1337, label %b177, label %b178
b177:
  %v1338 = sub i64 %v1336, %v1320
  %v1339 = mul i64 %v1338, 8
  %v1340 = getelementptr inbounds float, ptr %v1291, i64 %v1339
  %v1341 = mul i64 %v1336, 8
  %v1342 = getelementptr inbounds float, ptr %v36, i64 %v1341
  %v1343 = mul i64 %v1336, 8
  %v1344 = getelementptr inbounds float, ptr %v88, i64 %v1343
  %v1345 = mul i64 %v1336, 8
  %v1346 = getelementptr inbounds float, ptr %v32, i64 %v1345
  %v1347 = mul i64 %v1336, 8
  %v1348 = getelementptr inbounds float, ptr %v90, i64 %v1347
  %v1349 = mul i64 %v1336, 8
  %v1350 = getelementptr inbounds float, ptr %v34, i64 %v1349
  %v1351 = mul i64 %v1336, 8
  %v1352 = getelementptr inbounds float, ptr %v92, i64 %v1351
  %v1353 = mul i64 %v1336, 8
  %v1354 = getelementptr inbounds float, ptr %v94, i64 %v1353
  br label %b179
b179:
  %v1355 = phi i64 [ 0, %b177 ], [ %v1479, %b180 ]
  %v1356 = icmp slt i64 %v1355, 1
  br i1 %v1356, label %b180, label %b181
b180:
  %v1357 = mul i64 %v1310, 1
  %v1358 = add i64 %v1357, %v1355
  %v1359 = mul i64 %v1358, 8
  %v1360 = add i64 0, %v1355
  %v1361 = mul i64 %v1360, 8
  %v1362 = getelementptr inbounds float, ptr %v1340, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1363)
  %v1365 = fneg <8 x float> %v1364
  %v1366 = fcmp olt <8 x float> %v1365, splat (float 0xC05A400000000000)
  %v1367 = select <8 x i1> %v1366, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1365
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1369 = fsub <8 x float> %v1368, splat (float 0x4168000000000000)
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1367)
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1370)
  %v1372 = bitcast <8 x float> %v1368 to <8 x i32>
  %v1373 = fmul <8 x float> %v1371, %v1371
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1371, <8 x float> splat (float 0x3F81227F40000000))
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> %v1371, <8 x float> splat (float 0x3FA5556740000000))
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> %v1371, <8 x float> splat (float 0x3FC5554B00000000))
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> %v1371, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> %v1377, <8 x float> %v1371)
  %v1379 = sub <8 x i32> %v1372, splat (i32 1262485250)
  %v1380 = lshr <8 x i32> %v1379, splat (i32 1)
  %v1381 = sub <8 x i32> %v1379, %v1380
  %v1382 = shl <8 x i32> %v1380, splat (i32 23)
  %v1383 = bitcast <8 x i32> %v1382 to <8 x float>
  %v1384 = shl <8 x i32> %v1381, splat (i32 23)
  %v1385 = bitcast <8 x i32> %v1384 to <8 x float>
  %v1386 = fadd <8 x float> %v1378, splat (float 0x3FF0000000000000)
  %v1387 = fmul <8 x float> %v1386, %v1383
  %v1388 = fmul <8 x float> %v1387, %v1385
  %v1389 = fcmp olt <8 x float> %v1363, splat (float 0x0000000000000000)
  %v1390 = select <8 x i1> %v1389, <8 x float> %v1388, <8 x float> splat (float 0x3FF0000000000000)
  %v1391 = fadd <8 x float> %v1388, splat (float 0x3FF0000000000000)
  %v1392 = fdiv <8 x float> %v1390, %v1391
  %v1393 = add i64 0, %v1359
  %v1394 = getelementptr inbounds float, ptr %v1342, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 0, %v1359
  %v1397 = getelementptr inbounds float, ptr %v26, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = add i64 0, %v1359
  %v1400 = getelementptr inbounds float, ptr %v1344, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = fadd <8 x float> %v1398, %v1401
  %v1403 = fcmp uno <8 x float> %v1395, %v1395
  %v1404 = fcmp ogt <8 x float> %v1395, %v1402
  %v1405 = select <8 x i1> %v1404, <8 x float> %v1395, <8 x float> %v1402
  %v1406 = select <8 x i1> %v1403, <8 x float> %v1395, <8 x float> %v1405
  %v1407 = fsub <8 x float> %v1395, %v1406
  %v1408 = fcmp olt <8 x float> %v1407, splat (float 0xC05A400000000000)
  %v1409 = select <8 x i1> %v1408, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1407
  %v1410 = fcmp ogt <8 x float> %v1409, splat (float 0x4056400000000000)
  %v1411 = select <8 x i1> %v1410, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1409
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1411, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1413 = fsub <8 x float> %v1412, splat (float 0x4168000000000000)
  %v1414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1413, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1411)
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1413, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1414)
  %v1416 = bitcast <8 x float> %v1412 to <8 x i32>
  %v1417 = fmul <8 x float> %v1415, %v1415
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1415, <8 x float> splat (float 0x3F81227F40000000))
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> %v1415, <8 x float> splat (float 0x3FA5556740000000))
  %v1420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1419, <8 x float> %v1415, <8 x float> splat (float 0x3FC5554B00000000))
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> %v1415, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1421, <8 x float> %v1415)
  %v1423 = sub <8 x i32> %v1416, splat (i32 1262485250)
  %v1424 = lshr <8 x i32> %v1423, splat (i32 1)
  %v1425 = sub <8 x i32> %v1423, %v1424
  %v1426 = shl <8 x i32> %v1424, splat (i32 23)
  %v1427 = bitcast <8 x i32> %v1426 to <8 x float>
  %v1428 = shl <8 x i32> %v1425, splat (i32 23)
  %v1429 = bitcast <8 x i32> %v1428 to <8 x float>
  %v1430 = fadd <8 x float> %v1422, splat (float 0x3FF0000000000000)
  %v1431 = fmul <8 x float> %v1430, %v1427
  %v1432 = fmul <8 x float> %v1431, %v1429
  %v1433 = add i64 0, %v1359
  %v1434 = getelementptr inbounds float, ptr %v1346, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = fmul <8 x float> %v1432, %v1435
  %v1437 = fsub <8 x float> %v1402, %v1406
  %v1438 = fcmp olt <8 x float> %v1437, splat (float 0xC05A400000000000)
  %v1439 = select <8 x i1> %v1438, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1437
  %v1440 = fcmp ogt <8 x float> %v1439, splat (float 0x4056400000000000)
  %v1441 = select <8 x i1> %v1440, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1439
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1443 = fsub <8 x float> %v1442, splat (float 0x4168000000000000)
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1441)
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1444)
  %v1446 = bitcast <8 x float> %v1442 to <8 x i32>
  %v1447 = fmul <8 x float> %v1445, %v1445
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1445, <8 x float> splat (float 0x3F81227F40000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1445, <8 x float> splat (float 0x3FA5556740000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1445, <8 x float> splat (float 0x3FC5554B00000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1450, <8 x float> %v1445, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1451, <8 x float> %v1445)
  %v1453 = sub <8 x i32> %v1446, splat (i32 1262485250)
  %v1454 = lshr <8 x i32> %v1453, splat (i32 1)
  %v1455 = sub <8 x i32> %v1453, %v1454
  %v1456 = shl <8 x i32> %v1454, splat (i32 23)
  %v1457 = bitcast <8 x i32> %v1456 to <8 x float>
  %v1458 = shl <8 x i32> %v1455, splat (i32 23)
  %v1459 = bitcast <8 x i32> %v1458 to <8 x float>
  %v1460 = fadd <8 x float> %v1452, splat (float 0x3FF0000000000000)
  %v1461 = fmul <8 x float> %v1460, %v1457
  %v1462 = fmul <8 x float> %v1461, %v1459
  %v1463 = add i64 0, %v1359
  %v1464 = getelementptr inbounds float, ptr %v1348, i64 %v1463
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = fmul <8 x float> %v1462, %v1465
  %v1467 = fadd <8 x float> %v1436, %v1466
  %v1468 = add i64 0, %v1359
  %v1469 = getelementptr inbounds float, ptr %v1350, i64 %v1468
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = fmul <8 x float> %v1432, %v1470
  %v1472 = fadd <8 x float> %v1471, %v1462
  %v1473 = fdiv <8 x float> %v1467, %v1472
  %v1474 = fmul <8 x float> %v1392, %v1473
  %v1475 = add i64 0, %v1359
  %v1476 = getelementptr inbounds float, ptr %v1352, i64 %v1475
  store <8 x float> %v1392, ptr %v1476, align 4
  %v1477 = add i64 0, %v1359
  %v1478 = getelementptr inbounds float, ptr %v1354, i64 %v1477
  store <8 x float> %v1474, ptr %v1478, align 4
  %v1479 = add nsw i64 %v1355, 1
  br label %b179
b181:
  %v1480 = add nsw i64 %v1336, 1
  br label %b176
b178:
  %v1481 = add nsw i64 %v1316, 1
  br label %b171
b173:
  %v1482 = add nsw i64 %v1310, 1
  br label %b168
b170:
  %v1483 = add nsw i64 %v1305, 96
  br label %b165
b167:
  %v1485 = add i64 %v8, 0
  %v1486 = sdiv i64 %v1485, 1
  %v1487 = add i64 %v2, 1
  %v1488 = mul i64 %v1486, %v2
  %v1489 = sdiv i64 %v1488, %v3
  %v1490 = mul i64 %v1489, 1
  %v1491 = icmp slt i64 %v1490, %v8
  %v1492 = select i1 %v1491, i64 %v1490, i64 %v8
  %v1493 = mul i64 %v1486, %v1487
  %v1494 = sdiv i64 %v1493, %v3
  %v1495 = mul i64 %v1494, 1
  %v1496 = icmp slt i64 %v1495, %v8
  %v1497 = select i1 %v1496, i64 %v1495, i64 %v8
  br label %b182
b182:
  %v1498 = phi i64 [ %v1492, %b167 ], [ %v1551, %b187 ]
  %v1499 = icmp slt i64 %v1498, %v1497
  br i1 %v1499, label %b183, label %b184
b183:
  %v1500 = add i64 %v1498, 96
  %v1501 = icmp slt i64 %v1500, %v1497
  %v1502 = select i1 %v1501, i64 %v1500, i64 %v1497
  br label %b185
b185:
  %v1503 = phi i64 [ 0, %b183 ], [ %v1550, %b190 ]
  %v1504 = icmp slt i64 %v1503, 1
  br i1 %v1504, label %b186, label %b187
b186:
  %v1505 = sub i64 %v1502, %v1498
  %v1506 = sub i64 8, 1
  %v1507 = add i64 %v1505, %v1506
  %v1508 = sdiv i64 %v1507, 8
  br label %b188
b188:
  %v1509 = phi i64 [ 0, %b186 ], [ %v1549, %b195 ]
  %v1510 = icmp slt i64 %v1509, %v1508
  br i1 %v1510, label %b189, label %b190
b189:
  %v1511 = mul i64 %v1505, %v1509
  %v1512 = sdiv i64 %v1511, %v1508
  %v1513 = add i64 %v1498, %v1512
  %v1514 = add i64 %v1509, 1
  %v1515 = mul i64 %v1505, %v1514
  %v1516 = sdiv i64 %v1515, %v1508
  %v1517 = add i64 %v1498, %v1516
  %v1518 = mul i64 %v1503, 64
  %v1519 = getelementptr inbounds float, ptr %v1016, i64 %v1518
  %v1520 = sub i64 %v1517, %v1513
  %v1521 = mul i64 %v1513, 8
  %v1522 = getelementptr inbounds float, ptr %v94, i64 %v1521
  %v1523 = getelementptr inbounds float, ptr %v1522, i64 0
  %v1524 = sub i64 %v1520, 1
  %v1525 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1524
  %v1526 = load ptr, ptr %v1525, align 4
  %v1527 = icmp sgt i64 %v1520, 0
  br i1 %v1527, label %b191, label %b192
b191:
  call void %v1526(ptr %v1523, i64 8, ptr %v1519, i64 8, ptr %v1484)
  br label %b192
b192:
  %v1528 = add i64 %v1518, 64
  br label %b193
b193:
  %v1529 = phi i64 [ %v1513, %b192 ], [ %v1548, %b198 ]
  %v1530 = icmp slt i64 %v1529, %v1517
  br i1 %v1530, label %b194, label %b195
b194:
  %v1531 = sub i64 %v1529, %v1513
  %v1532 = mul i64 %v1531, 8
  %v1533 = getelementptr inbounds float, ptr %v1484, i64 %v1532
  %v1534 = mul i64 %v1529, 8
  %v1535 = getelementptr inbounds float, ptr %v48, i64 %v1534
  br label %b196
b196:
  %v1536 = phi i64 [ 0, %b194 ], [ %v1547, %b197 ]
  %v1537 = icmp slt i64 %v1536, 1
  br i1 %v1537, label %b197, label %b198
b197:
  %v1538 = mul i64 %v1503, 1
  %v1539 = add i64 %v1538, %v1536
  %v1540 = mul i64 %v1539, 8
  %v1541 = add i64 0, %v1536
  %v1542 = mul i64 %v1541, 8
  %v1543 = getelementptr inbounds float, ptr %v1533, i64 %v1542
  %v1544 = load <8 x float>, ptr %v1543, align 4
  %v1545 = add i64 0, %v1540
  %v1546 = getelementptr inbounds float, ptr %v1535, i64 %v1545
  store <8 x float> %v1544, ptr %v1546, align 4
  %v1547 = add nsw i64 %v1536, 1
  br label %b196
b198:
  %v1548 = add nsw i64 %v1529, 1
  br label %b193
b195:
  %v1549 = add nsw i64 %v1509, 1
  br label %b188
b190:
  %v1550 = add nsw i64 %v1503, 1
  br label %b185
b187:
  %v1551 = add nsw i64 %v1498, 96
  br label %b182
b184:
  %v1552 = icmp sgt i64 %v3, 1
  br i1 %v1552, label %b199, label %b200
b199:
  %v1553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1554 = atomicrmw add ptr %v1553, i64 1 acq_rel
  %v1555 = load i64, ptr %v175, align 8
  %v1556 = add i64 %v1555, 1
  store i64 %v1556, ptr %v175, align 8
  %v1557 = mul i64 %v3, %v1556
  br label %b201
b201:
  %v1558 = load atomic i64, ptr %v1553 acquire, align 8
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b202, label %b203
b202:
  %v1560 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
  ret void
}
define internal void @tile_1x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v175 = alloca i64, i64 1, align 8
  %v283 = alloca float, i64 64, align 4
  %v501 = alloca float, i64 64, align 4
  %v999 = alloca float, i64 128, align 4
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
  %v201 = phi i64 [ %v193, %b0 ], [ %v229, %b7 ]
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
  %v211 = icmp ult i64 %v210, 8
  %v212 = select i1 %v211, i64 %v210, i64 8
  %v213 = trunc i64 %v212 to i32
  %v214 = insertelement <8 x i32> poison, i32 %v213, i64 0
  %v215 = shufflevector <8 x i32> %v214, <8 x i32> poison, <8 x i32> zeroinitializer
  %v216 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v215
  %v217 = mul i64 %v206, 1
  %v218 = add i64 0, %v217
  %v219 = getelementptr inbounds float, ptr %v28, i64 %v218
  br label %b5
b5:
  %v220 = phi i64 [ 0, %b3 ], [ %v227, %b6 ]
  %v221 = icmp slt i64 %v220, 8
  br i1 %v221, label %b6, label %b7
b6:
  %v222 = mul i64 %v220, 8
  %v223 = getelementptr inbounds float, ptr %v219, i64 %v222
  %v224 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v223, <8 x i1> %v216, <8 x float> zeroinitializer)
  %v225 = mul i64 %v220, 8
  %v226 = getelementptr inbounds float, ptr %v207, i64 %v225
  store <8 x float> %v224, ptr %v226, align 4
  %v227 = add nsw i64 %v220, 1
  br label %b5
b7:
  %v228 = add i64 %v203, 64
  %v229 = add nsw i64 %v201, 1
  br label %b2
b4:
  %v230 = add i64 1, 0
  %v231 = sdiv i64 %v230, 1
  %v232 = add i64 %v2, 1
  %v233 = mul i64 %v231, %v2
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, 1
  %v237 = select i1 %v236, i64 %v235, i64 1
  %v238 = mul i64 %v231, %v232
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  %v243 = icmp slt i64 %v242, 1
  %v244 = select i1 %v243, i64 %v242, i64 1
  br label %b8
b8:
  %v245 = phi i64 [ %v237, %b4 ], [ %v273, %b13 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b9, label %b10
b9:
  %v247 = mul i64 %v245, 64
  %v248 = mul i64 %v245, 8
  %v249 = add i64 %v247, 0
  %v250 = add i64 %v248, 0
  %v251 = getelementptr inbounds float, ptr %v182, i64 %v249
  %v252 = sub i64 8, %v250
  %v253 = icmp slt i64 %v252, 0
  %v254 = select i1 %v253, i64 0, i64 %v252
  %v255 = icmp ult i64 %v254, 8
  %v256 = select i1 %v255, i64 %v254, i64 8
  %v257 = trunc i64 %v256 to i32
  %v258 = insertelement <8 x i32> poison, i32 %v257, i64 0
  %v259 = shufflevector <8 x i32> %v258, <8 x i32> poison, <8 x i32> zeroinitializer
  %v260 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v259
  %v261 = mul i64 %v250, 1
  %v262 = add i64 0, %v261
  %v263 = getelementptr inbounds float, ptr %v24, i64 %v262
  br label %b11
b11:
  %v264 = phi i64 [ 0, %b9 ], [ %v271, %b12 ]
  %v265 = icmp slt i64 %v264, 8
  br i1 %v265, label %b12, label %b13
b12:
  %v266 = mul i64 %v264, 8
  %v267 = getelementptr inbounds float, ptr %v263, i64 %v266
  %v268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v267, <8 x i1> %v260, <8 x float> zeroinitializer)
  %v269 = mul i64 %v264, 8
  %v270 = getelementptr inbounds float, ptr %v251, i64 %v269
  store <8 x float> %v268, ptr %v270, align 4
  %v271 = add nsw i64 %v264, 1
  br label %b11
b13:
  %v272 = add i64 %v247, 64
  %v273 = add nsw i64 %v245, 1
  br label %b8
b10:
  br label %b1
b1:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b14, label %b15
b14:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = load i64, ptr %v175, align 8
  %v278 = add i64 %v277, 1
  store i64 %v278, ptr %v175, align 8
  %v279 = mul i64 %v3, %v278
  br label %b16
b16:
  %v280 = load atomic i64, ptr %v275 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b17, label %b18
b17:
  %v282 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v284 = add i64 %v8, 0
  %v285 = sdiv i64 %v284, 1
  %v286 = add i64 %v2, 1
  %v287 = mul i64 %v285, %v2
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, %v8
  %v291 = select i1 %v290, i64 %v289, i64 %v8
  %v292 = mul i64 %v285, %v286
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v8
  %v296 = select i1 %v295, i64 %v294, i64 %v8
  br label %b19
b19:
  %v297 = phi i64 [ %v291, %b15 ], [ %v500, %b24 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b20, label %b21
b20:
  %v299 = add i64 %v297, 96
  %v300 = icmp slt i64 %v299, %v296
  %v301 = select i1 %v300, i64 %v299, i64 %v296
  br label %b22
b22:
  %v302 = phi i64 [ 0, %b20 ], [ %v499, %b27 ]
  %v303 = icmp slt i64 %v302, 1
  br i1 %v303, label %b23, label %b24
b23:
  %v304 = sub i64 %v301, %v297
  %v305 = sub i64 8, 1
  %v306 = add i64 %v304, %v305
  %v307 = sdiv i64 %v306, 8
  br label %b25
b25:
  %v308 = phi i64 [ 0, %b23 ], [ %v498, %b32 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b26, label %b27
b26:
  %v310 = mul i64 %v304, %v308
  %v311 = sdiv i64 %v310, %v307
  %v312 = add i64 %v297, %v311
  %v313 = add i64 %v308, 1
  %v314 = mul i64 %v304, %v313
  %v315 = sdiv i64 %v314, %v307
  %v316 = add i64 %v297, %v315
  %v317 = mul i64 %v302, 64
  %v318 = getelementptr inbounds float, ptr %v181, i64 %v317
  %v319 = sub i64 %v316, %v312
  %v320 = mul i64 %v312, 8
  %v321 = getelementptr inbounds float, ptr %v30, i64 %v320
  %v322 = getelementptr inbounds float, ptr %v321, i64 0
  %v323 = sub i64 %v319, 1
  %v324 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v323
  %v325 = load ptr, ptr %v324, align 4
  %v326 = icmp sgt i64 %v319, 0
  br i1 %v326, label %b28, label %b29
b28:
  call void %v325(ptr %v322, i64 8, ptr %v318, i64 8, ptr %v283)
  br label %b29
b29:
  %v327 = add i64 %v317, 64
  br label %b30
b30:
  %v328 = phi i64 [ %v312, %b29 ], [ %v497, %b35 ]
  %v329 = icmp slt i64 %v328, %v316
  br i1 %v329, label %b31, label %b32
b31:
  %v330 = sub i64 %v328, %v312
  %v331 = mul i64 %v330, 8
  %v332 = getelementptr inbounds float, ptr %v283, i64 %v331
  %v333 = mul i64 %v328, 8
  %v334 = getelementptr inbounds float, ptr %v92, i64 %v333
  %v335 = mul i64 %v328, 8
  %v336 = getelementptr inbounds float, ptr %v36, i64 %v335
  %v337 = mul i64 %v328, 8
  %v338 = getelementptr inbounds float, ptr %v88, i64 %v337
  %v339 = mul i64 %v328, 8
  %v340 = getelementptr inbounds float, ptr %v34, i64 %v339
  %v341 = mul i64 %v328, 8
  %v342 = getelementptr inbounds float, ptr %v32, i64 %v341
  %v343 = mul i64 %v328, 8
  %v344 = getelementptr inbounds float, ptr %v90, i64 %v343
  %v345 = mul i64 %v328, 8
  %v346 = getelementptr inbounds float, ptr %v96, i64 %v345
  %v347 = mul i64 %v328, 8
  %v348 = getelementptr inbounds float, ptr %v98, i64 %v347
  %v349 = mul i64 %v328, 8
  %v350 = getelementptr inbounds float, ptr %v100, i64 %v349
  %v351 = mul i64 %v328, 8
  %v352 = getelementptr inbounds float, ptr %v102, i64 %v351
  %v353 = mul i64 %v328, 8
  %v354 = getelementptr inbounds float, ptr %v104, i64 %v353
  br label %b33
b33:
  %v355 = phi i64 [ 0, %b31 ], [ %v496, %b34 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b34, label %b35
b34:
  %v357 = mul i64 %v302, 1
  %v358 = add i64 %v357, %v355
  %v359 = mul i64 %v358, 8
  %v360 = add i64 0, %v355
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v332, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = add i64 0, %v359
  %v365 = getelementptr inbounds float, ptr %v334, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fmul <8 x float> %v363, %v366
  %v368 = add i64 0, %v359
  %v369 = getelementptr inbounds float, ptr %v336, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 0, %v359
  %v372 = getelementptr inbounds float, ptr %v26, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 0, %v359
  %v375 = getelementptr inbounds float, ptr %v338, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fadd <8 x float> %v373, %v376
  %v378 = fcmp uno <8 x float> %v370, %v370
  %v379 = fcmp ogt <8 x float> %v370, %v377
  %v380 = select <8 x i1> %v379, <8 x float> %v370, <8 x float> %v377
  %v381 = select <8 x i1> %v378, <8 x float> %v370, <8 x float> %v380
  %v382 = fsub <8 x float> %v370, %v381
  %v383 = fcmp olt <8 x float> %v382, splat (float 0xC05A400000000000)
  %v384 = select <8 x i1> %v383, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v382
  %v385 = fcmp ogt <8 x float> %v384, splat (float 0x4056400000000000)
  %v386 = select <8 x i1> %v385, <8 x float> splat (float 0x4056400000000000), <8 x float> %v384
  %v387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v386, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v388 = fsub <8 x float> %v387, splat (float 0x4168000000000000)
  %v389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v388, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v386)
  %v390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v388, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v389)
  %v391 = bitcast <8 x float> %v387 to <8 x i32>
  %v392 = fmul <8 x float> %v390, %v390
  %v393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v390, <8 x float> splat (float 0x3F81227F40000000))
  %v394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v393, <8 x float> %v390, <8 x float> splat (float 0x3FA5556740000000))
  %v395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v394, <8 x float> %v390, <8 x float> splat (float 0x3FC5554B00000000))
  %v396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v395, <8 x float> %v390, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v392, <8 x float> %v396, <8 x float> %v390)
  %v398 = sub <8 x i32> %v391, splat (i32 1262485250)
  %v399 = lshr <8 x i32> %v398, splat (i32 1)
  %v400 = sub <8 x i32> %v398, %v399
  %v401 = shl <8 x i32> %v399, splat (i32 23)
  %v402 = bitcast <8 x i32> %v401 to <8 x float>
  %v403 = shl <8 x i32> %v400, splat (i32 23)
  %v404 = bitcast <8 x i32> %v403 to <8 x float>
  %v405 = fadd <8 x float> %v397, splat (float 0x3FF0000000000000)
  %v406 = fmul <8 x float> %v405, %v402
  %v407 = fmul <8 x float> %v406, %v404
  %v408 = add i64 0, %v359
  %v409 = getelementptr inbounds float, ptr %v340, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = fmul <8 x float> %v407, %v410
  %v412 = fsub <8 x float> %v377, %v381
  %v413 = fcmp olt <8 x float> %v412, splat (float 0xC05A400000000000)
  %v414 = select <8 x i1> %v413, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v412
  %v415 = fcmp ogt <8 x float> %v414, splat (float 0x4056400000000000)
  %v416 = select <8 x i1> %v415, <8 x float> splat (float 0x4056400000000000), <8 x float> %v414
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v416, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v418 = fsub <8 x float> %v417, splat (float 0x4168000000000000)
  %v419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v418, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v416)
  %v420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v418, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v419)
  %v421 = bitcast <8 x float> %v417 to <8 x i32>
  %v422 = fmul <8 x float> %v420, %v420
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v420, <8 x float> splat (float 0x3F81227F40000000))
  %v424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v423, <8 x float> %v420, <8 x float> splat (float 0x3FA5556740000000))
  %v425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v424, <8 x float> %v420, <8 x float> splat (float 0x3FC5554B00000000))
  %v426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v425, <8 x float> %v420, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v422, <8 x float> %v426, <8 x float> %v420)
  %v428 = sub <8 x i32> %v421, splat (i32 1262485250)
  %v429 = lshr <8 x i32> %v428, splat (i32 1)
  %v430 = sub <8 x i32> %v428, %v429
  %v431 = shl <8 x i32> %v429, splat (i32 23)
  %v432 = bitcast <8 x i32> %v431 to <8 x float>
  %v433 = shl <8 x i32> %v430, splat (i32 23)
  %v434 = bitcast <8 x i32> %v433 to <8 x float>
  %v435 = fadd <8 x float> %v427, splat (float 0x3FF0000000000000)
  %v436 = fmul <8 x float> %v435, %v432
  %v437 = fmul <8 x float> %v436, %v434
  %v438 = fadd <8 x float> %v411, %v437
  %v439 = fdiv <8 x float> %v367, %v438
  %v440 = add i64 0, %v359
  %v441 = getelementptr inbounds float, ptr %v342, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = fmul <8 x float> %v407, %v442
  %v444 = add i64 0, %v359
  %v445 = getelementptr inbounds float, ptr %v344, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = fmul <8 x float> %v437, %v446
  %v448 = fadd <8 x float> %v443, %v447
  %v449 = fdiv <8 x float> %v448, %v438
  %v450 = fmul <8 x float> %v367, %v449
  %v451 = fdiv <8 x float> %v450, %v438
  %v452 = fmul <8 x float> %v439, %v446
  %v453 = fsub <8 x float> %v452, %v451
  %v454 = fmul <8 x float> %v453, %v437
  %v455 = fcmp ogt <8 x float> %v377, %v370
  %v456 = select <8 x i1> %v455, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v457 = fneg <8 x float> %v454
  %v458 = fmul <8 x float> %v439, %v442
  %v459 = fmul <8 x float> %v451, %v410
  %v460 = fsub <8 x float> %v458, %v459
  %v461 = fmul <8 x float> %v460, %v407
  %v462 = fsub <8 x float> %v457, %v461
  %v463 = fcmp oeq <8 x float> %v370, %v377
  %v464 = select <8 x i1> %v463, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v465 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v466 = shufflevector <8 x float> %v465, <8 x float> poison, <8 x i32> zeroinitializer
  %v467 = fmul <8 x float> %v466, %v462
  %v468 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v469 = shufflevector <8 x float> %v468, <8 x float> poison, <8 x i32> zeroinitializer
  %v470 = fcmp une <8 x float> %v464, splat (float 0x0000000000000000)
  %v471 = select <8 x i1> %v470, <8 x float> %v467, <8 x float> %v469
  %v472 = fcmp une <8 x float> %v456, splat (float 0x0000000000000000)
  %v473 = select <8 x i1> %v472, <8 x float> %v462, <8 x float> %v471
  %v474 = fadd <8 x float> %v454, %v473
  %v475 = fmul <8 x float> %v363, %v449
  %v476 = fmul <8 x float> %v475, %v366
  %v477 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v478 = shufflevector <8 x float> %v477, <8 x float> poison, <8 x i32> zeroinitializer
  %v479 = fsub <8 x float> %v478, %v366
  %v480 = fmul <8 x float> %v476, %v479
  %v481 = fcmp ogt <8 x float> %v370, %v377
  %v482 = select <8 x i1> %v481, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v483 = fcmp une <8 x float> %v482, splat (float 0x0000000000000000)
  %v484 = select <8 x i1> %v483, <8 x float> %v462, <8 x float> %v471
  %v485 = fadd <8 x float> %v461, %v484
  %v486 = add i64 0, %v359
  %v487 = getelementptr inbounds float, ptr %v346, i64 %v486
  store <8 x float> %v439, ptr %v487, align 4
  %v488 = add i64 0, %v359
  %v489 = getelementptr inbounds float, ptr %v348, i64 %v488
  store <8 x float> %v451, ptr %v489, align 4
  %v490 = add i64 0, %v359
  %v491 = getelementptr inbounds float, ptr %v350, i64 %v490
  store <8 x float> %v474, ptr %v491, align 4
  %v492 = add i64 0, %v359
  %v493 = getelementptr inbounds float, ptr %v352, i64 %v492
  store <8 x float> %v480, ptr %v493, align 4
  %v494 = add i64 0, %v359
  %v495 = getelementptr inbounds float, ptr %v354, i64 %v494
  store <8 x float> %v485, ptr %v495, align 4
  %v496 = add nsw i64 %v355, 1
  br label %b33
b35:
  %v497 = add nsw i64 %v328, 1
  br label %b30
b32:
  %v498 = add nsw i64 %v308, 1
  br label %b25
b27:
  %v499 = add nsw i64 %v302, 1
  br label %b22
b24:
  %v500 = add nsw i64 %v297, 96
  br label %b19
b21:
  %v502 = add i64 %v8, 0
  %v503 = sdiv i64 %v502, 1
  %v504 = add i64 %v2, 1
  %v505 = mul i64 %v503, %v2
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, %v8
  %v509 = select i1 %v508, i64 %v507, i64 %v8
  %v510 = mul i64 %v503, %v504
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, %v8
  %v514 = select i1 %v513, i64 %v512, i64 %v8
  br label %b36
b36:
  %v515 = phi i64 [ %v509, %b21 ], [ %v568, %b41 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b37, label %b38
b37:
  %v517 = add i64 %v515, 96
  %v518 = icmp slt i64 %v517, %v514
  %v519 = select i1 %v518, i64 %v517, i64 %v514
  br label %b39
b39:
  %v520 = phi i64 [ 0, %b37 ], [ %v567, %b44 ]
  %v521 = icmp slt i64 %v520, 1
  br i1 %v521, label %b40, label %b41
b40:
  %v522 = sub i64 %v519, %v515
  %v523 = sub i64 8, 1
  %v524 = add i64 %v522, %v523
  %v525 = sdiv i64 %v524, 8
  br label %b42
b42:
  %v526 = phi i64 [ 0, %b40 ], [ %v566, %b49 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b43, label %b44
b43:
  %v528 = mul i64 %v522, %v526
  %v529 = sdiv i64 %v528, %v525
  %v530 = add i64 %v515, %v529
  %v531 = add i64 %v526, 1
  %v532 = mul i64 %v522, %v531
  %v533 = sdiv i64 %v532, %v525
  %v534 = add i64 %v515, %v533
  %v535 = mul i64 %v520, 64
  %v536 = getelementptr inbounds float, ptr %v182, i64 %v535
  %v537 = sub i64 %v534, %v530
  %v538 = mul i64 %v530, 8
  %v539 = getelementptr inbounds float, ptr %v102, i64 %v538
  %v540 = getelementptr inbounds float, ptr %v539, i64 0
  %v541 = sub i64 %v537, 1
  %v542 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v541
  %v543 = load ptr, ptr %v542, align 4
  %v544 = icmp sgt i64 %v537, 0
  br i1 %v544, label %b45, label %b46
b45:
  call void %v543(ptr %v540, i64 8, ptr %v536, i64 8, ptr %v501)
  br label %b46
b46:
  %v545 = add i64 %v535, 64
  br label %b47
b47:
  %v546 = phi i64 [ %v530, %b46 ], [ %v565, %b52 ]
  %v547 = icmp slt i64 %v546, %v534
  br i1 %v547, label %b48, label %b49
b48:
  %v548 = sub i64 %v546, %v530
  %v549 = mul i64 %v548, 8
  %v550 = getelementptr inbounds float, ptr %v501, i64 %v549
  %v551 = mul i64 %v546, 8
  %v552 = getelementptr inbounds float, ptr %v106, i64 %v551
  br label %b50
b50:
  %v553 = phi i64 [ 0, %b48 ], [ %v564, %b51 ]
  %v554 = icmp slt i64 %v553, 1
  br i1 %v554, label %b51, label %b52
b51:
  %v555 = mul i64 %v520, 1
  %v556 = add i64 %v555, %v553
  %v557 = mul i64 %v556, 8
  %v558 = add i64 0, %v553
  %v559 = mul i64 %v558, 8
  %v560 = getelementptr inbounds float, ptr %v550, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 0, %v557
  %v563 = getelementptr inbounds float, ptr %v552, i64 %v562
  store <8 x float> %v561, ptr %v563, align 4
  %v564 = add nsw i64 %v553, 1
  br label %b50
b52:
  %v565 = add nsw i64 %v546, 1
  br label %b47
b49:
  %v566 = add nsw i64 %v526, 1
  br label %b42
b44:
  %v567 = add nsw i64 %v520, 1
  br label %b39
b41:
  %v568 = add nsw i64 %v515, 96
  br label %b36
b38:
  %v569 = icmp sgt i64 %v3, 1
  br i1 %v569, label %b53, label %b54
b53:
  %v570 = getelementptr inbounds i64, ptr %v1, i64 3
  %v571 = atomicrmw add ptr %v570, i64 1 acq_rel
  %v572 = load i64, ptr %v175, align 8
  %v573 = add i64 %v572, 1
  store i64 %v573, ptr %v175, align 8
  %v574 = mul i64 %v3, %v573
  br label %b55
b55:
  %v575 = load atomic i64, ptr %v570 acquire, align 8
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b56, label %b57
b56:
  %v577 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v578 = getelementptr inbounds float, ptr %v177, i64 128
  %v579 = getelementptr inbounds i64, ptr %v1, i64 4
  %v580 = load i64, ptr %v579, align 8
  %v581 = icmp eq i64 %v580, 0
  br i1 %v581, label %b58, label %b59
b58:
  %v582 = add i64 1, 0
  %v583 = sdiv i64 %v582, 1
  %v584 = add i64 %v2, 1
  %v585 = mul i64 %v583, %v2
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, 1
  %v589 = select i1 %v588, i64 %v587, i64 1
  %v590 = mul i64 %v583, %v584
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, 1
  %v594 = select i1 %v593, i64 %v592, i64 1
  %v595 = icmp slt i64 %v594, 1
  %v596 = select i1 %v595, i64 %v594, i64 1
  br label %b60
b60:
  %v597 = phi i64 [ %v589, %b58 ], [ %v649, %b68 ]
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b61, label %b62
b61:
  %v599 = mul i64 %v597, 128
  %v600 = mul i64 %v597, 8
  %v601 = add i64 %v599, 0
  %v602 = add i64 %v600, 0
  %v603 = getelementptr inbounds float, ptr %v578, i64 %v601
  %v604 = sub i64 8, %v602
  %v605 = icmp slt i64 %v604, 0
  %v606 = select i1 %v605, i64 0, i64 %v604
  %v607 = icmp ult i64 %v606, 8
  %v608 = select i1 %v607, i64 %v606, i64 8
  %v609 = trunc i64 %v608 to i32
  %v610 = insertelement <8 x i32> poison, i32 %v609, i64 0
  %v611 = shufflevector <8 x i32> %v610, <8 x i32> poison, <8 x i32> zeroinitializer
  %v612 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v611
  %v613 = mul i64 %v602, 1
  %v614 = add i64 0, %v613
  %v615 = getelementptr inbounds float, ptr %v22, i64 %v614
  br label %b63
b63:
  %v616 = phi i64 [ 0, %b61 ], [ %v623, %b64 ]
  %v617 = icmp slt i64 %v616, 8
  br i1 %v617, label %b64, label %b65
b64:
  %v618 = mul i64 %v616, 8
  %v619 = getelementptr inbounds float, ptr %v615, i64 %v618
  %v620 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v619, <8 x i1> %v612, <8 x float> zeroinitializer)
  %v621 = mul i64 %v616, 8
  %v622 = getelementptr inbounds float, ptr %v603, i64 %v621
  store <8 x float> %v620, ptr %v622, align 4
  %v623 = add nsw i64 %v616, 1
  br label %b63
b65:
  %v624 = add i64 %v599, 64
  %v625 = add i64 %v624, 0
  %v626 = add i64 %v600, 0
  %v627 = getelementptr inbounds float, ptr %v578, i64 %v625
  %v628 = sub i64 8, %v626
  %v629 = icmp slt i64 %v628, 0
  %v630 = select i1 %v629, i64 0, i64 %v628
  %v631 = icmp ult i64 %v630, 8
  %v632 = select i1 %v631, i64 %v630, i64 8
  %v633 = trunc i64 %v632 to i32
  %v634 = insertelement <8 x i32> poison, i32 %v633, i64 0
  %v635 = shufflevector <8 x i32> %v634, <8 x i32> poison, <8 x i32> zeroinitializer
  %v636 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v635
  %v637 = mul i64 %v626, 1
  %v638 = add i64 0, %v637
  %v639 = getelementptr inbounds float, ptr %v20, i64 %v638
  br label %b66
b66:
  %v640 = phi i64 [ 0, %b65 ], [ %v647, %b67 ]
  %v641 = icmp slt i64 %v640, 8
  br i1 %v641, label %b67, label %b68
b67:
  %v642 = mul i64 %v640, 8
  %v643 = getelementptr inbounds float, ptr %v639, i64 %v642
  %v644 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v643, <8 x i1> %v636, <8 x float> zeroinitializer)
  %v645 = mul i64 %v640, 8
  %v646 = getelementptr inbounds float, ptr %v627, i64 %v645
  store <8 x float> %v644, ptr %v646, align 4
  %v647 = add nsw i64 %v640, 1
  br label %b66
b68:
  %v648 = add i64 %v624, 64
  %v649 = add nsw i64 %v597, 1
  br label %b60
b62:
  br label %b59
b59:
  %v650 = icmp sgt i64 %v3, 1
  br i1 %v650, label %b69, label %b70
b69:
  %v651 = getelementptr inbounds i64, ptr %v1, i64 3
  %v652 = atomicrmw add ptr %v651, i64 1 acq_rel
  %v653 = load i64, ptr %v175, align 8
  %v654 = add i64 %v653, 1
  store i64 %v654, ptr %v175, align 8
  %v655 = mul i64 %v3, %v654
  br label %b71
b71:
  %v656 = load atomic i64, ptr %v651 acquire, align 8
  %v657 = icmp slt i64 %v656, %v655
  br i1 %v657, label %b72, label %b73
b72:
  %v658 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  br label %b74
b74:
  %v659 = phi i64 [ 0, %b70 ], [ %v1164, %b82 ]
  %v660 = icmp slt i64 %v659, %v5
  br i1 %v660, label %b75, label %b76
b75:
  %v661 = sub i64 %v5, 1
  %v662 = sub i64 %v661, %v659
  %v663 = add i64 %v7, 0
  %v664 = sdiv i64 %v663, 1
  %v665 = add i64 %v2, 1
  %v666 = mul i64 %v664, %v2
  %v667 = sdiv i64 %v666, %v3
  %v668 = mul i64 %v667, 1
  %v669 = icmp slt i64 %v668, %v7
  %v670 = select i1 %v669, i64 %v668, i64 %v7
  %v671 = mul i64 %v664, %v665
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v7
  %v675 = select i1 %v674, i64 %v673, i64 %v7
  br label %b77
b77:
  %v676 = phi i64 [ %v670, %b75 ], [ %v998, %b78 ]
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b78, label %b79
b78:
  %v678 = add i64 %v662, 1
  %v679 = and i64 %v678, 1
  %v680 = mul i64 %v679, %v7
  %v681 = add i64 %v680, %v676
  %v682 = mul i64 %v681, 8
  %v683 = getelementptr inbounds float, ptr %v42, i64 %v682
  %v684 = add i64 %v662, 0
  %v685 = and i64 %v684, %v134
  %v686 = mul i64 %v685, %v7
  %v687 = add i64 %v686, %v676
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v34, i64 %v688
  %v690 = add i64 %v662, 1
  %v691 = and i64 %v690, 1
  %v692 = mul i64 %v691, %v7
  %v693 = add i64 %v692, %v676
  %v694 = mul i64 %v693, 8
  %v695 = getelementptr inbounds float, ptr %v40, i64 %v694
  %v696 = add i64 %v662, 0
  %v697 = and i64 %v696, %v132
  %v698 = mul i64 %v697, %v7
  %v699 = add i64 %v698, %v676
  %v700 = mul i64 %v699, 8
  %v701 = getelementptr inbounds float, ptr %v32, i64 %v700
  %v702 = add i64 %v662, 0
  %v703 = and i64 %v702, %v136
  %v704 = mul i64 %v703, %v7
  %v705 = add i64 %v704, %v676
  %v706 = mul i64 %v705, 8
  %v707 = getelementptr inbounds float, ptr %v36, i64 %v706
  %v708 = add i64 %v662, 1
  %v709 = and i64 %v708, %v136
  %v710 = mul i64 %v709, %v7
  %v711 = add i64 %v710, %v676
  %v712 = mul i64 %v711, 8
  %v713 = getelementptr inbounds float, ptr %v36, i64 %v712
  %v714 = add i64 %v662, 0
  %v715 = and i64 %v714, %v150
  %v716 = mul i64 %v715, %v7
  %v717 = add i64 %v716, %v676
  %v718 = mul i64 %v717, 8
  %v719 = getelementptr inbounds float, ptr %v88, i64 %v718
  %v720 = add i64 %v662, 1
  %v721 = and i64 %v720, 1
  %v722 = mul i64 %v721, %v7
  %v723 = add i64 %v722, %v676
  %v724 = mul i64 %v723, 8
  %v725 = getelementptr inbounds float, ptr %v44, i64 %v724
  %v726 = add i64 %v662, 0
  %v727 = and i64 %v726, %v152
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v676
  %v730 = mul i64 %v729, 8
  %v731 = getelementptr inbounds float, ptr %v90, i64 %v730
  %v732 = add i64 %v662, 0
  %v733 = and i64 %v732, %v158
  %v734 = mul i64 %v733, %v7
  %v735 = add i64 %v734, %v676
  %v736 = mul i64 %v735, 8
  %v737 = getelementptr inbounds float, ptr %v96, i64 %v736
  %v738 = add i64 %v662, 0
  %v739 = and i64 %v738, %v162
  %v740 = mul i64 %v739, %v7
  %v741 = add i64 %v740, %v676
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v100, i64 %v742
  %v744 = add i64 %v662, 0
  %v745 = and i64 %v744, %v166
  %v746 = mul i64 %v745, %v7
  %v747 = add i64 %v746, %v676
  %v748 = mul i64 %v747, 8
  %v749 = getelementptr inbounds float, ptr %v104, i64 %v748
  %v750 = add i64 %v662, 0
  %v751 = and i64 %v750, %v160
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v676
  %v754 = mul i64 %v753, 8
  %v755 = getelementptr inbounds float, ptr %v98, i64 %v754
  %v756 = add i64 %v662, 0
  %v757 = and i64 %v756, %v170
  %v758 = mul i64 %v757, %v7
  %v759 = add i64 %v758, %v676
  %v760 = mul i64 %v759, 8
  %v761 = getelementptr inbounds float, ptr %v108, i64 %v760
  %v762 = add i64 %v662, 0
  %v763 = and i64 %v762, %v172
  %v764 = mul i64 %v763, %v7
  %v765 = add i64 %v764, %v676
  %v766 = mul i64 %v765, 8
  %v767 = getelementptr inbounds float, ptr %v110, i64 %v766
  %v768 = add i64 %v662, 0
  %v769 = and i64 %v768, %v174
  %v770 = mul i64 %v769, %v7
  %v771 = add i64 %v770, %v676
  %v772 = mul i64 %v771, 8
  %v773 = getelementptr inbounds float, ptr %v112, i64 %v772
  %v774 = add i64 %v662, 0
  %v775 = and i64 %v774, 1
  %v776 = mul i64 %v775, %v7
  %v777 = add i64 %v776, %v676
  %v778 = mul i64 %v777, 8
  %v779 = getelementptr inbounds float, ptr %v44, i64 %v778
  %v780 = add i64 %v662, 0
  %v781 = and i64 %v780, 1
  %v782 = mul i64 %v781, %v7
  %v783 = add i64 %v782, %v676
  %v784 = mul i64 %v783, 8
  %v785 = getelementptr inbounds float, ptr %v42, i64 %v784
  %v786 = add i64 %v662, 0
  %v787 = and i64 %v786, 1
  %v788 = mul i64 %v787, %v7
  %v789 = add i64 %v788, %v676
  %v790 = mul i64 %v789, 8
  %v791 = getelementptr inbounds float, ptr %v40, i64 %v790
  %v792 = add i64 0, 0
  %v793 = getelementptr inbounds float, ptr %v683, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = add i64 0, 0
  %v796 = getelementptr inbounds float, ptr %v689, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = fmul <8 x float> %v794, %v797
  %v799 = add i64 0, 0
  %v800 = getelementptr inbounds float, ptr %v695, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = add i64 0, 0
  %v803 = getelementptr inbounds float, ptr %v701, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = fmul <8 x float> %v801, %v804
  %v806 = fadd <8 x float> %v798, %v805
  %v807 = add i64 0, 0
  %v808 = getelementptr inbounds float, ptr %v707, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = add i64 0, 0
  %v811 = getelementptr inbounds float, ptr %v80, i64 %v810
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = fsub <8 x float> %v809, %v812
  %v814 = add i64 0, 0
  %v815 = getelementptr inbounds float, ptr %v713, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = fsub <8 x float> %v813, %v816
  %v818 = fcmp olt <8 x float> %v817, splat (float 0xC05A400000000000)
  %v819 = select <8 x i1> %v818, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v817
  %v820 = fcmp ogt <8 x float> %v819, splat (float 0x4056400000000000)
  %v821 = select <8 x i1> %v820, <8 x float> splat (float 0x4056400000000000), <8 x float> %v819
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v823 = fsub <8 x float> %v822, splat (float 0x4168000000000000)
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v821)
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v824)
  %v826 = bitcast <8 x float> %v822 to <8 x i32>
  %v827 = fmul <8 x float> %v825, %v825
  %v828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v825, <8 x float> splat (float 0x3F81227F40000000))
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v825, <8 x float> splat (float 0x3FA5556740000000))
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v825, <8 x float> splat (float 0x3FC5554B00000000))
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> %v825, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v827, <8 x float> %v831, <8 x float> %v825)
  %v833 = sub <8 x i32> %v826, splat (i32 1262485250)
  %v834 = lshr <8 x i32> %v833, splat (i32 1)
  %v835 = sub <8 x i32> %v833, %v834
  %v836 = shl <8 x i32> %v834, splat (i32 23)
  %v837 = bitcast <8 x i32> %v836 to <8 x float>
  %v838 = shl <8 x i32> %v835, splat (i32 23)
  %v839 = bitcast <8 x i32> %v838 to <8 x float>
  %v840 = fadd <8 x float> %v832, splat (float 0x3FF0000000000000)
  %v841 = fmul <8 x float> %v840, %v837
  %v842 = fmul <8 x float> %v841, %v839
  %v843 = fmul <8 x float> %v806, %v842
  %v844 = add i64 0, 0
  %v845 = getelementptr inbounds float, ptr %v719, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = fcmp ogt <8 x float> %v813, %v846
  %v848 = select <8 x i1> %v847, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v849 = add i64 0, 0
  %v850 = getelementptr inbounds float, ptr %v725, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = add i64 0, 0
  %v853 = getelementptr inbounds float, ptr %v731, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = fmul <8 x float> %v801, %v854
  %v856 = fadd <8 x float> %v794, %v855
  %v857 = fsub <8 x float> %v846, %v816
  %v858 = fcmp olt <8 x float> %v857, splat (float 0xC05A400000000000)
  %v859 = select <8 x i1> %v858, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v857
  %v860 = fcmp ogt <8 x float> %v859, splat (float 0x4056400000000000)
  %v861 = select <8 x i1> %v860, <8 x float> splat (float 0x4056400000000000), <8 x float> %v859
  %v862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v861, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v863 = fsub <8 x float> %v862, splat (float 0x4168000000000000)
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v861)
  %v865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v864)
  %v866 = bitcast <8 x float> %v862 to <8 x i32>
  %v867 = fmul <8 x float> %v865, %v865
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v865, <8 x float> splat (float 0x3F81227F40000000))
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> %v865, <8 x float> splat (float 0x3FA5556740000000))
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v865, <8 x float> splat (float 0x3FC5554B00000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v865, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> %v871, <8 x float> %v865)
  %v873 = sub <8 x i32> %v866, splat (i32 1262485250)
  %v874 = lshr <8 x i32> %v873, splat (i32 1)
  %v875 = sub <8 x i32> %v873, %v874
  %v876 = shl <8 x i32> %v874, splat (i32 23)
  %v877 = bitcast <8 x i32> %v876 to <8 x float>
  %v878 = shl <8 x i32> %v875, splat (i32 23)
  %v879 = bitcast <8 x i32> %v878 to <8 x float>
  %v880 = fadd <8 x float> %v872, splat (float 0x3FF0000000000000)
  %v881 = fmul <8 x float> %v880, %v877
  %v882 = fmul <8 x float> %v881, %v879
  %v883 = fmul <8 x float> %v856, %v882
  %v884 = fsub <8 x float> %v851, %v883
  %v885 = fsub <8 x float> %v884, %v843
  %v886 = fcmp oeq <8 x float> %v813, %v846
  %v887 = select <8 x i1> %v886, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v888 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v889 = shufflevector <8 x float> %v888, <8 x float> poison, <8 x i32> zeroinitializer
  %v890 = fmul <8 x float> %v889, %v885
  %v891 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v892 = shufflevector <8 x float> %v891, <8 x float> poison, <8 x i32> zeroinitializer
  %v893 = fcmp une <8 x float> %v887, splat (float 0x0000000000000000)
  %v894 = select <8 x i1> %v893, <8 x float> %v890, <8 x float> %v892
  %v895 = fcmp une <8 x float> %v848, splat (float 0x0000000000000000)
  %v896 = select <8 x i1> %v895, <8 x float> %v885, <8 x float> %v894
  %v897 = fadd <8 x float> %v843, %v896
  %v898 = fmul <8 x float> %v801, %v882
  %v899 = add i64 0, 0
  %v900 = getelementptr inbounds float, ptr %v737, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = add i64 0, 0
  %v903 = getelementptr inbounds float, ptr %v26, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = fadd <8 x float> %v904, %v846
  %v906 = fcmp uno <8 x float> %v809, %v809
  %v907 = fcmp ogt <8 x float> %v809, %v905
  %v908 = select <8 x i1> %v907, <8 x float> %v809, <8 x float> %v905
  %v909 = select <8 x i1> %v906, <8 x float> %v809, <8 x float> %v908
  %v910 = fsub <8 x float> %v905, %v909
  %v911 = fcmp olt <8 x float> %v910, splat (float 0xC05A400000000000)
  %v912 = select <8 x i1> %v911, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v910
  %v913 = fcmp ogt <8 x float> %v912, splat (float 0x4056400000000000)
  %v914 = select <8 x i1> %v913, <8 x float> splat (float 0x4056400000000000), <8 x float> %v912
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v916 = fsub <8 x float> %v915, splat (float 0x4168000000000000)
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v916, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v914)
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v916, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v917)
  %v919 = bitcast <8 x float> %v915 to <8 x i32>
  %v920 = fmul <8 x float> %v918, %v918
  %v921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v918, <8 x float> splat (float 0x3F81227F40000000))
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v918, <8 x float> splat (float 0x3FA5556740000000))
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v918, <8 x float> splat (float 0x3FC5554B00000000))
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> %v918, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v920, <8 x float> %v924, <8 x float> %v918)
  %v926 = sub <8 x i32> %v919, splat (i32 1262485250)
  %v927 = lshr <8 x i32> %v926, splat (i32 1)
  %v928 = sub <8 x i32> %v926, %v927
  %v929 = shl <8 x i32> %v927, splat (i32 23)
  %v930 = bitcast <8 x i32> %v929 to <8 x float>
  %v931 = shl <8 x i32> %v928, splat (i32 23)
  %v932 = bitcast <8 x i32> %v931 to <8 x float>
  %v933 = fadd <8 x float> %v925, splat (float 0x3FF0000000000000)
  %v934 = fmul <8 x float> %v933, %v930
  %v935 = fmul <8 x float> %v934, %v932
  %v936 = fmul <8 x float> %v901, %v935
  %v937 = fadd <8 x float> %v898, %v936
  %v938 = fcmp ogt <8 x float> %v846, %v813
  %v939 = select <8 x i1> %v938, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v940 = fcmp une <8 x float> %v939, splat (float 0x0000000000000000)
  %v941 = select <8 x i1> %v940, <8 x float> %v885, <8 x float> %v894
  %v942 = fadd <8 x float> %v883, %v941
  %v943 = add i64 0, 0
  %v944 = getelementptr inbounds float, ptr %v743, i64 %v943
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = fadd <8 x float> %v942, %v945
  %v947 = add i64 0, 0
  %v948 = getelementptr inbounds float, ptr %v749, i64 %v947
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = fadd <8 x float> %v949, %v897
  %v951 = fmul <8 x float> %v794, %v842
  %v952 = add i64 0, 0
  %v953 = getelementptr inbounds float, ptr %v755, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = fsub <8 x float> %v809, %v909
  %v956 = fcmp olt <8 x float> %v955, splat (float 0xC05A400000000000)
  %v957 = select <8 x i1> %v956, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v955
  %v958 = fcmp ogt <8 x float> %v957, splat (float 0x4056400000000000)
  %v959 = select <8 x i1> %v958, <8 x float> splat (float 0x4056400000000000), <8 x float> %v957
  %v960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v959, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v961 = fsub <8 x float> %v960, splat (float 0x4168000000000000)
  %v962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v961, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v959)
  %v963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v961, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v962)
  %v964 = bitcast <8 x float> %v960 to <8 x i32>
  %v965 = fmul <8 x float> %v963, %v963
  %v966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v963, <8 x float> splat (float 0x3F81227F40000000))
  %v967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v966, <8 x float> %v963, <8 x float> splat (float 0x3FA5556740000000))
  %v968 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v967, <8 x float> %v963, <8 x float> splat (float 0x3FC5554B00000000))
  %v969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v968, <8 x float> %v963, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v965, <8 x float> %v969, <8 x float> %v963)
  %v971 = sub <8 x i32> %v964, splat (i32 1262485250)
  %v972 = lshr <8 x i32> %v971, splat (i32 1)
  %v973 = sub <8 x i32> %v971, %v972
  %v974 = shl <8 x i32> %v972, splat (i32 23)
  %v975 = bitcast <8 x i32> %v974 to <8 x float>
  %v976 = shl <8 x i32> %v973, splat (i32 23)
  %v977 = bitcast <8 x i32> %v976 to <8 x float>
  %v978 = fadd <8 x float> %v970, splat (float 0x3FF0000000000000)
  %v979 = fmul <8 x float> %v978, %v975
  %v980 = fmul <8 x float> %v979, %v977
  %v981 = fmul <8 x float> %v954, %v980
  %v982 = fsub <8 x float> %v951, %v981
  %v983 = fmul <8 x float> %v801, %v842
  %v984 = fmul <8 x float> %v901, %v980
  %v985 = fadd <8 x float> %v983, %v984
  %v986 = add i64 0, 0
  %v987 = getelementptr inbounds float, ptr %v761, i64 %v986
  store <8 x float> %v897, ptr %v987, align 4
  %v988 = add i64 0, 0
  %v989 = getelementptr inbounds float, ptr %v767, i64 %v988
  store <8 x float> %v937, ptr %v989, align 4
  %v990 = add i64 0, 0
  %v991 = getelementptr inbounds float, ptr %v773, i64 %v990
  store <8 x float> %v946, ptr %v991, align 4
  %v992 = add i64 0, 0
  %v993 = getelementptr inbounds float, ptr %v779, i64 %v992
  store <8 x float> %v950, ptr %v993, align 4
  %v994 = add i64 0, 0
  %v995 = getelementptr inbounds float, ptr %v785, i64 %v994
  store <8 x float> %v982, ptr %v995, align 4
  %v996 = add i64 0, 0
  %v997 = getelementptr inbounds float, ptr %v791, i64 %v996
  store <8 x float> %v985, ptr %v997, align 4
  %v998 = add nsw i64 %v676, 1
  br label %b77
b79:
  %v1000 = add i64 %v7, 0
  %v1001 = sdiv i64 %v1000, 1
  %v1002 = add i64 %v2, 1
  %v1003 = mul i64 %v1001, %v2
  %v1004 = sdiv i64 %v1003, %v3
  %v1005 = mul i64 %v1004, 1
  %v1006 = icmp slt i64 %v1005, %v7
  %v1007 = select i1 %v1006, i64 %v1005, i64 %v7
  %v1008 = mul i64 %v1001, %v1002
  %v1009 = sdiv i64 %v1008, %v3
  %v1010 = mul i64 %v1009, 1
  %v1011 = icmp slt i64 %v1010, %v7
  %v1012 = select i1 %v1011, i64 %v1010, i64 %v7
  br label %b80
b80:
  %v1013 = phi i64 [ %v1007, %b79 ], [ %v1163, %b85 ]
  %v1014 = icmp slt i64 %v1013, %v1012
  br i1 %v1014, label %b81, label %b82
b81:
  %v1015 = add i64 %v1013, 96
  %v1016 = icmp slt i64 %v1015, %v1012
  %v1017 = select i1 %v1016, i64 %v1015, i64 %v1012
  br label %b83
b83:
  %v1018 = phi i64 [ 0, %b81 ], [ %v1162, %b88 ]
  %v1019 = icmp slt i64 %v1018, 1
  br i1 %v1019, label %b84, label %b85
b84:
  %v1020 = sub i64 %v1017, %v1013
  %v1021 = sub i64 8, 1
  %v1022 = add i64 %v1020, %v1021
  %v1023 = sdiv i64 %v1022, 8
  br label %b86
b86:
  %v1024 = phi i64 [ 0, %b84 ], [ %v1161, %b95 ]
  %v1025 = icmp slt i64 %v1024, %v1023
  br i1 %v1025, label %b87, label %b88
b87:
  %v1026 = mul i64 %v1020, %v1024
  %v1027 = sdiv i64 %v1026, %v1023
  %v1028 = add i64 %v1013, %v1027
  %v1029 = add i64 %v1024, 1
  %v1030 = mul i64 %v1020, %v1029
  %v1031 = sdiv i64 %v1030, %v1023
  %v1032 = add i64 %v1013, %v1031
  %v1033 = mul i64 %v1018, 128
  %v1034 = getelementptr inbounds float, ptr %v578, i64 %v1033
  %v1035 = sub i64 %v1032, %v1028
  %v1036 = add i64 %v662, 0
  %v1037 = and i64 %v1036, %v172
  %v1038 = mul i64 %v1037, %v7
  %v1039 = add i64 %v1038, %v1028
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v110, i64 %v1040
  %v1042 = getelementptr inbounds float, ptr %v1041, i64 0
  %v1043 = sub i64 %v1035, 1
  %v1044 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v1043
  %v1045 = load ptr, ptr %v1044, align 4
  %v1046 = icmp sgt i64 %v1035, 0
  br i1 %v1046, label %b89, label %b90
b89:
  call void %v1045(ptr %v1042, i64 8, ptr %v1034, i64 8, ptr %v999)
  br label %b90
b90:
  %v1047 = add i64 %v1033, 64
  %v1048 = getelementptr inbounds float, ptr %v578, i64 %v1047
  %v1049 = sub i64 %v1032, %v1028
  %v1050 = add i64 %v662, 0
  %v1051 = and i64 %v1050, %v174
  %v1052 = mul i64 %v1051, %v7
  %v1053 = add i64 %v1052, %v1028
  %v1054 = mul i64 %v1053, 8
  %v1055 = getelementptr inbounds float, ptr %v112, i64 %v1054
  %v1056 = getelementptr inbounds float, ptr %v1055, i64 0
  %v1057 = sub i64 %v1049, 1
  %v1058 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v1057
  %v1059 = load ptr, ptr %v1058, align 4
  %v1060 = icmp sgt i64 %v1049, 0
  br i1 %v1060, label %b91, label %b92
b91:
  call void %v1059(ptr %v1056, i64 8, ptr %v1048, i64 8, ptr %v999)
  br label %b92
b92:
  %v1061 = add i64 %v1047, 64
  br label %b93
b93:
  %v1062 = phi i64 [ %v1028, %b92 ], [ %v1160, %b98 ]
  %v1063 = icmp slt i64 %v1062, %v1032
  br i1 %v1063, label %b94, label %b95
b94:
  %v1064 = sub i64 %v1062, %v1028
  %v1065 = mul i64 %v1064, 16
  %v1066 = getelementptr inbounds float, ptr %v999, i64 %v1065
  %v1067 = add i64 %v662, 0
  %v1068 = and i64 %v1067, %v168
  %v1069 = mul i64 %v1068, %v7
  %v1070 = add i64 %v1069, %v1062
  %v1071 = mul i64 %v1070, 8
  %v1072 = getelementptr inbounds float, ptr %v106, i64 %v1071
  %v1073 = add i64 %v662, 1
  %v1074 = and i64 %v1073, 1
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1062
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v46, i64 %v1077
  %v1079 = add i64 %v662, 0
  %v1080 = and i64 %v1079, %v158
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1062
  %v1083 = mul i64 %v1082, 8
  %v1084 = getelementptr inbounds float, ptr %v96, i64 %v1083
  %v1085 = add i64 %v662, 0
  %v1086 = and i64 %v1085, %v160
  %v1087 = mul i64 %v1086, %v7
  %v1088 = add i64 %v1087, %v1062
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v98, i64 %v1089
  %v1091 = add i64 %v662, 0
  %v1092 = and i64 %v1091, 1
  %v1093 = mul i64 %v1092, %v7
  %v1094 = add i64 %v1093, %v1062
  %v1095 = mul i64 %v1094, 8
  %v1096 = getelementptr inbounds float, ptr %v46, i64 %v1095
  %v1097 = add i64 %v662, 0
  %v1098 = and i64 %v1097, %v142
  %v1099 = mul i64 %v1098, %v7
  %v1100 = add i64 %v1099, %v1062
  %v1101 = mul i64 %v1100, 8
  %v1102 = getelementptr inbounds float, ptr %v50, i64 %v1101
  br label %b96
b96:
  %v1103 = phi i64 [ 0, %b94 ], [ %v1159, %b97 ]
  %v1104 = icmp slt i64 %v1103, 1
  br i1 %v1104, label %b97, label %b98
b97:
  %v1105 = mul i64 %v1018, 1
  %v1106 = add i64 %v1105, %v1103
  %v1107 = mul i64 %v1106, 8
  %v1108 = add i64 0, %v1103
  %v1109 = mul i64 %v1108, 8
  %v1110 = getelementptr inbounds float, ptr %v1066, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 1, %v1103
  %v1113 = mul i64 %v1112, 8
  %v1114 = getelementptr inbounds float, ptr %v1066, i64 %v1113
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = add i64 0, %v1107
  %v1117 = getelementptr inbounds float, ptr %v1072, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = add i64 0, %v1107
  %v1120 = getelementptr inbounds float, ptr %v78, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = fmul <8 x float> %v1118, %v1121
  %v1123 = add i64 0, %v1107
  %v1124 = getelementptr inbounds float, ptr %v76, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = fmul <8 x float> %v1111, %v1125
  %v1127 = fadd <8 x float> %v1122, %v1126
  %v1128 = add i64 0, %v1107
  %v1129 = getelementptr inbounds float, ptr %v74, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = fmul <8 x float> %v1115, %v1130
  %v1132 = fadd <8 x float> %v1127, %v1131
  %v1133 = add i64 0, %v1107
  %v1134 = getelementptr inbounds float, ptr %v1078, i64 %v1133
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = add i64 0, %v1107
  %v1137 = getelementptr inbounds float, ptr %v14, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = fmul <8 x float> %v1118, %v1138
  %v1140 = fadd <8 x float> %v1135, %v1139
  %v1141 = add i64 0, %v1107
  %v1142 = getelementptr inbounds float, ptr %v12, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = fmul <8 x float> %v1111, %v1143
  %v1145 = fadd <8 x float> %v1140, %v1144
  %v1146 = add i64 0, %v1107
  %v1147 = getelementptr inbounds float, ptr %v10, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = fmul <8 x float> %v1115, %v1148
  %v1150 = fadd <8 x float> %v1145, %v1149
  %v1151 = add i64 0, %v1107
  %v1152 = getelementptr inbounds float, ptr %v1084, i64 %v1151
  store <8 x float> %v1111, ptr %v1152, align 4
  %v1153 = add i64 0, %v1107
  %v1154 = getelementptr inbounds float, ptr %v1090, i64 %v1153
  store <8 x float> %v1115, ptr %v1154, align 4
  %v1155 = add i64 0, %v1107
  %v1156 = getelementptr inbounds float, ptr %v1096, i64 %v1155
  store <8 x float> %v1132, ptr %v1156, align 4
  %v1157 = add i64 0, %v1107
  %v1158 = getelementptr inbounds float, ptr %v1102, i64 %v1157
  store <8 x float> %v1150, ptr %v1158, align 4
  %v1159 = add nsw i64 %v1103, 1
  br label %b96
b98:
  %v1160 = add nsw i64 %v1062, 1
  br label %b93
b95:
  %v1161 = add nsw i64 %v1024, 1
  br label %b86
b88:
  %v1162 = add nsw i64 %v1018, 1
  br label %b83
b85:
  %v1163 = add nsw i64 %v1013, 96
  br label %b80
b82:
  %v1164 = add nsw i64 %v659, 1
  br label %b74
b76:
  %v1165 = icmp sgt i64 %v3, 1
  br i1 %v1165, label %b99, label %b100
b99:
  %v1166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1167 = atomicrmw add ptr %v1166, i64 1 acq_rel
  %v1168 = load i64, ptr %v175, align 8
  %v1169 = add i64 %v1168, 1
  store i64 %v1169, ptr %v175, align 8
  %v1170 = mul i64 %v3, %v1169
  br label %b101
b101:
  %v1171 = load atomic i64, ptr %v1166 acquire, align 8
  %v1172 = icmp slt i64 %v1171, %v1170
  br i1 %v1172, label %b102, label %b103
b102:
  %v1173 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v1174 = icmp eq i64 %v2, 0
  br i1 %v1174, label %b104, label %b105
b104:
  br label %b106
b106:
  %v1175 = phi i64 [ 0, %b104 ], [ %v1198, %b111 ]
  %v1176 = phi <8 x float> [ splat (float 0x0000000000000000), %b104 ], [ %v1197, %b111 ]
  %v1177 = icmp slt i64 %v1175, %v8
  br i1 %v1177, label %b107, label %b108
b107:
  %v1178 = add i64 %v1175, 128
  %v1179 = icmp slt i64 %v1178, %v8
  %v1180 = select i1 %v1179, i64 %v1178, i64 %v8
  br label %b109
b109:
  %v1181 = phi i64 [ %v1175, %b107 ], [ %v1196, %b110 ]
  %v1182 = phi <8 x float> [ splat (float 0x0000000000000000), %b107 ], [ %v1195, %b110 ]
  %v1183 = icmp slt i64 %v1181, %v1180
  br i1 %v1183, label %b110, label %b111
b110:
  %v1184 = mul i64 %v1181, 8
  %v1185 = getelementptr inbounds float, ptr %v98, i64 %v1184
  %v1186 = mul i64 %v1181, 8
  %v1187 = getelementptr inbounds float, ptr %v18, i64 %v1186
  %v1188 = add i64 0, 0
  %v1189 = getelementptr inbounds float, ptr %v1185, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = add i64 0, 0
  %v1192 = getelementptr inbounds float, ptr %v1187, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = fmul <8 x float> %v1190, %v1193
  %v1195 = fadd <8 x float> %v1182, %v1194
  %v1196 = add nsw i64 %v1181, 1
  br label %b109
b111:
  %v1197 = fadd <8 x float> %v1176, %v1182
  %v1198 = add nsw i64 %v1175, 128
  br label %b106
b108:
  %v1199 = add i64 0, 0
  %v1200 = getelementptr inbounds float, ptr %v114, i64 %v1199
  store <8 x float> %v1176, ptr %v1200, align 4
  br label %b105
b105:
  %v1201 = icmp sgt i64 %v3, 1
  br i1 %v1201, label %b112, label %b113
b112:
  %v1202 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1203 = atomicrmw add ptr %v1202, i64 1 acq_rel
  %v1204 = load i64, ptr %v175, align 8
  %v1205 = add i64 %v1204, 1
  store i64 %v1205, ptr %v175, align 8
  %v1206 = mul i64 %v3, %v1205
  br label %b114
b114:
  %v1207 = load atomic i64, ptr %v1202 acquire, align 8
  %v1208 = icmp slt i64 %v1207, %v1206
  br i1 %v1208, label %b115, label %b116
b115:
  %v1209 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v1210 = icmp eq i64 %v2, 0
  br i1 %v1210, label %b117, label %b118
b117:
  br label %b119
b119:
  %v1211 = phi i64 [ 0, %b117 ], [ %v1234, %b124 ]
  %v1212 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v1233, %b124 ]
  %v1213 = icmp slt i64 %v1211, %v8
  br i1 %v1213, label %b120, label %b121
b120:
  %v1214 = add i64 %v1211, 128
  %v1215 = icmp slt i64 %v1214, %v8
  %v1216 = select i1 %v1215, i64 %v1214, i64 %v8
  br label %b122
b122:
  %v1217 = phi i64 [ %v1211, %b120 ], [ %v1232, %b123 ]
  %v1218 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v1231, %b123 ]
  %v1219 = icmp slt i64 %v1217, %v1216
  br i1 %v1219, label %b123, label %b124
b123:
  %v1220 = mul i64 %v1217, 8
  %v1221 = getelementptr inbounds float, ptr %v98, i64 %v1220
  %v1222 = mul i64 %v1217, 8
  %v1223 = getelementptr inbounds float, ptr %v38, i64 %v1222
  %v1224 = add i64 0, 0
  %v1225 = getelementptr inbounds float, ptr %v1221, i64 %v1224
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = add i64 0, 0
  %v1228 = getelementptr inbounds float, ptr %v1223, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = fmul <8 x float> %v1226, %v1229
  %v1231 = fadd <8 x float> %v1218, %v1230
  %v1232 = add nsw i64 %v1217, 1
  br label %b122
b124:
  %v1233 = fadd <8 x float> %v1212, %v1218
  %v1234 = add nsw i64 %v1211, 128
  br label %b119
b121:
  %v1235 = add i64 0, 0
  %v1236 = getelementptr inbounds float, ptr %v116, i64 %v1235
  store <8 x float> %v1212, ptr %v1236, align 4
  br label %b118
b118:
  %v1237 = icmp sgt i64 %v3, 1
  br i1 %v1237, label %b125, label %b126
b125:
  %v1238 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1239 = atomicrmw add ptr %v1238, i64 1 acq_rel
  %v1240 = load i64, ptr %v175, align 8
  %v1241 = add i64 %v1240, 1
  store i64 %v1241, ptr %v175, align 8
  %v1242 = mul i64 %v3, %v1241
  br label %b127
b127:
  %v1243 = load atomic i64, ptr %v1238 acquire, align 8
  %v1244 = icmp slt i64 %v1243, %v1242
  br i1 %v1244, label %b128, label %b129
b128:
  %v1245 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v1246 = mul i64 0, 8
  %v1247 = getelementptr inbounds float, ptr %v112, i64 %v1246
  %v1248 = getelementptr inbounds float, ptr %v1247, i64 0
  %v1249 = mul i64 0, 8
  %v1250 = getelementptr inbounds float, ptr %v82, i64 %v1249
  %v1251 = getelementptr inbounds float, ptr %v1250, i64 0
  %v1252 = getelementptr inbounds float, ptr %v180, i64 12288
  %v1253 = add i64 8, 1
  %v1254 = sdiv i64 %v1253, 2
  %v1255 = add i64 %v2, 1
  %v1256 = mul i64 %v1254, %v2
  %v1257 = sdiv i64 %v1256, %v3
  %v1258 = mul i64 %v1257, 2
  %v1259 = icmp slt i64 %v1258, 8
  %v1260 = select i1 %v1259, i64 %v1258, i64 8
  %v1261 = mul i64 %v1254, %v1255
  %v1262 = sdiv i64 %v1261, %v3
  %v1263 = mul i64 %v1262, 2
  %v1264 = icmp slt i64 %v1263, 8
  %v1265 = select i1 %v1264, i64 %v1263, i64 8
  %v1266 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b130
b130:
  %v1267 = phi i64 [ %v1260, %b126 ], [ %v1275, %b135 ]
  %v1268 = icmp slt i64 %v1267, %v1265
  br i1 %v1268, label %b131, label %b132
b131:
  %v1269 = mul i64 %v1267, 8
  %v1270 = getelementptr inbounds float, ptr %v1266, i64 %v1269
  br label %b133
b133:
  %v1271 = phi i64 [ 0, %b131 ], [ %v1274, %b134 ]
  %v1272 = icmp slt i64 %v1271, 8
  br i1 %v1272, label %b134, label %b135
b134:
  %v1273 = getelementptr inbounds float, ptr %v1270, i64 %v1271
  store float 0x0000000000000000, ptr %v1273, align 4
  %v1274 = add nsw i64 %v1271, 1
  br label %b133
b135:
  %v1275 = add nsw i64 %v1267, 1
  br label %b130
b132:
  %v1276 = mul i64 %v8, 1
  br label %b136
b136:
  %v1277 = phi i64 [ 0, %b132 ], [ %v1381, %b141 ]
  %v1278 = icmp slt i64 %v1277, %v1276
  br i1 %v1278, label %b137, label %b138
b137:
  %v1279 = sub i64 %v1276, %v1277
  %v1280 = icmp slt i64 %v1279, 384
  %v1281 = select i1 %v1280, i64 %v1279, i64 384
  br label %b139
b139:
  %v1282 = phi i64 [ %v1260, %b137 ], [ %v1380, %b165 ]
  %v1283 = icmp slt i64 %v1282, %v1265
  br i1 %v1283, label %b140, label %b141
b140:
  %v1284 = sub i64 %v1265, %v1282
  %v1285 = icmp slt i64 %v1284, 64
  %v1286 = select i1 %v1285, i64 %v1284, i64 64
  %v1287 = sdiv i64 %v1286, 2
  %v1288 = mul i64 %v1287, 2
  %v1289 = sub i64 %v1286, %v1288
  %v1290 = mul i64 %v1277, 8
  %v1291 = add i64 %v1290, %v1282
  %v1292 = getelementptr inbounds float, ptr %v1248, i64 %v1291
  br label %b142
b142:
  %v1293 = phi i64 [ 0, %b140 ], [ %v1319, %b150 ]
  %v1294 = icmp slt i64 %v1293, %v1281
  br i1 %v1294, label %b143, label %b144
b143:
  %v1295 = mul i64 %v1293, 8
  %v1296 = getelementptr inbounds float, ptr %v1292, i64 %v1295
  %v1297 = mul i64 %v1293, 2
  %v1298 = getelementptr inbounds float, ptr %v1252, i64 %v1297
  br label %b145
b145:
  %v1299 = phi i64 [ 0, %b143 ], [ %v1308, %b146 ]
  %v1300 = icmp slt i64 %v1299, %v1287
  br i1 %v1300, label %b146, label %b147
b146:
  %v1301 = mul i64 %v1299, 2
  %v1302 = getelementptr inbounds float, ptr %v1296, i64 %v1301
  %v1303 = mul i64 %v1299, 768
  %v1304 = getelementptr inbounds float, ptr %v1298, i64 %v1303
  %v1305 = getelementptr inbounds float, ptr %v1302, i64 0
  %v1306 = load <2 x float>, ptr %v1305, align 4
  %v1307 = getelementptr inbounds float, ptr %v1304, i64 0
  store <2 x float> %v1306, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1299, 1
  br label %b145
b147:
  %v1309 = mul i64 %v1287, 2
  %v1310 = getelementptr inbounds float, ptr %v1296, i64 %v1309
  %v1311 = mul i64 %v1287, 768
  %v1312 = getelementptr inbounds float, ptr %v1298, i64 %v1311
  br label %b148
b148:
  %v1313 = phi i64 [ 0, %b147 ], [ %v1318, %b149 ]
  %v1314 = icmp slt i64 %v1313, %v1289
  br i1 %v1314, label %b149, label %b150
b149:
  %v1315 = getelementptr inbounds float, ptr %v1310, i64 %v1313
  %v1316 = load float, ptr %v1315, align 4
  %v1317 = getelementptr inbounds float, ptr %v1312, i64 %v1313
  store float %v1316, ptr %v1317, align 4
  %v1318 = add nsw i64 %v1313, 1
  br label %b148, !llvm.loop !0
b150:
  %v1319 = add nsw i64 %v1293, 1
  br label %b142
b144:
  br label %b151
b151:
  %v1320 = phi i64 [ 0, %b144 ], [ %v1355, %b159 ]
  %v1321 = icmp slt i64 %v1320, 0
  br i1 %v1321, label %b152, label %b153
b152:
  %v1322 = mul i64 %v1277, 8
  %v1323 = add i64 %v1322, %v1320
  %v1324 = getelementptr inbounds float, ptr %v1251, i64 %v1323
  br label %b154
b154:
  %v1325 = phi i64 [ 0, %b152 ], [ %v1343, %b155 ]
  %v1326 = icmp slt i64 %v1325, %v1281
  br i1 %v1326, label %b155, label %b156
b155:
  %v1327 = mul i64 %v1325, 8
  %v1328 = getelementptr inbounds float, ptr %v1324, i64 %v1327
  %v1329 = mul i64 %v1325, 32
  %v1330 = getelementptr inbounds float, ptr %v180, i64 %v1329
  %v1331 = getelementptr inbounds float, ptr %v1328, i64 0
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = getelementptr inbounds float, ptr %v1330, i64 0
  store <8 x float> %v1332, ptr %v1333, align 4
  %v1334 = getelementptr inbounds float, ptr %v1328, i64 8
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = getelementptr inbounds float, ptr %v1330, i64 8
  store <8 x float> %v1335, ptr %v1336, align 4
  %v1337 = getelementptr inbounds float, ptr %v1328, i64 16
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = getelementptr inbounds float, ptr %v1330, i64 16
  store <8 x float> %v1338, ptr %v1339, align 4
  %v1340 = getelementptr inbounds float, ptr %v1328, i64 24
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = getelementptr inbounds float, ptr %v1330, i64 24
  store <8 x float> %v1341, ptr %v1342, align 4
  %v1343 = add nsw i64 %v1325, 1
  br label %b154
b156:
  %v1344 = sdiv i64 %v1286, 2
  br label %b157
b157:
  %v1345 = phi i64 [ 0, %b156 ], [ %v1354, %b158 ]
  %v1346 = icmp slt i64 %v1345, %v1344
  br i1 %v1346, label %b158, label %b159
b158:
  %v1347 = mul i64 %v1345, 2
  %v1348 = add i64 %v1282, %v1347
  %v1349 = mul i64 %v1345, 768
  %v1350 = getelementptr inbounds float, ptr %v1252, i64 %v1349
  %v1351 = mul i64 %v1348, 8
  %v1352 = add i64 %v1351, %v1320
  %v1353 = getelementptr inbounds float, ptr %v1266, i64 %v1352
  call void @outer_2x32(ptr %v1350, ptr %v180, i64 %v1281, ptr %v1353, i64 8)
  %v1354 = add nsw i64 %v1345, 1
  br label %b157
b159:
  %v1355 = add nsw i64 %v1320, 32
  br label %b151
b153:
  %v1356 = mul i64 %v1277, 8
  %v1357 = add i64 %v1356, 0
  %v1358 = getelementptr inbounds float, ptr %v1251, i64 %v1357
  br label %b160
b160:
  %v1359 = phi i64 [ 0, %b153 ], [ %v1368, %b161 ]
  %v1360 = icmp slt i64 %v1359, %v1281
  br i1 %v1360, label %b161, label %b162
b161:
  %v1361 = mul i64 %v1359, 8
  %v1362 = getelementptr inbounds float, ptr %v1358, i64 %v1361
  %v1363 = mul i64 %v1359, 8
  %v1364 = getelementptr inbounds float, ptr %v180, i64 %v1363
  %v1365 = getelementptr inbounds float, ptr %v1362, i64 0
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = getelementptr inbounds float, ptr %v1364, i64 0
  store <8 x float> %v1366, ptr %v1367, align 4
  %v1368 = add nsw i64 %v1359, 1
  br label %b160
b162:
  %v1369 = sdiv i64 %v1286, 2
  br label %b163
b163:
  %v1370 = phi i64 [ 0, %b162 ], [ %v1379, %b164 ]
  %v1371 = icmp slt i64 %v1370, %v1369
  br i1 %v1371, label %b164, label %b165
b164:
  %v1372 = mul i64 %v1370, 2
  %v1373 = add i64 %v1282, %v1372
  %v1374 = mul i64 %v1370, 768
  %v1375 = getelementptr inbounds float, ptr %v1252, i64 %v1374
  %v1376 = mul i64 %v1373, 8
  %v1377 = add i64 %v1376, 0
  %v1378 = getelementptr inbounds float, ptr %v1266, i64 %v1377
  call void @outer_2x8(ptr %v1375, ptr %v180, i64 %v1281, ptr %v1378, i64 8)
  %v1379 = add nsw i64 %v1370, 1
  br label %b163
b165:
  %v1380 = add nsw i64 %v1282, 64
  br label %b139
b141:
  %v1381 = add nsw i64 %v1277, 384
  br label %b136
b138:
  %v1382 = icmp sgt i64 %v3, 1
  br i1 %v1382, label %b166, label %b167
b166:
  %v1383 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1384 = atomicrmw add ptr %v1383, i64 1 acq_rel
  %v1385 = load i64, ptr %v175, align 8
  %v1386 = add i64 %v1385, 1
  store i64 %v1386, ptr %v175, align 8
  %v1387 = mul i64 %v3, %v1386
  br label %b168
b168:
  %v1388 = load atomic i64, ptr %v1383 acquire, align 8
  %v1389 = icmp slt i64 %v1388, %v1387
  br i1 %v1389, label %b169, label %b170
b169:
  %v1390 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v1391 = icmp eq i64 %v2, 0
  br i1 %v1391, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1392 = phi i64 [ 0, %b171 ], [ %v1415, %b178 ]
  %v1393 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1414, %b178 ]
  %v1394 = icmp slt i64 %v1392, %v8
  br i1 %v1394, label %b174, label %b175
b174:
  %v1395 = add i64 %v1392, 128
  %v1396 = icmp slt i64 %v1395, %v8
  %v1397 = select i1 %v1396, i64 %v1395, i64 %v8
  br label %b176
b176:
  %v1398 = phi i64 [ %v1392, %b174 ], [ %v1413, %b177 ]
  %v1399 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1412, %b177 ]
  %v1400 = icmp slt i64 %v1398, %v1397
  br i1 %v1400, label %b177, label %b178
b177:
  %v1401 = mul i64 %v1398, 8
  %v1402 = getelementptr inbounds float, ptr %v96, i64 %v1401
  %v1403 = mul i64 %v1398, 8
  %v1404 = getelementptr inbounds float, ptr %v18, i64 %v1403
  %v1405 = add i64 0, 0
  %v1406 = getelementptr inbounds float, ptr %v1402, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = add i64 0, 0
  %v1409 = getelementptr inbounds float, ptr %v1404, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = fmul <8 x float> %v1407, %v1410
  %v1412 = fadd <8 x float> %v1399, %v1411
  %v1413 = add nsw i64 %v1398, 1
  br label %b176
b178:
  %v1414 = fadd <8 x float> %v1393, %v1399
  %v1415 = add nsw i64 %v1392, 128
  br label %b173
b175:
  %v1416 = add i64 0, 0
  %v1417 = getelementptr inbounds float, ptr %v118, i64 %v1416
  store <8 x float> %v1393, ptr %v1417, align 4
  br label %b172
b172:
  %v1418 = icmp sgt i64 %v3, 1
  br i1 %v1418, label %b179, label %b180
b179:
  %v1419 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1420 = atomicrmw add ptr %v1419, i64 1 acq_rel
  %v1421 = load i64, ptr %v175, align 8
  %v1422 = add i64 %v1421, 1
  store i64 %v1422, ptr %v175, align 8
  %v1423 = mul i64 %v3, %v1422
  br label %b181
b181:
  %v1424 = load atomic i64, ptr %v1419 acquire, align 8
  %v1425 = icmp slt i64 %v1424, %v1423
  br i1 %v1425, label %b182, label %b183
b182:
  %v1426 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v1427 = icmp eq i64 %v2, 0
  br i1 %v1427, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1428 = phi i64 [ 0, %b184 ], [ %v1451, %b191 ]
  %v1429 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v1450, %b191 ]
  %v1430 = icmp slt i64 %v1428, %v8
  br i1 %v1430, label %b187, label %b188
b187:
  %v1431 = add i64 %v1428, 128
  %v1432 = icmp slt i64 %v1431, %v8
  %v1433 = select i1 %v1432, i64 %v1431, i64 %v8
  br label %b189
b189:
  %v1434 = phi i64 [ %v1428, %b187 ], [ %v1449, %b190 ]
  %v1435 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1448, %b190 ]
  %v1436 = icmp slt i64 %v1434, %v1433
  br i1 %v1436, label %b190, label %b191
b190:
  %v1437 = mul i64 %v1434, 8
  %v1438 = getelementptr inbounds float, ptr %v96, i64 %v1437
  %v1439 = mul i64 %v1434, 8
  %v1440 = getelementptr inbounds float, ptr %v38, i64 %v1439
  %v1441 = add i64 0, 0
  %v1442 = getelementptr inbounds float, ptr %v1438, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = add i64 0, 0
  %v1445 = getelementptr inbounds float, ptr %v1440, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = fmul <8 x float> %v1443, %v1446
  %v1448 = fadd <8 x float> %v1435, %v1447
  %v1449 = add nsw i64 %v1434, 1
  br label %b189
b191:
  %v1450 = fadd <8 x float> %v1429, %v1435
  %v1451 = add nsw i64 %v1428, 128
  br label %b186
b188:
  %v1452 = add i64 0, 0
  %v1453 = getelementptr inbounds float, ptr %v120, i64 %v1452
  store <8 x float> %v1429, ptr %v1453, align 4
  br label %b185
b185:
  %v1454 = icmp sgt i64 %v3, 1
  br i1 %v1454, label %b192, label %b193
b192:
  %v1455 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1456 = atomicrmw add ptr %v1455, i64 1 acq_rel
  %v1457 = load i64, ptr %v175, align 8
  %v1458 = add i64 %v1457, 1
  store i64 %v1458, ptr %v175, align 8
  %v1459 = mul i64 %v3, %v1458
  br label %b194
b194:
  %v1460 = load atomic i64, ptr %v1455 acquire, align 8
  %v1461 = icmp slt i64 %v1460, %v1459
  br i1 %v1461, label %b195, label %b196
b195:
  %v1462 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v1463 = mul i64 0, 8
  %v1464 = getelementptr inbounds float, ptr %v110, i64 %v1463
  %v1465 = getelementptr inbounds float, ptr %v1464, i64 0
  %v1466 = mul i64 0, 8
  %v1467 = getelementptr inbounds float, ptr %v84, i64 %v1466
  %v1468 = getelementptr inbounds float, ptr %v1467, i64 0
  %v1469 = getelementptr inbounds float, ptr %v180, i64 12288
  %v1470 = add i64 8, 1
  %v1471 = sdiv i64 %v1470, 2
  %v1472 = add i64 %v2, 1
  %v1473 = mul i64 %v1471, %v2
  %v1474 = sdiv i64 %v1473, %v3
  %v1475 = mul i64 %v1474, 2
  %v1476 = icmp slt i64 %v1475, 8
  %v1477 = select i1 %v1476, i64 %v1475, i64 8
  %v1478 = mul i64 %v1471, %v1472
  %v1479 = sdiv i64 %v1478, %v3
  %v1480 = mul i64 %v1479, 2
  %v1481 = icmp slt i64 %v1480, 8
  %v1482 = select i1 %v1481, i64 %v1480, i64 8
  %v1483 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b197
b197:
  %v1484 = phi i64 [ %v1477, %b193 ], [ %v1492, %b202 ]
  %v1485 = icmp slt i64 %v1484, %v1482
  br i1 %v1485, label %b198, label %b199
b198:
  %v1486 = mul i64 %v1484, 8
  %v1487 = getelementptr inbounds float, ptr %v1483, i64 %v1486
  br label %b200
b200:
  %v1488 = phi i64 [ 0, %b198 ], [ %v1491, %b201 ]
  %v1489 = icmp slt i64 %v1488, 8
  br i1 %v1489, label %b201, label %b202
b201:
  %v1490 = getelementptr inbounds float, ptr %v1487, i64 %v1488
  store float 0x0000000000000000, ptr %v1490, align 4
  %v1491 = add nsw i64 %v1488, 1
  br label %b200
b202:
  %v1492 = add nsw i64 %v1484, 1
  br label %b197
b199:
  %v1493 = mul i64 %v8, 1
  br label %b203
b203:
  %v1494 = phi i64 [ 0, %b199 ], [ %v1598, %b208 ]
  %v1495 = icmp slt i64 %v1494, %v1493
  br i1 %v1495, label %b204, label %b205
b204:
  %v1496 = sub i64 %v1493, %v1494
  %v1497 = icmp slt i64 %v1496, 384
  %v1498 = select i1 %v1497, i64 %v1496, i64 384
  br label %b206
b206:
  %v1499 = phi i64 [ %v1477, %b204 ], [ %v1597, %b232 ]
  %v1500 = icmp slt i64 %v1499, %v1482
  br i1 %v1500, label %b207, label %b208
b207:
  %v1501 = sub i64 %v1482, %v1499
  %v1502 = icmp slt i64 %v1501, 64
  %v1503 = select i1 %v1502, i64 %v1501, i64 64
  %v1504 = sdiv i64 %v1503, 2
  %v1505 = mul i64 %v1504, 2
  %v1506 = sub i64 %v1503, %v1505
  %v1507 = mul i64 %v1494, 8
  %v1508 = add i64 %v1507, %v1499
  %v1509 = getelementptr inbounds float, ptr %v1465, i64 %v1508
  br label %b209
b209:
  %v1510 = phi i64 [ 0, %b207 ], [ %v1536, %b217 ]
  %v1511 = icmp slt i64 %v1510, %v1498
  br i1 %v1511, label %b210, label %b211
b210:
  %v1512 = mul i64 %v1510, 8
  %v1513 = getelementptr inbounds float, ptr %v1509, i64 %v1512
  %v1514 = mul i64 %v1510, 2
  %v1515 = getelementptr inbounds float, ptr %v1469, i64 %v1514
  br label %b212
b212:
  %v1516 = phi i64 [ 0, %b210 ], [ %v1525, %b213 ]
  %v1517 = icmp slt i64 %v1516, %v1504
  br i1 %v1517, label %b213, label %b214
b213:
  %v1518 = mul i64 %v1516, 2
  %v1519 = getelementptr inbounds float, ptr %v1513, i64 %v1518
  %v1520 = mul i64 %v1516, 768
  %v1521 = getelementptr inbounds float, ptr %v1515, i64 %v1520
  %v1522 = getelementptr inbounds float, ptr %v1519, i64 0
  %v1523 = load <2 x float>, ptr %v1522, align 4
  %v1524 = getelementptr inbounds float, ptr %v1521, i64 0
  store <2 x float> %v1523, ptr %v1524, align 4
  %v1525 = add nsw i64 %v1516, 1
  br label %b212
b214:
  %v1526 = mul i64 %v1504, 2
  %v1527 = getelementptr inbounds float, ptr %v1513, i64 %v1526
  %v1528 = mul i64 %v1504, 768
  %v1529 = getelementptr inbounds float, ptr %v1515, i64 %v1528
  br label %b215
b215:
  %v1530 = phi i64 [ 0, %b214 ], [ %v1535, %b216 ]
  %v1531 = icmp slt i64 %v1530, %v1506
  br i1 %v1531, label %b216, label %b217
b216:
  %v1532 = getelementptr inbounds float, ptr %v1527, i64 %v1530
  %v1533 = load float, ptr %v1532, align 4
  %v1534 = getelementptr inbounds float, ptr %v1529, i64 %v1530
  store float %v1533, ptr %v1534, align 4
  %v1535 = add nsw i64 %v1530, 1
  br label %b215, !llvm.loop !3
b217:
  %v1536 = add nsw i64 %v1510, 1
  br label %b209
b211:
  br label %b218
b218:
  %v1537 = phi i64 [ 0, %b211 ], [ %v1572, %b226 ]
  %v1538 = icmp slt i64 %v1537, 0
  br i1 %v1538, label %b219, label %b220
b219:
  %v1539 = mul i64 %v1494, 8
  %v1540 = add i64 %v1539, %v1537
  %v1541 = getelementptr inbounds float, ptr %v1468, i64 %v1540
  br label %b221
b221:
  %v1542 = phi i64 [ 0, %b219 ], [ %v1560, %b222 ]
  %v1543 = icmp slt i64 %v1542, %v1498
  br i1 %v1543, label %b222, label %b223
b222:
  %v1544 = mul i64 %v1542, 8
  %v1545 = getelementptr inbounds float, ptr %v1541, i64 %v1544
  %v1546 = mul i64 %v1542, 32
  %v1547 = getelementptr inbounds float, ptr %v180, i64 %v1546
  %v1548 = getelementptr inbounds float, ptr %v1545, i64 0
  %v1549 = load <8 x float>, ptr %v1548, align 4
  %v1550 = getelementptr inbounds float, ptr %v1547, i64 0
  store <8 x float> %v1549, ptr %v1550, align 4
  %v1551 = getelementptr inbounds float, ptr %v1545, i64 8
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = getelementptr inbounds float, ptr %v1547, i64 8
  store <8 x float> %v1552, ptr %v1553, align 4
  %v1554 = getelementptr inbounds float, ptr %v1545, i64 16
  %v1555 = load <8 x float>, ptr %v1554, align 4
  %v1556 = getelementptr inbounds float, ptr %v1547, i64 16
  store <8 x float> %v1555, ptr %v1556, align 4
  %v1557 = getelementptr inbounds float, ptr %v1545, i64 24
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = getelementptr inbounds float, ptr %v1547, i64 24
  store <8 x float> %v1558, ptr %v1559, align 4
  %v1560 = add nsw i64 %v1542, 1
  br label %b221
b223:
  %v1561 = sdiv i64 %v1503, 2
  br label %b224
b224:
  %v1562 = phi i64 [ 0, %b223 ], [ %v1571, %b225 ]
  %v1563 = icmp slt i64 %v1562, %v1561
  br i1 %v1563, label %b225, label %b226
b225:
  %v1564 = mul i64 %v1562, 2
  %v1565 = add i64 %v1499, %v1564
  %v1566 = mul i64 %v1562, 768
  %v1567 = getelementptr inbounds float, ptr %v1469, i64 %v1566
  %v1568 = mul i64 %v1565, 8
  %v1569 = add i64 %v1568, %v1537
  %v1570 = getelementptr inbounds float, ptr %v1483, i64 %v1569
  call void @outer_2x32(ptr %v1567, ptr %v180, i64 %v1498, ptr %v1570, i64 8)
  %v1571 = add nsw i64 %v1562, 1
  br label %b224
b226:
  %v1572 = add nsw i64 %v1537, 32
  br label %b218
b220:
  %v1573 = mul i64 %v1494, 8
  %v1574 = add i64 %v1573, 0
  %v1575 = getelementptr inbounds float, ptr %v1468, i64 %v1574
  br label %b227
b227:
  %v1576 = phi i64 [ 0, %b220 ], [ %v1585, %b228 ]
  %v1577 = icmp slt i64 %v1576, %v1498
  br i1 %v1577, label %b228, label %b229
b228:
  %v1578 = mul i64 %v1576, 8
  %v1579 = getelementptr inbounds float, ptr %v1575, i64 %v1578
  %v1580 = mul i64 %v1576, 8
  %v1581 = getelementptr inbounds float, ptr %v180, i64 %v1580
  %v1582 = getelementptr inbounds float, ptr %v1579, i64 0
  %v1583 = load <8 x float>, ptr %v1582, align 4
  %v1584 = getelementptr inbounds float, ptr %v1581, i64 0
  store <8 x float> %v1583, ptr %v1584, align 4
  %v1585 = add nsw i64 %v1576, 1
  br label %b227
b229:
  %v1586 = sdiv i64 %v1503, 2
  br label %b230
b230:
  %v1587 = phi i64 [ 0, %b229 ], [ %v1596, %b231 ]
  %v1588 = icmp slt i64 %v1587, %v1586
  br i1 %v1588, label %b231, label %b232
b231:
  %v1589 = mul i64 %v1587, 2
  %v1590 = add i64 %v1499, %v1589
  %v1591 = mul i64 %v1587, 768
  %v1592 = getelementptr inbounds float, ptr %v1469, i64 %v1591
  %v1593 = mul i64 %v1590, 8
  %v1594 = add i64 %v1593, 0
  %v1595 = getelementptr inbounds float, ptr %v1483, i64 %v1594
  call void @outer_2x8(ptr %v1592, ptr %v180, i64 %v1498, ptr %v1595, i64 8)
  %v1596 = add nsw i64 %v1587, 1
  br label %b230
b232:
  %v1597 = add nsw i64 %v1499, 64
  br label %b206
b208:
  %v1598 = add nsw i64 %v1494, 384
  br label %b203
b205:
  %v1599 = icmp sgt i64 %v3, 1
  br i1 %v1599, label %b233, label %b234
b233:
  %v1600 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1601 = atomicrmw add ptr %v1600, i64 1 acq_rel
  %v1602 = load i64, ptr %v175, align 8
  %v1603 = add i64 %v1602, 1
  store i64 %v1603, ptr %v175, align 8
  %v1604 = mul i64 %v3, %v1603
  br label %b235
b235:
  %v1605 = load atomic i64, ptr %v1600 acquire, align 8
  %v1606 = icmp slt i64 %v1605, %v1604
  br i1 %v1606, label %b236, label %b237
b236:
  %v1607 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
  %v1608 = icmp eq i64 %v2, 0
  br i1 %v1608, label %b238, label %b239
b238:
  br label %b240
b240:
  %v1609 = phi i64 [ 0, %b238 ], [ %v1632, %b245 ]
  %v1610 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v1631, %b245 ]
  %v1611 = icmp slt i64 %v1609, %v8
  br i1 %v1611, label %b241, label %b242
b241:
  %v1612 = add i64 %v1609, 128
  %v1613 = icmp slt i64 %v1612, %v8
  %v1614 = select i1 %v1613, i64 %v1612, i64 %v8
  br label %b243
b243:
  %v1615 = phi i64 [ %v1609, %b241 ], [ %v1630, %b244 ]
  %v1616 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v1629, %b244 ]
  %v1617 = icmp slt i64 %v1615, %v1614
  br i1 %v1617, label %b244, label %b245
b244:
  %v1618 = mul i64 %v1615, 8
  %v1619 = getelementptr inbounds float, ptr %v106, i64 %v1618
  %v1620 = mul i64 %v1615, 8
  %v1621 = getelementptr inbounds float, ptr %v18, i64 %v1620
  %v1622 = add i64 0, 0
  %v1623 = getelementptr inbounds float, ptr %v1619, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = add i64 0, 0
  %v1626 = getelementptr inbounds float, ptr %v1621, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = fmul <8 x float> %v1624, %v1627
  %v1629 = fadd <8 x float> %v1616, %v1628
  %v1630 = add nsw i64 %v1615, 1
  br label %b243
b245:
  %v1631 = fadd <8 x float> %v1610, %v1616
  %v1632 = add nsw i64 %v1609, 128
  br label %b240
b242:
  %v1633 = add i64 0, 0
  %v1634 = getelementptr inbounds float, ptr %v122, i64 %v1633
  store <8 x float> %v1610, ptr %v1634, align 4
  br label %b239
b239:
  %v1635 = icmp sgt i64 %v3, 1
  br i1 %v1635, label %b246, label %b247
b246:
  %v1636 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1637 = atomicrmw add ptr %v1636, i64 1 acq_rel
  %v1638 = load i64, ptr %v175, align 8
  %v1639 = add i64 %v1638, 1
  store i64 %v1639, ptr %v175, align 8
  %v1640 = mul i64 %v3, %v1639
  br label %b248
b248:
  %v1641 = load atomic i64, ptr %v1636 acquire, align 8
  %v1642 = icmp slt i64 %v1641, %v1640
  br i1 %v1642, label %b249, label %b250
b249:
  %v1643 = call i32 @sched_yield()
  br label %b248
b250:
  br label %b247
b247:
  %v1644 = icmp eq i64 %v2, 0
  br i1 %v1644, label %b251, label %b252
b251:
  br label %b253
b253:
  %v1645 = phi i64 [ 0, %b251 ], [ %v1668, %b258 ]
  %v1646 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v1667, %b258 ]
  %v1647 = icmp slt i64 %v1645, %v8
  br i1 %v1647, label %b254, label %b255
b254:
  %v1648 = add i64 %v1645, 128
  %v1649 = icmp slt i64 %v1648, %v8
  %v1650 = select i1 %v1649, i64 %v1648, i64 %v8
  br label %b256
b256:
  %v1651 = phi i64 [ %v1645, %b254 ], [ %v1666, %b257 ]
  %v1652 = phi <8 x float> [ splat (float 0x0000000000000000), %b254 ], [ %v1665, %b257 ]
  %v1653 = icmp slt i64 %v1651, %v1650
  br i1 %v1653, label %b257, label %b258
b257:
  %v1654 = mul i64 %v1651, 8
  %v1655 = getelementptr inbounds float, ptr %v106, i64 %v1654
  %v1656 = mul i64 %v1651, 8
  %v1657 = getelementptr inbounds float, ptr %v38, i64 %v1656
  %v1658 = add i64 0, 0
  %v1659 = getelementptr inbounds float, ptr %v1655, i64 %v1658
  %v1660 = load <8 x float>, ptr %v1659, align 4
  %v1661 = add i64 0, 0
  %v1662 = getelementptr inbounds float, ptr %v1657, i64 %v1661
  %v1663 = load <8 x float>, ptr %v1662, align 4
  %v1664 = fmul <8 x float> %v1660, %v1663
  %v1665 = fadd <8 x float> %v1652, %v1664
  %v1666 = add nsw i64 %v1651, 1
  br label %b256
b258:
  %v1667 = fadd <8 x float> %v1646, %v1652
  %v1668 = add nsw i64 %v1645, 128
  br label %b253
b255:
  %v1669 = add i64 0, 0
  %v1670 = getelementptr inbounds float, ptr %v124, i64 %v1669
  store <8 x float> %v1646, ptr %v1670, align 4
  br label %b252
b252:
  %v1671 = icmp sgt i64 %v3, 1
  br i1 %v1671, label %b259, label %b260
b259:
  %v1672 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1673 = atomicrmw add ptr %v1672, i64 1 acq_rel
  %v1674 = load i64, ptr %v175, align 8
  %v1675 = add i64 %v1674, 1
  store i64 %v1675, ptr %v175, align 8
  %v1676 = mul i64 %v3, %v1675
  br label %b261
b261:
  %v1677 = load atomic i64, ptr %v1672 acquire, align 8
  %v1678 = icmp slt i64 %v1677, %v1676
  br i1 %v1678, label %b262, label %b263
b262:
  %v1679 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  %v1680 = mul i64 0, 8
  %v1681 = getelementptr inbounds float, ptr %v102, i64 %v1680
  %v1682 = getelementptr inbounds float, ptr %v1681, i64 0
  %v1683 = mul i64 0, 8
  %v1684 = getelementptr inbounds float, ptr %v86, i64 %v1683
  %v1685 = getelementptr inbounds float, ptr %v1684, i64 0
  %v1686 = getelementptr inbounds float, ptr %v180, i64 12288
  %v1687 = add i64 8, 1
  %v1688 = sdiv i64 %v1687, 2
  %v1689 = add i64 %v2, 1
  %v1690 = mul i64 %v1688, %v2
  %v1691 = sdiv i64 %v1690, %v3
  %v1692 = mul i64 %v1691, 2
  %v1693 = icmp slt i64 %v1692, 8
  %v1694 = select i1 %v1693, i64 %v1692, i64 8
  %v1695 = mul i64 %v1688, %v1689
  %v1696 = sdiv i64 %v1695, %v3
  %v1697 = mul i64 %v1696, 2
  %v1698 = icmp slt i64 %v1697, 8
  %v1699 = select i1 %v1698, i64 %v1697, i64 8
  %v1700 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b264
b264:
  %v1701 = phi i64 [ %v1694, %b260 ], [ %v1709, %b269 ]
  %v1702 = icmp slt i64 %v1701, %v1699
  br i1 %v1702, label %b265, label %b266
b265:
  %v1703 = mul i64 %v1701, 8
  %v1704 = getelementptr inbounds float, ptr %v1700, i64 %v1703
  br label %b267
b267:
  %v1705 = phi i64 [ 0, %b265 ], [ %v1708, %b268 ]
  %v1706 = icmp slt i64 %v1705, 8
  br i1 %v1706, label %b268, label %b269
b268:
  %v1707 = getelementptr inbounds float, ptr %v1704, i64 %v1705
  store float 0x0000000000000000, ptr %v1707, align 4
  %v1708 = add nsw i64 %v1705, 1
  br label %b267
b269:
  %v1709 = add nsw i64 %v1701, 1
  br label %b264
b266:
  %v1710 = mul i64 %v8, 1
  br label %b270
b270:
  %v1711 = phi i64 [ 0, %b266 ], [ %v1815, %b275 ]
  %v1712 = icmp slt i64 %v1711, %v1710
  br i1 %v1712, label %b271, label %b272
b271:
  %v1713 = sub i64 %v1710, %v1711
  %v1714 = icmp slt i64 %v1713, 384
  %v1715 = select i1 %v1714, i64 %v1713, i64 384
  br label %b273
b273:
  %v1716 = phi i64 [ %v1694, %b271 ], [ %v1814, %b299 ]
  %v1717 = icmp slt i64 %v1716, %v1699
  br i1 %v1717, label %b274, label %b275
b274:
  %v1718 = sub i64 %v1699, %v1716
  %v1719 = icmp slt i64 %v1718, 64
  %v1720 = select i1 %v1719, i64 %v1718, i64 64
  %v1721 = sdiv i64 %v1720, 2
  %v1722 = mul i64 %v1721, 2
  %v1723 = sub i64 %v1720, %v1722
  %v1724 = mul i64 %v1711, 8
  %v1725 = add i64 %v1724, %v1716
  %v1726 = getelementptr inbounds float, ptr %v1682, i64 %v1725
  br label %b276
b276:
  %v1727 = phi i64 [ 0, %b274 ], [ %v1753, %b284 ]
  %v1728 = icmp slt i64 %v1727, %v1715
  br i1 %v1728, label %b277, label %b278
b277:
  %v1729 = mul i64 %v1727, 8
  %v1730 = getelementptr inbounds float, ptr %v1726, i64 %v1729
  %v1731 = mul i64 %v1727, 2
  %v1732 = getelementptr inbounds float, ptr %v1686, i64 %v1731
  br label %b279
b279:
  %v1733 = phi i64 [ 0, %b277 ], [ %v1742, %b280 ]
  %v1734 = icmp slt i64 %v1733, %v1721
  br i1 %v1734, label %b280, label %b281
b280:
  %v1735 = mul i64 %v1733, 2
  %v1736 = getelementptr inbounds float, ptr %v1730, i64 %v1735
  %v1737 = mul i64 %v1733, 768
  %v1738 = getelementptr inbounds float, ptr %v1732, i64 %v1737
  %v1739 = getelementptr inbounds float, ptr %v1736, i64 0
  %v1740 = load <2 x float>, ptr %v1739, align 4
  %v1741 = getelementptr inbounds float, ptr %v1738, i64 0
  store <2 x float> %v1740, ptr %v1741, align 4
  %v1742 = add nsw i64 %v1733, 1
  br label %b279
b281:
  %v1743 = mul i64 %v1721, 2
  %v1744 = getelementptr inbounds float, ptr %v1730, i64 %v1743
  %v1745 = mul i64 %v1721, 768
  %v1746 = getelementptr inbounds float, ptr %v1732, i64 %v1745
  br label %b282
b282:
  %v1747 = phi i64 [ 0, %b281 ], [ %v1752, %b283 ]
  %v1748 = icmp slt i64 %v1747, %v1723
  br i1 %v1748, label %b283, label %b284
b283:
  %v1749 = getelementptr inbounds float, ptr %v1744, i64 %v1747
  %v1750 = load float, ptr %v1749, align 4
  %v1751 = getelementptr inbounds float, ptr %v1746, i64 %v1747
  store float %v1750, ptr %v1751, align 4
  %v1752 = add nsw i64 %v1747, 1
  br label %b282, !llvm.loop !6
b284:
  %v1753 = add nsw i64 %v1727, 1
  br label %b276
b278:
  br label %b285
b285:
  %v1754 = phi i64 [ 0, %b278 ], [ %v1789, %b293 ]
  %v1755 = icmp slt i64 %v1754, 0
  br i1 %v1755, label %b286, label %b287
b286:
  %v1756 = mul i64 %v1711, 8
  %v1757 = add i64 %v1756, %v1754
  %v1758 = getelementptr inbounds float, ptr %v1685, i64 %v1757
  br label %b288
b288:
  %v1759 = phi i64 [ 0, %b286 ], [ %v1777, %b289 ]
  %v1760 = icmp slt i64 %v1759, %v1715
  br i1 %v1760, label %b289, label %b290
b289:
  %v1761 = mul i64 %v1759, 8
  %v1762 = getelementptr inbounds float, ptr %v1758, i64 %v1761
  %v1763 = mul i64 %v1759, 32
  %v1764 = getelementptr inbounds float, ptr %v180, i64 %v1763
  %v1765 = getelementptr inbounds float, ptr %v1762, i64 0
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = getelementptr inbounds float, ptr %v1764, i64 0
  store <8 x float> %v1766, ptr %v1767, align 4
  %v1768 = getelementptr inbounds float, ptr %v1762, i64 8
  %v1769 = load <8 x float>, ptr %v1768, align 4
  %v1770 = getelementptr inbounds float, ptr %v1764, i64 8
  store <8 x float> %v1769, ptr %v1770, align 4
  %v1771 = getelementptr inbounds float, ptr %v1762, i64 16
  %v1772 = load <8 x float>, ptr %v1771, align 4
  %v1773 = getelementptr inbounds float, ptr %v1764, i64 16
  store <8 x float> %v1772, ptr %v1773, align 4
  %v1774 = getelementptr inbounds float, ptr %v1762, i64 24
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = getelementptr inbounds float, ptr %v1764, i64 24
  store <8 x float> %v1775, ptr %v1776, align 4
  %v1777 = add nsw i64 %v1759, 1
  br label %b288
b290:
  %v1778 = sdiv i64 %v1720, 2
  br label %b291
b291:
  %v1779 = phi i64 [ 0, %b290 ], [ %v1788, %b292 ]
  %v1780 = icmp slt i64 %v1779, %v1778
  br i1 %v1780, label %b292, label %b293
b292:
  %v1781 = mul i64 %v1779, 2
  %v1782 = add i64 %v1716, %v1781
  %v1783 = mul i64 %v1779, 768
  %v1784 = getelementptr inbounds float, ptr %v1686, i64 %v1783
  %v1785 = mul i64 %v1782, 8
  %v1786 = add i64 %v1785, %v1754
  %v1787 = getelementptr inbounds float, ptr %v1700, i64 %v1786
  call void @outer_2x32(ptr %v1784, ptr %v180, i64 %v1715, ptr %v1787, i64 8)
  %v1788 = add nsw i64 %v1779, 1
  br label %b291
b293:
  %v1789 = add nsw i64 %v1754, 32
  br label %b285
b287:
  %v1790 = mul i64 %v1711, 8
  %v1791 = add i64 %v1790, 0
  %v1792 = getelementptr inbounds float, ptr %v1685, i64 %v1791
  br label %b294
b294:
  %v1793 = phi i64 [ 0, %b287 ], [ %v1802, %b295 ]
  %v1794 = icmp slt i64 %v1793, %v1715
  br i1 %v1794, label %b295, label %b296
b295:
  %v1795 = mul i64 %v1793, 8
  %v1796 = getelementptr inbounds float, ptr %v1792, i64 %v1795
  %v1797 = mul i64 %v1793, 8
  %v1798 = getelementptr inbounds float, ptr %v180, i64 %v1797
  %v1799 = getelementptr inbounds float, ptr %v1796, i64 0
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = getelementptr inbounds float, ptr %v1798, i64 0
  store <8 x float> %v1800, ptr %v1801, align 4
  %v1802 = add nsw i64 %v1793, 1
  br label %b294
b296:
  %v1803 = sdiv i64 %v1720, 2
  br label %b297
b297:
  %v1804 = phi i64 [ 0, %b296 ], [ %v1813, %b298 ]
  %v1805 = icmp slt i64 %v1804, %v1803
  br i1 %v1805, label %b298, label %b299
b298:
  %v1806 = mul i64 %v1804, 2
  %v1807 = add i64 %v1716, %v1806
  %v1808 = mul i64 %v1804, 768
  %v1809 = getelementptr inbounds float, ptr %v1686, i64 %v1808
  %v1810 = mul i64 %v1807, 8
  %v1811 = add i64 %v1810, 0
  %v1812 = getelementptr inbounds float, ptr %v1700, i64 %v1811
  call void @outer_2x8(ptr %v1809, ptr %v180, i64 %v1715, ptr %v1812, i64 8)
  %v1813 = add nsw i64 %v1804, 1
  br label %b297
b299:
  %v1814 = add nsw i64 %v1716, 64
  br label %b273
b275:
  %v1815 = add nsw i64 %v1711, 384
  br label %b270
b272:
  %v1816 = icmp sgt i64 %v3, 1
  br i1 %v1816, label %b300, label %b301
b300:
  %v1817 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1818 = atomicrmw add ptr %v1817, i64 1 acq_rel
  %v1819 = load i64, ptr %v175, align 8
  %v1820 = add i64 %v1819, 1
  store i64 %v1820, ptr %v175, align 8
  %v1821 = mul i64 %v3, %v1820
  br label %b302
b302:
  %v1822 = load atomic i64, ptr %v1817 acquire, align 8
  %v1823 = icmp slt i64 %v1822, %v1821
  br i1 %v1823, label %b303, label %b304
b303:
  %v1824 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1825 = icmp eq i64 %v2, 0
  br i1 %v1825, label %b305, label %b306
b305:
  br label %b307
b307:
  %v1826 = phi i64 [ 0, %b305 ], [ %v1844, %b312 ]
  %v1827 = phi <8 x float> [ splat (float 0x0000000000000000), %b305 ], [ %v1843, %b312 ]
  %v1828 = icmp slt i64 %v1826, %v8
  br i1 %v1828, label %b308, label %b309
b308:
  %v1829 = add i64 %v1826, 128
  %v1830 = icmp slt i64 %v1829, %v8
  %v1831 = select i1 %v1830, i64 %v1829, i64 %v8
  br label %b310
b310:
  %v1832 = phi i64 [ %v1826, %b308 ], [ %v1842, %b311 ]
  %v1833 = phi <8 x float> [ splat (float 0x0000000000000000), %b308 ], [ %v1841, %b311 ]
  %v1834 = icmp slt i64 %v1832, %v1831
  br i1 %v1834, label %b311, label %b312
b311:
  %v1835 = mul i64 %v1832, 8
  %v1836 = getelementptr inbounds float, ptr %v108, i64 %v1835
  %v1837 = add i64 0, 0
  %v1838 = getelementptr inbounds float, ptr %v1836, i64 %v1837
  %v1839 = load <8 x float>, ptr %v1838, align 4
  %v1840 = fneg <8 x float> %v1839
  %v1841 = fadd <8 x float> %v1833, %v1840
  %v1842 = add nsw i64 %v1832, 1
  br label %b310
b312:
  %v1843 = fadd <8 x float> %v1827, %v1833
  %v1844 = add nsw i64 %v1826, 128
  br label %b307
b309:
  %v1845 = add i64 0, 0
  %v1846 = getelementptr inbounds float, ptr %v126, i64 %v1845
  store <8 x float> %v1827, ptr %v1846, align 4
  br label %b306
b306:
  %v1847 = icmp sgt i64 %v3, 1
  br i1 %v1847, label %b313, label %b314
b313:
  %v1848 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1849 = atomicrmw add ptr %v1848, i64 1 acq_rel
  %v1850 = load i64, ptr %v175, align 8
  %v1851 = add i64 %v1850, 1
  store i64 %v1851, ptr %v175, align 8
  %v1852 = mul i64 %v3, %v1851
  br label %b315
b315:
  %v1853 = load atomic i64, ptr %v1848 acquire, align 8
  %v1854 = icmp slt i64 %v1853, %v1852
  br i1 %v1854, label %b316, label %b317
b316:
  %v1855 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v1856 = icmp eq i64 %v2, 0
  br i1 %v1856, label %b318, label %b319
b318:
  br label %b320
b320:
  %v1857 = phi i64 [ 0, %b318 ], [ %v1874, %b325 ]
  %v1858 = phi <8 x float> [ splat (float 0x0000000000000000), %b318 ], [ %v1873, %b325 ]
  %v1859 = icmp slt i64 %v1857, %v8
  br i1 %v1859, label %b321, label %b322
b321:
  %v1860 = add i64 %v1857, 128
  %v1861 = icmp slt i64 %v1860, %v8
  %v1862 = select i1 %v1861, i64 %v1860, i64 %v8
  br label %b323
b323:
  %v1863 = phi i64 [ %v1857, %b321 ], [ %v1872, %b324 ]
  %v1864 = phi <8 x float> [ splat (float 0x0000000000000000), %b321 ], [ %v1871, %b324 ]
  %v1865 = icmp slt i64 %v1863, %v1862
  br i1 %v1865, label %b324, label %b325
b324:
  %v1866 = mul i64 %v1863, 8
  %v1867 = getelementptr inbounds float, ptr %v100, i64 %v1866
  %v1868 = add i64 0, 0
  %v1869 = getelementptr inbounds float, ptr %v1867, i64 %v1868
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = fadd <8 x float> %v1864, %v1870
  %v1872 = add nsw i64 %v1863, 1
  br label %b323
b325:
  %v1873 = fadd <8 x float> %v1858, %v1864
  %v1874 = add nsw i64 %v1857, 128
  br label %b320
b322:
  %v1875 = add i64 0, 0
  %v1876 = getelementptr inbounds float, ptr %v64, i64 %v1875
  store <8 x float> %v1858, ptr %v1876, align 4
  br label %b319
b319:
  %v1877 = icmp sgt i64 %v3, 1
  br i1 %v1877, label %b326, label %b327
b326:
  %v1878 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1879 = atomicrmw add ptr %v1878, i64 1 acq_rel
  %v1880 = load i64, ptr %v175, align 8
  %v1881 = add i64 %v1880, 1
  store i64 %v1881, ptr %v175, align 8
  %v1882 = mul i64 %v3, %v1881
  br label %b328
b328:
  %v1883 = load atomic i64, ptr %v1878 acquire, align 8
  %v1884 = icmp slt i64 %v1883, %v1882
  br i1 %v1884, label %b329, label %b330
b329:
  %v1885 = call i32 @sched_yield()
  br label %b328
b330:
  br label %b327
b327:
  %v1886 = mul i64 0, 8
  %v1887 = getelementptr inbounds float, ptr %v30, i64 %v1886
  %v1888 = getelementptr inbounds float, ptr %v1887, i64 0
  %v1889 = mul i64 0, 8
  %v1890 = getelementptr inbounds float, ptr %v94, i64 %v1889
  %v1891 = getelementptr inbounds float, ptr %v1890, i64 0
  %v1892 = getelementptr inbounds float, ptr %v180, i64 12288
  %v1893 = add i64 8, 1
  %v1894 = sdiv i64 %v1893, 2
  %v1895 = add i64 %v2, 1
  %v1896 = mul i64 %v1894, %v2
  %v1897 = sdiv i64 %v1896, %v3
  %v1898 = mul i64 %v1897, 2
  %v1899 = icmp slt i64 %v1898, 8
  %v1900 = select i1 %v1899, i64 %v1898, i64 8
  %v1901 = mul i64 %v1894, %v1895
  %v1902 = sdiv i64 %v1901, %v3
  %v1903 = mul i64 %v1902, 2
  %v1904 = icmp slt i64 %v1903, 8
  %v1905 = select i1 %v1904, i64 %v1903, i64 8
  %v1906 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b331
b331:
  %v1907 = phi i64 [ %v1900, %b327 ], [ %v1915, %b336 ]
  %v1908 = icmp slt i64 %v1907, %v1905
  br i1 %v1908, label %b332, label %b333
b332:
  %v1909 = mul i64 %v1907, 8
  %v1910 = getelementptr inbounds float, ptr %v1906, i64 %v1909
  br label %b334
b334:
  %v1911 = phi i64 [ 0, %b332 ], [ %v1914, %b335 ]
  %v1912 = icmp slt i64 %v1911, 8
  br i1 %v1912, label %b335, label %b336
b335:
  %v1913 = getelementptr inbounds float, ptr %v1910, i64 %v1911
  store float 0x0000000000000000, ptr %v1913, align 4
  %v1914 = add nsw i64 %v1911, 1
  br label %b334
b336:
  %v1915 = add nsw i64 %v1907, 1
  br label %b331
b333:
  %v1916 = mul i64 %v8, 1
  br label %b337
b337:
  %v1917 = phi i64 [ 0, %b333 ], [ %v2021, %b342 ]
  %v1918 = icmp slt i64 %v1917, %v1916
  br i1 %v1918, label %b338, label %b339
b338:
  %v1919 = sub i64 %v1916, %v1917
  %v1920 = icmp slt i64 %v1919, 384
  %v1921 = select i1 %v1920, i64 %v1919, i64 384
  br label %b340
b340:
  %v1922 = phi i64 [ %v1900, %b338 ], [ %v2020, %b366 ]
  %v1923 = icmp slt i64 %v1922, %v1905
  br i1 %v1923, label %b341, label %b342
b341:
  %v1924 = sub i64 %v1905, %v1922
  %v1925 = icmp slt i64 %v1924, 64
  %v1926 = select i1 %v1925, i64 %v1924, i64 64
  %v1927 = sdiv i64 %v1926, 2
  %v1928 = mul i64 %v1927, 2
  %v1929 = sub i64 %v1926, %v1928
  %v1930 = mul i64 %v1917, 8
  %v1931 = add i64 %v1930, %v1922
  %v1932 = getelementptr inbounds float, ptr %v1888, i64 %v1931
  br label %b343
b343:
  %v1933 = phi i64 [ 0, %b341 ], [ %v1959, %b351 ]
  %v1934 = icmp slt i64 %v1933, %v1921
  br i1 %v1934, label %b344, label %b345
b344:
  %v1935 = mul i64 %v1933, 8
  %v1936 = getelementptr inbounds float, ptr %v1932, i64 %v1935
  %v1937 = mul i64 %v1933, 2
  %v1938 = getelementptr inbounds float, ptr %v1892, i64 %v1937
  br label %b346
b346:
  %v1939 = phi i64 [ 0, %b344 ], [ %v1948, %b347 ]
  %v1940 = icmp slt i64 %v1939, %v1927
  br i1 %v1940, label %b347, label %b348
b347:
  %v1941 = mul i64 %v1939, 2
  %v1942 = getelementptr inbounds float, ptr %v1936, i64 %v1941
  %v1943 = mul i64 %v1939, 768
  %v1944 = getelementptr inbounds float, ptr %v1938, i64 %v1943
  %v1945 = getelementptr inbounds float, ptr %v1942, i64 0
  %v1946 = load <2 x float>, ptr %v1945, align 4
  %v1947 = getelementptr inbounds float, ptr %v1944, i64 0
  store <2 x float> %v1946, ptr %v1947, align 4
  %v1948 = add nsw i64 %v1939, 1
  br label %b346
b348:
  %v1949 = mul i64 %v1927, 2
  %v1950 = getelementptr inbounds float, ptr %v1936, i64 %v1949
  %v1951 = mul i64 %v1927, 768
  %v1952 = getelementptr inbounds float, ptr %v1938, i64 %v1951
  br label %b349
b349:
  %v1953 = phi i64 [ 0, %b348 ], [ %v1958, %b350 ]
  %v1954 = icmp slt i64 %v1953, %v1929
  br i1 %v1954, label %b350, label %b351
b350:
  %v1955 = getelementptr inbounds float, ptr %v1950, i64 %v1953
  %v1956 = load float, ptr %v1955, align 4
  %v1957 = getelementptr inbounds float, ptr %v1952, i64 %v1953
  store float %v1956, ptr %v1957, align 4
  %v1958 = add nsw i64 %v1953, 1
  br label %b349, !llvm.loop !9
b351:
  %v1959 = add nsw i64 %v1933, 1
  br label %b343
b345:
  br label %b352
b352:
  %v1960 = phi i64 [ 0, %b345 ], [ %v1995, %b360 ]
  %v1961 = icmp slt i64 %v1960, 0
  br i1 %v1961, label %b353, label %b354
b353:
  %v1962 = mul i64 %v1917, 8
  %v1963 = add i64 %v1962, %v1960
  %v1964 = getelementptr inbounds float, ptr %v1891, i64 %v1963
  br label %b355
b355:
  %v1965 = phi i64 [ 0, %b353 ], [ %v1983, %b356 ]
  %v1966 = icmp slt i64 %v1965, %v1921
  br i1 %v1966, label %b356, label %b357
b356:
  %v1967 = mul i64 %v1965, 8
  %v1968 = getelementptr inbounds float, ptr %v1964, i64 %v1967
  %v1969 = mul i64 %v1965, 32
  %v1970 = getelementptr inbounds float, ptr %v180, i64 %v1969
  %v1971 = getelementptr inbounds float, ptr %v1968, i64 0
  %v1972 = load <8 x float>, ptr %v1971, align 4
  %v1973 = getelementptr inbounds float, ptr %v1970, i64 0
  store <8 x float> %v1972, ptr %v1973, align 4
  %v1974 = getelementptr inbounds float, ptr %v1968, i64 8
  %v1975 = load <8 x float>, ptr %v1974, align 4
  %v1976 = getelementptr inbounds float, ptr %v1970, i64 8
  store <8 x float> %v1975, ptr %v1976, align 4
  %v1977 = getelementptr inbounds float, ptr %v1968, i64 16
  %v1978 = load <8 x float>, ptr %v1977, align 4
  %v1979 = getelementptr inbounds float, ptr %v1970, i64 16
  store <8 x float> %v1978, ptr %v1979, align 4
  %v1980 = getelementptr inbounds float, ptr %v1968, i64 24
  %v1981 = load <8 x float>, ptr %v1980, align 4
  %v1982 = getelementptr inbounds float, ptr %v1970, i64 24
  store <8 x float> %v1981, ptr %v1982, align 4
  %v1983 = add nsw i64 %v1965, 1
  br label %b355
b357:
  %v1984 = sdiv i64 %v1926, 2
  br label %b358
b358:
  %v1985 = phi i64 [ 0, %b357 ], [ %v1994, %b359 ]
  %v1986 = icmp slt i64 %v1985, %v1984
  br i1 %v1986, label %b359, label %b360
b359:
  %v1987 = mul i64 %v1985, 2
  %v1988 = add i64 %v1922, %v1987
  %v1989 = mul i64 %v1985, 768
  %v1990 = getelementptr inbounds float, ptr %v1892, i64 %v1989
  %v1991 = mul i64 %v1988, 8
  %v1992 = add i64 %v1991, %v1960
  %v1993 = getelementptr inbounds float, ptr %v1906, i64 %v1992
  call void @outer_2x32(ptr %v1990, ptr %v180, i64 %v1921, ptr %v1993, i64 8)
  %v1994 = add nsw i64 %v1985, 1
  br label %b358
b360:
  %v1995 = add nsw i64 %v1960, 32
  br label %b352
b354:
  %v1996 = mul i64 %v1917, 8
  %v1997 = add i64 %v1996, 0
  %v1998 = getelementptr inbounds float, ptr %v1891, i64 %v1997
  br label %b361
b361:
  %v1999 = phi i64 [ 0, %b354 ], [ %v2008, %b362 ]
  %v2000 = icmp slt i64 %v1999, %v1921
  br i1 %v2000, label %b362, label %b363
b362:
  %v2001 = mul i64 %v1999, 8
  %v2002 = getelementptr inbounds float, ptr %v1998, i64 %v2001
  %v2003 = mul i64 %v1999, 8
  %v2004 = getelementptr inbounds float, ptr %v180, i64 %v2003
  %v2005 = getelementptr inbounds float, ptr %v2002, i64 0
  %v2006 = load <8 x float>, ptr %v2005, align 4
  %v2007 = getelementptr inbounds float, ptr %v2004, i64 0
  store <8 x float> %v2006, ptr %v2007, align 4
  %v2008 = add nsw i64 %v1999, 1
  br label %b361
b363:
  %v2009 = sdiv i64 %v1926, 2
  br label %b364
b364:
  %v2010 = phi i64 [ 0, %b363 ], [ %v2019, %b365 ]
  %v2011 = icmp slt i64 %v2010, %v2009
  br i1 %v2011, label %b365, label %b366
b365:
  %v2012 = mul i64 %v2010, 2
  %v2013 = add i64 %v1922, %v2012
  %v2014 = mul i64 %v2010, 768
  %v2015 = getelementptr inbounds float, ptr %v1892, i64 %v2014
  %v2016 = mul i64 %v2013, 8
  %v2017 = add i64 %v2016, 0
  %v2018 = getelementptr inbounds float, ptr %v1906, i64 %v2017
  call void @outer_2x8(ptr %v2015, ptr %v180, i64 %v1921, ptr %v2018, i64 8)
  %v2019 = add nsw i64 %v2010, 1
  br label %b364
b366:
  %v2020 = add nsw i64 %v1922, 64
  br label %b340
b342:
  %v2021 = add nsw i64 %v1917, 384
  br label %b337
b339:
  %v2022 = icmp sgt i64 %v3, 1
  br i1 %v2022, label %b367, label %b368
b367:
  %v2023 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2024 = atomicrmw add ptr %v2023, i64 1 acq_rel
  %v2025 = load i64, ptr %v175, align 8
  %v2026 = add i64 %v2025, 1
  store i64 %v2026, ptr %v175, align 8
  %v2027 = mul i64 %v3, %v2026
  br label %b369
b369:
  %v2028 = load atomic i64, ptr %v2023 acquire, align 8
  %v2029 = icmp slt i64 %v2028, %v2027
  br i1 %v2029, label %b370, label %b371
b370:
  %v2030 = call i32 @sched_yield()
  br label %b369
b371:
  br label %b368
b368:
  %v2031 = icmp eq i64 %v2, 0
  br i1 %v2031, label %b372, label %b373
b372:
  %v2032 = add i64 0, 0
  %v2033 = getelementptr inbounds float, ptr %v126, i64 %v2032
  %v2034 = load <8 x float>, ptr %v2033, align 4
  %v2035 = add i64 0, 0
  %v2036 = getelementptr inbounds float, ptr %v80, i64 %v2035
  %v2037 = load <8 x float>, ptr %v2036, align 4
  %v2038 = fmul <8 x float> %v2034, %v2037
  %v2039 = add i64 0, 0
  %v2040 = getelementptr inbounds float, ptr %v114, i64 %v2039
  %v2041 = load <8 x float>, ptr %v2040, align 4
  %v2042 = add i64 0, 0
  %v2043 = getelementptr inbounds float, ptr %v116, i64 %v2042
  %v2044 = load <8 x float>, ptr %v2043, align 4
  %v2045 = fsub <8 x float> %v2041, %v2044
  %v2046 = add i64 0, 0
  %v2047 = getelementptr inbounds float, ptr %v118, i64 %v2046
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = add i64 0, 0
  %v2050 = getelementptr inbounds float, ptr %v120, i64 %v2049
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = fsub <8 x float> %v2048, %v2051
  %v2053 = add i64 0, 0
  %v2054 = getelementptr inbounds float, ptr %v122, i64 %v2053
  %v2055 = load <8 x float>, ptr %v2054, align 4
  %v2056 = add i64 0, 0
  %v2057 = getelementptr inbounds float, ptr %v124, i64 %v2056
  %v2058 = load <8 x float>, ptr %v2057, align 4
  %v2059 = fsub <8 x float> %v2055, %v2058
  %v2060 = add i64 0, 0
  %v2061 = getelementptr inbounds float, ptr %v68, i64 %v2060
  store <8 x float> %v2038, ptr %v2061, align 4
  %v2062 = add i64 0, 0
  %v2063 = getelementptr inbounds float, ptr %v52, i64 %v2062
  store <8 x float> %v2045, ptr %v2063, align 4
  %v2064 = add i64 0, 0
  %v2065 = getelementptr inbounds float, ptr %v56, i64 %v2064
  store <8 x float> %v2052, ptr %v2065, align 4
  %v2066 = add i64 0, 0
  %v2067 = getelementptr inbounds float, ptr %v60, i64 %v2066
  store <8 x float> %v2059, ptr %v2067, align 4
  br label %b373
b373:
  %v2068 = icmp sgt i64 %v3, 1
  br i1 %v2068, label %b374, label %b375
b374:
  %v2069 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2070 = atomicrmw add ptr %v2069, i64 1 acq_rel
  %v2071 = load i64, ptr %v175, align 8
  %v2072 = add i64 %v2071, 1
  store i64 %v2072, ptr %v175, align 8
  %v2073 = mul i64 %v3, %v2072
  br label %b376
b376:
  %v2074 = load atomic i64, ptr %v2069 acquire, align 8
  %v2075 = icmp slt i64 %v2074, %v2073
  br i1 %v2075, label %b377, label %b378
b377:
  %v2076 = call i32 @sched_yield()
  br label %b376
b378:
  br label %b375
b375:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
