; generated from specs/rwkv4.yaml by `make generated`: do not edit
; rwkv4 C=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of2_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of2_0, ptr @tile_2x1of2_0, ptr @tile_3x1of2_0, ptr @tile_4x1of2_0, ptr @tile_5x1of2_0, ptr @tile_6x1of2_0, ptr @tile_7x1of2_0, ptr @tile_8x1of2_0], align 8
@table_tile_8x1of2_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of2_1, ptr @tile_2x1of2_1, ptr @tile_3x1of2_1, ptr @tile_4x1of2_1, ptr @tile_5x1of2_1, ptr @tile_6x1of2_1, ptr @tile_7x1of2_1, ptr @tile_8x1of2_1], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v741 = alloca float, i64 128, align 4
  %v1274 = alloca float, i64 64, align 4
  %v1467 = alloca float, i64 64, align 4
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
  %v127 = getelementptr inbounds i64, ptr %v1, i64 9
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 15
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 16
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 17
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 18
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 19
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 24
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 25
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 41
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 42
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 43
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 44
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 45
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 46
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 47
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 48
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 49
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 50
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 51
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 52
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 53
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 54
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 55
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 56
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v176 = load ptr, ptr %v175, align 4
  %v177 = mul i64 %v2, 0
  %v178 = add i64 %v177, 256
  %v179 = getelementptr inbounds float, ptr %v176, i64 %v178
  %v180 = getelementptr inbounds i64, ptr %v1, i64 4
  %v181 = load i64, ptr %v180, align 8
  %v182 = icmp eq i64 %v181, 0
  br i1 %v182, label %b0, label %b1
b0:
  %v183 = icmp eq i64 %v2, 0
  br i1 %v183, label %b2, label %b3
b2:
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v10, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = fsub <8 x float> %v188, %v186
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v12, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fsub <8 x float> %v188, %v192
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v14, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = fsub <8 x float> %v188, %v196
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v16, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fcmp olt <8 x float> %v200, splat (float 0xC05A400000000000)
  %v202 = select <8 x i1> %v201, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v200
  %v203 = fcmp ogt <8 x float> %v202, splat (float 0x4056400000000000)
  %v204 = select <8 x i1> %v203, <8 x float> splat (float 0x4056400000000000), <8 x float> %v202
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v206 = fsub <8 x float> %v205, splat (float 0x4168000000000000)
  %v207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v206, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v204)
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v206, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v207)
  %v209 = bitcast <8 x float> %v205 to <8 x i32>
  %v210 = fmul <8 x float> %v208, %v208
  %v211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v208, <8 x float> splat (float 0x3F81227F40000000))
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v208, <8 x float> splat (float 0x3FA5556740000000))
  %v213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v212, <8 x float> %v208, <8 x float> splat (float 0x3FC5554B00000000))
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> %v208, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v210, <8 x float> %v214, <8 x float> %v208)
  %v216 = sub <8 x i32> %v209, splat (i32 1262485250)
  %v217 = lshr <8 x i32> %v216, splat (i32 1)
  %v218 = sub <8 x i32> %v216, %v217
  %v219 = shl <8 x i32> %v217, splat (i32 23)
  %v220 = bitcast <8 x i32> %v219 to <8 x float>
  %v221 = shl <8 x i32> %v218, splat (i32 23)
  %v222 = bitcast <8 x i32> %v221 to <8 x float>
  %v223 = fadd <8 x float> %v215, splat (float 0x3FF0000000000000)
  %v224 = fmul <8 x float> %v223, %v220
  %v225 = fmul <8 x float> %v224, %v222
  %v226 = add i64 0, 0
  %v227 = getelementptr inbounds float, ptr %v70, i64 %v226
  %v228 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v229 = shufflevector <8 x float> %v228, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v229, ptr %v227, align 4
  %v230 = add i64 0, 0
  %v231 = getelementptr inbounds float, ptr %v72, i64 %v230
  %v232 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v233 = shufflevector <8 x float> %v232, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v74, i64 %v234
  store <8 x float> %v189, ptr %v235, align 4
  %v236 = add i64 0, 0
  %v237 = getelementptr inbounds float, ptr %v76, i64 %v236
  store <8 x float> %v193, ptr %v237, align 4
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v78, i64 %v238
  store <8 x float> %v197, ptr %v239, align 4
  %v240 = add i64 0, 0
  %v241 = getelementptr inbounds float, ptr %v80, i64 %v240
  store <8 x float> %v225, ptr %v241, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v242 = icmp sgt i64 %v3, 1
  br i1 %v242, label %b4, label %b5
b4:
  %v243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v244 = atomicrmw add ptr %v243, i64 1 acq_rel
  %v245 = mul i64 %v3, 1
  br label %b6
b6:
  %v246 = load atomic i64, ptr %v243 acquire, align 8
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b7, label %b8
b7:
  %v248 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v249 = getelementptr inbounds i64, ptr %v1, i64 4
  %v250 = load i64, ptr %v249, align 8
  %v251 = icmp eq i64 %v250, 0
  br i1 %v251, label %b9, label %b10
b9:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 64
  %v253 = load i64, ptr %v252, align 8
  %v254 = icmp eq i64 %v253, 0
  br i1 %v254, label %b11, label %b12
b11:
  %v255 = add i64 %v7, 0
  %v256 = sdiv i64 %v255, 1
  %v257 = add i64 %v2, 1
  %v258 = mul i64 %v256, %v2
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, %v7
  %v262 = select i1 %v261, i64 %v260, i64 %v7
  %v263 = mul i64 %v256, %v257
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, %v7
  %v267 = select i1 %v266, i64 %v265, i64 %v7
  br label %b13
b13:
  %v268 = phi i64 [ %v262, %b11 ], [ %v279, %b14 ]
  %v269 = icmp slt i64 %v268, %v267
  br i1 %v269, label %b14, label %b15
b14:
  %v270 = and i64 0, %v132
  %v271 = mul i64 %v270, %v7
  %v272 = add i64 %v271, %v268
  %v273 = mul i64 %v272, 8
  %v274 = getelementptr inbounds float, ptr %v32, i64 %v273
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v274, i64 %v275
  %v277 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v278 = shufflevector <8 x float> %v277, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v278, ptr %v276, align 4
  %v279 = add nsw i64 %v268, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b16, label %b17
b16:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = mul i64 %v3, 2
  br label %b18
b18:
  %v284 = load atomic i64, ptr %v281 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b19, label %b20
b19:
  %v286 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v287 = getelementptr inbounds i64, ptr %v1, i64 4
  %v288 = load i64, ptr %v287, align 8
  %v289 = icmp eq i64 %v288, 0
  br i1 %v289, label %b21, label %b22
b21:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 65
  %v291 = load i64, ptr %v290, align 8
  %v292 = icmp eq i64 %v291, 0
  br i1 %v292, label %b23, label %b24
b23:
  %v293 = add i64 %v7, 0
  %v294 = sdiv i64 %v293, 1
  %v295 = add i64 %v2, 1
  %v296 = mul i64 %v294, %v2
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  %v301 = mul i64 %v294, %v295
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, %v7
  %v305 = select i1 %v304, i64 %v303, i64 %v7
  br label %b25
b25:
  %v306 = phi i64 [ %v300, %b23 ], [ %v317, %b26 ]
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b26, label %b27
b26:
  %v308 = and i64 0, %v134
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v306
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v34, i64 %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v312, i64 %v313
  %v315 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v316, ptr %v314, align 4
  %v317 = add nsw i64 %v306, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b28, label %b29
b28:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = mul i64 %v3, 3
  br label %b30
b30:
  %v322 = load atomic i64, ptr %v319 acquire, align 8
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b31, label %b32
b31:
  %v324 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v325 = getelementptr inbounds i64, ptr %v1, i64 4
  %v326 = load i64, ptr %v325, align 8
  %v327 = icmp eq i64 %v326, 0
  br i1 %v327, label %b33, label %b34
b33:
  %v328 = getelementptr inbounds i64, ptr %v1, i64 66
  %v329 = load i64, ptr %v328, align 8
  %v330 = icmp eq i64 %v329, 0
  br i1 %v330, label %b35, label %b36
b35:
  %v331 = add i64 %v7, 0
  %v332 = sdiv i64 %v331, 1
  %v333 = add i64 %v2, 1
  %v334 = mul i64 %v332, %v2
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v7
  %v338 = select i1 %v337, i64 %v336, i64 %v7
  %v339 = mul i64 %v332, %v333
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v7
  %v343 = select i1 %v342, i64 %v341, i64 %v7
  br label %b37
b37:
  %v344 = phi i64 [ %v338, %b35 ], [ %v355, %b38 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b38, label %b39
b38:
  %v346 = and i64 0, %v136
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v344
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v36, i64 %v349
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v350, i64 %v351
  %v353 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v354 = shufflevector <8 x float> %v353, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v354, ptr %v352, align 4
  %v355 = add nsw i64 %v344, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v356 = icmp sgt i64 %v3, 1
  br i1 %v356, label %b40, label %b41
b40:
  %v357 = getelementptr inbounds i64, ptr %v1, i64 3
  %v358 = atomicrmw add ptr %v357, i64 1 acq_rel
  %v359 = mul i64 %v3, 4
  br label %b42
b42:
  %v360 = load atomic i64, ptr %v357 acquire, align 8
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b43, label %b44
b43:
  %v362 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v363 = getelementptr inbounds i64, ptr %v1, i64 4
  %v364 = load i64, ptr %v363, align 8
  %v365 = icmp eq i64 %v364, 0
  br i1 %v365, label %b45, label %b46
b45:
  %v366 = getelementptr inbounds i64, ptr %v1, i64 67
  %v367 = load i64, ptr %v366, align 8
  %v368 = icmp eq i64 %v367, 0
  br i1 %v368, label %b47, label %b48
b47:
  %v369 = add i64 %v7, 0
  %v370 = sdiv i64 %v369, 1
  %v371 = add i64 %v2, 1
  %v372 = mul i64 %v370, %v2
  %v373 = sdiv i64 %v372, %v3
  %v374 = mul i64 %v373, 1
  %v375 = icmp slt i64 %v374, %v7
  %v376 = select i1 %v375, i64 %v374, i64 %v7
  %v377 = mul i64 %v370, %v371
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v7
  %v381 = select i1 %v380, i64 %v379, i64 %v7
  br label %b49
b49:
  %v382 = phi i64 [ %v376, %b47 ], [ %v393, %b50 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b50, label %b51
b50:
  %v384 = and i64 0, %v138
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v382
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v38, i64 %v387
  %v389 = add i64 0, 0
  %v390 = getelementptr inbounds float, ptr %v388, i64 %v389
  %v391 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v392 = shufflevector <8 x float> %v391, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v392, ptr %v390, align 4
  %v393 = add nsw i64 %v382, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b52, label %b53
b52:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = mul i64 %v3, 5
  br label %b54
b54:
  %v398 = load atomic i64, ptr %v395 acquire, align 8
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b55, label %b56
b55:
  %v400 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v401 = getelementptr inbounds float, ptr %v176, i64 0
  %v402 = getelementptr inbounds i64, ptr %v1, i64 4
  %v403 = load i64, ptr %v402, align 8
  %v404 = icmp eq i64 %v403, 0
  br i1 %v404, label %b57, label %b58
b57:
  %v405 = add i64 1, 0
  %v406 = sdiv i64 %v405, 1
  %v407 = add i64 %v2, 1
  %v408 = mul i64 %v406, %v2
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, 1
  %v412 = select i1 %v411, i64 %v410, i64 1
  %v413 = mul i64 %v406, %v407
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, 1
  %v417 = select i1 %v416, i64 %v415, i64 1
  %v418 = icmp slt i64 %v417, 1
  %v419 = select i1 %v418, i64 %v417, i64 1
  br label %b59
b59:
  %v420 = phi i64 [ %v412, %b57 ], [ %v646, %b84 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b60, label %b61
b60:
  %v422 = mul i64 %v420, 128
  %v423 = mul i64 %v420, 8
  %v424 = add i64 %v422, 0
  %v425 = add i64 %v423, 0
  %v426 = getelementptr inbounds float, ptr %v401, i64 %v424
  %v427 = sub i64 8, %v425
  %v428 = icmp slt i64 %v427, 0
  %v429 = select i1 %v428, i64 0, i64 %v427
  %v430 = icmp ult i64 %v429, 8
  %v431 = select i1 %v430, i64 %v429, i64 8
  %v432 = trunc i64 %v431 to i32
  %v433 = insertelement <8 x i32> poison, i32 %v432, i64 0
  %v434 = shufflevector <8 x i32> %v433, <8 x i32> poison, <8 x i32> zeroinitializer
  %v435 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v434
  %v436 = mul i64 %v425, 8
  %v437 = add i64 0, %v436
  %v438 = getelementptr inbounds float, ptr %v20, i64 %v437
  %v439 = icmp sge i64 %v429, 8
  br i1 %v439, label %b62, label %b63
b62:
  br label %b64
b64:
  %v440 = phi i64 [ 0, %b62 ], [ %v514, %b65 ]
  %v441 = icmp slt i64 %v440, 8
  br i1 %v441, label %b65, label %b66
b65:
  %v442 = add i64 %v440, 0
  %v443 = getelementptr inbounds float, ptr %v438, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v440, 8
  %v446 = getelementptr inbounds float, ptr %v438, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v440, 16
  %v449 = getelementptr inbounds float, ptr %v438, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v440, 24
  %v452 = getelementptr inbounds float, ptr %v438, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v440, 32
  %v455 = getelementptr inbounds float, ptr %v438, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = add i64 %v440, 40
  %v458 = getelementptr inbounds float, ptr %v438, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 %v440, 48
  %v461 = getelementptr inbounds float, ptr %v438, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 %v440, 56
  %v464 = getelementptr inbounds float, ptr %v438, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v467 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v469 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v471 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v473 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v477 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v478 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v479 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v480 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v481 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v482 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v483 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v484 = shufflevector <8 x float> %v475, <8 x float> %v477, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v485 = shufflevector <8 x float> %v475, <8 x float> %v477, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v486 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v487 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v488 = shufflevector <8 x float> %v479, <8 x float> %v481, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v489 = shufflevector <8 x float> %v479, <8 x float> %v481, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v490 = add i64 %v440, 0
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v426, i64 %v491
  store <8 x float> %v482, ptr %v492, align 4
  %v493 = add i64 %v440, 1
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v426, i64 %v494
  store <8 x float> %v483, ptr %v495, align 4
  %v496 = add i64 %v440, 2
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v426, i64 %v497
  store <8 x float> %v484, ptr %v498, align 4
  %v499 = add i64 %v440, 3
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v426, i64 %v500
  store <8 x float> %v485, ptr %v501, align 4
  %v502 = add i64 %v440, 4
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr inbounds float, ptr %v426, i64 %v503
  store <8 x float> %v486, ptr %v504, align 4
  %v505 = add i64 %v440, 5
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v426, i64 %v506
  store <8 x float> %v487, ptr %v507, align 4
  %v508 = add i64 %v440, 6
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v426, i64 %v509
  store <8 x float> %v488, ptr %v510, align 4
  %v511 = add i64 %v440, 7
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v426, i64 %v512
  store <8 x float> %v489, ptr %v513, align 4
  %v514 = add nsw i64 %v440, 8
  br label %b64
b66:
  br label %b67
b67:
  %v515 = phi i64 [ 8, %b66 ], [ %v523, %b68 ]
  %v516 = icmp slt i64 %v515, 8
  br i1 %v516, label %b68, label %b69
b68:
  %v517 = mul i64 %v515, 1
  %v518 = getelementptr inbounds float, ptr %v438, i64 %v517
  %v519 = getelementptr float, ptr %v518, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v520 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v519, <8 x i1> %v435, <8 x float> zeroinitializer)
  %v521 = mul i64 %v515, 8
  %v522 = getelementptr inbounds float, ptr %v426, i64 %v521
  store <8 x float> %v520, ptr %v522, align 4
  %v523 = add nsw i64 %v515, 1
  br label %b67
b69:
  br label %b63
b63:
  %v524 = icmp slt i64 %v429, 8
  br i1 %v524, label %b70, label %b71
b70:
  br label %b72
b72:
  %v525 = phi i64 [ 0, %b70 ], [ %v533, %b73 ]
  %v526 = icmp slt i64 %v525, 8
  br i1 %v526, label %b73, label %b74
b73:
  %v527 = mul i64 %v525, 1
  %v528 = getelementptr inbounds float, ptr %v438, i64 %v527
  %v529 = getelementptr float, ptr %v528, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v530 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v529, <8 x i1> %v435, <8 x float> zeroinitializer)
  %v531 = mul i64 %v525, 8
  %v532 = getelementptr inbounds float, ptr %v426, i64 %v531
  store <8 x float> %v530, ptr %v532, align 4
  %v533 = add nsw i64 %v525, 1
  br label %b72
b74:
  br label %b71
b71:
  %v534 = add i64 %v422, 64
  %v535 = add i64 %v534, 0
  %v536 = add i64 %v423, 0
  %v537 = getelementptr inbounds float, ptr %v401, i64 %v535
  %v538 = sub i64 8, %v536
  %v539 = icmp slt i64 %v538, 0
  %v540 = select i1 %v539, i64 0, i64 %v538
  %v541 = icmp ult i64 %v540, 8
  %v542 = select i1 %v541, i64 %v540, i64 8
  %v543 = trunc i64 %v542 to i32
  %v544 = insertelement <8 x i32> poison, i32 %v543, i64 0
  %v545 = shufflevector <8 x i32> %v544, <8 x i32> poison, <8 x i32> zeroinitializer
  %v546 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v545
  %v547 = mul i64 %v536, 8
  %v548 = add i64 0, %v547
  %v549 = getelementptr inbounds float, ptr %v22, i64 %v548
  %v550 = icmp sge i64 %v540, 8
  br i1 %v550, label %b75, label %b76
b75:
  br label %b77
b77:
  %v551 = phi i64 [ 0, %b75 ], [ %v625, %b78 ]
  %v552 = icmp slt i64 %v551, 8
  br i1 %v552, label %b78, label %b79
b78:
  %v553 = add i64 %v551, 0
  %v554 = getelementptr inbounds float, ptr %v549, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v551, 8
  %v557 = getelementptr inbounds float, ptr %v549, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v551, 16
  %v560 = getelementptr inbounds float, ptr %v549, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v551, 24
  %v563 = getelementptr inbounds float, ptr %v549, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v551, 32
  %v566 = getelementptr inbounds float, ptr %v549, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 %v551, 40
  %v569 = getelementptr inbounds float, ptr %v549, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = add i64 %v551, 48
  %v572 = getelementptr inbounds float, ptr %v549, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = add i64 %v551, 56
  %v575 = getelementptr inbounds float, ptr %v549, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v578 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v580 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v582 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v584 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v577, <8 x float> %v581, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x float> %v577, <8 x float> %v581, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v590 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v592 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v593 = shufflevector <8 x float> %v585, <8 x float> %v587, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v594 = shufflevector <8 x float> %v585, <8 x float> %v587, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v596 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v597 = shufflevector <8 x float> %v589, <8 x float> %v591, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v598 = shufflevector <8 x float> %v589, <8 x float> %v591, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v599 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v600 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v601 = add i64 %v551, 0
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v537, i64 %v602
  store <8 x float> %v593, ptr %v603, align 4
  %v604 = add i64 %v551, 1
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v537, i64 %v605
  store <8 x float> %v594, ptr %v606, align 4
  %v607 = add i64 %v551, 2
  %v608 = mul i64 %v607, 8
  %v609 = getelementptr inbounds float, ptr %v537, i64 %v608
  store <8 x float> %v595, ptr %v609, align 4
  %v610 = add i64 %v551, 3
  %v611 = mul i64 %v610, 8
  %v612 = getelementptr inbounds float, ptr %v537, i64 %v611
  store <8 x float> %v596, ptr %v612, align 4
  %v613 = add i64 %v551, 4
  %v614 = mul i64 %v613, 8
  %v615 = getelementptr inbounds float, ptr %v537, i64 %v614
  store <8 x float> %v597, ptr %v615, align 4
  %v616 = add i64 %v551, 5
  %v617 = mul i64 %v616, 8
  %v618 = getelementptr inbounds float, ptr %v537, i64 %v617
  store <8 x float> %v598, ptr %v618, align 4
  %v619 = add i64 %v551, 6
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v537, i64 %v620
  store <8 x float> %v599, ptr %v621, align 4
  %v622 = add i64 %v551, 7
  %v623 = mul i64 %v622, 8
  %v624 = getelementptr inbounds float, ptr %v537, i64 %v623
  store <8 x float> %v600, ptr %v624, align 4
  %v625 = add nsw i64 %v551, 8
  br label %b77
b79:
  br label %b80
b80:
  %v626 = phi i64 [ 8, %b79 ], [ %v634, %b81 ]
  %v627 = icmp slt i64 %v626, 8
  br i1 %v627, label %b81, label %b82
b81:
  %v628 = mul i64 %v626, 1
  %v629 = getelementptr inbounds float, ptr %v549, i64 %v628
  %v630 = getelementptr float, ptr %v629, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v631 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v630, <8 x i1> %v546, <8 x float> zeroinitializer)
  %v632 = mul i64 %v626, 8
  %v633 = getelementptr inbounds float, ptr %v537, i64 %v632
  store <8 x float> %v631, ptr %v633, align 4
  %v634 = add nsw i64 %v626, 1
  br label %b80
b82:
  br label %b76
b76:
  %v635 = icmp slt i64 %v540, 8
  br i1 %v635, label %b83, label %b84
b83:
  br label %b85
b85:
  %v636 = phi i64 [ 0, %b83 ], [ %v644, %b86 ]
  %v637 = icmp slt i64 %v636, 8
  br i1 %v637, label %b86, label %b87
b86:
  %v638 = mul i64 %v636, 1
  %v639 = getelementptr inbounds float, ptr %v549, i64 %v638
  %v640 = getelementptr float, ptr %v639, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v641 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v640, <8 x i1> %v546, <8 x float> zeroinitializer)
  %v642 = mul i64 %v636, 8
  %v643 = getelementptr inbounds float, ptr %v537, i64 %v642
  store <8 x float> %v641, ptr %v643, align 4
  %v644 = add nsw i64 %v636, 1
  br label %b85
b87:
  br label %b84
b84:
  %v645 = add i64 %v534, 64
  %v646 = add nsw i64 %v420, 1
  br label %b59
b61:
  br label %b58
b58:
  %v647 = icmp sgt i64 %v3, 1
  br i1 %v647, label %b88, label %b89
b88:
  %v648 = getelementptr inbounds i64, ptr %v1, i64 3
  %v649 = atomicrmw add ptr %v648, i64 1 acq_rel
  %v650 = mul i64 %v3, 6
  br label %b90
b90:
  %v651 = load atomic i64, ptr %v648 acquire, align 8
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b91, label %b92
b91:
  %v653 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  br label %b93
b93:
  %v654 = phi i64 [ 0, %b89 ], [ %v992, %b120 ]
  %v655 = icmp slt i64 %v654, %v5
  br i1 %v655, label %b94, label %b95
b94:
  %v656 = add i64 %v7, 0
  %v657 = sdiv i64 %v656, 1
  %v658 = add i64 %v2, 1
  %v659 = mul i64 %v657, %v2
  %v660 = sdiv i64 %v659, %v3
  %v661 = mul i64 %v660, 1
  %v662 = icmp slt i64 %v661, %v7
  %v663 = select i1 %v662, i64 %v661, i64 %v7
  %v664 = mul i64 %v657, %v658
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v7
  %v668 = select i1 %v667, i64 %v666, i64 %v7
  br label %b96
b96:
  %v669 = phi i64 [ %v663, %b94 ], [ %v740, %b97 ]
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b97, label %b98
b97:
  %v671 = add i64 %v654, 0
  %v672 = and i64 %v671, %v128
  %v673 = mul i64 %v672, %v7
  %v674 = add i64 %v673, %v669
  %v675 = mul i64 %v674, 8
  %v676 = getelementptr inbounds float, ptr %v18, i64 %v675
  %v677 = add i64 %v654, 0
  %v678 = and i64 %v677, %v138
  %v679 = mul i64 %v678, %v7
  %v680 = add i64 %v679, %v669
  %v681 = mul i64 %v680, 8
  %v682 = getelementptr inbounds float, ptr %v38, i64 %v681
  %v683 = add i64 %v654, 0
  %v684 = and i64 %v683, %v144
  %v685 = mul i64 %v684, %v7
  %v686 = add i64 %v685, %v669
  %v687 = mul i64 %v686, 8
  %v688 = getelementptr inbounds float, ptr %v82, i64 %v687
  %v689 = add i64 %v654, 0
  %v690 = and i64 %v689, %v146
  %v691 = mul i64 %v690, %v7
  %v692 = add i64 %v691, %v669
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v84, i64 %v693
  %v695 = add i64 %v654, 0
  %v696 = and i64 %v695, %v148
  %v697 = mul i64 %v696, %v7
  %v698 = add i64 %v697, %v669
  %v699 = mul i64 %v698, 8
  %v700 = getelementptr inbounds float, ptr %v86, i64 %v699
  %v701 = add i64 0, 0
  %v702 = getelementptr inbounds float, ptr %v10, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 0, 0
  %v705 = getelementptr inbounds float, ptr %v676, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = fmul <8 x float> %v703, %v706
  %v708 = add i64 0, 0
  %v709 = getelementptr inbounds float, ptr %v74, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = add i64 0, 0
  %v712 = getelementptr inbounds float, ptr %v682, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = fmul <8 x float> %v710, %v713
  %v715 = fadd <8 x float> %v707, %v714
  %v716 = add i64 0, 0
  %v717 = getelementptr inbounds float, ptr %v12, i64 %v716
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = fmul <8 x float> %v718, %v706
  %v720 = add i64 0, 0
  %v721 = getelementptr inbounds float, ptr %v76, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = fmul <8 x float> %v722, %v713
  %v724 = fadd <8 x float> %v719, %v723
  %v725 = add i64 0, 0
  %v726 = getelementptr inbounds float, ptr %v14, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = fmul <8 x float> %v727, %v706
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v78, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = fmul <8 x float> %v731, %v713
  %v733 = fadd <8 x float> %v728, %v732
  %v734 = add i64 0, 0
  %v735 = getelementptr inbounds float, ptr %v688, i64 %v734
  store <8 x float> %v715, ptr %v735, align 4
  %v736 = add i64 0, 0
  %v737 = getelementptr inbounds float, ptr %v694, i64 %v736
  store <8 x float> %v724, ptr %v737, align 4
  %v738 = add i64 0, 0
  %v739 = getelementptr inbounds float, ptr %v700, i64 %v738
  store <8 x float> %v733, ptr %v739, align 4
  %v740 = add nsw i64 %v669, 1
  br label %b96
b98:
  %v742 = add i64 %v7, 0
  %v743 = sdiv i64 %v742, 1
  %v744 = add i64 %v2, 1
  %v745 = mul i64 %v743, %v2
  %v746 = sdiv i64 %v745, %v3
  %v747 = mul i64 %v746, 1
  %v748 = icmp slt i64 %v747, %v7
  %v749 = select i1 %v748, i64 %v747, i64 %v7
  %v750 = mul i64 %v743, %v744
  %v751 = sdiv i64 %v750, %v3
  %v752 = mul i64 %v751, 1
  %v753 = icmp slt i64 %v752, %v7
  %v754 = select i1 %v753, i64 %v752, i64 %v7
  br label %b99
b99:
  %v755 = phi i64 [ %v749, %b98 ], [ %v958, %b104 ]
  %v756 = icmp slt i64 %v755, %v754
  br i1 %v756, label %b100, label %b101
b100:
  %v757 = add i64 %v755, 96
  %v758 = icmp slt i64 %v757, %v754
  %v759 = select i1 %v758, i64 %v757, i64 %v754
  br label %b102
b102:
  %v760 = phi i64 [ 0, %b100 ], [ %v957, %b107 ]
  %v761 = icmp slt i64 %v760, 1
  br i1 %v761, label %b103, label %b104
b103:
  %v762 = sub i64 %v759, %v755
  %v763 = sub i64 8, 1
  %v764 = add i64 %v762, %v763
  %v765 = sdiv i64 %v764, 8
  br label %b105
b105:
  %v766 = phi i64 [ 0, %b103 ], [ %v956, %b114 ]
  %v767 = icmp slt i64 %v766, %v765
  br i1 %v767, label %b106, label %b107
b106:
  %v768 = mul i64 %v762, %v766
  %v769 = sdiv i64 %v768, %v765
  %v770 = add i64 %v755, %v769
  %v771 = add i64 %v766, 1
  %v772 = mul i64 %v762, %v771
  %v773 = sdiv i64 %v772, %v765
  %v774 = add i64 %v755, %v773
  %v775 = mul i64 %v760, 128
  %v776 = getelementptr inbounds float, ptr %v401, i64 %v775
  %v777 = sub i64 %v774, %v770
  %v778 = add i64 %v654, 0
  %v779 = and i64 %v778, %v144
  %v780 = mul i64 %v779, %v7
  %v781 = add i64 %v780, %v770
  %v782 = mul i64 %v781, 8
  %v783 = getelementptr inbounds float, ptr %v82, i64 %v782
  %v784 = getelementptr inbounds float, ptr %v783, i64 0
  %v785 = sub i64 %v777, 1
  %v786 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v785
  %v787 = load ptr, ptr %v786, align 4
  %v788 = icmp sgt i64 %v777, 0
  br i1 %v788, label %b108, label %b109
b108:
  call void %v787(ptr %v784, i64 8, ptr %v776, i64 8, ptr %v741)
  br label %b109
b109:
  %v789 = add i64 %v775, 64
  %v790 = getelementptr inbounds float, ptr %v401, i64 %v789
  %v791 = sub i64 %v774, %v770
  %v792 = add i64 %v654, 0
  %v793 = and i64 %v792, %v146
  %v794 = mul i64 %v793, %v7
  %v795 = add i64 %v794, %v770
  %v796 = mul i64 %v795, 8
  %v797 = getelementptr inbounds float, ptr %v84, i64 %v796
  %v798 = getelementptr inbounds float, ptr %v797, i64 0
  %v799 = sub i64 %v791, 1
  %v800 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v799
  %v801 = load ptr, ptr %v800, align 4
  %v802 = icmp sgt i64 %v791, 0
  br i1 %v802, label %b110, label %b111
b110:
  call void %v801(ptr %v798, i64 8, ptr %v790, i64 8, ptr %v741)
  br label %b111
b111:
  %v803 = add i64 %v789, 64
  br label %b112
b112:
  %v804 = phi i64 [ %v770, %b111 ], [ %v955, %b117 ]
  %v805 = icmp slt i64 %v804, %v774
  br i1 %v805, label %b113, label %b114
b113:
  %v806 = sub i64 %v804, %v770
  %v807 = mul i64 %v806, 16
  %v808 = getelementptr inbounds float, ptr %v741, i64 %v807
  %v809 = add i64 %v654, 0
  %v810 = and i64 %v809, %v136
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v804
  %v813 = mul i64 %v812, 8
  %v814 = getelementptr inbounds float, ptr %v36, i64 %v813
  %v815 = add i64 %v654, 0
  %v816 = and i64 %v815, %v132
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v804
  %v819 = mul i64 %v818, 8
  %v820 = getelementptr inbounds float, ptr %v32, i64 %v819
  %v821 = add i64 %v654, 0
  %v822 = and i64 %v821, %v134
  %v823 = mul i64 %v822, %v7
  %v824 = add i64 %v823, %v804
  %v825 = mul i64 %v824, 8
  %v826 = getelementptr inbounds float, ptr %v34, i64 %v825
  %v827 = add i64 %v654, 0
  %v828 = and i64 %v827, %v150
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v804
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v88, i64 %v831
  %v833 = add i64 %v654, 0
  %v834 = and i64 %v833, %v152
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v804
  %v837 = mul i64 %v836, 8
  %v838 = getelementptr inbounds float, ptr %v90, i64 %v837
  %v839 = add i64 %v654, 1
  %v840 = and i64 %v839, %v136
  %v841 = mul i64 %v840, %v7
  %v842 = add i64 %v841, %v804
  %v843 = mul i64 %v842, 8
  %v844 = getelementptr inbounds float, ptr %v36, i64 %v843
  %v845 = add i64 %v654, 1
  %v846 = and i64 %v845, %v132
  %v847 = mul i64 %v846, %v7
  %v848 = add i64 %v847, %v804
  %v849 = mul i64 %v848, 8
  %v850 = getelementptr inbounds float, ptr %v32, i64 %v849
  %v851 = add i64 %v654, 1
  %v852 = and i64 %v851, %v134
  %v853 = mul i64 %v852, %v7
  %v854 = add i64 %v853, %v804
  %v855 = mul i64 %v854, 8
  %v856 = getelementptr inbounds float, ptr %v34, i64 %v855
  br label %b115
b115:
  %v857 = phi i64 [ 0, %b113 ], [ %v954, %b116 ]
  %v858 = icmp slt i64 %v857, 1
  br i1 %v858, label %b116, label %b117
b116:
  %v859 = mul i64 %v760, 1
  %v860 = add i64 %v859, %v857
  %v861 = mul i64 %v860, 8
  %v862 = add i64 0, %v857
  %v863 = mul i64 %v862, 8
  %v864 = getelementptr inbounds float, ptr %v808, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = add i64 1, %v857
  %v867 = mul i64 %v866, 8
  %v868 = getelementptr inbounds float, ptr %v808, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = add i64 0, %v861
  %v871 = getelementptr inbounds float, ptr %v814, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = add i64 0, %v861
  %v874 = getelementptr inbounds float, ptr %v80, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = fsub <8 x float> %v872, %v875
  %v877 = fcmp uno <8 x float> %v876, %v876
  %v878 = fcmp ogt <8 x float> %v876, %v865
  %v879 = select <8 x i1> %v878, <8 x float> %v876, <8 x float> %v865
  %v880 = select <8 x i1> %v877, <8 x float> %v876, <8 x float> %v879
  %v881 = fsub <8 x float> %v876, %v880
  %v882 = fcmp olt <8 x float> %v881, splat (float 0xC05A400000000000)
  %v883 = select <8 x i1> %v882, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v881
  %v884 = fcmp ogt <8 x float> %v883, splat (float 0x4056400000000000)
  %v885 = select <8 x i1> %v884, <8 x float> splat (float 0x4056400000000000), <8 x float> %v883
  %v886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v885, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v887 = fsub <8 x float> %v886, splat (float 0x4168000000000000)
  %v888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v887, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v885)
  %v889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v887, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v888)
  %v890 = bitcast <8 x float> %v886 to <8 x i32>
  %v891 = fmul <8 x float> %v889, %v889
  %v892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v889, <8 x float> splat (float 0x3F81227F40000000))
  %v893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> %v889, <8 x float> splat (float 0x3FA5556740000000))
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v893, <8 x float> %v889, <8 x float> splat (float 0x3FC5554B00000000))
  %v895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v894, <8 x float> %v889, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v891, <8 x float> %v895, <8 x float> %v889)
  %v897 = sub <8 x i32> %v890, splat (i32 1262485250)
  %v898 = lshr <8 x i32> %v897, splat (i32 1)
  %v899 = sub <8 x i32> %v897, %v898
  %v900 = shl <8 x i32> %v898, splat (i32 23)
  %v901 = bitcast <8 x i32> %v900 to <8 x float>
  %v902 = shl <8 x i32> %v899, splat (i32 23)
  %v903 = bitcast <8 x i32> %v902 to <8 x float>
  %v904 = fadd <8 x float> %v896, splat (float 0x3FF0000000000000)
  %v905 = fmul <8 x float> %v904, %v901
  %v906 = fmul <8 x float> %v905, %v903
  %v907 = add i64 0, %v861
  %v908 = getelementptr inbounds float, ptr %v820, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = fmul <8 x float> %v906, %v909
  %v911 = fsub <8 x float> %v865, %v880
  %v912 = fcmp olt <8 x float> %v911, splat (float 0xC05A400000000000)
  %v913 = select <8 x i1> %v912, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v911
  %v914 = fcmp ogt <8 x float> %v913, splat (float 0x4056400000000000)
  %v915 = select <8 x i1> %v914, <8 x float> splat (float 0x4056400000000000), <8 x float> %v913
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v917 = fsub <8 x float> %v916, splat (float 0x4168000000000000)
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v915)
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v918)
  %v920 = bitcast <8 x float> %v916 to <8 x i32>
  %v921 = fmul <8 x float> %v919, %v919
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v919, <8 x float> splat (float 0x3F81227F40000000))
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v919, <8 x float> splat (float 0x3FA5556740000000))
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> %v919, <8 x float> splat (float 0x3FC5554B00000000))
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v924, <8 x float> %v919, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v925, <8 x float> %v919)
  %v927 = sub <8 x i32> %v920, splat (i32 1262485250)
  %v928 = lshr <8 x i32> %v927, splat (i32 1)
  %v929 = sub <8 x i32> %v927, %v928
  %v930 = shl <8 x i32> %v928, splat (i32 23)
  %v931 = bitcast <8 x i32> %v930 to <8 x float>
  %v932 = shl <8 x i32> %v929, splat (i32 23)
  %v933 = bitcast <8 x i32> %v932 to <8 x float>
  %v934 = fadd <8 x float> %v926, splat (float 0x3FF0000000000000)
  %v935 = fmul <8 x float> %v934, %v931
  %v936 = fmul <8 x float> %v935, %v933
  %v937 = fmul <8 x float> %v936, %v869
  %v938 = fadd <8 x float> %v910, %v937
  %v939 = add i64 0, %v861
  %v940 = getelementptr inbounds float, ptr %v826, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = fmul <8 x float> %v906, %v941
  %v943 = fadd <8 x float> %v942, %v936
  %v944 = add i64 0, %v861
  %v945 = getelementptr inbounds float, ptr %v832, i64 %v944
  store <8 x float> %v865, ptr %v945, align 4
  %v946 = add i64 0, %v861
  %v947 = getelementptr inbounds float, ptr %v838, i64 %v946
  store <8 x float> %v869, ptr %v947, align 4
  %v948 = add i64 0, %v861
  %v949 = getelementptr inbounds float, ptr %v844, i64 %v948
  store <8 x float> %v880, ptr %v949, align 4
  %v950 = add i64 0, %v861
  %v951 = getelementptr inbounds float, ptr %v850, i64 %v950
  store <8 x float> %v938, ptr %v951, align 4
  %v952 = add i64 0, %v861
  %v953 = getelementptr inbounds float, ptr %v856, i64 %v952
  store <8 x float> %v943, ptr %v953, align 4
  %v954 = add nsw i64 %v857, 1
  br label %b115
b117:
  %v955 = add nsw i64 %v804, 1
  br label %b112
b114:
  %v956 = add nsw i64 %v766, 1
  br label %b105
b107:
  %v957 = add nsw i64 %v760, 1
  br label %b102
b104:
  %v958 = add nsw i64 %v755, 96
  br label %b99
b101:
  %v959 = add i64 %v7, 0
  %v960 = sdiv i64 %v959, 1
  %v961 = add i64 %v2, 1
  %v962 = mul i64 %v960, %v2
  %v963 = sdiv i64 %v962, %v3
  %v964 = mul i64 %v963, 1
  %v965 = icmp slt i64 %v964, %v7
  %v966 = select i1 %v965, i64 %v964, i64 %v7
  %v967 = mul i64 %v960, %v961
  %v968 = sdiv i64 %v967, %v3
  %v969 = mul i64 %v968, 1
  %v970 = icmp slt i64 %v969, %v7
  %v971 = select i1 %v970, i64 %v969, i64 %v7
  br label %b118
b118:
  %v972 = phi i64 [ %v966, %b101 ], [ %v991, %b119 ]
  %v973 = icmp slt i64 %v972, %v971
  br i1 %v973, label %b119, label %b120
b119:
  %v974 = add i64 %v654, 0
  %v975 = and i64 %v974, %v128
  %v976 = mul i64 %v975, %v7
  %v977 = add i64 %v976, %v972
  %v978 = mul i64 %v977, 8
  %v979 = getelementptr inbounds float, ptr %v18, i64 %v978
  %v980 = add i64 %v654, 1
  %v981 = and i64 %v980, %v138
  %v982 = mul i64 %v981, %v7
  %v983 = add i64 %v982, %v972
  %v984 = mul i64 %v983, 8
  %v985 = getelementptr inbounds float, ptr %v38, i64 %v984
  %v986 = add i64 0, 0
  %v987 = getelementptr inbounds float, ptr %v979, i64 %v986
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = add i64 0, 0
  %v990 = getelementptr inbounds float, ptr %v985, i64 %v989
  store <8 x float> %v988, ptr %v990, align 4
  %v991 = add nsw i64 %v972, 1
  br label %b118
b120:
  %v992 = add nsw i64 %v654, 1
  br label %b93
b95:
  %v993 = icmp sgt i64 %v3, 1
  br i1 %v993, label %b121, label %b122
b121:
  %v994 = getelementptr inbounds i64, ptr %v1, i64 3
  %v995 = atomicrmw add ptr %v994, i64 1 acq_rel
  %v996 = mul i64 %v3, 7
  br label %b123
b123:
  %v997 = load atomic i64, ptr %v994 acquire, align 8
  %v998 = icmp slt i64 %v997, %v996
  br i1 %v998, label %b124, label %b125
b124:
  %v999 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v1000 = getelementptr inbounds float, ptr %v176, i64 128
  %v1001 = getelementptr inbounds float, ptr %v176, i64 192
  %v1002 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1003 = load i64, ptr %v1002, align 8
  %v1004 = icmp eq i64 %v1003, 0
  br i1 %v1004, label %b126, label %b127
b126:
  %v1005 = add i64 1, 0
  %v1006 = sdiv i64 %v1005, 1
  %v1007 = add i64 %v2, 1
  %v1008 = mul i64 %v1006, %v2
  %v1009 = sdiv i64 %v1008, %v3
  %v1010 = mul i64 %v1009, 1
  %v1011 = icmp slt i64 %v1010, 1
  %v1012 = select i1 %v1011, i64 %v1010, i64 1
  %v1013 = mul i64 %v1006, %v1007
  %v1014 = sdiv i64 %v1013, %v3
  %v1015 = mul i64 %v1014, 1
  %v1016 = icmp slt i64 %v1015, 1
  %v1017 = select i1 %v1016, i64 %v1015, i64 1
  %v1018 = icmp slt i64 %v1017, 1
  %v1019 = select i1 %v1018, i64 %v1017, i64 1
  br label %b128
b128:
  %v1020 = phi i64 [ %v1012, %b126 ], [ %v1135, %b140 ]
  %v1021 = icmp slt i64 %v1020, %v1019
  br i1 %v1021, label %b129, label %b130
b129:
  %v1022 = mul i64 %v1020, 64
  %v1023 = mul i64 %v1020, 8
  %v1024 = add i64 %v1022, 0
  %v1025 = add i64 %v1023, 0
  %v1026 = getelementptr inbounds float, ptr %v1000, i64 %v1024
  %v1027 = sub i64 8, %v1025
  %v1028 = icmp slt i64 %v1027, 0
  %v1029 = select i1 %v1028, i64 0, i64 %v1027
  %v1030 = icmp ult i64 %v1029, 8
  %v1031 = select i1 %v1030, i64 %v1029, i64 8
  %v1032 = trunc i64 %v1031 to i32
  %v1033 = insertelement <8 x i32> poison, i32 %v1032, i64 0
  %v1034 = shufflevector <8 x i32> %v1033, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1035 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1034
  %v1036 = mul i64 %v1025, 8
  %v1037 = add i64 0, %v1036
  %v1038 = getelementptr inbounds float, ptr %v24, i64 %v1037
  %v1039 = icmp sge i64 %v1029, 8
  br i1 %v1039, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1040 = phi i64 [ 0, %b131 ], [ %v1114, %b134 ]
  %v1041 = icmp slt i64 %v1040, 8
  br i1 %v1041, label %b134, label %b135
b134:
  %v1042 = add i64 %v1040, 0
  %v1043 = getelementptr inbounds float, ptr %v1038, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 %v1040, 8
  %v1046 = getelementptr inbounds float, ptr %v1038, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1040, 16
  %v1049 = getelementptr inbounds float, ptr %v1038, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1040, 24
  %v1052 = getelementptr inbounds float, ptr %v1038, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1040, 32
  %v1055 = getelementptr inbounds float, ptr %v1038, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = add i64 %v1040, 40
  %v1058 = getelementptr inbounds float, ptr %v1038, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = add i64 %v1040, 48
  %v1061 = getelementptr inbounds float, ptr %v1038, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = add i64 %v1040, 56
  %v1064 = getelementptr inbounds float, ptr %v1038, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1067 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1068 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1069 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1070 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1071 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1072 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1073 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1074 = shufflevector <8 x float> %v1066, <8 x float> %v1070, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1075 = shufflevector <8 x float> %v1066, <8 x float> %v1070, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1076 = shufflevector <8 x float> %v1068, <8 x float> %v1072, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1077 = shufflevector <8 x float> %v1068, <8 x float> %v1072, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1078 = shufflevector <8 x float> %v1067, <8 x float> %v1071, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1079 = shufflevector <8 x float> %v1067, <8 x float> %v1071, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1080 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1081 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1082 = shufflevector <8 x float> %v1074, <8 x float> %v1076, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1083 = shufflevector <8 x float> %v1074, <8 x float> %v1076, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1084 = shufflevector <8 x float> %v1075, <8 x float> %v1077, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1085 = shufflevector <8 x float> %v1075, <8 x float> %v1077, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1086 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1087 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1088 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1089 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1090 = add i64 %v1040, 0
  %v1091 = mul i64 %v1090, 8
  %v1092 = getelementptr inbounds float, ptr %v1026, i64 %v1091
  store <8 x float> %v1082, ptr %v1092, align 4
  %v1093 = add i64 %v1040, 1
  %v1094 = mul i64 %v1093, 8
  %v1095 = getelementptr inbounds float, ptr %v1026, i64 %v1094
  store <8 x float> %v1083, ptr %v1095, align 4
  %v1096 = add i64 %v1040, 2
  %v1097 = mul i64 %v1096, 8
  %v1098 = getelementptr inbounds float, ptr %v1026, i64 %v1097
  store <8 x float> %v1084, ptr %v1098, align 4
  %v1099 = add i64 %v1040, 3
  %v1100 = mul i64 %v1099, 8
  %v1101 = getelementptr inbounds float, ptr %v1026, i64 %v1100
  store <8 x float> %v1085, ptr %v1101, align 4
  %v1102 = add i64 %v1040, 4
  %v1103 = mul i64 %v1102, 8
  %v1104 = getelementptr inbounds float, ptr %v1026, i64 %v1103
  store <8 x float> %v1086, ptr %v1104, align 4
  %v1105 = add i64 %v1040, 5
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v1026, i64 %v1106
  store <8 x float> %v1087, ptr %v1107, align 4
  %v1108 = add i64 %v1040, 6
  %v1109 = mul i64 %v1108, 8
  %v1110 = getelementptr inbounds float, ptr %v1026, i64 %v1109
  store <8 x float> %v1088, ptr %v1110, align 4
  %v1111 = add i64 %v1040, 7
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v1026, i64 %v1112
  store <8 x float> %v1089, ptr %v1113, align 4
  %v1114 = add nsw i64 %v1040, 8
  br label %b133
b135:
  br label %b136
b136:
  %v1115 = phi i64 [ 8, %b135 ], [ %v1123, %b137 ]
  %v1116 = icmp slt i64 %v1115, 8
  br i1 %v1116, label %b137, label %b138
b137:
  %v1117 = mul i64 %v1115, 1
  %v1118 = getelementptr inbounds float, ptr %v1038, i64 %v1117
  %v1119 = getelementptr float, ptr %v1118, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1120 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1119, <8 x i1> %v1035, <8 x float> zeroinitializer)
  %v1121 = mul i64 %v1115, 8
  %v1122 = getelementptr inbounds float, ptr %v1026, i64 %v1121
  store <8 x float> %v1120, ptr %v1122, align 4
  %v1123 = add nsw i64 %v1115, 1
  br label %b136
b138:
  br label %b132
b132:
  %v1124 = icmp slt i64 %v1029, 8
  br i1 %v1124, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1125 = phi i64 [ 0, %b139 ], [ %v1133, %b142 ]
  %v1126 = icmp slt i64 %v1125, 8
  br i1 %v1126, label %b142, label %b143
b142:
  %v1127 = mul i64 %v1125, 1
  %v1128 = getelementptr inbounds float, ptr %v1038, i64 %v1127
  %v1129 = getelementptr float, ptr %v1128, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1130 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1129, <8 x i1> %v1035, <8 x float> zeroinitializer)
  %v1131 = mul i64 %v1125, 8
  %v1132 = getelementptr inbounds float, ptr %v1026, i64 %v1131
  store <8 x float> %v1130, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1125, 1
  br label %b141
b143:
  br label %b140
b140:
  %v1134 = add i64 %v1022, 64
  %v1135 = add nsw i64 %v1020, 1
  br label %b128
b130:
  %v1136 = add i64 1, 0
  %v1137 = sdiv i64 %v1136, 1
  %v1138 = add i64 %v2, 1
  %v1139 = mul i64 %v1137, %v2
  %v1140 = sdiv i64 %v1139, %v3
  %v1141 = mul i64 %v1140, 1
  %v1142 = icmp slt i64 %v1141, 1
  %v1143 = select i1 %v1142, i64 %v1141, i64 1
  %v1144 = mul i64 %v1137, %v1138
  %v1145 = sdiv i64 %v1144, %v3
  %v1146 = mul i64 %v1145, 1
  %v1147 = icmp slt i64 %v1146, 1
  %v1148 = select i1 %v1147, i64 %v1146, i64 1
  %v1149 = icmp slt i64 %v1148, 1
  %v1150 = select i1 %v1149, i64 %v1148, i64 1
  br label %b144
b144:
  %v1151 = phi i64 [ %v1143, %b130 ], [ %v1266, %b156 ]
  %v1152 = icmp slt i64 %v1151, %v1150
  br i1 %v1152, label %b145, label %b146
b145:
  %v1153 = mul i64 %v1151, 64
  %v1154 = mul i64 %v1151, 8
  %v1155 = add i64 %v1153, 0
  %v1156 = add i64 %v1154, 0
  %v1157 = getelementptr inbounds float, ptr %v1001, i64 %v1155
  %v1158 = sub i64 8, %v1156
  %v1159 = icmp slt i64 %v1158, 0
  %v1160 = select i1 %v1159, i64 0, i64 %v1158
  %v1161 = icmp ult i64 %v1160, 8
  %v1162 = select i1 %v1161, i64 %v1160, i64 8
  %v1163 = trunc i64 %v1162 to i32
  %v1164 = insertelement <8 x i32> poison, i32 %v1163, i64 0
  %v1165 = shufflevector <8 x i32> %v1164, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1166 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1165
  %v1167 = mul i64 %v1156, 8
  %v1168 = add i64 0, %v1167
  %v1169 = getelementptr inbounds float, ptr %v28, i64 %v1168
  %v1170 = icmp sge i64 %v1160, 8
  br i1 %v1170, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1171 = phi i64 [ 0, %b147 ], [ %v1245, %b150 ]
  %v1172 = icmp slt i64 %v1171, 8
  br i1 %v1172, label %b150, label %b151
b150:
  %v1173 = add i64 %v1171, 0
  %v1174 = getelementptr inbounds float, ptr %v1169, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = add i64 %v1171, 8
  %v1177 = getelementptr inbounds float, ptr %v1169, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = add i64 %v1171, 16
  %v1180 = getelementptr inbounds float, ptr %v1169, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = add i64 %v1171, 24
  %v1183 = getelementptr inbounds float, ptr %v1169, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = add i64 %v1171, 32
  %v1186 = getelementptr inbounds float, ptr %v1169, i64 %v1185
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = add i64 %v1171, 40
  %v1189 = getelementptr inbounds float, ptr %v1169, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = add i64 %v1171, 48
  %v1192 = getelementptr inbounds float, ptr %v1169, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = add i64 %v1171, 56
  %v1195 = getelementptr inbounds float, ptr %v1169, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = shufflevector <8 x float> %v1175, <8 x float> %v1187, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1198 = shufflevector <8 x float> %v1175, <8 x float> %v1187, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1199 = shufflevector <8 x float> %v1178, <8 x float> %v1190, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1200 = shufflevector <8 x float> %v1178, <8 x float> %v1190, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1201 = shufflevector <8 x float> %v1181, <8 x float> %v1193, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1202 = shufflevector <8 x float> %v1181, <8 x float> %v1193, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1203 = shufflevector <8 x float> %v1184, <8 x float> %v1196, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1204 = shufflevector <8 x float> %v1184, <8 x float> %v1196, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1205 = shufflevector <8 x float> %v1197, <8 x float> %v1201, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1206 = shufflevector <8 x float> %v1197, <8 x float> %v1201, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1207 = shufflevector <8 x float> %v1199, <8 x float> %v1203, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1208 = shufflevector <8 x float> %v1199, <8 x float> %v1203, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1209 = shufflevector <8 x float> %v1198, <8 x float> %v1202, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1210 = shufflevector <8 x float> %v1198, <8 x float> %v1202, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1211 = shufflevector <8 x float> %v1200, <8 x float> %v1204, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1212 = shufflevector <8 x float> %v1200, <8 x float> %v1204, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1213 = shufflevector <8 x float> %v1205, <8 x float> %v1207, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1214 = shufflevector <8 x float> %v1205, <8 x float> %v1207, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1215 = shufflevector <8 x float> %v1206, <8 x float> %v1208, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1216 = shufflevector <8 x float> %v1206, <8 x float> %v1208, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1217 = shufflevector <8 x float> %v1209, <8 x float> %v1211, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1218 = shufflevector <8 x float> %v1209, <8 x float> %v1211, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1219 = shufflevector <8 x float> %v1210, <8 x float> %v1212, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1220 = shufflevector <8 x float> %v1210, <8 x float> %v1212, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1221 = add i64 %v1171, 0
  %v1222 = mul i64 %v1221, 8
  %v1223 = getelementptr inbounds float, ptr %v1157, i64 %v1222
  store <8 x float> %v1213, ptr %v1223, align 4
  %v1224 = add i64 %v1171, 1
  %v1225 = mul i64 %v1224, 8
  %v1226 = getelementptr inbounds float, ptr %v1157, i64 %v1225
  store <8 x float> %v1214, ptr %v1226, align 4
  %v1227 = add i64 %v1171, 2
  %v1228 = mul i64 %v1227, 8
  %v1229 = getelementptr inbounds float, ptr %v1157, i64 %v1228
  store <8 x float> %v1215, ptr %v1229, align 4
  %v1230 = add i64 %v1171, 3
  %v1231 = mul i64 %v1230, 8
  %v1232 = getelementptr inbounds float, ptr %v1157, i64 %v1231
  store <8 x float> %v1216, ptr %v1232, align 4
  %v1233 = add i64 %v1171, 4
  %v1234 = mul i64 %v1233, 8
  %v1235 = getelementptr inbounds float, ptr %v1157, i64 %v1234
  store <8 x float> %v1217, ptr %v1235, align 4
  %v1236 = add i64 %v1171, 5
  %v1237 = mul i64 %v1236, 8
  %v1238 = getelementptr inbounds float, ptr %v1157, i64 %v1237
  store <8 x float> %v1218, ptr %v1238, align 4
  %v1239 = add i64 %v1171, 6
  %v1240 = mul i64 %v1239, 8
  %v1241 = getelementptr inbounds float, ptr %v1157, i64 %v1240
  store <8 x float> %v1219, ptr %v1241, align 4
  %v1242 = add i64 %v1171, 7
  %v1243 = mul i64 %v1242, 8
  %v1244 = getelementptr inbounds float, ptr %v1157, i64 %v1243
  store <8 x float> %v1220, ptr %v1244, align 4
  %v1245 = add nsw i64 %v1171, 8
  br label %b149
b151:
  br label %b152
b152:
  %v1246 = phi i64 [ 8, %b151 ], [ %v1254, %b153 ]
  %v1247 = icmp slt i64 %v1246, 8
  br i1 %v1247, label %b153, label %b154
b153:
  %v1248 = mul i64 %v1246, 1
  %v1249 = getelementptr inbounds float, ptr %v1169, i64 %v1248
  %v1250 = getelementptr float, ptr %v1249, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1251 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1250, <8 x i1> %v1166, <8 x float> zeroinitializer)
  %v1252 = mul i64 %v1246, 8
  %v1253 = getelementptr inbounds float, ptr %v1157, i64 %v1252
  store <8 x float> %v1251, ptr %v1253, align 4
  %v1254 = add nsw i64 %v1246, 1
  br label %b152
b154:
  br label %b148
b148:
  %v1255 = icmp slt i64 %v1160, 8
  br i1 %v1255, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1256 = phi i64 [ 0, %b155 ], [ %v1264, %b158 ]
  %v1257 = icmp slt i64 %v1256, 8
  br i1 %v1257, label %b158, label %b159
b158:
  %v1258 = mul i64 %v1256, 1
  %v1259 = getelementptr inbounds float, ptr %v1169, i64 %v1258
  %v1260 = getelementptr float, ptr %v1259, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1261 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1260, <8 x i1> %v1166, <8 x float> zeroinitializer)
  %v1262 = mul i64 %v1256, 8
  %v1263 = getelementptr inbounds float, ptr %v1157, i64 %v1262
  store <8 x float> %v1261, ptr %v1263, align 4
  %v1264 = add nsw i64 %v1256, 1
  br label %b157
b159:
  br label %b156
b156:
  %v1265 = add i64 %v1153, 64
  %v1266 = add nsw i64 %v1151, 1
  br label %b144
b146:
  br label %b127
b127:
  %v1267 = icmp sgt i64 %v3, 1
  br i1 %v1267, label %b160, label %b161
b160:
  %v1268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1269 = atomicrmw add ptr %v1268, i64 1 acq_rel
  %v1270 = mul i64 %v3, 8
  br label %b162
b162:
  %v1271 = load atomic i64, ptr %v1268 acquire, align 8
  %v1272 = icmp slt i64 %v1271, %v1270
  br i1 %v1272, label %b163, label %b164
b163:
  %v1273 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v1275 = add i64 %v8, 0
  %v1276 = sdiv i64 %v1275, 1
  %v1277 = add i64 %v2, 1
  %v1278 = mul i64 %v1276, %v2
  %v1279 = sdiv i64 %v1278, %v3
  %v1280 = mul i64 %v1279, 1
  %v1281 = icmp slt i64 %v1280, %v8
  %v1282 = select i1 %v1281, i64 %v1280, i64 %v8
  %v1283 = mul i64 %v1276, %v1277
  %v1284 = sdiv i64 %v1283, %v3
  %v1285 = mul i64 %v1284, 1
  %v1286 = icmp slt i64 %v1285, %v8
  %v1287 = select i1 %v1286, i64 %v1285, i64 %v8
  br label %b165
b165:
  %v1288 = phi i64 [ %v1282, %b161 ], [ %v1466, %b170 ]
  %v1289 = icmp slt i64 %v1288, %v1287
  br i1 %v1289, label %b166, label %b167
b166:
  %v1290 = add i64 %v1288, 96
  %v1291 = icmp slt i64 %v1290, %v1287
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v1287
  br label %b168
b168:
  %v1293 = phi i64 [ 0, %b166 ], [ %v1465, %b173 ]
  %v1294 = icmp slt i64 %v1293, 1
  br i1 %v1294, label %b169, label %b170
b169:
  %v1295 = sub i64 %v1292, %v1288
  %v1296 = sub i64 8, 1
  %v1297 = add i64 %v1295, %v1296
  %v1298 = sdiv i64 %v1297, 8
  br label %b171
b171:
  %v1299 = phi i64 [ 0, %b169 ], [ %v1464, %b178 ]
  %v1300 = icmp slt i64 %v1299, %v1298
  br i1 %v1300, label %b172, label %b173
b172:
  %v1301 = mul i64 %v1295, %v1299
  %v1302 = sdiv i64 %v1301, %v1298
  %v1303 = add i64 %v1288, %v1302
  %v1304 = add i64 %v1299, 1
  %v1305 = mul i64 %v1295, %v1304
  %v1306 = sdiv i64 %v1305, %v1298
  %v1307 = add i64 %v1288, %v1306
  %v1308 = mul i64 %v1293, 64
  %v1309 = getelementptr inbounds float, ptr %v1000, i64 %v1308
  %v1310 = sub i64 %v1307, %v1303
  %v1311 = mul i64 %v1303, 8
  %v1312 = getelementptr inbounds float, ptr %v86, i64 %v1311
  %v1313 = getelementptr inbounds float, ptr %v1312, i64 0
  %v1314 = sub i64 %v1310, 1
  %v1315 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1314
  %v1316 = load ptr, ptr %v1315, align 4
  %v1317 = icmp sgt i64 %v1310, 0
  br i1 %v1317, label %b174, label %b175
b174:
  call void %v1316(ptr %v1313, i64 8, ptr %v1309, i64 8, ptr %v1274)
  br label %b175
b175:
  %v1318 = add i64 %v1308, 64
  br label %b176
b176:
  %v1319 = phi i64 [ %v1303, %b175 ], [ %v1463, %b181 ]
  %v1320 = icmp slt i64 %v1319, %v1307
  br i1 %v1320, label %b177, label %b178
b177:
  %v1321 = sub i64 %v1319, %v1303
  %v1322 = mul i64 %v1321, 8
  %v1323 = getelementptr inbounds float, ptr %v1274, i64 %v1322
  %v1324 = mul i64 %v1319, 8
  %v1325 = getelementptr inbounds float, ptr %v36, i64 %v1324
  %v1326 = mul i64 %v1319, 8
  %v1327 = getelementptr inbounds float, ptr %v88, i64 %v1326
  %v1328 = mul i64 %v1319, 8
  %v1329 = getelementptr inbounds float, ptr %v32, i64 %v1328
  %v1330 = mul i64 %v1319, 8
  %v1331 = getelementptr inbounds float, ptr %v90, i64 %v1330
  %v1332 = mul i64 %v1319, 8
  %v1333 = getelementptr inbounds float, ptr %v34, i64 %v1332
  %v1334 = mul i64 %v1319, 8
  %v1335 = getelementptr inbounds float, ptr %v92, i64 %v1334
  %v1336 = mul i64 %v1319, 8
  %v1337 = getelementptr inbounds float, ptr %v94, i64 %v1336
  br label %b179
b179:
  %v1338 = phi i64 [ 0, %b177 ], [ %v1462, %b180 ]
  %v1339 = icmp slt i64 %v1338, 1
  br i1 %v1339, label %b180, label %b181
b180:
  %v1340 = mul i64 %v1293, 1
  %v1341 = add i64 %v1340, %v1338
  %v1342 = mul i64 %v1341, 8
  %v1343 = add i64 0, %v1338
  %v1344 = mul i64 %v1343, 8
  %v1345 = getelementptr inbounds float, ptr %v1323, i64 %v1344
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1346)
  %v1348 = fneg <8 x float> %v1347
  %v1349 = fcmp olt <8 x float> %v1348, splat (float 0xC05A400000000000)
  %v1350 = select <8 x i1> %v1349, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1348
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1350, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1352 = fsub <8 x float> %v1351, splat (float 0x4168000000000000)
  %v1353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1352, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1350)
  %v1354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1352, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1353)
  %v1355 = bitcast <8 x float> %v1351 to <8 x i32>
  %v1356 = fmul <8 x float> %v1354, %v1354
  %v1357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1354, <8 x float> splat (float 0x3F81227F40000000))
  %v1358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1357, <8 x float> %v1354, <8 x float> splat (float 0x3FA5556740000000))
  %v1359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1358, <8 x float> %v1354, <8 x float> splat (float 0x3FC5554B00000000))
  %v1360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1359, <8 x float> %v1354, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> %v1360, <8 x float> %v1354)
  %v1362 = sub <8 x i32> %v1355, splat (i32 1262485250)
  %v1363 = lshr <8 x i32> %v1362, splat (i32 1)
  %v1364 = sub <8 x i32> %v1362, %v1363
  %v1365 = shl <8 x i32> %v1363, splat (i32 23)
  %v1366 = bitcast <8 x i32> %v1365 to <8 x float>
  %v1367 = shl <8 x i32> %v1364, splat (i32 23)
  %v1368 = bitcast <8 x i32> %v1367 to <8 x float>
  %v1369 = fadd <8 x float> %v1361, splat (float 0x3FF0000000000000)
  %v1370 = fmul <8 x float> %v1369, %v1366
  %v1371 = fmul <8 x float> %v1370, %v1368
  %v1372 = fcmp olt <8 x float> %v1346, splat (float 0x0000000000000000)
  %v1373 = select <8 x i1> %v1372, <8 x float> %v1371, <8 x float> splat (float 0x3FF0000000000000)
  %v1374 = fadd <8 x float> %v1371, splat (float 0x3FF0000000000000)
  %v1375 = fdiv <8 x float> %v1373, %v1374
  %v1376 = add i64 0, %v1342
  %v1377 = getelementptr inbounds float, ptr %v1325, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = add i64 0, %v1342
  %v1380 = getelementptr inbounds float, ptr %v26, i64 %v1379
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = add i64 0, %v1342
  %v1383 = getelementptr inbounds float, ptr %v1327, i64 %v1382
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = fadd <8 x float> %v1381, %v1384
  %v1386 = fcmp uno <8 x float> %v1378, %v1378
  %v1387 = fcmp ogt <8 x float> %v1378, %v1385
  %v1388 = select <8 x i1> %v1387, <8 x float> %v1378, <8 x float> %v1385
  %v1389 = select <8 x i1> %v1386, <8 x float> %v1378, <8 x float> %v1388
  %v1390 = fsub <8 x float> %v1378, %v1389
  %v1391 = fcmp olt <8 x float> %v1390, splat (float 0xC05A400000000000)
  %v1392 = select <8 x i1> %v1391, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1390
  %v1393 = fcmp ogt <8 x float> %v1392, splat (float 0x4056400000000000)
  %v1394 = select <8 x i1> %v1393, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1392
  %v1395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1394, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1396 = fsub <8 x float> %v1395, splat (float 0x4168000000000000)
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1394)
  %v1398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1397)
  %v1399 = bitcast <8 x float> %v1395 to <8 x i32>
  %v1400 = fmul <8 x float> %v1398, %v1398
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1398, <8 x float> splat (float 0x3F81227F40000000))
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1401, <8 x float> %v1398, <8 x float> splat (float 0x3FA5556740000000))
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> %v1398, <8 x float> splat (float 0x3FC5554B00000000))
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> %v1398, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> %v1404, <8 x float> %v1398)
  %v1406 = sub <8 x i32> %v1399, splat (i32 1262485250)
  %v1407 = lshr <8 x i32> %v1406, splat (i32 1)
  %v1408 = sub <8 x i32> %v1406, %v1407
  %v1409 = shl <8 x i32> %v1407, splat (i32 23)
  %v1410 = bitcast <8 x i32> %v1409 to <8 x float>
  %v1411 = shl <8 x i32> %v1408, splat (i32 23)
  %v1412 = bitcast <8 x i32> %v1411 to <8 x float>
  %v1413 = fadd <8 x float> %v1405, splat (float 0x3FF0000000000000)
  %v1414 = fmul <8 x float> %v1413, %v1410
  %v1415 = fmul <8 x float> %v1414, %v1412
  %v1416 = add i64 0, %v1342
  %v1417 = getelementptr inbounds float, ptr %v1329, i64 %v1416
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = fmul <8 x float> %v1415, %v1418
  %v1420 = fsub <8 x float> %v1385, %v1389
  %v1421 = fcmp olt <8 x float> %v1420, splat (float 0xC05A400000000000)
  %v1422 = select <8 x i1> %v1421, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1420
  %v1423 = fcmp ogt <8 x float> %v1422, splat (float 0x4056400000000000)
  %v1424 = select <8 x i1> %v1423, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1422
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1426 = fsub <8 x float> %v1425, splat (float 0x4168000000000000)
  %v1427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1426, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1424)
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1426, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1427)
  %v1429 = bitcast <8 x float> %v1425 to <8 x i32>
  %v1430 = fmul <8 x float> %v1428, %v1428
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1428, <8 x float> splat (float 0x3F81227F40000000))
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1428, <8 x float> splat (float 0x3FA5556740000000))
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> %v1428, <8 x float> splat (float 0x3FC5554B00000000))
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1433, <8 x float> %v1428, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1434, <8 x float> %v1428)
  %v1436 = sub <8 x i32> %v1429, splat (i32 1262485250)
  %v1437 = lshr <8 x i32> %v1436, splat (i32 1)
  %v1438 = sub <8 x i32> %v1436, %v1437
  %v1439 = shl <8 x i32> %v1437, splat (i32 23)
  %v1440 = bitcast <8 x i32> %v1439 to <8 x float>
  %v1441 = shl <8 x i32> %v1438, splat (i32 23)
  %v1442 = bitcast <8 x i32> %v1441 to <8 x float>
  %v1443 = fadd <8 x float> %v1435, splat (float 0x3FF0000000000000)
  %v1444 = fmul <8 x float> %v1443, %v1440
  %v1445 = fmul <8 x float> %v1444, %v1442
  %v1446 = add i64 0, %v1342
  %v1447 = getelementptr inbounds float, ptr %v1331, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = fmul <8 x float> %v1445, %v1448
  %v1450 = fadd <8 x float> %v1419, %v1449
  %v1451 = add i64 0, %v1342
  %v1452 = getelementptr inbounds float, ptr %v1333, i64 %v1451
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = fmul <8 x float> %v1415, %v1453
  %v1455 = fadd <8 x float> %v1454, %v1445
  %v1456 = fdiv <8 x float> %v1450, %v1455
  %v1457 = fmul <8 x float> %v1375, %v1456
  %v1458 = add i64 0, %v1342
  %v1459 = getelementptr inbounds float, ptr %v1335, i64 %v1458
  store <8 x float> %v1375, ptr %v1459, align 4
  %v1460 = add i64 0, %v1342
  %v1461 = getelementptr inbounds float, ptr %v1337, i64 %v1460
  store <8 x float> %v1457, ptr %v1461, align 4
  %v1462 = add nsw i64 %v1338, 1
  br label %b179
b181:
  %v1463 = add nsw i64 %v1319, 1
  br label %b176
b178:
  %v1464 = add nsw i64 %v1299, 1
  br label %b171
b173:
  %v1465 = add nsw i64 %v1293, 1
  br label %b168
b170:
  %v1466 = add nsw i64 %v1288, 96
  br label %b165
b167:
  %v1468 = add i64 %v8, 0
  %v1469 = sdiv i64 %v1468, 1
  %v1470 = add i64 %v2, 1
  %v1471 = mul i64 %v1469, %v2
  %v1472 = sdiv i64 %v1471, %v3
  %v1473 = mul i64 %v1472, 1
  %v1474 = icmp slt i64 %v1473, %v8
  %v1475 = select i1 %v1474, i64 %v1473, i64 %v8
  %v1476 = mul i64 %v1469, %v1470
  %v1477 = sdiv i64 %v1476, %v3
  %v1478 = mul i64 %v1477, 1
  %v1479 = icmp slt i64 %v1478, %v8
  %v1480 = select i1 %v1479, i64 %v1478, i64 %v8
  br label %b182
b182:
  %v1481 = phi i64 [ %v1475, %b167 ], [ %v1534, %b187 ]
  %v1482 = icmp slt i64 %v1481, %v1480
  br i1 %v1482, label %b183, label %b184
b183:
  %v1483 = add i64 %v1481, 96
  %v1484 = icmp slt i64 %v1483, %v1480
  %v1485 = select i1 %v1484, i64 %v1483, i64 %v1480
  br label %b185
b185:
  %v1486 = phi i64 [ 0, %b183 ], [ %v1533, %b190 ]
  %v1487 = icmp slt i64 %v1486, 1
  br i1 %v1487, label %b186, label %b187
b186:
  %v1488 = sub i64 %v1485, %v1481
  %v1489 = sub i64 8, 1
  %v1490 = add i64 %v1488, %v1489
  %v1491 = sdiv i64 %v1490, 8
  br label %b188
b188:
  %v1492 = phi i64 [ 0, %b186 ], [ %v1532, %b195 ]
  %v1493 = icmp slt i64 %v1492, %v1491
  br i1 %v1493, label %b189, label %b190
b189:
  %v1494 = mul i64 %v1488, %v1492
  %v1495 = sdiv i64 %v1494, %v1491
  %v1496 = add i64 %v1481, %v1495
  %v1497 = add i64 %v1492, 1
  %v1498 = mul i64 %v1488, %v1497
  %v1499 = sdiv i64 %v1498, %v1491
  %v1500 = add i64 %v1481, %v1499
  %v1501 = mul i64 %v1486, 64
  %v1502 = getelementptr inbounds float, ptr %v1001, i64 %v1501
  %v1503 = sub i64 %v1500, %v1496
  %v1504 = mul i64 %v1496, 8
  %v1505 = getelementptr inbounds float, ptr %v94, i64 %v1504
  %v1506 = getelementptr inbounds float, ptr %v1505, i64 0
  %v1507 = sub i64 %v1503, 1
  %v1508 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1507
  %v1509 = load ptr, ptr %v1508, align 4
  %v1510 = icmp sgt i64 %v1503, 0
  br i1 %v1510, label %b191, label %b192
b191:
  call void %v1509(ptr %v1506, i64 8, ptr %v1502, i64 8, ptr %v1467)
  br label %b192
b192:
  %v1511 = add i64 %v1501, 64
  br label %b193
b193:
  %v1512 = phi i64 [ %v1496, %b192 ], [ %v1531, %b198 ]
  %v1513 = icmp slt i64 %v1512, %v1500
  br i1 %v1513, label %b194, label %b195
b194:
  %v1514 = sub i64 %v1512, %v1496
  %v1515 = mul i64 %v1514, 8
  %v1516 = getelementptr inbounds float, ptr %v1467, i64 %v1515
  %v1517 = mul i64 %v1512, 8
  %v1518 = getelementptr inbounds float, ptr %v48, i64 %v1517
  br label %b196
b196:
  %v1519 = phi i64 [ 0, %b194 ], [ %v1530, %b197 ]
  %v1520 = icmp slt i64 %v1519, 1
  br i1 %v1520, label %b197, label %b198
b197:
  %v1521 = mul i64 %v1486, 1
  %v1522 = add i64 %v1521, %v1519
  %v1523 = mul i64 %v1522, 8
  %v1524 = add i64 0, %v1519
  %v1525 = mul i64 %v1524, 8
  %v1526 = getelementptr inbounds float, ptr %v1516, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = add i64 0, %v1523
  %v1529 = getelementptr inbounds float, ptr %v1518, i64 %v1528
  store <8 x float> %v1527, ptr %v1529, align 4
  %v1530 = add nsw i64 %v1519, 1
  br label %b196
b198:
  %v1531 = add nsw i64 %v1512, 1
  br label %b193
b195:
  %v1532 = add nsw i64 %v1492, 1
  br label %b188
b190:
  %v1533 = add nsw i64 %v1486, 1
  br label %b185
b187:
  %v1534 = add nsw i64 %v1481, 96
  br label %b182
b184:
  %v1535 = icmp sgt i64 %v3, 1
  br i1 %v1535, label %b199, label %b200
b199:
  %v1536 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1537 = atomicrmw add ptr %v1536, i64 1 acq_rel
  %v1538 = mul i64 %v3, 9
  br label %b201
b201:
  %v1539 = load atomic i64, ptr %v1536 acquire, align 8
  %v1540 = icmp slt i64 %v1539, %v1538
  br i1 %v1540, label %b202, label %b203
b202:
  %v1541 = call i32 @sched_yield()
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
  %v280 = alloca float, i64 64, align 4
  %v498 = alloca float, i64 64, align 4
  %v992 = alloca float, i64 128, align 4
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
  %v127 = getelementptr inbounds i64, ptr %v1, i64 9
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 15
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 16
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 17
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 18
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 19
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 24
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 25
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 41
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 42
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 43
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 44
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 45
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 46
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 47
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 48
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 49
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 50
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 51
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 52
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 53
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 54
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 55
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 56
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v176 = load ptr, ptr %v175, align 4
  %v177 = mul i64 %v2, 15360
  %v178 = add i64 %v177, 256
  %v179 = getelementptr inbounds float, ptr %v176, i64 %v178
  %v180 = getelementptr inbounds float, ptr %v176, i64 0
  %v181 = getelementptr inbounds float, ptr %v176, i64 64
  %v182 = getelementptr inbounds i64, ptr %v1, i64 4
  %v183 = load i64, ptr %v182, align 8
  %v184 = icmp eq i64 %v183, 0
  br i1 %v184, label %b0, label %b1
b0:
  %v185 = add i64 1, 0
  %v186 = sdiv i64 %v185, 1
  %v187 = add i64 %v2, 1
  %v188 = mul i64 %v186, %v2
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, 1
  %v192 = select i1 %v191, i64 %v190, i64 1
  %v193 = mul i64 %v186, %v187
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, 1
  %v197 = select i1 %v196, i64 %v195, i64 1
  %v198 = icmp slt i64 %v197, 1
  %v199 = select i1 %v198, i64 %v197, i64 1
  br label %b2
b2:
  %v200 = phi i64 [ %v192, %b0 ], [ %v228, %b7 ]
  %v201 = icmp slt i64 %v200, %v199
  br i1 %v201, label %b3, label %b4
b3:
  %v202 = mul i64 %v200, 64
  %v203 = mul i64 %v200, 8
  %v204 = add i64 %v202, 0
  %v205 = add i64 %v203, 0
  %v206 = getelementptr inbounds float, ptr %v180, i64 %v204
  %v207 = sub i64 8, %v205
  %v208 = icmp slt i64 %v207, 0
  %v209 = select i1 %v208, i64 0, i64 %v207
  %v210 = icmp ult i64 %v209, 8
  %v211 = select i1 %v210, i64 %v209, i64 8
  %v212 = trunc i64 %v211 to i32
  %v213 = insertelement <8 x i32> poison, i32 %v212, i64 0
  %v214 = shufflevector <8 x i32> %v213, <8 x i32> poison, <8 x i32> zeroinitializer
  %v215 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v214
  %v216 = mul i64 %v205, 1
  %v217 = add i64 0, %v216
  %v218 = getelementptr inbounds float, ptr %v28, i64 %v217
  br label %b5
b5:
  %v219 = phi i64 [ 0, %b3 ], [ %v226, %b6 ]
  %v220 = icmp slt i64 %v219, 8
  br i1 %v220, label %b6, label %b7
b6:
  %v221 = mul i64 %v219, 8
  %v222 = getelementptr inbounds float, ptr %v218, i64 %v221
  %v223 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v222, <8 x i1> %v215, <8 x float> zeroinitializer)
  %v224 = mul i64 %v219, 8
  %v225 = getelementptr inbounds float, ptr %v206, i64 %v224
  store <8 x float> %v223, ptr %v225, align 4
  %v226 = add nsw i64 %v219, 1
  br label %b5
b7:
  %v227 = add i64 %v202, 64
  %v228 = add nsw i64 %v200, 1
  br label %b2
b4:
  %v229 = add i64 1, 0
  %v230 = sdiv i64 %v229, 1
  %v231 = add i64 %v2, 1
  %v232 = mul i64 %v230, %v2
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  %v237 = mul i64 %v230, %v231
  %v238 = sdiv i64 %v237, %v3
  %v239 = mul i64 %v238, 1
  %v240 = icmp slt i64 %v239, 1
  %v241 = select i1 %v240, i64 %v239, i64 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  br label %b8
b8:
  %v244 = phi i64 [ %v236, %b4 ], [ %v272, %b13 ]
  %v245 = icmp slt i64 %v244, %v243
  br i1 %v245, label %b9, label %b10
b9:
  %v246 = mul i64 %v244, 64
  %v247 = mul i64 %v244, 8
  %v248 = add i64 %v246, 0
  %v249 = add i64 %v247, 0
  %v250 = getelementptr inbounds float, ptr %v181, i64 %v248
  %v251 = sub i64 8, %v249
  %v252 = icmp slt i64 %v251, 0
  %v253 = select i1 %v252, i64 0, i64 %v251
  %v254 = icmp ult i64 %v253, 8
  %v255 = select i1 %v254, i64 %v253, i64 8
  %v256 = trunc i64 %v255 to i32
  %v257 = insertelement <8 x i32> poison, i32 %v256, i64 0
  %v258 = shufflevector <8 x i32> %v257, <8 x i32> poison, <8 x i32> zeroinitializer
  %v259 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v258
  %v260 = mul i64 %v249, 1
  %v261 = add i64 0, %v260
  %v262 = getelementptr inbounds float, ptr %v24, i64 %v261
  br label %b11
b11:
  %v263 = phi i64 [ 0, %b9 ], [ %v270, %b12 ]
  %v264 = icmp slt i64 %v263, 8
  br i1 %v264, label %b12, label %b13
b12:
  %v265 = mul i64 %v263, 8
  %v266 = getelementptr inbounds float, ptr %v262, i64 %v265
  %v267 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v266, <8 x i1> %v259, <8 x float> zeroinitializer)
  %v268 = mul i64 %v263, 8
  %v269 = getelementptr inbounds float, ptr %v250, i64 %v268
  store <8 x float> %v267, ptr %v269, align 4
  %v270 = add nsw i64 %v263, 1
  br label %b11
b13:
  %v271 = add i64 %v246, 64
  %v272 = add nsw i64 %v244, 1
  br label %b8
b10:
  br label %b1
b1:
  %v273 = icmp sgt i64 %v3, 1
  br i1 %v273, label %b14, label %b15
b14:
  %v274 = getelementptr inbounds i64, ptr %v1, i64 3
  %v275 = atomicrmw add ptr %v274, i64 1 acq_rel
  %v276 = mul i64 %v3, 1
  br label %b16
b16:
  %v277 = load atomic i64, ptr %v274 acquire, align 8
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b17, label %b18
b17:
  %v279 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v281 = add i64 %v8, 0
  %v282 = sdiv i64 %v281, 1
  %v283 = add i64 %v2, 1
  %v284 = mul i64 %v282, %v2
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, %v8
  %v288 = select i1 %v287, i64 %v286, i64 %v8
  %v289 = mul i64 %v282, %v283
  %v290 = sdiv i64 %v289, %v3
  %v291 = mul i64 %v290, 1
  %v292 = icmp slt i64 %v291, %v8
  %v293 = select i1 %v292, i64 %v291, i64 %v8
  br label %b19
b19:
  %v294 = phi i64 [ %v288, %b15 ], [ %v497, %b24 ]
  %v295 = icmp slt i64 %v294, %v293
  br i1 %v295, label %b20, label %b21
b20:
  %v296 = add i64 %v294, 96
  %v297 = icmp slt i64 %v296, %v293
  %v298 = select i1 %v297, i64 %v296, i64 %v293
  br label %b22
b22:
  %v299 = phi i64 [ 0, %b20 ], [ %v496, %b27 ]
  %v300 = icmp slt i64 %v299, 1
  br i1 %v300, label %b23, label %b24
b23:
  %v301 = sub i64 %v298, %v294
  %v302 = sub i64 8, 1
  %v303 = add i64 %v301, %v302
  %v304 = sdiv i64 %v303, 8
  br label %b25
b25:
  %v305 = phi i64 [ 0, %b23 ], [ %v495, %b32 ]
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b26, label %b27
b26:
  %v307 = mul i64 %v301, %v305
  %v308 = sdiv i64 %v307, %v304
  %v309 = add i64 %v294, %v308
  %v310 = add i64 %v305, 1
  %v311 = mul i64 %v301, %v310
  %v312 = sdiv i64 %v311, %v304
  %v313 = add i64 %v294, %v312
  %v314 = mul i64 %v299, 64
  %v315 = getelementptr inbounds float, ptr %v180, i64 %v314
  %v316 = sub i64 %v313, %v309
  %v317 = mul i64 %v309, 8
  %v318 = getelementptr inbounds float, ptr %v30, i64 %v317
  %v319 = getelementptr inbounds float, ptr %v318, i64 0
  %v320 = sub i64 %v316, 1
  %v321 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v320
  %v322 = load ptr, ptr %v321, align 4
  %v323 = icmp sgt i64 %v316, 0
  br i1 %v323, label %b28, label %b29
b28:
  call void %v322(ptr %v319, i64 8, ptr %v315, i64 8, ptr %v280)
  br label %b29
b29:
  %v324 = add i64 %v314, 64
  br label %b30
b30:
  %v325 = phi i64 [ %v309, %b29 ], [ %v494, %b35 ]
  %v326 = icmp slt i64 %v325, %v313
  br i1 %v326, label %b31, label %b32
b31:
  %v327 = sub i64 %v325, %v309
  %v328 = mul i64 %v327, 8
  %v329 = getelementptr inbounds float, ptr %v280, i64 %v328
  %v330 = mul i64 %v325, 8
  %v331 = getelementptr inbounds float, ptr %v92, i64 %v330
  %v332 = mul i64 %v325, 8
  %v333 = getelementptr inbounds float, ptr %v36, i64 %v332
  %v334 = mul i64 %v325, 8
  %v335 = getelementptr inbounds float, ptr %v88, i64 %v334
  %v336 = mul i64 %v325, 8
  %v337 = getelementptr inbounds float, ptr %v34, i64 %v336
  %v338 = mul i64 %v325, 8
  %v339 = getelementptr inbounds float, ptr %v32, i64 %v338
  %v340 = mul i64 %v325, 8
  %v341 = getelementptr inbounds float, ptr %v90, i64 %v340
  %v342 = mul i64 %v325, 8
  %v343 = getelementptr inbounds float, ptr %v96, i64 %v342
  %v344 = mul i64 %v325, 8
  %v345 = getelementptr inbounds float, ptr %v98, i64 %v344
  %v346 = mul i64 %v325, 8
  %v347 = getelementptr inbounds float, ptr %v100, i64 %v346
  %v348 = mul i64 %v325, 8
  %v349 = getelementptr inbounds float, ptr %v102, i64 %v348
  %v350 = mul i64 %v325, 8
  %v351 = getelementptr inbounds float, ptr %v104, i64 %v350
  br label %b33
b33:
  %v352 = phi i64 [ 0, %b31 ], [ %v493, %b34 ]
  %v353 = icmp slt i64 %v352, 1
  br i1 %v353, label %b34, label %b35
b34:
  %v354 = mul i64 %v299, 1
  %v355 = add i64 %v354, %v352
  %v356 = mul i64 %v355, 8
  %v357 = add i64 0, %v352
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v329, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = add i64 0, %v356
  %v362 = getelementptr inbounds float, ptr %v331, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = fmul <8 x float> %v360, %v363
  %v365 = add i64 0, %v356
  %v366 = getelementptr inbounds float, ptr %v333, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 0, %v356
  %v369 = getelementptr inbounds float, ptr %v26, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 0, %v356
  %v372 = getelementptr inbounds float, ptr %v335, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fadd <8 x float> %v370, %v373
  %v375 = fcmp uno <8 x float> %v367, %v367
  %v376 = fcmp ogt <8 x float> %v367, %v374
  %v377 = select <8 x i1> %v376, <8 x float> %v367, <8 x float> %v374
  %v378 = select <8 x i1> %v375, <8 x float> %v367, <8 x float> %v377
  %v379 = fsub <8 x float> %v367, %v378
  %v380 = fcmp olt <8 x float> %v379, splat (float 0xC05A400000000000)
  %v381 = select <8 x i1> %v380, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v379
  %v382 = fcmp ogt <8 x float> %v381, splat (float 0x4056400000000000)
  %v383 = select <8 x i1> %v382, <8 x float> splat (float 0x4056400000000000), <8 x float> %v381
  %v384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v383, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v385 = fsub <8 x float> %v384, splat (float 0x4168000000000000)
  %v386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v385, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v383)
  %v387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v385, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v386)
  %v388 = bitcast <8 x float> %v384 to <8 x i32>
  %v389 = fmul <8 x float> %v387, %v387
  %v390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v387, <8 x float> splat (float 0x3F81227F40000000))
  %v391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v390, <8 x float> %v387, <8 x float> splat (float 0x3FA5556740000000))
  %v392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v391, <8 x float> %v387, <8 x float> splat (float 0x3FC5554B00000000))
  %v393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v392, <8 x float> %v387, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v389, <8 x float> %v393, <8 x float> %v387)
  %v395 = sub <8 x i32> %v388, splat (i32 1262485250)
  %v396 = lshr <8 x i32> %v395, splat (i32 1)
  %v397 = sub <8 x i32> %v395, %v396
  %v398 = shl <8 x i32> %v396, splat (i32 23)
  %v399 = bitcast <8 x i32> %v398 to <8 x float>
  %v400 = shl <8 x i32> %v397, splat (i32 23)
  %v401 = bitcast <8 x i32> %v400 to <8 x float>
  %v402 = fadd <8 x float> %v394, splat (float 0x3FF0000000000000)
  %v403 = fmul <8 x float> %v402, %v399
  %v404 = fmul <8 x float> %v403, %v401
  %v405 = add i64 0, %v356
  %v406 = getelementptr inbounds float, ptr %v337, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = fmul <8 x float> %v404, %v407
  %v409 = fsub <8 x float> %v374, %v378
  %v410 = fcmp olt <8 x float> %v409, splat (float 0xC05A400000000000)
  %v411 = select <8 x i1> %v410, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v409
  %v412 = fcmp ogt <8 x float> %v411, splat (float 0x4056400000000000)
  %v413 = select <8 x i1> %v412, <8 x float> splat (float 0x4056400000000000), <8 x float> %v411
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v415 = fsub <8 x float> %v414, splat (float 0x4168000000000000)
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v415, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v413)
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v415, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v416)
  %v418 = bitcast <8 x float> %v414 to <8 x i32>
  %v419 = fmul <8 x float> %v417, %v417
  %v420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v417, <8 x float> splat (float 0x3F81227F40000000))
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> %v417, <8 x float> splat (float 0x3FA5556740000000))
  %v422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v421, <8 x float> %v417, <8 x float> splat (float 0x3FC5554B00000000))
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v422, <8 x float> %v417, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v419, <8 x float> %v423, <8 x float> %v417)
  %v425 = sub <8 x i32> %v418, splat (i32 1262485250)
  %v426 = lshr <8 x i32> %v425, splat (i32 1)
  %v427 = sub <8 x i32> %v425, %v426
  %v428 = shl <8 x i32> %v426, splat (i32 23)
  %v429 = bitcast <8 x i32> %v428 to <8 x float>
  %v430 = shl <8 x i32> %v427, splat (i32 23)
  %v431 = bitcast <8 x i32> %v430 to <8 x float>
  %v432 = fadd <8 x float> %v424, splat (float 0x3FF0000000000000)
  %v433 = fmul <8 x float> %v432, %v429
  %v434 = fmul <8 x float> %v433, %v431
  %v435 = fadd <8 x float> %v408, %v434
  %v436 = fdiv <8 x float> %v364, %v435
  %v437 = add i64 0, %v356
  %v438 = getelementptr inbounds float, ptr %v339, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = fmul <8 x float> %v404, %v439
  %v441 = add i64 0, %v356
  %v442 = getelementptr inbounds float, ptr %v341, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = fmul <8 x float> %v434, %v443
  %v445 = fadd <8 x float> %v440, %v444
  %v446 = fdiv <8 x float> %v445, %v435
  %v447 = fmul <8 x float> %v364, %v446
  %v448 = fdiv <8 x float> %v447, %v435
  %v449 = fmul <8 x float> %v436, %v443
  %v450 = fsub <8 x float> %v449, %v448
  %v451 = fmul <8 x float> %v450, %v434
  %v452 = fcmp ogt <8 x float> %v374, %v367
  %v453 = select <8 x i1> %v452, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v454 = fneg <8 x float> %v451
  %v455 = fmul <8 x float> %v436, %v439
  %v456 = fmul <8 x float> %v448, %v407
  %v457 = fsub <8 x float> %v455, %v456
  %v458 = fmul <8 x float> %v457, %v404
  %v459 = fsub <8 x float> %v454, %v458
  %v460 = fcmp oeq <8 x float> %v367, %v374
  %v461 = select <8 x i1> %v460, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v462 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v463 = shufflevector <8 x float> %v462, <8 x float> poison, <8 x i32> zeroinitializer
  %v464 = fmul <8 x float> %v463, %v459
  %v465 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v466 = shufflevector <8 x float> %v465, <8 x float> poison, <8 x i32> zeroinitializer
  %v467 = fcmp une <8 x float> %v461, splat (float 0x0000000000000000)
  %v468 = select <8 x i1> %v467, <8 x float> %v464, <8 x float> %v466
  %v469 = fcmp une <8 x float> %v453, splat (float 0x0000000000000000)
  %v470 = select <8 x i1> %v469, <8 x float> %v459, <8 x float> %v468
  %v471 = fadd <8 x float> %v451, %v470
  %v472 = fmul <8 x float> %v360, %v446
  %v473 = fmul <8 x float> %v472, %v363
  %v474 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v475 = shufflevector <8 x float> %v474, <8 x float> poison, <8 x i32> zeroinitializer
  %v476 = fsub <8 x float> %v475, %v363
  %v477 = fmul <8 x float> %v473, %v476
  %v478 = fcmp ogt <8 x float> %v367, %v374
  %v479 = select <8 x i1> %v478, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v480 = fcmp une <8 x float> %v479, splat (float 0x0000000000000000)
  %v481 = select <8 x i1> %v480, <8 x float> %v459, <8 x float> %v468
  %v482 = fadd <8 x float> %v458, %v481
  %v483 = add i64 0, %v356
  %v484 = getelementptr inbounds float, ptr %v343, i64 %v483
  store <8 x float> %v436, ptr %v484, align 4
  %v485 = add i64 0, %v356
  %v486 = getelementptr inbounds float, ptr %v345, i64 %v485
  store <8 x float> %v448, ptr %v486, align 4
  %v487 = add i64 0, %v356
  %v488 = getelementptr inbounds float, ptr %v347, i64 %v487
  store <8 x float> %v471, ptr %v488, align 4
  %v489 = add i64 0, %v356
  %v490 = getelementptr inbounds float, ptr %v349, i64 %v489
  store <8 x float> %v477, ptr %v490, align 4
  %v491 = add i64 0, %v356
  %v492 = getelementptr inbounds float, ptr %v351, i64 %v491
  store <8 x float> %v482, ptr %v492, align 4
  %v493 = add nsw i64 %v352, 1
  br label %b33
b35:
  %v494 = add nsw i64 %v325, 1
  br label %b30
b32:
  %v495 = add nsw i64 %v305, 1
  br label %b25
b27:
  %v496 = add nsw i64 %v299, 1
  br label %b22
b24:
  %v497 = add nsw i64 %v294, 96
  br label %b19
b21:
  %v499 = add i64 %v8, 0
  %v500 = sdiv i64 %v499, 1
  %v501 = add i64 %v2, 1
  %v502 = mul i64 %v500, %v2
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v8
  %v506 = select i1 %v505, i64 %v504, i64 %v8
  %v507 = mul i64 %v500, %v501
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, %v8
  %v511 = select i1 %v510, i64 %v509, i64 %v8
  br label %b36
b36:
  %v512 = phi i64 [ %v506, %b21 ], [ %v565, %b41 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b37, label %b38
b37:
  %v514 = add i64 %v512, 96
  %v515 = icmp slt i64 %v514, %v511
  %v516 = select i1 %v515, i64 %v514, i64 %v511
  br label %b39
b39:
  %v517 = phi i64 [ 0, %b37 ], [ %v564, %b44 ]
  %v518 = icmp slt i64 %v517, 1
  br i1 %v518, label %b40, label %b41
b40:
  %v519 = sub i64 %v516, %v512
  %v520 = sub i64 8, 1
  %v521 = add i64 %v519, %v520
  %v522 = sdiv i64 %v521, 8
  br label %b42
b42:
  %v523 = phi i64 [ 0, %b40 ], [ %v563, %b49 ]
  %v524 = icmp slt i64 %v523, %v522
  br i1 %v524, label %b43, label %b44
b43:
  %v525 = mul i64 %v519, %v523
  %v526 = sdiv i64 %v525, %v522
  %v527 = add i64 %v512, %v526
  %v528 = add i64 %v523, 1
  %v529 = mul i64 %v519, %v528
  %v530 = sdiv i64 %v529, %v522
  %v531 = add i64 %v512, %v530
  %v532 = mul i64 %v517, 64
  %v533 = getelementptr inbounds float, ptr %v181, i64 %v532
  %v534 = sub i64 %v531, %v527
  %v535 = mul i64 %v527, 8
  %v536 = getelementptr inbounds float, ptr %v102, i64 %v535
  %v537 = getelementptr inbounds float, ptr %v536, i64 0
  %v538 = sub i64 %v534, 1
  %v539 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v538
  %v540 = load ptr, ptr %v539, align 4
  %v541 = icmp sgt i64 %v534, 0
  br i1 %v541, label %b45, label %b46
b45:
  call void %v540(ptr %v537, i64 8, ptr %v533, i64 8, ptr %v498)
  br label %b46
b46:
  %v542 = add i64 %v532, 64
  br label %b47
b47:
  %v543 = phi i64 [ %v527, %b46 ], [ %v562, %b52 ]
  %v544 = icmp slt i64 %v543, %v531
  br i1 %v544, label %b48, label %b49
b48:
  %v545 = sub i64 %v543, %v527
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v498, i64 %v546
  %v548 = mul i64 %v543, 8
  %v549 = getelementptr inbounds float, ptr %v106, i64 %v548
  br label %b50
b50:
  %v550 = phi i64 [ 0, %b48 ], [ %v561, %b51 ]
  %v551 = icmp slt i64 %v550, 1
  br i1 %v551, label %b51, label %b52
b51:
  %v552 = mul i64 %v517, 1
  %v553 = add i64 %v552, %v550
  %v554 = mul i64 %v553, 8
  %v555 = add i64 0, %v550
  %v556 = mul i64 %v555, 8
  %v557 = getelementptr inbounds float, ptr %v547, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 0, %v554
  %v560 = getelementptr inbounds float, ptr %v549, i64 %v559
  store <8 x float> %v558, ptr %v560, align 4
  %v561 = add nsw i64 %v550, 1
  br label %b50
b52:
  %v562 = add nsw i64 %v543, 1
  br label %b47
b49:
  %v563 = add nsw i64 %v523, 1
  br label %b42
b44:
  %v564 = add nsw i64 %v517, 1
  br label %b39
b41:
  %v565 = add nsw i64 %v512, 96
  br label %b36
b38:
  %v566 = icmp sgt i64 %v3, 1
  br i1 %v566, label %b53, label %b54
b53:
  %v567 = getelementptr inbounds i64, ptr %v1, i64 3
  %v568 = atomicrmw add ptr %v567, i64 1 acq_rel
  %v569 = mul i64 %v3, 2
  br label %b55
b55:
  %v570 = load atomic i64, ptr %v567 acquire, align 8
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b56, label %b57
b56:
  %v572 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v573 = getelementptr inbounds float, ptr %v176, i64 128
  %v574 = getelementptr inbounds i64, ptr %v1, i64 4
  %v575 = load i64, ptr %v574, align 8
  %v576 = icmp eq i64 %v575, 0
  br i1 %v576, label %b58, label %b59
b58:
  %v577 = add i64 1, 0
  %v578 = sdiv i64 %v577, 1
  %v579 = add i64 %v2, 1
  %v580 = mul i64 %v578, %v2
  %v581 = sdiv i64 %v580, %v3
  %v582 = mul i64 %v581, 1
  %v583 = icmp slt i64 %v582, 1
  %v584 = select i1 %v583, i64 %v582, i64 1
  %v585 = mul i64 %v578, %v579
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, 1
  %v589 = select i1 %v588, i64 %v587, i64 1
  %v590 = icmp slt i64 %v589, 1
  %v591 = select i1 %v590, i64 %v589, i64 1
  br label %b60
b60:
  %v592 = phi i64 [ %v584, %b58 ], [ %v644, %b68 ]
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b61, label %b62
b61:
  %v594 = mul i64 %v592, 128
  %v595 = mul i64 %v592, 8
  %v596 = add i64 %v594, 0
  %v597 = add i64 %v595, 0
  %v598 = getelementptr inbounds float, ptr %v573, i64 %v596
  %v599 = sub i64 8, %v597
  %v600 = icmp slt i64 %v599, 0
  %v601 = select i1 %v600, i64 0, i64 %v599
  %v602 = icmp ult i64 %v601, 8
  %v603 = select i1 %v602, i64 %v601, i64 8
  %v604 = trunc i64 %v603 to i32
  %v605 = insertelement <8 x i32> poison, i32 %v604, i64 0
  %v606 = shufflevector <8 x i32> %v605, <8 x i32> poison, <8 x i32> zeroinitializer
  %v607 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v606
  %v608 = mul i64 %v597, 1
  %v609 = add i64 0, %v608
  %v610 = getelementptr inbounds float, ptr %v22, i64 %v609
  br label %b63
b63:
  %v611 = phi i64 [ 0, %b61 ], [ %v618, %b64 ]
  %v612 = icmp slt i64 %v611, 8
  br i1 %v612, label %b64, label %b65
b64:
  %v613 = mul i64 %v611, 8
  %v614 = getelementptr inbounds float, ptr %v610, i64 %v613
  %v615 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v614, <8 x i1> %v607, <8 x float> zeroinitializer)
  %v616 = mul i64 %v611, 8
  %v617 = getelementptr inbounds float, ptr %v598, i64 %v616
  store <8 x float> %v615, ptr %v617, align 4
  %v618 = add nsw i64 %v611, 1
  br label %b63
b65:
  %v619 = add i64 %v594, 64
  %v620 = add i64 %v619, 0
  %v621 = add i64 %v595, 0
  %v622 = getelementptr inbounds float, ptr %v573, i64 %v620
  %v623 = sub i64 8, %v621
  %v624 = icmp slt i64 %v623, 0
  %v625 = select i1 %v624, i64 0, i64 %v623
  %v626 = icmp ult i64 %v625, 8
  %v627 = select i1 %v626, i64 %v625, i64 8
  %v628 = trunc i64 %v627 to i32
  %v629 = insertelement <8 x i32> poison, i32 %v628, i64 0
  %v630 = shufflevector <8 x i32> %v629, <8 x i32> poison, <8 x i32> zeroinitializer
  %v631 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v630
  %v632 = mul i64 %v621, 1
  %v633 = add i64 0, %v632
  %v634 = getelementptr inbounds float, ptr %v20, i64 %v633
  br label %b66
b66:
  %v635 = phi i64 [ 0, %b65 ], [ %v642, %b67 ]
  %v636 = icmp slt i64 %v635, 8
  br i1 %v636, label %b67, label %b68
b67:
  %v637 = mul i64 %v635, 8
  %v638 = getelementptr inbounds float, ptr %v634, i64 %v637
  %v639 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v638, <8 x i1> %v631, <8 x float> zeroinitializer)
  %v640 = mul i64 %v635, 8
  %v641 = getelementptr inbounds float, ptr %v622, i64 %v640
  store <8 x float> %v639, ptr %v641, align 4
  %v642 = add nsw i64 %v635, 1
  br label %b66
b68:
  %v643 = add i64 %v619, 64
  %v644 = add nsw i64 %v592, 1
  br label %b60
b62:
  br label %b59
b59:
  %v645 = icmp sgt i64 %v3, 1
  br i1 %v645, label %b69, label %b70
b69:
  %v646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v647 = atomicrmw add ptr %v646, i64 1 acq_rel
  %v648 = mul i64 %v3, 3
  br label %b71
b71:
  %v649 = load atomic i64, ptr %v646 acquire, align 8
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b72, label %b73
b72:
  %v651 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  br label %b74
b74:
  %v652 = phi i64 [ 0, %b70 ], [ %v1157, %b82 ]
  %v653 = icmp slt i64 %v652, %v5
  br i1 %v653, label %b75, label %b76
b75:
  %v654 = sub i64 %v5, 1
  %v655 = sub i64 %v654, %v652
  %v656 = add i64 %v7, 0
  %v657 = sdiv i64 %v656, 1
  %v658 = add i64 %v2, 1
  %v659 = mul i64 %v657, %v2
  %v660 = sdiv i64 %v659, %v3
  %v661 = mul i64 %v660, 1
  %v662 = icmp slt i64 %v661, %v7
  %v663 = select i1 %v662, i64 %v661, i64 %v7
  %v664 = mul i64 %v657, %v658
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v7
  %v668 = select i1 %v667, i64 %v666, i64 %v7
  br label %b77
b77:
  %v669 = phi i64 [ %v663, %b75 ], [ %v991, %b78 ]
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b78, label %b79
b78:
  %v671 = add i64 %v655, 1
  %v672 = and i64 %v671, 1
  %v673 = mul i64 %v672, %v7
  %v674 = add i64 %v673, %v669
  %v675 = mul i64 %v674, 8
  %v676 = getelementptr inbounds float, ptr %v42, i64 %v675
  %v677 = add i64 %v655, 0
  %v678 = and i64 %v677, %v134
  %v679 = mul i64 %v678, %v7
  %v680 = add i64 %v679, %v669
  %v681 = mul i64 %v680, 8
  %v682 = getelementptr inbounds float, ptr %v34, i64 %v681
  %v683 = add i64 %v655, 1
  %v684 = and i64 %v683, 1
  %v685 = mul i64 %v684, %v7
  %v686 = add i64 %v685, %v669
  %v687 = mul i64 %v686, 8
  %v688 = getelementptr inbounds float, ptr %v40, i64 %v687
  %v689 = add i64 %v655, 0
  %v690 = and i64 %v689, %v132
  %v691 = mul i64 %v690, %v7
  %v692 = add i64 %v691, %v669
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v32, i64 %v693
  %v695 = add i64 %v655, 0
  %v696 = and i64 %v695, %v136
  %v697 = mul i64 %v696, %v7
  %v698 = add i64 %v697, %v669
  %v699 = mul i64 %v698, 8
  %v700 = getelementptr inbounds float, ptr %v36, i64 %v699
  %v701 = add i64 %v655, 1
  %v702 = and i64 %v701, %v136
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v669
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v36, i64 %v705
  %v707 = add i64 %v655, 0
  %v708 = and i64 %v707, %v150
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v669
  %v711 = mul i64 %v710, 8
  %v712 = getelementptr inbounds float, ptr %v88, i64 %v711
  %v713 = add i64 %v655, 1
  %v714 = and i64 %v713, 1
  %v715 = mul i64 %v714, %v7
  %v716 = add i64 %v715, %v669
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v44, i64 %v717
  %v719 = add i64 %v655, 0
  %v720 = and i64 %v719, %v152
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v669
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v90, i64 %v723
  %v725 = add i64 %v655, 0
  %v726 = and i64 %v725, %v158
  %v727 = mul i64 %v726, %v7
  %v728 = add i64 %v727, %v669
  %v729 = mul i64 %v728, 8
  %v730 = getelementptr inbounds float, ptr %v96, i64 %v729
  %v731 = add i64 %v655, 0
  %v732 = and i64 %v731, %v162
  %v733 = mul i64 %v732, %v7
  %v734 = add i64 %v733, %v669
  %v735 = mul i64 %v734, 8
  %v736 = getelementptr inbounds float, ptr %v100, i64 %v735
  %v737 = add i64 %v655, 0
  %v738 = and i64 %v737, %v166
  %v739 = mul i64 %v738, %v7
  %v740 = add i64 %v739, %v669
  %v741 = mul i64 %v740, 8
  %v742 = getelementptr inbounds float, ptr %v104, i64 %v741
  %v743 = add i64 %v655, 0
  %v744 = and i64 %v743, %v160
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v669
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v98, i64 %v747
  %v749 = add i64 %v655, 0
  %v750 = and i64 %v749, %v170
  %v751 = mul i64 %v750, %v7
  %v752 = add i64 %v751, %v669
  %v753 = mul i64 %v752, 8
  %v754 = getelementptr inbounds float, ptr %v108, i64 %v753
  %v755 = add i64 %v655, 0
  %v756 = and i64 %v755, %v172
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v669
  %v759 = mul i64 %v758, 8
  %v760 = getelementptr inbounds float, ptr %v110, i64 %v759
  %v761 = add i64 %v655, 0
  %v762 = and i64 %v761, %v174
  %v763 = mul i64 %v762, %v7
  %v764 = add i64 %v763, %v669
  %v765 = mul i64 %v764, 8
  %v766 = getelementptr inbounds float, ptr %v112, i64 %v765
  %v767 = add i64 %v655, 0
  %v768 = and i64 %v767, 1
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v669
  %v771 = mul i64 %v770, 8
  %v772 = getelementptr inbounds float, ptr %v44, i64 %v771
  %v773 = add i64 %v655, 0
  %v774 = and i64 %v773, 1
  %v775 = mul i64 %v774, %v7
  %v776 = add i64 %v775, %v669
  %v777 = mul i64 %v776, 8
  %v778 = getelementptr inbounds float, ptr %v42, i64 %v777
  %v779 = add i64 %v655, 0
  %v780 = and i64 %v779, 1
  %v781 = mul i64 %v780, %v7
  %v782 = add i64 %v781, %v669
  %v783 = mul i64 %v782, 8
  %v784 = getelementptr inbounds float, ptr %v40, i64 %v783
  %v785 = add i64 0, 0
  %v786 = getelementptr inbounds float, ptr %v676, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 0, 0
  %v789 = getelementptr inbounds float, ptr %v682, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = fmul <8 x float> %v787, %v790
  %v792 = add i64 0, 0
  %v793 = getelementptr inbounds float, ptr %v688, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = add i64 0, 0
  %v796 = getelementptr inbounds float, ptr %v694, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = fmul <8 x float> %v794, %v797
  %v799 = fadd <8 x float> %v791, %v798
  %v800 = add i64 0, 0
  %v801 = getelementptr inbounds float, ptr %v700, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = add i64 0, 0
  %v804 = getelementptr inbounds float, ptr %v80, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = fsub <8 x float> %v802, %v805
  %v807 = add i64 0, 0
  %v808 = getelementptr inbounds float, ptr %v706, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = fsub <8 x float> %v806, %v809
  %v811 = fcmp olt <8 x float> %v810, splat (float 0xC05A400000000000)
  %v812 = select <8 x i1> %v811, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v810
  %v813 = fcmp ogt <8 x float> %v812, splat (float 0x4056400000000000)
  %v814 = select <8 x i1> %v813, <8 x float> splat (float 0x4056400000000000), <8 x float> %v812
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v816 = fsub <8 x float> %v815, splat (float 0x4168000000000000)
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v814)
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v817)
  %v819 = bitcast <8 x float> %v815 to <8 x i32>
  %v820 = fmul <8 x float> %v818, %v818
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v818, <8 x float> splat (float 0x3F81227F40000000))
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> %v818, <8 x float> splat (float 0x3FA5556740000000))
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v818, <8 x float> splat (float 0x3FC5554B00000000))
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> %v818, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> %v824, <8 x float> %v818)
  %v826 = sub <8 x i32> %v819, splat (i32 1262485250)
  %v827 = lshr <8 x i32> %v826, splat (i32 1)
  %v828 = sub <8 x i32> %v826, %v827
  %v829 = shl <8 x i32> %v827, splat (i32 23)
  %v830 = bitcast <8 x i32> %v829 to <8 x float>
  %v831 = shl <8 x i32> %v828, splat (i32 23)
  %v832 = bitcast <8 x i32> %v831 to <8 x float>
  %v833 = fadd <8 x float> %v825, splat (float 0x3FF0000000000000)
  %v834 = fmul <8 x float> %v833, %v830
  %v835 = fmul <8 x float> %v834, %v832
  %v836 = fmul <8 x float> %v799, %v835
  %v837 = add i64 0, 0
  %v838 = getelementptr inbounds float, ptr %v712, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = fcmp ogt <8 x float> %v806, %v839
  %v841 = select <8 x i1> %v840, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v842 = add i64 0, 0
  %v843 = getelementptr inbounds float, ptr %v718, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = add i64 0, 0
  %v846 = getelementptr inbounds float, ptr %v724, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fmul <8 x float> %v794, %v847
  %v849 = fadd <8 x float> %v787, %v848
  %v850 = fsub <8 x float> %v839, %v809
  %v851 = fcmp olt <8 x float> %v850, splat (float 0xC05A400000000000)
  %v852 = select <8 x i1> %v851, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v850
  %v853 = fcmp ogt <8 x float> %v852, splat (float 0x4056400000000000)
  %v854 = select <8 x i1> %v853, <8 x float> splat (float 0x4056400000000000), <8 x float> %v852
  %v855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v854, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v856 = fsub <8 x float> %v855, splat (float 0x4168000000000000)
  %v857 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v856, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v854)
  %v858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v856, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v857)
  %v859 = bitcast <8 x float> %v855 to <8 x i32>
  %v860 = fmul <8 x float> %v858, %v858
  %v861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v858, <8 x float> splat (float 0x3F81227F40000000))
  %v862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v861, <8 x float> %v858, <8 x float> splat (float 0x3FA5556740000000))
  %v863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> %v858, <8 x float> splat (float 0x3FC5554B00000000))
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> %v858, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v860, <8 x float> %v864, <8 x float> %v858)
  %v866 = sub <8 x i32> %v859, splat (i32 1262485250)
  %v867 = lshr <8 x i32> %v866, splat (i32 1)
  %v868 = sub <8 x i32> %v866, %v867
  %v869 = shl <8 x i32> %v867, splat (i32 23)
  %v870 = bitcast <8 x i32> %v869 to <8 x float>
  %v871 = shl <8 x i32> %v868, splat (i32 23)
  %v872 = bitcast <8 x i32> %v871 to <8 x float>
  %v873 = fadd <8 x float> %v865, splat (float 0x3FF0000000000000)
  %v874 = fmul <8 x float> %v873, %v870
  %v875 = fmul <8 x float> %v874, %v872
  %v876 = fmul <8 x float> %v849, %v875
  %v877 = fsub <8 x float> %v844, %v876
  %v878 = fsub <8 x float> %v877, %v836
  %v879 = fcmp oeq <8 x float> %v806, %v839
  %v880 = select <8 x i1> %v879, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v881 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v882 = shufflevector <8 x float> %v881, <8 x float> poison, <8 x i32> zeroinitializer
  %v883 = fmul <8 x float> %v882, %v878
  %v884 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v885 = shufflevector <8 x float> %v884, <8 x float> poison, <8 x i32> zeroinitializer
  %v886 = fcmp une <8 x float> %v880, splat (float 0x0000000000000000)
  %v887 = select <8 x i1> %v886, <8 x float> %v883, <8 x float> %v885
  %v888 = fcmp une <8 x float> %v841, splat (float 0x0000000000000000)
  %v889 = select <8 x i1> %v888, <8 x float> %v878, <8 x float> %v887
  %v890 = fadd <8 x float> %v836, %v889
  %v891 = fmul <8 x float> %v794, %v875
  %v892 = add i64 0, 0
  %v893 = getelementptr inbounds float, ptr %v730, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 0, 0
  %v896 = getelementptr inbounds float, ptr %v26, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = fadd <8 x float> %v897, %v839
  %v899 = fcmp uno <8 x float> %v802, %v802
  %v900 = fcmp ogt <8 x float> %v802, %v898
  %v901 = select <8 x i1> %v900, <8 x float> %v802, <8 x float> %v898
  %v902 = select <8 x i1> %v899, <8 x float> %v802, <8 x float> %v901
  %v903 = fsub <8 x float> %v898, %v902
  %v904 = fcmp olt <8 x float> %v903, splat (float 0xC05A400000000000)
  %v905 = select <8 x i1> %v904, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v903
  %v906 = fcmp ogt <8 x float> %v905, splat (float 0x4056400000000000)
  %v907 = select <8 x i1> %v906, <8 x float> splat (float 0x4056400000000000), <8 x float> %v905
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v909 = fsub <8 x float> %v908, splat (float 0x4168000000000000)
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v907)
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v910)
  %v912 = bitcast <8 x float> %v908 to <8 x i32>
  %v913 = fmul <8 x float> %v911, %v911
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v911, <8 x float> splat (float 0x3F81227F40000000))
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> %v911, <8 x float> splat (float 0x3FA5556740000000))
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v911, <8 x float> splat (float 0x3FC5554B00000000))
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v916, <8 x float> %v911, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v913, <8 x float> %v917, <8 x float> %v911)
  %v919 = sub <8 x i32> %v912, splat (i32 1262485250)
  %v920 = lshr <8 x i32> %v919, splat (i32 1)
  %v921 = sub <8 x i32> %v919, %v920
  %v922 = shl <8 x i32> %v920, splat (i32 23)
  %v923 = bitcast <8 x i32> %v922 to <8 x float>
  %v924 = shl <8 x i32> %v921, splat (i32 23)
  %v925 = bitcast <8 x i32> %v924 to <8 x float>
  %v926 = fadd <8 x float> %v918, splat (float 0x3FF0000000000000)
  %v927 = fmul <8 x float> %v926, %v923
  %v928 = fmul <8 x float> %v927, %v925
  %v929 = fmul <8 x float> %v894, %v928
  %v930 = fadd <8 x float> %v891, %v929
  %v931 = fcmp ogt <8 x float> %v839, %v806
  %v932 = select <8 x i1> %v931, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v933 = fcmp une <8 x float> %v932, splat (float 0x0000000000000000)
  %v934 = select <8 x i1> %v933, <8 x float> %v878, <8 x float> %v887
  %v935 = fadd <8 x float> %v876, %v934
  %v936 = add i64 0, 0
  %v937 = getelementptr inbounds float, ptr %v736, i64 %v936
  %v938 = load <8 x float>, ptr %v937, align 4
  %v939 = fadd <8 x float> %v935, %v938
  %v940 = add i64 0, 0
  %v941 = getelementptr inbounds float, ptr %v742, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = fadd <8 x float> %v942, %v890
  %v944 = fmul <8 x float> %v787, %v835
  %v945 = add i64 0, 0
  %v946 = getelementptr inbounds float, ptr %v748, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = fsub <8 x float> %v802, %v902
  %v949 = fcmp olt <8 x float> %v948, splat (float 0xC05A400000000000)
  %v950 = select <8 x i1> %v949, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v948
  %v951 = fcmp ogt <8 x float> %v950, splat (float 0x4056400000000000)
  %v952 = select <8 x i1> %v951, <8 x float> splat (float 0x4056400000000000), <8 x float> %v950
  %v953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v952, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v954 = fsub <8 x float> %v953, splat (float 0x4168000000000000)
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v952)
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v955)
  %v957 = bitcast <8 x float> %v953 to <8 x i32>
  %v958 = fmul <8 x float> %v956, %v956
  %v959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v956, <8 x float> splat (float 0x3F81227F40000000))
  %v960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v959, <8 x float> %v956, <8 x float> splat (float 0x3FA5556740000000))
  %v961 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v960, <8 x float> %v956, <8 x float> splat (float 0x3FC5554B00000000))
  %v962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v961, <8 x float> %v956, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v958, <8 x float> %v962, <8 x float> %v956)
  %v964 = sub <8 x i32> %v957, splat (i32 1262485250)
  %v965 = lshr <8 x i32> %v964, splat (i32 1)
  %v966 = sub <8 x i32> %v964, %v965
  %v967 = shl <8 x i32> %v965, splat (i32 23)
  %v968 = bitcast <8 x i32> %v967 to <8 x float>
  %v969 = shl <8 x i32> %v966, splat (i32 23)
  %v970 = bitcast <8 x i32> %v969 to <8 x float>
  %v971 = fadd <8 x float> %v963, splat (float 0x3FF0000000000000)
  %v972 = fmul <8 x float> %v971, %v968
  %v973 = fmul <8 x float> %v972, %v970
  %v974 = fmul <8 x float> %v947, %v973
  %v975 = fsub <8 x float> %v944, %v974
  %v976 = fmul <8 x float> %v794, %v835
  %v977 = fmul <8 x float> %v894, %v973
  %v978 = fadd <8 x float> %v976, %v977
  %v979 = add i64 0, 0
  %v980 = getelementptr inbounds float, ptr %v754, i64 %v979
  store <8 x float> %v890, ptr %v980, align 4
  %v981 = add i64 0, 0
  %v982 = getelementptr inbounds float, ptr %v760, i64 %v981
  store <8 x float> %v930, ptr %v982, align 4
  %v983 = add i64 0, 0
  %v984 = getelementptr inbounds float, ptr %v766, i64 %v983
  store <8 x float> %v939, ptr %v984, align 4
  %v985 = add i64 0, 0
  %v986 = getelementptr inbounds float, ptr %v772, i64 %v985
  store <8 x float> %v943, ptr %v986, align 4
  %v987 = add i64 0, 0
  %v988 = getelementptr inbounds float, ptr %v778, i64 %v987
  store <8 x float> %v975, ptr %v988, align 4
  %v989 = add i64 0, 0
  %v990 = getelementptr inbounds float, ptr %v784, i64 %v989
  store <8 x float> %v978, ptr %v990, align 4
  %v991 = add nsw i64 %v669, 1
  br label %b77
b79:
  %v993 = add i64 %v7, 0
  %v994 = sdiv i64 %v993, 1
  %v995 = add i64 %v2, 1
  %v996 = mul i64 %v994, %v2
  %v997 = sdiv i64 %v996, %v3
  %v998 = mul i64 %v997, 1
  %v999 = icmp slt i64 %v998, %v7
  %v1000 = select i1 %v999, i64 %v998, i64 %v7
  %v1001 = mul i64 %v994, %v995
  %v1002 = sdiv i64 %v1001, %v3
  %v1003 = mul i64 %v1002, 1
  %v1004 = icmp slt i64 %v1003, %v7
  %v1005 = select i1 %v1004, i64 %v1003, i64 %v7
  br label %b80
b80:
  %v1006 = phi i64 [ %v1000, %b79 ], [ %v1156, %b85 ]
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b81, label %b82
b81:
  %v1008 = add i64 %v1006, 96
  %v1009 = icmp slt i64 %v1008, %v1005
  %v1010 = select i1 %v1009, i64 %v1008, i64 %v1005
  br label %b83
b83:
  %v1011 = phi i64 [ 0, %b81 ], [ %v1155, %b88 ]
  %v1012 = icmp slt i64 %v1011, 1
  br i1 %v1012, label %b84, label %b85
b84:
  %v1013 = sub i64 %v1010, %v1006
  %v1014 = sub i64 8, 1
  %v1015 = add i64 %v1013, %v1014
  %v1016 = sdiv i64 %v1015, 8
  br label %b86
b86:
  %v1017 = phi i64 [ 0, %b84 ], [ %v1154, %b95 ]
  %v1018 = icmp slt i64 %v1017, %v1016
  br i1 %v1018, label %b87, label %b88
b87:
  %v1019 = mul i64 %v1013, %v1017
  %v1020 = sdiv i64 %v1019, %v1016
  %v1021 = add i64 %v1006, %v1020
  %v1022 = add i64 %v1017, 1
  %v1023 = mul i64 %v1013, %v1022
  %v1024 = sdiv i64 %v1023, %v1016
  %v1025 = add i64 %v1006, %v1024
  %v1026 = mul i64 %v1011, 128
  %v1027 = getelementptr inbounds float, ptr %v573, i64 %v1026
  %v1028 = sub i64 %v1025, %v1021
  %v1029 = add i64 %v655, 0
  %v1030 = and i64 %v1029, %v172
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v1021
  %v1033 = mul i64 %v1032, 8
  %v1034 = getelementptr inbounds float, ptr %v110, i64 %v1033
  %v1035 = getelementptr inbounds float, ptr %v1034, i64 0
  %v1036 = sub i64 %v1028, 1
  %v1037 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v1036
  %v1038 = load ptr, ptr %v1037, align 4
  %v1039 = icmp sgt i64 %v1028, 0
  br i1 %v1039, label %b89, label %b90
b89:
  call void %v1038(ptr %v1035, i64 8, ptr %v1027, i64 8, ptr %v992)
  br label %b90
b90:
  %v1040 = add i64 %v1026, 64
  %v1041 = getelementptr inbounds float, ptr %v573, i64 %v1040
  %v1042 = sub i64 %v1025, %v1021
  %v1043 = add i64 %v655, 0
  %v1044 = and i64 %v1043, %v174
  %v1045 = mul i64 %v1044, %v7
  %v1046 = add i64 %v1045, %v1021
  %v1047 = mul i64 %v1046, 8
  %v1048 = getelementptr inbounds float, ptr %v112, i64 %v1047
  %v1049 = getelementptr inbounds float, ptr %v1048, i64 0
  %v1050 = sub i64 %v1042, 1
  %v1051 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v1050
  %v1052 = load ptr, ptr %v1051, align 4
  %v1053 = icmp sgt i64 %v1042, 0
  br i1 %v1053, label %b91, label %b92
b91:
  call void %v1052(ptr %v1049, i64 8, ptr %v1041, i64 8, ptr %v992)
  br label %b92
b92:
  %v1054 = add i64 %v1040, 64
  br label %b93
b93:
  %v1055 = phi i64 [ %v1021, %b92 ], [ %v1153, %b98 ]
  %v1056 = icmp slt i64 %v1055, %v1025
  br i1 %v1056, label %b94, label %b95
b94:
  %v1057 = sub i64 %v1055, %v1021
  %v1058 = mul i64 %v1057, 16
  %v1059 = getelementptr inbounds float, ptr %v992, i64 %v1058
  %v1060 = add i64 %v655, 0
  %v1061 = and i64 %v1060, %v168
  %v1062 = mul i64 %v1061, %v7
  %v1063 = add i64 %v1062, %v1055
  %v1064 = mul i64 %v1063, 8
  %v1065 = getelementptr inbounds float, ptr %v106, i64 %v1064
  %v1066 = add i64 %v655, 1
  %v1067 = and i64 %v1066, 1
  %v1068 = mul i64 %v1067, %v7
  %v1069 = add i64 %v1068, %v1055
  %v1070 = mul i64 %v1069, 8
  %v1071 = getelementptr inbounds float, ptr %v46, i64 %v1070
  %v1072 = add i64 %v655, 0
  %v1073 = and i64 %v1072, %v158
  %v1074 = mul i64 %v1073, %v7
  %v1075 = add i64 %v1074, %v1055
  %v1076 = mul i64 %v1075, 8
  %v1077 = getelementptr inbounds float, ptr %v96, i64 %v1076
  %v1078 = add i64 %v655, 0
  %v1079 = and i64 %v1078, %v160
  %v1080 = mul i64 %v1079, %v7
  %v1081 = add i64 %v1080, %v1055
  %v1082 = mul i64 %v1081, 8
  %v1083 = getelementptr inbounds float, ptr %v98, i64 %v1082
  %v1084 = add i64 %v655, 0
  %v1085 = and i64 %v1084, 1
  %v1086 = mul i64 %v1085, %v7
  %v1087 = add i64 %v1086, %v1055
  %v1088 = mul i64 %v1087, 8
  %v1089 = getelementptr inbounds float, ptr %v46, i64 %v1088
  %v1090 = add i64 %v655, 0
  %v1091 = and i64 %v1090, %v142
  %v1092 = mul i64 %v1091, %v7
  %v1093 = add i64 %v1092, %v1055
  %v1094 = mul i64 %v1093, 8
  %v1095 = getelementptr inbounds float, ptr %v50, i64 %v1094
  br label %b96
b96:
  %v1096 = phi i64 [ 0, %b94 ], [ %v1152, %b97 ]
  %v1097 = icmp slt i64 %v1096, 1
  br i1 %v1097, label %b97, label %b98
b97:
  %v1098 = mul i64 %v1011, 1
  %v1099 = add i64 %v1098, %v1096
  %v1100 = mul i64 %v1099, 8
  %v1101 = add i64 0, %v1096
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v1059, i64 %v1102
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = add i64 1, %v1096
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v1059, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = add i64 0, %v1100
  %v1110 = getelementptr inbounds float, ptr %v1065, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 0, %v1100
  %v1113 = getelementptr inbounds float, ptr %v78, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = fmul <8 x float> %v1111, %v1114
  %v1116 = add i64 0, %v1100
  %v1117 = getelementptr inbounds float, ptr %v76, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = fmul <8 x float> %v1104, %v1118
  %v1120 = fadd <8 x float> %v1115, %v1119
  %v1121 = add i64 0, %v1100
  %v1122 = getelementptr inbounds float, ptr %v74, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = fmul <8 x float> %v1108, %v1123
  %v1125 = fadd <8 x float> %v1120, %v1124
  %v1126 = add i64 0, %v1100
  %v1127 = getelementptr inbounds float, ptr %v1071, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = add i64 0, %v1100
  %v1130 = getelementptr inbounds float, ptr %v14, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = fmul <8 x float> %v1111, %v1131
  %v1133 = fadd <8 x float> %v1128, %v1132
  %v1134 = add i64 0, %v1100
  %v1135 = getelementptr inbounds float, ptr %v12, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = fmul <8 x float> %v1104, %v1136
  %v1138 = fadd <8 x float> %v1133, %v1137
  %v1139 = add i64 0, %v1100
  %v1140 = getelementptr inbounds float, ptr %v10, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = fmul <8 x float> %v1108, %v1141
  %v1143 = fadd <8 x float> %v1138, %v1142
  %v1144 = add i64 0, %v1100
  %v1145 = getelementptr inbounds float, ptr %v1077, i64 %v1144
  store <8 x float> %v1104, ptr %v1145, align 4
  %v1146 = add i64 0, %v1100
  %v1147 = getelementptr inbounds float, ptr %v1083, i64 %v1146
  store <8 x float> %v1108, ptr %v1147, align 4
  %v1148 = add i64 0, %v1100
  %v1149 = getelementptr inbounds float, ptr %v1089, i64 %v1148
  store <8 x float> %v1125, ptr %v1149, align 4
  %v1150 = add i64 0, %v1100
  %v1151 = getelementptr inbounds float, ptr %v1095, i64 %v1150
  store <8 x float> %v1143, ptr %v1151, align 4
  %v1152 = add nsw i64 %v1096, 1
  br label %b96
b98:
  %v1153 = add nsw i64 %v1055, 1
  br label %b93
b95:
  %v1154 = add nsw i64 %v1017, 1
  br label %b86
b88:
  %v1155 = add nsw i64 %v1011, 1
  br label %b83
b85:
  %v1156 = add nsw i64 %v1006, 96
  br label %b80
b82:
  %v1157 = add nsw i64 %v652, 1
  br label %b74
b76:
  %v1158 = icmp sgt i64 %v3, 1
  br i1 %v1158, label %b99, label %b100
b99:
  %v1159 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1160 = atomicrmw add ptr %v1159, i64 1 acq_rel
  %v1161 = mul i64 %v3, 4
  br label %b101
b101:
  %v1162 = load atomic i64, ptr %v1159 acquire, align 8
  %v1163 = icmp slt i64 %v1162, %v1161
  br i1 %v1163, label %b102, label %b103
b102:
  %v1164 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v1165 = icmp eq i64 %v2, 0
  br i1 %v1165, label %b104, label %b105
b104:
  br label %b106
b106:
  %v1166 = phi i64 [ 0, %b104 ], [ %v1189, %b111 ]
  %v1167 = phi <8 x float> [ splat (float 0x0000000000000000), %b104 ], [ %v1188, %b111 ]
  %v1168 = icmp slt i64 %v1166, %v8
  br i1 %v1168, label %b107, label %b108
b107:
  %v1169 = add i64 %v1166, 128
  %v1170 = icmp slt i64 %v1169, %v8
  %v1171 = select i1 %v1170, i64 %v1169, i64 %v8
  br label %b109
b109:
  %v1172 = phi i64 [ %v1166, %b107 ], [ %v1187, %b110 ]
  %v1173 = phi <8 x float> [ splat (float 0x0000000000000000), %b107 ], [ %v1186, %b110 ]
  %v1174 = icmp slt i64 %v1172, %v1171
  br i1 %v1174, label %b110, label %b111
b110:
  %v1175 = mul i64 %v1172, 8
  %v1176 = getelementptr inbounds float, ptr %v98, i64 %v1175
  %v1177 = mul i64 %v1172, 8
  %v1178 = getelementptr inbounds float, ptr %v18, i64 %v1177
  %v1179 = add i64 0, 0
  %v1180 = getelementptr inbounds float, ptr %v1176, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = add i64 0, 0
  %v1183 = getelementptr inbounds float, ptr %v1178, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = fmul <8 x float> %v1181, %v1184
  %v1186 = fadd <8 x float> %v1173, %v1185
  %v1187 = add nsw i64 %v1172, 1
  br label %b109
b111:
  %v1188 = fadd <8 x float> %v1167, %v1173
  %v1189 = add nsw i64 %v1166, 128
  br label %b106
b108:
  %v1190 = add i64 0, 0
  %v1191 = getelementptr inbounds float, ptr %v114, i64 %v1190
  store <8 x float> %v1167, ptr %v1191, align 4
  br label %b105
b105:
  %v1192 = icmp sgt i64 %v3, 1
  br i1 %v1192, label %b112, label %b113
b112:
  %v1193 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1194 = atomicrmw add ptr %v1193, i64 1 acq_rel
  %v1195 = mul i64 %v3, 5
  br label %b114
b114:
  %v1196 = load atomic i64, ptr %v1193 acquire, align 8
  %v1197 = icmp slt i64 %v1196, %v1195
  br i1 %v1197, label %b115, label %b116
b115:
  %v1198 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v1199 = icmp eq i64 %v2, 0
  br i1 %v1199, label %b117, label %b118
b117:
  br label %b119
b119:
  %v1200 = phi i64 [ 0, %b117 ], [ %v1223, %b124 ]
  %v1201 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v1222, %b124 ]
  %v1202 = icmp slt i64 %v1200, %v8
  br i1 %v1202, label %b120, label %b121
b120:
  %v1203 = add i64 %v1200, 128
  %v1204 = icmp slt i64 %v1203, %v8
  %v1205 = select i1 %v1204, i64 %v1203, i64 %v8
  br label %b122
b122:
  %v1206 = phi i64 [ %v1200, %b120 ], [ %v1221, %b123 ]
  %v1207 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v1220, %b123 ]
  %v1208 = icmp slt i64 %v1206, %v1205
  br i1 %v1208, label %b123, label %b124
b123:
  %v1209 = mul i64 %v1206, 8
  %v1210 = getelementptr inbounds float, ptr %v98, i64 %v1209
  %v1211 = mul i64 %v1206, 8
  %v1212 = getelementptr inbounds float, ptr %v38, i64 %v1211
  %v1213 = add i64 0, 0
  %v1214 = getelementptr inbounds float, ptr %v1210, i64 %v1213
  %v1215 = load <8 x float>, ptr %v1214, align 4
  %v1216 = add i64 0, 0
  %v1217 = getelementptr inbounds float, ptr %v1212, i64 %v1216
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = fmul <8 x float> %v1215, %v1218
  %v1220 = fadd <8 x float> %v1207, %v1219
  %v1221 = add nsw i64 %v1206, 1
  br label %b122
b124:
  %v1222 = fadd <8 x float> %v1201, %v1207
  %v1223 = add nsw i64 %v1200, 128
  br label %b119
b121:
  %v1224 = add i64 0, 0
  %v1225 = getelementptr inbounds float, ptr %v116, i64 %v1224
  store <8 x float> %v1201, ptr %v1225, align 4
  br label %b118
b118:
  %v1226 = icmp sgt i64 %v3, 1
  br i1 %v1226, label %b125, label %b126
b125:
  %v1227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1228 = atomicrmw add ptr %v1227, i64 1 acq_rel
  %v1229 = mul i64 %v3, 6
  br label %b127
b127:
  %v1230 = load atomic i64, ptr %v1227 acquire, align 8
  %v1231 = icmp slt i64 %v1230, %v1229
  br i1 %v1231, label %b128, label %b129
b128:
  %v1232 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v1233 = mul i64 0, 8
  %v1234 = getelementptr inbounds float, ptr %v112, i64 %v1233
  %v1235 = getelementptr inbounds float, ptr %v1234, i64 0
  %v1236 = mul i64 0, 8
  %v1237 = getelementptr inbounds float, ptr %v82, i64 %v1236
  %v1238 = getelementptr inbounds float, ptr %v1237, i64 0
  %v1239 = getelementptr inbounds float, ptr %v179, i64 12288
  %v1240 = add i64 8, 1
  %v1241 = sdiv i64 %v1240, 2
  %v1242 = add i64 %v2, 1
  %v1243 = mul i64 %v1241, %v2
  %v1244 = sdiv i64 %v1243, %v3
  %v1245 = mul i64 %v1244, 2
  %v1246 = icmp slt i64 %v1245, 8
  %v1247 = select i1 %v1246, i64 %v1245, i64 8
  %v1248 = mul i64 %v1241, %v1242
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 2
  %v1251 = icmp slt i64 %v1250, 8
  %v1252 = select i1 %v1251, i64 %v1250, i64 8
  %v1253 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b130
b130:
  %v1254 = phi i64 [ %v1247, %b126 ], [ %v1262, %b135 ]
  %v1255 = icmp slt i64 %v1254, %v1252
  br i1 %v1255, label %b131, label %b132
b131:
  %v1256 = mul i64 %v1254, 8
  %v1257 = getelementptr inbounds float, ptr %v1253, i64 %v1256
  br label %b133
b133:
  %v1258 = phi i64 [ 0, %b131 ], [ %v1261, %b134 ]
  %v1259 = icmp slt i64 %v1258, 8
  br i1 %v1259, label %b134, label %b135
b134:
  %v1260 = getelementptr inbounds float, ptr %v1257, i64 %v1258
  store float 0x0000000000000000, ptr %v1260, align 4
  %v1261 = add nsw i64 %v1258, 1
  br label %b133
b135:
  %v1262 = add nsw i64 %v1254, 1
  br label %b130
b132:
  %v1263 = mul i64 %v8, 1
  br label %b136
b136:
  %v1264 = phi i64 [ 0, %b132 ], [ %v1368, %b141 ]
  %v1265 = icmp slt i64 %v1264, %v1263
  br i1 %v1265, label %b137, label %b138
b137:
  %v1266 = sub i64 %v1263, %v1264
  %v1267 = icmp slt i64 %v1266, 384
  %v1268 = select i1 %v1267, i64 %v1266, i64 384
  br label %b139
b139:
  %v1269 = phi i64 [ %v1247, %b137 ], [ %v1367, %b165 ]
  %v1270 = icmp slt i64 %v1269, %v1252
  br i1 %v1270, label %b140, label %b141
b140:
  %v1271 = sub i64 %v1252, %v1269
  %v1272 = icmp slt i64 %v1271, 64
  %v1273 = select i1 %v1272, i64 %v1271, i64 64
  %v1274 = sdiv i64 %v1273, 2
  %v1275 = mul i64 %v1274, 2
  %v1276 = sub i64 %v1273, %v1275
  %v1277 = mul i64 %v1264, 8
  %v1278 = add i64 %v1277, %v1269
  %v1279 = getelementptr inbounds float, ptr %v1235, i64 %v1278
  br label %b142
b142:
  %v1280 = phi i64 [ 0, %b140 ], [ %v1306, %b150 ]
  %v1281 = icmp slt i64 %v1280, %v1268
  br i1 %v1281, label %b143, label %b144
b143:
  %v1282 = mul i64 %v1280, 8
  %v1283 = getelementptr inbounds float, ptr %v1279, i64 %v1282
  %v1284 = mul i64 %v1280, 2
  %v1285 = getelementptr inbounds float, ptr %v1239, i64 %v1284
  br label %b145
b145:
  %v1286 = phi i64 [ 0, %b143 ], [ %v1295, %b146 ]
  %v1287 = icmp slt i64 %v1286, %v1274
  br i1 %v1287, label %b146, label %b147
b146:
  %v1288 = mul i64 %v1286, 2
  %v1289 = getelementptr inbounds float, ptr %v1283, i64 %v1288
  %v1290 = mul i64 %v1286, 768
  %v1291 = getelementptr inbounds float, ptr %v1285, i64 %v1290
  %v1292 = getelementptr inbounds float, ptr %v1289, i64 0
  %v1293 = load <2 x float>, ptr %v1292, align 4
  %v1294 = getelementptr inbounds float, ptr %v1291, i64 0
  store <2 x float> %v1293, ptr %v1294, align 4
  %v1295 = add nsw i64 %v1286, 1
  br label %b145
b147:
  %v1296 = mul i64 %v1274, 2
  %v1297 = getelementptr inbounds float, ptr %v1283, i64 %v1296
  %v1298 = mul i64 %v1274, 768
  %v1299 = getelementptr inbounds float, ptr %v1285, i64 %v1298
  br label %b148
b148:
  %v1300 = phi i64 [ 0, %b147 ], [ %v1305, %b149 ]
  %v1301 = icmp slt i64 %v1300, %v1276
  br i1 %v1301, label %b149, label %b150
b149:
  %v1302 = getelementptr inbounds float, ptr %v1297, i64 %v1300
  %v1303 = load float, ptr %v1302, align 4
  %v1304 = getelementptr inbounds float, ptr %v1299, i64 %v1300
  store float %v1303, ptr %v1304, align 4
  %v1305 = add nsw i64 %v1300, 1
  br label %b148, !llvm.loop !0
b150:
  %v1306 = add nsw i64 %v1280, 1
  br label %b142
b144:
  br label %b151
b151:
  %v1307 = phi i64 [ 0, %b144 ], [ %v1342, %b159 ]
  %v1308 = icmp slt i64 %v1307, 0
  br i1 %v1308, label %b152, label %b153
b152:
  %v1309 = mul i64 %v1264, 8
  %v1310 = add i64 %v1309, %v1307
  %v1311 = getelementptr inbounds float, ptr %v1238, i64 %v1310
  br label %b154
b154:
  %v1312 = phi i64 [ 0, %b152 ], [ %v1330, %b155 ]
  %v1313 = icmp slt i64 %v1312, %v1268
  br i1 %v1313, label %b155, label %b156
b155:
  %v1314 = mul i64 %v1312, 8
  %v1315 = getelementptr inbounds float, ptr %v1311, i64 %v1314
  %v1316 = mul i64 %v1312, 32
  %v1317 = getelementptr inbounds float, ptr %v179, i64 %v1316
  %v1318 = getelementptr inbounds float, ptr %v1315, i64 0
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = getelementptr inbounds float, ptr %v1317, i64 0
  store <8 x float> %v1319, ptr %v1320, align 4
  %v1321 = getelementptr inbounds float, ptr %v1315, i64 8
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = getelementptr inbounds float, ptr %v1317, i64 8
  store <8 x float> %v1322, ptr %v1323, align 4
  %v1324 = getelementptr inbounds float, ptr %v1315, i64 16
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = getelementptr inbounds float, ptr %v1317, i64 16
  store <8 x float> %v1325, ptr %v1326, align 4
  %v1327 = getelementptr inbounds float, ptr %v1315, i64 24
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = getelementptr inbounds float, ptr %v1317, i64 24
  store <8 x float> %v1328, ptr %v1329, align 4
  %v1330 = add nsw i64 %v1312, 1
  br label %b154
b156:
  %v1331 = sdiv i64 %v1273, 2
  br label %b157
b157:
  %v1332 = phi i64 [ 0, %b156 ], [ %v1341, %b158 ]
  %v1333 = icmp slt i64 %v1332, %v1331
  br i1 %v1333, label %b158, label %b159
b158:
  %v1334 = mul i64 %v1332, 2
  %v1335 = add i64 %v1269, %v1334
  %v1336 = mul i64 %v1332, 768
  %v1337 = getelementptr inbounds float, ptr %v1239, i64 %v1336
  %v1338 = mul i64 %v1335, 8
  %v1339 = add i64 %v1338, %v1307
  %v1340 = getelementptr inbounds float, ptr %v1253, i64 %v1339
  call void @outer_2x32(ptr %v1337, ptr %v179, i64 %v1268, ptr %v1340, i64 8)
  %v1341 = add nsw i64 %v1332, 1
  br label %b157
b159:
  %v1342 = add nsw i64 %v1307, 32
  br label %b151
b153:
  %v1343 = mul i64 %v1264, 8
  %v1344 = add i64 %v1343, 0
  %v1345 = getelementptr inbounds float, ptr %v1238, i64 %v1344
  br label %b160
b160:
  %v1346 = phi i64 [ 0, %b153 ], [ %v1355, %b161 ]
  %v1347 = icmp slt i64 %v1346, %v1268
  br i1 %v1347, label %b161, label %b162
b161:
  %v1348 = mul i64 %v1346, 8
  %v1349 = getelementptr inbounds float, ptr %v1345, i64 %v1348
  %v1350 = mul i64 %v1346, 8
  %v1351 = getelementptr inbounds float, ptr %v179, i64 %v1350
  %v1352 = getelementptr inbounds float, ptr %v1349, i64 0
  %v1353 = load <8 x float>, ptr %v1352, align 4
  %v1354 = getelementptr inbounds float, ptr %v1351, i64 0
  store <8 x float> %v1353, ptr %v1354, align 4
  %v1355 = add nsw i64 %v1346, 1
  br label %b160
b162:
  %v1356 = sdiv i64 %v1273, 2
  br label %b163
b163:
  %v1357 = phi i64 [ 0, %b162 ], [ %v1366, %b164 ]
  %v1358 = icmp slt i64 %v1357, %v1356
  br i1 %v1358, label %b164, label %b165
b164:
  %v1359 = mul i64 %v1357, 2
  %v1360 = add i64 %v1269, %v1359
  %v1361 = mul i64 %v1357, 768
  %v1362 = getelementptr inbounds float, ptr %v1239, i64 %v1361
  %v1363 = mul i64 %v1360, 8
  %v1364 = add i64 %v1363, 0
  %v1365 = getelementptr inbounds float, ptr %v1253, i64 %v1364
  call void @outer_2x8(ptr %v1362, ptr %v179, i64 %v1268, ptr %v1365, i64 8)
  %v1366 = add nsw i64 %v1357, 1
  br label %b163
b165:
  %v1367 = add nsw i64 %v1269, 64
  br label %b139
b141:
  %v1368 = add nsw i64 %v1264, 384
  br label %b136
b138:
  %v1369 = icmp sgt i64 %v3, 1
  br i1 %v1369, label %b166, label %b167
b166:
  %v1370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1371 = atomicrmw add ptr %v1370, i64 1 acq_rel
  %v1372 = mul i64 %v3, 7
  br label %b168
b168:
  %v1373 = load atomic i64, ptr %v1370 acquire, align 8
  %v1374 = icmp slt i64 %v1373, %v1372
  br i1 %v1374, label %b169, label %b170
b169:
  %v1375 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v1376 = icmp eq i64 %v2, 0
  br i1 %v1376, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1377 = phi i64 [ 0, %b171 ], [ %v1400, %b178 ]
  %v1378 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1399, %b178 ]
  %v1379 = icmp slt i64 %v1377, %v8
  br i1 %v1379, label %b174, label %b175
b174:
  %v1380 = add i64 %v1377, 128
  %v1381 = icmp slt i64 %v1380, %v8
  %v1382 = select i1 %v1381, i64 %v1380, i64 %v8
  br label %b176
b176:
  %v1383 = phi i64 [ %v1377, %b174 ], [ %v1398, %b177 ]
  %v1384 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1397, %b177 ]
  %v1385 = icmp slt i64 %v1383, %v1382
  br i1 %v1385, label %b177, label %b178
b177:
  %v1386 = mul i64 %v1383, 8
  %v1387 = getelementptr inbounds float, ptr %v96, i64 %v1386
  %v1388 = mul i64 %v1383, 8
  %v1389 = getelementptr inbounds float, ptr %v18, i64 %v1388
  %v1390 = add i64 0, 0
  %v1391 = getelementptr inbounds float, ptr %v1387, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = add i64 0, 0
  %v1394 = getelementptr inbounds float, ptr %v1389, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = fmul <8 x float> %v1392, %v1395
  %v1397 = fadd <8 x float> %v1384, %v1396
  %v1398 = add nsw i64 %v1383, 1
  br label %b176
b178:
  %v1399 = fadd <8 x float> %v1378, %v1384
  %v1400 = add nsw i64 %v1377, 128
  br label %b173
b175:
  %v1401 = add i64 0, 0
  %v1402 = getelementptr inbounds float, ptr %v118, i64 %v1401
  store <8 x float> %v1378, ptr %v1402, align 4
  br label %b172
b172:
  %v1403 = icmp sgt i64 %v3, 1
  br i1 %v1403, label %b179, label %b180
b179:
  %v1404 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1405 = atomicrmw add ptr %v1404, i64 1 acq_rel
  %v1406 = mul i64 %v3, 8
  br label %b181
b181:
  %v1407 = load atomic i64, ptr %v1404 acquire, align 8
  %v1408 = icmp slt i64 %v1407, %v1406
  br i1 %v1408, label %b182, label %b183
b182:
  %v1409 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v1410 = icmp eq i64 %v2, 0
  br i1 %v1410, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1411 = phi i64 [ 0, %b184 ], [ %v1434, %b191 ]
  %v1412 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v1433, %b191 ]
  %v1413 = icmp slt i64 %v1411, %v8
  br i1 %v1413, label %b187, label %b188
b187:
  %v1414 = add i64 %v1411, 128
  %v1415 = icmp slt i64 %v1414, %v8
  %v1416 = select i1 %v1415, i64 %v1414, i64 %v8
  br label %b189
b189:
  %v1417 = phi i64 [ %v1411, %b187 ], [ %v1432, %b190 ]
  %v1418 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1431, %b190 ]
  %v1419 = icmp slt i64 %v1417, %v1416
  br i1 %v1419, label %b190, label %b191
b190:
  %v1420 = mul i64 %v1417, 8
  %v1421 = getelementptr inbounds float, ptr %v96, i64 %v1420
  %v1422 = mul i64 %v1417, 8
  %v1423 = getelementptr inbounds float, ptr %v38, i64 %v1422
  %v1424 = add i64 0, 0
  %v1425 = getelementptr inbounds float, ptr %v1421, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = add i64 0, 0
  %v1428 = getelementptr inbounds float, ptr %v1423, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = fmul <8 x float> %v1426, %v1429
  %v1431 = fadd <8 x float> %v1418, %v1430
  %v1432 = add nsw i64 %v1417, 1
  br label %b189
b191:
  %v1433 = fadd <8 x float> %v1412, %v1418
  %v1434 = add nsw i64 %v1411, 128
  br label %b186
b188:
  %v1435 = add i64 0, 0
  %v1436 = getelementptr inbounds float, ptr %v120, i64 %v1435
  store <8 x float> %v1412, ptr %v1436, align 4
  br label %b185
b185:
  %v1437 = icmp sgt i64 %v3, 1
  br i1 %v1437, label %b192, label %b193
b192:
  %v1438 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1439 = atomicrmw add ptr %v1438, i64 1 acq_rel
  %v1440 = mul i64 %v3, 9
  br label %b194
b194:
  %v1441 = load atomic i64, ptr %v1438 acquire, align 8
  %v1442 = icmp slt i64 %v1441, %v1440
  br i1 %v1442, label %b195, label %b196
b195:
  %v1443 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v1444 = mul i64 0, 8
  %v1445 = getelementptr inbounds float, ptr %v110, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1445, i64 0
  %v1447 = mul i64 0, 8
  %v1448 = getelementptr inbounds float, ptr %v84, i64 %v1447
  %v1449 = getelementptr inbounds float, ptr %v1448, i64 0
  %v1450 = getelementptr inbounds float, ptr %v179, i64 12288
  %v1451 = add i64 8, 1
  %v1452 = sdiv i64 %v1451, 2
  %v1453 = add i64 %v2, 1
  %v1454 = mul i64 %v1452, %v2
  %v1455 = sdiv i64 %v1454, %v3
  %v1456 = mul i64 %v1455, 2
  %v1457 = icmp slt i64 %v1456, 8
  %v1458 = select i1 %v1457, i64 %v1456, i64 8
  %v1459 = mul i64 %v1452, %v1453
  %v1460 = sdiv i64 %v1459, %v3
  %v1461 = mul i64 %v1460, 2
  %v1462 = icmp slt i64 %v1461, 8
  %v1463 = select i1 %v1462, i64 %v1461, i64 8
  %v1464 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b197
b197:
  %v1465 = phi i64 [ %v1458, %b193 ], [ %v1473, %b202 ]
  %v1466 = icmp slt i64 %v1465, %v1463
  br i1 %v1466, label %b198, label %b199
b198:
  %v1467 = mul i64 %v1465, 8
  %v1468 = getelementptr inbounds float, ptr %v1464, i64 %v1467
  br label %b200
b200:
  %v1469 = phi i64 [ 0, %b198 ], [ %v1472, %b201 ]
  %v1470 = icmp slt i64 %v1469, 8
  br i1 %v1470, label %b201, label %b202
b201:
  %v1471 = getelementptr inbounds float, ptr %v1468, i64 %v1469
  store float 0x0000000000000000, ptr %v1471, align 4
  %v1472 = add nsw i64 %v1469, 1
  br label %b200
b202:
  %v1473 = add nsw i64 %v1465, 1
  br label %b197
b199:
  %v1474 = mul i64 %v8, 1
  br label %b203
b203:
  %v1475 = phi i64 [ 0, %b199 ], [ %v1579, %b208 ]
  %v1476 = icmp slt i64 %v1475, %v1474
  br i1 %v1476, label %b204, label %b205
b204:
  %v1477 = sub i64 %v1474, %v1475
  %v1478 = icmp slt i64 %v1477, 384
  %v1479 = select i1 %v1478, i64 %v1477, i64 384
  br label %b206
b206:
  %v1480 = phi i64 [ %v1458, %b204 ], [ %v1578, %b232 ]
  %v1481 = icmp slt i64 %v1480, %v1463
  br i1 %v1481, label %b207, label %b208
b207:
  %v1482 = sub i64 %v1463, %v1480
  %v1483 = icmp slt i64 %v1482, 64
  %v1484 = select i1 %v1483, i64 %v1482, i64 64
  %v1485 = sdiv i64 %v1484, 2
  %v1486 = mul i64 %v1485, 2
  %v1487 = sub i64 %v1484, %v1486
  %v1488 = mul i64 %v1475, 8
  %v1489 = add i64 %v1488, %v1480
  %v1490 = getelementptr inbounds float, ptr %v1446, i64 %v1489
  br label %b209
b209:
  %v1491 = phi i64 [ 0, %b207 ], [ %v1517, %b217 ]
  %v1492 = icmp slt i64 %v1491, %v1479
  br i1 %v1492, label %b210, label %b211
b210:
  %v1493 = mul i64 %v1491, 8
  %v1494 = getelementptr inbounds float, ptr %v1490, i64 %v1493
  %v1495 = mul i64 %v1491, 2
  %v1496 = getelementptr inbounds float, ptr %v1450, i64 %v1495
  br label %b212
b212:
  %v1497 = phi i64 [ 0, %b210 ], [ %v1506, %b213 ]
  %v1498 = icmp slt i64 %v1497, %v1485
  br i1 %v1498, label %b213, label %b214
b213:
  %v1499 = mul i64 %v1497, 2
  %v1500 = getelementptr inbounds float, ptr %v1494, i64 %v1499
  %v1501 = mul i64 %v1497, 768
  %v1502 = getelementptr inbounds float, ptr %v1496, i64 %v1501
  %v1503 = getelementptr inbounds float, ptr %v1500, i64 0
  %v1504 = load <2 x float>, ptr %v1503, align 4
  %v1505 = getelementptr inbounds float, ptr %v1502, i64 0
  store <2 x float> %v1504, ptr %v1505, align 4
  %v1506 = add nsw i64 %v1497, 1
  br label %b212
b214:
  %v1507 = mul i64 %v1485, 2
  %v1508 = getelementptr inbounds float, ptr %v1494, i64 %v1507
  %v1509 = mul i64 %v1485, 768
  %v1510 = getelementptr inbounds float, ptr %v1496, i64 %v1509
  br label %b215
b215:
  %v1511 = phi i64 [ 0, %b214 ], [ %v1516, %b216 ]
  %v1512 = icmp slt i64 %v1511, %v1487
  br i1 %v1512, label %b216, label %b217
b216:
  %v1513 = getelementptr inbounds float, ptr %v1508, i64 %v1511
  %v1514 = load float, ptr %v1513, align 4
  %v1515 = getelementptr inbounds float, ptr %v1510, i64 %v1511
  store float %v1514, ptr %v1515, align 4
  %v1516 = add nsw i64 %v1511, 1
  br label %b215, !llvm.loop !3
b217:
  %v1517 = add nsw i64 %v1491, 1
  br label %b209
b211:
  br label %b218
b218:
  %v1518 = phi i64 [ 0, %b211 ], [ %v1553, %b226 ]
  %v1519 = icmp slt i64 %v1518, 0
  br i1 %v1519, label %b219, label %b220
b219:
  %v1520 = mul i64 %v1475, 8
  %v1521 = add i64 %v1520, %v1518
  %v1522 = getelementptr inbounds float, ptr %v1449, i64 %v1521
  br label %b221
b221:
  %v1523 = phi i64 [ 0, %b219 ], [ %v1541, %b222 ]
  %v1524 = icmp slt i64 %v1523, %v1479
  br i1 %v1524, label %b222, label %b223
b222:
  %v1525 = mul i64 %v1523, 8
  %v1526 = getelementptr inbounds float, ptr %v1522, i64 %v1525
  %v1527 = mul i64 %v1523, 32
  %v1528 = getelementptr inbounds float, ptr %v179, i64 %v1527
  %v1529 = getelementptr inbounds float, ptr %v1526, i64 0
  %v1530 = load <8 x float>, ptr %v1529, align 4
  %v1531 = getelementptr inbounds float, ptr %v1528, i64 0
  store <8 x float> %v1530, ptr %v1531, align 4
  %v1532 = getelementptr inbounds float, ptr %v1526, i64 8
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = getelementptr inbounds float, ptr %v1528, i64 8
  store <8 x float> %v1533, ptr %v1534, align 4
  %v1535 = getelementptr inbounds float, ptr %v1526, i64 16
  %v1536 = load <8 x float>, ptr %v1535, align 4
  %v1537 = getelementptr inbounds float, ptr %v1528, i64 16
  store <8 x float> %v1536, ptr %v1537, align 4
  %v1538 = getelementptr inbounds float, ptr %v1526, i64 24
  %v1539 = load <8 x float>, ptr %v1538, align 4
  %v1540 = getelementptr inbounds float, ptr %v1528, i64 24
  store <8 x float> %v1539, ptr %v1540, align 4
  %v1541 = add nsw i64 %v1523, 1
  br label %b221
b223:
  %v1542 = sdiv i64 %v1484, 2
  br label %b224
b224:
  %v1543 = phi i64 [ 0, %b223 ], [ %v1552, %b225 ]
  %v1544 = icmp slt i64 %v1543, %v1542
  br i1 %v1544, label %b225, label %b226
b225:
  %v1545 = mul i64 %v1543, 2
  %v1546 = add i64 %v1480, %v1545
  %v1547 = mul i64 %v1543, 768
  %v1548 = getelementptr inbounds float, ptr %v1450, i64 %v1547
  %v1549 = mul i64 %v1546, 8
  %v1550 = add i64 %v1549, %v1518
  %v1551 = getelementptr inbounds float, ptr %v1464, i64 %v1550
  call void @outer_2x32(ptr %v1548, ptr %v179, i64 %v1479, ptr %v1551, i64 8)
  %v1552 = add nsw i64 %v1543, 1
  br label %b224
b226:
  %v1553 = add nsw i64 %v1518, 32
  br label %b218
b220:
  %v1554 = mul i64 %v1475, 8
  %v1555 = add i64 %v1554, 0
  %v1556 = getelementptr inbounds float, ptr %v1449, i64 %v1555
  br label %b227
b227:
  %v1557 = phi i64 [ 0, %b220 ], [ %v1566, %b228 ]
  %v1558 = icmp slt i64 %v1557, %v1479
  br i1 %v1558, label %b228, label %b229
b228:
  %v1559 = mul i64 %v1557, 8
  %v1560 = getelementptr inbounds float, ptr %v1556, i64 %v1559
  %v1561 = mul i64 %v1557, 8
  %v1562 = getelementptr inbounds float, ptr %v179, i64 %v1561
  %v1563 = getelementptr inbounds float, ptr %v1560, i64 0
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = getelementptr inbounds float, ptr %v1562, i64 0
  store <8 x float> %v1564, ptr %v1565, align 4
  %v1566 = add nsw i64 %v1557, 1
  br label %b227
b229:
  %v1567 = sdiv i64 %v1484, 2
  br label %b230
b230:
  %v1568 = phi i64 [ 0, %b229 ], [ %v1577, %b231 ]
  %v1569 = icmp slt i64 %v1568, %v1567
  br i1 %v1569, label %b231, label %b232
b231:
  %v1570 = mul i64 %v1568, 2
  %v1571 = add i64 %v1480, %v1570
  %v1572 = mul i64 %v1568, 768
  %v1573 = getelementptr inbounds float, ptr %v1450, i64 %v1572
  %v1574 = mul i64 %v1571, 8
  %v1575 = add i64 %v1574, 0
  %v1576 = getelementptr inbounds float, ptr %v1464, i64 %v1575
  call void @outer_2x8(ptr %v1573, ptr %v179, i64 %v1479, ptr %v1576, i64 8)
  %v1577 = add nsw i64 %v1568, 1
  br label %b230
b232:
  %v1578 = add nsw i64 %v1480, 64
  br label %b206
b208:
  %v1579 = add nsw i64 %v1475, 384
  br label %b203
b205:
  %v1580 = icmp sgt i64 %v3, 1
  br i1 %v1580, label %b233, label %b234
b233:
  %v1581 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1582 = atomicrmw add ptr %v1581, i64 1 acq_rel
  %v1583 = mul i64 %v3, 10
  br label %b235
b235:
  %v1584 = load atomic i64, ptr %v1581 acquire, align 8
  %v1585 = icmp slt i64 %v1584, %v1583
  br i1 %v1585, label %b236, label %b237
b236:
  %v1586 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
  %v1587 = icmp eq i64 %v2, 0
  br i1 %v1587, label %b238, label %b239
b238:
  br label %b240
b240:
  %v1588 = phi i64 [ 0, %b238 ], [ %v1611, %b245 ]
  %v1589 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v1610, %b245 ]
  %v1590 = icmp slt i64 %v1588, %v8
  br i1 %v1590, label %b241, label %b242
b241:
  %v1591 = add i64 %v1588, 128
  %v1592 = icmp slt i64 %v1591, %v8
  %v1593 = select i1 %v1592, i64 %v1591, i64 %v8
  br label %b243
b243:
  %v1594 = phi i64 [ %v1588, %b241 ], [ %v1609, %b244 ]
  %v1595 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v1608, %b244 ]
  %v1596 = icmp slt i64 %v1594, %v1593
  br i1 %v1596, label %b244, label %b245
b244:
  %v1597 = mul i64 %v1594, 8
  %v1598 = getelementptr inbounds float, ptr %v106, i64 %v1597
  %v1599 = mul i64 %v1594, 8
  %v1600 = getelementptr inbounds float, ptr %v18, i64 %v1599
  %v1601 = add i64 0, 0
  %v1602 = getelementptr inbounds float, ptr %v1598, i64 %v1601
  %v1603 = load <8 x float>, ptr %v1602, align 4
  %v1604 = add i64 0, 0
  %v1605 = getelementptr inbounds float, ptr %v1600, i64 %v1604
  %v1606 = load <8 x float>, ptr %v1605, align 4
  %v1607 = fmul <8 x float> %v1603, %v1606
  %v1608 = fadd <8 x float> %v1595, %v1607
  %v1609 = add nsw i64 %v1594, 1
  br label %b243
b245:
  %v1610 = fadd <8 x float> %v1589, %v1595
  %v1611 = add nsw i64 %v1588, 128
  br label %b240
b242:
  %v1612 = add i64 0, 0
  %v1613 = getelementptr inbounds float, ptr %v122, i64 %v1612
  store <8 x float> %v1589, ptr %v1613, align 4
  br label %b239
b239:
  %v1614 = icmp sgt i64 %v3, 1
  br i1 %v1614, label %b246, label %b247
b246:
  %v1615 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1616 = atomicrmw add ptr %v1615, i64 1 acq_rel
  %v1617 = mul i64 %v3, 11
  br label %b248
b248:
  %v1618 = load atomic i64, ptr %v1615 acquire, align 8
  %v1619 = icmp slt i64 %v1618, %v1617
  br i1 %v1619, label %b249, label %b250
b249:
  %v1620 = call i32 @sched_yield()
  br label %b248
b250:
  br label %b247
b247:
  %v1621 = icmp eq i64 %v2, 0
  br i1 %v1621, label %b251, label %b252
b251:
  br label %b253
b253:
  %v1622 = phi i64 [ 0, %b251 ], [ %v1645, %b258 ]
  %v1623 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v1644, %b258 ]
  %v1624 = icmp slt i64 %v1622, %v8
  br i1 %v1624, label %b254, label %b255
b254:
  %v1625 = add i64 %v1622, 128
  %v1626 = icmp slt i64 %v1625, %v8
  %v1627 = select i1 %v1626, i64 %v1625, i64 %v8
  br label %b256
b256:
  %v1628 = phi i64 [ %v1622, %b254 ], [ %v1643, %b257 ]
  %v1629 = phi <8 x float> [ splat (float 0x0000000000000000), %b254 ], [ %v1642, %b257 ]
  %v1630 = icmp slt i64 %v1628, %v1627
  br i1 %v1630, label %b257, label %b258
b257:
  %v1631 = mul i64 %v1628, 8
  %v1632 = getelementptr inbounds float, ptr %v106, i64 %v1631
  %v1633 = mul i64 %v1628, 8
  %v1634 = getelementptr inbounds float, ptr %v38, i64 %v1633
  %v1635 = add i64 0, 0
  %v1636 = getelementptr inbounds float, ptr %v1632, i64 %v1635
  %v1637 = load <8 x float>, ptr %v1636, align 4
  %v1638 = add i64 0, 0
  %v1639 = getelementptr inbounds float, ptr %v1634, i64 %v1638
  %v1640 = load <8 x float>, ptr %v1639, align 4
  %v1641 = fmul <8 x float> %v1637, %v1640
  %v1642 = fadd <8 x float> %v1629, %v1641
  %v1643 = add nsw i64 %v1628, 1
  br label %b256
b258:
  %v1644 = fadd <8 x float> %v1623, %v1629
  %v1645 = add nsw i64 %v1622, 128
  br label %b253
b255:
  %v1646 = add i64 0, 0
  %v1647 = getelementptr inbounds float, ptr %v124, i64 %v1646
  store <8 x float> %v1623, ptr %v1647, align 4
  br label %b252
b252:
  %v1648 = icmp sgt i64 %v3, 1
  br i1 %v1648, label %b259, label %b260
b259:
  %v1649 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1650 = atomicrmw add ptr %v1649, i64 1 acq_rel
  %v1651 = mul i64 %v3, 12
  br label %b261
b261:
  %v1652 = load atomic i64, ptr %v1649 acquire, align 8
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b262, label %b263
b262:
  %v1654 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  %v1655 = mul i64 0, 8
  %v1656 = getelementptr inbounds float, ptr %v102, i64 %v1655
  %v1657 = getelementptr inbounds float, ptr %v1656, i64 0
  %v1658 = mul i64 0, 8
  %v1659 = getelementptr inbounds float, ptr %v86, i64 %v1658
  %v1660 = getelementptr inbounds float, ptr %v1659, i64 0
  %v1661 = getelementptr inbounds float, ptr %v179, i64 12288
  %v1662 = add i64 8, 1
  %v1663 = sdiv i64 %v1662, 2
  %v1664 = add i64 %v2, 1
  %v1665 = mul i64 %v1663, %v2
  %v1666 = sdiv i64 %v1665, %v3
  %v1667 = mul i64 %v1666, 2
  %v1668 = icmp slt i64 %v1667, 8
  %v1669 = select i1 %v1668, i64 %v1667, i64 8
  %v1670 = mul i64 %v1663, %v1664
  %v1671 = sdiv i64 %v1670, %v3
  %v1672 = mul i64 %v1671, 2
  %v1673 = icmp slt i64 %v1672, 8
  %v1674 = select i1 %v1673, i64 %v1672, i64 8
  %v1675 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b264
b264:
  %v1676 = phi i64 [ %v1669, %b260 ], [ %v1684, %b269 ]
  %v1677 = icmp slt i64 %v1676, %v1674
  br i1 %v1677, label %b265, label %b266
b265:
  %v1678 = mul i64 %v1676, 8
  %v1679 = getelementptr inbounds float, ptr %v1675, i64 %v1678
  br label %b267
b267:
  %v1680 = phi i64 [ 0, %b265 ], [ %v1683, %b268 ]
  %v1681 = icmp slt i64 %v1680, 8
  br i1 %v1681, label %b268, label %b269
b268:
  %v1682 = getelementptr inbounds float, ptr %v1679, i64 %v1680
  store float 0x0000000000000000, ptr %v1682, align 4
  %v1683 = add nsw i64 %v1680, 1
  br label %b267
b269:
  %v1684 = add nsw i64 %v1676, 1
  br label %b264
b266:
  %v1685 = mul i64 %v8, 1
  br label %b270
b270:
  %v1686 = phi i64 [ 0, %b266 ], [ %v1790, %b275 ]
  %v1687 = icmp slt i64 %v1686, %v1685
  br i1 %v1687, label %b271, label %b272
b271:
  %v1688 = sub i64 %v1685, %v1686
  %v1689 = icmp slt i64 %v1688, 384
  %v1690 = select i1 %v1689, i64 %v1688, i64 384
  br label %b273
b273:
  %v1691 = phi i64 [ %v1669, %b271 ], [ %v1789, %b299 ]
  %v1692 = icmp slt i64 %v1691, %v1674
  br i1 %v1692, label %b274, label %b275
b274:
  %v1693 = sub i64 %v1674, %v1691
  %v1694 = icmp slt i64 %v1693, 64
  %v1695 = select i1 %v1694, i64 %v1693, i64 64
  %v1696 = sdiv i64 %v1695, 2
  %v1697 = mul i64 %v1696, 2
  %v1698 = sub i64 %v1695, %v1697
  %v1699 = mul i64 %v1686, 8
  %v1700 = add i64 %v1699, %v1691
  %v1701 = getelementptr inbounds float, ptr %v1657, i64 %v1700
  br label %b276
b276:
  %v1702 = phi i64 [ 0, %b274 ], [ %v1728, %b284 ]
  %v1703 = icmp slt i64 %v1702, %v1690
  br i1 %v1703, label %b277, label %b278
b277:
  %v1704 = mul i64 %v1702, 8
  %v1705 = getelementptr inbounds float, ptr %v1701, i64 %v1704
  %v1706 = mul i64 %v1702, 2
  %v1707 = getelementptr inbounds float, ptr %v1661, i64 %v1706
  br label %b279
b279:
  %v1708 = phi i64 [ 0, %b277 ], [ %v1717, %b280 ]
  %v1709 = icmp slt i64 %v1708, %v1696
  br i1 %v1709, label %b280, label %b281
b280:
  %v1710 = mul i64 %v1708, 2
  %v1711 = getelementptr inbounds float, ptr %v1705, i64 %v1710
  %v1712 = mul i64 %v1708, 768
  %v1713 = getelementptr inbounds float, ptr %v1707, i64 %v1712
  %v1714 = getelementptr inbounds float, ptr %v1711, i64 0
  %v1715 = load <2 x float>, ptr %v1714, align 4
  %v1716 = getelementptr inbounds float, ptr %v1713, i64 0
  store <2 x float> %v1715, ptr %v1716, align 4
  %v1717 = add nsw i64 %v1708, 1
  br label %b279
b281:
  %v1718 = mul i64 %v1696, 2
  %v1719 = getelementptr inbounds float, ptr %v1705, i64 %v1718
  %v1720 = mul i64 %v1696, 768
  %v1721 = getelementptr inbounds float, ptr %v1707, i64 %v1720
  br label %b282
b282:
  %v1722 = phi i64 [ 0, %b281 ], [ %v1727, %b283 ]
  %v1723 = icmp slt i64 %v1722, %v1698
  br i1 %v1723, label %b283, label %b284
b283:
  %v1724 = getelementptr inbounds float, ptr %v1719, i64 %v1722
  %v1725 = load float, ptr %v1724, align 4
  %v1726 = getelementptr inbounds float, ptr %v1721, i64 %v1722
  store float %v1725, ptr %v1726, align 4
  %v1727 = add nsw i64 %v1722, 1
  br label %b282, !llvm.loop !6
b284:
  %v1728 = add nsw i64 %v1702, 1
  br label %b276
b278:
  br label %b285
b285:
  %v1729 = phi i64 [ 0, %b278 ], [ %v1764, %b293 ]
  %v1730 = icmp slt i64 %v1729, 0
  br i1 %v1730, label %b286, label %b287
b286:
  %v1731 = mul i64 %v1686, 8
  %v1732 = add i64 %v1731, %v1729
  %v1733 = getelementptr inbounds float, ptr %v1660, i64 %v1732
  br label %b288
b288:
  %v1734 = phi i64 [ 0, %b286 ], [ %v1752, %b289 ]
  %v1735 = icmp slt i64 %v1734, %v1690
  br i1 %v1735, label %b289, label %b290
b289:
  %v1736 = mul i64 %v1734, 8
  %v1737 = getelementptr inbounds float, ptr %v1733, i64 %v1736
  %v1738 = mul i64 %v1734, 32
  %v1739 = getelementptr inbounds float, ptr %v179, i64 %v1738
  %v1740 = getelementptr inbounds float, ptr %v1737, i64 0
  %v1741 = load <8 x float>, ptr %v1740, align 4
  %v1742 = getelementptr inbounds float, ptr %v1739, i64 0
  store <8 x float> %v1741, ptr %v1742, align 4
  %v1743 = getelementptr inbounds float, ptr %v1737, i64 8
  %v1744 = load <8 x float>, ptr %v1743, align 4
  %v1745 = getelementptr inbounds float, ptr %v1739, i64 8
  store <8 x float> %v1744, ptr %v1745, align 4
  %v1746 = getelementptr inbounds float, ptr %v1737, i64 16
  %v1747 = load <8 x float>, ptr %v1746, align 4
  %v1748 = getelementptr inbounds float, ptr %v1739, i64 16
  store <8 x float> %v1747, ptr %v1748, align 4
  %v1749 = getelementptr inbounds float, ptr %v1737, i64 24
  %v1750 = load <8 x float>, ptr %v1749, align 4
  %v1751 = getelementptr inbounds float, ptr %v1739, i64 24
  store <8 x float> %v1750, ptr %v1751, align 4
  %v1752 = add nsw i64 %v1734, 1
  br label %b288
b290:
  %v1753 = sdiv i64 %v1695, 2
  br label %b291
b291:
  %v1754 = phi i64 [ 0, %b290 ], [ %v1763, %b292 ]
  %v1755 = icmp slt i64 %v1754, %v1753
  br i1 %v1755, label %b292, label %b293
b292:
  %v1756 = mul i64 %v1754, 2
  %v1757 = add i64 %v1691, %v1756
  %v1758 = mul i64 %v1754, 768
  %v1759 = getelementptr inbounds float, ptr %v1661, i64 %v1758
  %v1760 = mul i64 %v1757, 8
  %v1761 = add i64 %v1760, %v1729
  %v1762 = getelementptr inbounds float, ptr %v1675, i64 %v1761
  call void @outer_2x32(ptr %v1759, ptr %v179, i64 %v1690, ptr %v1762, i64 8)
  %v1763 = add nsw i64 %v1754, 1
  br label %b291
b293:
  %v1764 = add nsw i64 %v1729, 32
  br label %b285
b287:
  %v1765 = mul i64 %v1686, 8
  %v1766 = add i64 %v1765, 0
  %v1767 = getelementptr inbounds float, ptr %v1660, i64 %v1766
  br label %b294
b294:
  %v1768 = phi i64 [ 0, %b287 ], [ %v1777, %b295 ]
  %v1769 = icmp slt i64 %v1768, %v1690
  br i1 %v1769, label %b295, label %b296
b295:
  %v1770 = mul i64 %v1768, 8
  %v1771 = getelementptr inbounds float, ptr %v1767, i64 %v1770
  %v1772 = mul i64 %v1768, 8
  %v1773 = getelementptr inbounds float, ptr %v179, i64 %v1772
  %v1774 = getelementptr inbounds float, ptr %v1771, i64 0
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = getelementptr inbounds float, ptr %v1773, i64 0
  store <8 x float> %v1775, ptr %v1776, align 4
  %v1777 = add nsw i64 %v1768, 1
  br label %b294
b296:
  %v1778 = sdiv i64 %v1695, 2
  br label %b297
b297:
  %v1779 = phi i64 [ 0, %b296 ], [ %v1788, %b298 ]
  %v1780 = icmp slt i64 %v1779, %v1778
  br i1 %v1780, label %b298, label %b299
b298:
  %v1781 = mul i64 %v1779, 2
  %v1782 = add i64 %v1691, %v1781
  %v1783 = mul i64 %v1779, 768
  %v1784 = getelementptr inbounds float, ptr %v1661, i64 %v1783
  %v1785 = mul i64 %v1782, 8
  %v1786 = add i64 %v1785, 0
  %v1787 = getelementptr inbounds float, ptr %v1675, i64 %v1786
  call void @outer_2x8(ptr %v1784, ptr %v179, i64 %v1690, ptr %v1787, i64 8)
  %v1788 = add nsw i64 %v1779, 1
  br label %b297
b299:
  %v1789 = add nsw i64 %v1691, 64
  br label %b273
b275:
  %v1790 = add nsw i64 %v1686, 384
  br label %b270
b272:
  %v1791 = icmp sgt i64 %v3, 1
  br i1 %v1791, label %b300, label %b301
b300:
  %v1792 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1793 = atomicrmw add ptr %v1792, i64 1 acq_rel
  %v1794 = mul i64 %v3, 13
  br label %b302
b302:
  %v1795 = load atomic i64, ptr %v1792 acquire, align 8
  %v1796 = icmp slt i64 %v1795, %v1794
  br i1 %v1796, label %b303, label %b304
b303:
  %v1797 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1798 = icmp eq i64 %v2, 0
  br i1 %v1798, label %b305, label %b306
b305:
  br label %b307
b307:
  %v1799 = phi i64 [ 0, %b305 ], [ %v1817, %b312 ]
  %v1800 = phi <8 x float> [ splat (float 0x0000000000000000), %b305 ], [ %v1816, %b312 ]
  %v1801 = icmp slt i64 %v1799, %v8
  br i1 %v1801, label %b308, label %b309
b308:
  %v1802 = add i64 %v1799, 128
  %v1803 = icmp slt i64 %v1802, %v8
  %v1804 = select i1 %v1803, i64 %v1802, i64 %v8
  br label %b310
b310:
  %v1805 = phi i64 [ %v1799, %b308 ], [ %v1815, %b311 ]
  %v1806 = phi <8 x float> [ splat (float 0x0000000000000000), %b308 ], [ %v1814, %b311 ]
  %v1807 = icmp slt i64 %v1805, %v1804
  br i1 %v1807, label %b311, label %b312
b311:
  %v1808 = mul i64 %v1805, 8
  %v1809 = getelementptr inbounds float, ptr %v108, i64 %v1808
  %v1810 = add i64 0, 0
  %v1811 = getelementptr inbounds float, ptr %v1809, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = fneg <8 x float> %v1812
  %v1814 = fadd <8 x float> %v1806, %v1813
  %v1815 = add nsw i64 %v1805, 1
  br label %b310
b312:
  %v1816 = fadd <8 x float> %v1800, %v1806
  %v1817 = add nsw i64 %v1799, 128
  br label %b307
b309:
  %v1818 = add i64 0, 0
  %v1819 = getelementptr inbounds float, ptr %v126, i64 %v1818
  store <8 x float> %v1800, ptr %v1819, align 4
  br label %b306
b306:
  %v1820 = icmp sgt i64 %v3, 1
  br i1 %v1820, label %b313, label %b314
b313:
  %v1821 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1822 = atomicrmw add ptr %v1821, i64 1 acq_rel
  %v1823 = mul i64 %v3, 14
  br label %b315
b315:
  %v1824 = load atomic i64, ptr %v1821 acquire, align 8
  %v1825 = icmp slt i64 %v1824, %v1823
  br i1 %v1825, label %b316, label %b317
b316:
  %v1826 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v1827 = icmp eq i64 %v2, 0
  br i1 %v1827, label %b318, label %b319
b318:
  br label %b320
b320:
  %v1828 = phi i64 [ 0, %b318 ], [ %v1845, %b325 ]
  %v1829 = phi <8 x float> [ splat (float 0x0000000000000000), %b318 ], [ %v1844, %b325 ]
  %v1830 = icmp slt i64 %v1828, %v8
  br i1 %v1830, label %b321, label %b322
b321:
  %v1831 = add i64 %v1828, 128
  %v1832 = icmp slt i64 %v1831, %v8
  %v1833 = select i1 %v1832, i64 %v1831, i64 %v8
  br label %b323
b323:
  %v1834 = phi i64 [ %v1828, %b321 ], [ %v1843, %b324 ]
  %v1835 = phi <8 x float> [ splat (float 0x0000000000000000), %b321 ], [ %v1842, %b324 ]
  %v1836 = icmp slt i64 %v1834, %v1833
  br i1 %v1836, label %b324, label %b325
b324:
  %v1837 = mul i64 %v1834, 8
  %v1838 = getelementptr inbounds float, ptr %v100, i64 %v1837
  %v1839 = add i64 0, 0
  %v1840 = getelementptr inbounds float, ptr %v1838, i64 %v1839
  %v1841 = load <8 x float>, ptr %v1840, align 4
  %v1842 = fadd <8 x float> %v1835, %v1841
  %v1843 = add nsw i64 %v1834, 1
  br label %b323
b325:
  %v1844 = fadd <8 x float> %v1829, %v1835
  %v1845 = add nsw i64 %v1828, 128
  br label %b320
b322:
  %v1846 = add i64 0, 0
  %v1847 = getelementptr inbounds float, ptr %v64, i64 %v1846
  store <8 x float> %v1829, ptr %v1847, align 4
  br label %b319
b319:
  %v1848 = icmp sgt i64 %v3, 1
  br i1 %v1848, label %b326, label %b327
b326:
  %v1849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1850 = atomicrmw add ptr %v1849, i64 1 acq_rel
  %v1851 = mul i64 %v3, 15
  br label %b328
b328:
  %v1852 = load atomic i64, ptr %v1849 acquire, align 8
  %v1853 = icmp slt i64 %v1852, %v1851
  br i1 %v1853, label %b329, label %b330
b329:
  %v1854 = call i32 @sched_yield()
  br label %b328
b330:
  br label %b327
b327:
  %v1855 = mul i64 0, 8
  %v1856 = getelementptr inbounds float, ptr %v30, i64 %v1855
  %v1857 = getelementptr inbounds float, ptr %v1856, i64 0
  %v1858 = mul i64 0, 8
  %v1859 = getelementptr inbounds float, ptr %v94, i64 %v1858
  %v1860 = getelementptr inbounds float, ptr %v1859, i64 0
  %v1861 = getelementptr inbounds float, ptr %v179, i64 12288
  %v1862 = add i64 8, 1
  %v1863 = sdiv i64 %v1862, 2
  %v1864 = add i64 %v2, 1
  %v1865 = mul i64 %v1863, %v2
  %v1866 = sdiv i64 %v1865, %v3
  %v1867 = mul i64 %v1866, 2
  %v1868 = icmp slt i64 %v1867, 8
  %v1869 = select i1 %v1868, i64 %v1867, i64 8
  %v1870 = mul i64 %v1863, %v1864
  %v1871 = sdiv i64 %v1870, %v3
  %v1872 = mul i64 %v1871, 2
  %v1873 = icmp slt i64 %v1872, 8
  %v1874 = select i1 %v1873, i64 %v1872, i64 8
  %v1875 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b331
b331:
  %v1876 = phi i64 [ %v1869, %b327 ], [ %v1884, %b336 ]
  %v1877 = icmp slt i64 %v1876, %v1874
  br i1 %v1877, label %b332, label %b333
b332:
  %v1878 = mul i64 %v1876, 8
  %v1879 = getelementptr inbounds float, ptr %v1875, i64 %v1878
  br label %b334
b334:
  %v1880 = phi i64 [ 0, %b332 ], [ %v1883, %b335 ]
  %v1881 = icmp slt i64 %v1880, 8
  br i1 %v1881, label %b335, label %b336
b335:
  %v1882 = getelementptr inbounds float, ptr %v1879, i64 %v1880
  store float 0x0000000000000000, ptr %v1882, align 4
  %v1883 = add nsw i64 %v1880, 1
  br label %b334
b336:
  %v1884 = add nsw i64 %v1876, 1
  br label %b331
b333:
  %v1885 = mul i64 %v8, 1
  br label %b337
b337:
  %v1886 = phi i64 [ 0, %b333 ], [ %v1990, %b342 ]
  %v1887 = icmp slt i64 %v1886, %v1885
  br i1 %v1887, label %b338, label %b339
b338:
  %v1888 = sub i64 %v1885, %v1886
  %v1889 = icmp slt i64 %v1888, 384
  %v1890 = select i1 %v1889, i64 %v1888, i64 384
  br label %b340
b340:
  %v1891 = phi i64 [ %v1869, %b338 ], [ %v1989, %b366 ]
  %v1892 = icmp slt i64 %v1891, %v1874
  br i1 %v1892, label %b341, label %b342
b341:
  %v1893 = sub i64 %v1874, %v1891
  %v1894 = icmp slt i64 %v1893, 64
  %v1895 = select i1 %v1894, i64 %v1893, i64 64
  %v1896 = sdiv i64 %v1895, 2
  %v1897 = mul i64 %v1896, 2
  %v1898 = sub i64 %v1895, %v1897
  %v1899 = mul i64 %v1886, 8
  %v1900 = add i64 %v1899, %v1891
  %v1901 = getelementptr inbounds float, ptr %v1857, i64 %v1900
  br label %b343
b343:
  %v1902 = phi i64 [ 0, %b341 ], [ %v1928, %b351 ]
  %v1903 = icmp slt i64 %v1902, %v1890
  br i1 %v1903, label %b344, label %b345
b344:
  %v1904 = mul i64 %v1902, 8
  %v1905 = getelementptr inbounds float, ptr %v1901, i64 %v1904
  %v1906 = mul i64 %v1902, 2
  %v1907 = getelementptr inbounds float, ptr %v1861, i64 %v1906
  br label %b346
b346:
  %v1908 = phi i64 [ 0, %b344 ], [ %v1917, %b347 ]
  %v1909 = icmp slt i64 %v1908, %v1896
  br i1 %v1909, label %b347, label %b348
b347:
  %v1910 = mul i64 %v1908, 2
  %v1911 = getelementptr inbounds float, ptr %v1905, i64 %v1910
  %v1912 = mul i64 %v1908, 768
  %v1913 = getelementptr inbounds float, ptr %v1907, i64 %v1912
  %v1914 = getelementptr inbounds float, ptr %v1911, i64 0
  %v1915 = load <2 x float>, ptr %v1914, align 4
  %v1916 = getelementptr inbounds float, ptr %v1913, i64 0
  store <2 x float> %v1915, ptr %v1916, align 4
  %v1917 = add nsw i64 %v1908, 1
  br label %b346
b348:
  %v1918 = mul i64 %v1896, 2
  %v1919 = getelementptr inbounds float, ptr %v1905, i64 %v1918
  %v1920 = mul i64 %v1896, 768
  %v1921 = getelementptr inbounds float, ptr %v1907, i64 %v1920
  br label %b349
b349:
  %v1922 = phi i64 [ 0, %b348 ], [ %v1927, %b350 ]
  %v1923 = icmp slt i64 %v1922, %v1898
  br i1 %v1923, label %b350, label %b351
b350:
  %v1924 = getelementptr inbounds float, ptr %v1919, i64 %v1922
  %v1925 = load float, ptr %v1924, align 4
  %v1926 = getelementptr inbounds float, ptr %v1921, i64 %v1922
  store float %v1925, ptr %v1926, align 4
  %v1927 = add nsw i64 %v1922, 1
  br label %b349, !llvm.loop !9
b351:
  %v1928 = add nsw i64 %v1902, 1
  br label %b343
b345:
  br label %b352
b352:
  %v1929 = phi i64 [ 0, %b345 ], [ %v1964, %b360 ]
  %v1930 = icmp slt i64 %v1929, 0
  br i1 %v1930, label %b353, label %b354
b353:
  %v1931 = mul i64 %v1886, 8
  %v1932 = add i64 %v1931, %v1929
  %v1933 = getelementptr inbounds float, ptr %v1860, i64 %v1932
  br label %b355
b355:
  %v1934 = phi i64 [ 0, %b353 ], [ %v1952, %b356 ]
  %v1935 = icmp slt i64 %v1934, %v1890
  br i1 %v1935, label %b356, label %b357
b356:
  %v1936 = mul i64 %v1934, 8
  %v1937 = getelementptr inbounds float, ptr %v1933, i64 %v1936
  %v1938 = mul i64 %v1934, 32
  %v1939 = getelementptr inbounds float, ptr %v179, i64 %v1938
  %v1940 = getelementptr inbounds float, ptr %v1937, i64 0
  %v1941 = load <8 x float>, ptr %v1940, align 4
  %v1942 = getelementptr inbounds float, ptr %v1939, i64 0
  store <8 x float> %v1941, ptr %v1942, align 4
  %v1943 = getelementptr inbounds float, ptr %v1937, i64 8
  %v1944 = load <8 x float>, ptr %v1943, align 4
  %v1945 = getelementptr inbounds float, ptr %v1939, i64 8
  store <8 x float> %v1944, ptr %v1945, align 4
  %v1946 = getelementptr inbounds float, ptr %v1937, i64 16
  %v1947 = load <8 x float>, ptr %v1946, align 4
  %v1948 = getelementptr inbounds float, ptr %v1939, i64 16
  store <8 x float> %v1947, ptr %v1948, align 4
  %v1949 = getelementptr inbounds float, ptr %v1937, i64 24
  %v1950 = load <8 x float>, ptr %v1949, align 4
  %v1951 = getelementptr inbounds float, ptr %v1939, i64 24
  store <8 x float> %v1950, ptr %v1951, align 4
  %v1952 = add nsw i64 %v1934, 1
  br label %b355
b357:
  %v1953 = sdiv i64 %v1895, 2
  br label %b358
b358:
  %v1954 = phi i64 [ 0, %b357 ], [ %v1963, %b359 ]
  %v1955 = icmp slt i64 %v1954, %v1953
  br i1 %v1955, label %b359, label %b360
b359:
  %v1956 = mul i64 %v1954, 2
  %v1957 = add i64 %v1891, %v1956
  %v1958 = mul i64 %v1954, 768
  %v1959 = getelementptr inbounds float, ptr %v1861, i64 %v1958
  %v1960 = mul i64 %v1957, 8
  %v1961 = add i64 %v1960, %v1929
  %v1962 = getelementptr inbounds float, ptr %v1875, i64 %v1961
  call void @outer_2x32(ptr %v1959, ptr %v179, i64 %v1890, ptr %v1962, i64 8)
  %v1963 = add nsw i64 %v1954, 1
  br label %b358
b360:
  %v1964 = add nsw i64 %v1929, 32
  br label %b352
b354:
  %v1965 = mul i64 %v1886, 8
  %v1966 = add i64 %v1965, 0
  %v1967 = getelementptr inbounds float, ptr %v1860, i64 %v1966
  br label %b361
b361:
  %v1968 = phi i64 [ 0, %b354 ], [ %v1977, %b362 ]
  %v1969 = icmp slt i64 %v1968, %v1890
  br i1 %v1969, label %b362, label %b363
b362:
  %v1970 = mul i64 %v1968, 8
  %v1971 = getelementptr inbounds float, ptr %v1967, i64 %v1970
  %v1972 = mul i64 %v1968, 8
  %v1973 = getelementptr inbounds float, ptr %v179, i64 %v1972
  %v1974 = getelementptr inbounds float, ptr %v1971, i64 0
  %v1975 = load <8 x float>, ptr %v1974, align 4
  %v1976 = getelementptr inbounds float, ptr %v1973, i64 0
  store <8 x float> %v1975, ptr %v1976, align 4
  %v1977 = add nsw i64 %v1968, 1
  br label %b361
b363:
  %v1978 = sdiv i64 %v1895, 2
  br label %b364
b364:
  %v1979 = phi i64 [ 0, %b363 ], [ %v1988, %b365 ]
  %v1980 = icmp slt i64 %v1979, %v1978
  br i1 %v1980, label %b365, label %b366
b365:
  %v1981 = mul i64 %v1979, 2
  %v1982 = add i64 %v1891, %v1981
  %v1983 = mul i64 %v1979, 768
  %v1984 = getelementptr inbounds float, ptr %v1861, i64 %v1983
  %v1985 = mul i64 %v1982, 8
  %v1986 = add i64 %v1985, 0
  %v1987 = getelementptr inbounds float, ptr %v1875, i64 %v1986
  call void @outer_2x8(ptr %v1984, ptr %v179, i64 %v1890, ptr %v1987, i64 8)
  %v1988 = add nsw i64 %v1979, 1
  br label %b364
b366:
  %v1989 = add nsw i64 %v1891, 64
  br label %b340
b342:
  %v1990 = add nsw i64 %v1886, 384
  br label %b337
b339:
  %v1991 = icmp sgt i64 %v3, 1
  br i1 %v1991, label %b367, label %b368
b367:
  %v1992 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1993 = atomicrmw add ptr %v1992, i64 1 acq_rel
  %v1994 = mul i64 %v3, 16
  br label %b369
b369:
  %v1995 = load atomic i64, ptr %v1992 acquire, align 8
  %v1996 = icmp slt i64 %v1995, %v1994
  br i1 %v1996, label %b370, label %b371
b370:
  %v1997 = call i32 @sched_yield()
  br label %b369
b371:
  br label %b368
b368:
  %v1998 = icmp eq i64 %v2, 0
  br i1 %v1998, label %b372, label %b373
b372:
  %v1999 = add i64 0, 0
  %v2000 = getelementptr inbounds float, ptr %v126, i64 %v1999
  %v2001 = load <8 x float>, ptr %v2000, align 4
  %v2002 = add i64 0, 0
  %v2003 = getelementptr inbounds float, ptr %v80, i64 %v2002
  %v2004 = load <8 x float>, ptr %v2003, align 4
  %v2005 = fmul <8 x float> %v2001, %v2004
  %v2006 = add i64 0, 0
  %v2007 = getelementptr inbounds float, ptr %v114, i64 %v2006
  %v2008 = load <8 x float>, ptr %v2007, align 4
  %v2009 = add i64 0, 0
  %v2010 = getelementptr inbounds float, ptr %v116, i64 %v2009
  %v2011 = load <8 x float>, ptr %v2010, align 4
  %v2012 = fsub <8 x float> %v2008, %v2011
  %v2013 = add i64 0, 0
  %v2014 = getelementptr inbounds float, ptr %v118, i64 %v2013
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = add i64 0, 0
  %v2017 = getelementptr inbounds float, ptr %v120, i64 %v2016
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = fsub <8 x float> %v2015, %v2018
  %v2020 = add i64 0, 0
  %v2021 = getelementptr inbounds float, ptr %v122, i64 %v2020
  %v2022 = load <8 x float>, ptr %v2021, align 4
  %v2023 = add i64 0, 0
  %v2024 = getelementptr inbounds float, ptr %v124, i64 %v2023
  %v2025 = load <8 x float>, ptr %v2024, align 4
  %v2026 = fsub <8 x float> %v2022, %v2025
  %v2027 = add i64 0, 0
  %v2028 = getelementptr inbounds float, ptr %v68, i64 %v2027
  store <8 x float> %v2005, ptr %v2028, align 4
  %v2029 = add i64 0, 0
  %v2030 = getelementptr inbounds float, ptr %v52, i64 %v2029
  store <8 x float> %v2012, ptr %v2030, align 4
  %v2031 = add i64 0, 0
  %v2032 = getelementptr inbounds float, ptr %v56, i64 %v2031
  store <8 x float> %v2019, ptr %v2032, align 4
  %v2033 = add i64 0, 0
  %v2034 = getelementptr inbounds float, ptr %v60, i64 %v2033
  store <8 x float> %v2026, ptr %v2034, align 4
  br label %b373
b373:
  %v2035 = icmp sgt i64 %v3, 1
  br i1 %v2035, label %b374, label %b375
b374:
  %v2036 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2037 = atomicrmw add ptr %v2036, i64 1 acq_rel
  %v2038 = mul i64 %v3, 17
  br label %b376
b376:
  %v2039 = load atomic i64, ptr %v2036 acquire, align 8
  %v2040 = icmp slt i64 %v2039, %v2038
  br i1 %v2040, label %b377, label %b378
b377:
  %v2041 = call i32 @sched_yield()
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
