; generated from specs/mamba.yaml by `make generated`: do not edit
; mamba I=8 E=8 N=16 R=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v177 = alloca i64, i64 1, align 8
  %v600 = alloca float, i64 96, align 4
  %v824 = alloca float, i64 64, align 4
  %v1014 = alloca float, i64 64, align 4
  %v1540 = alloca float, i64 64, align 4
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
  %v125 = getelementptr inbounds i64, ptr %v1, i64 7
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 16
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 17
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 18
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 19
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 20
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 25
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 26
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 36
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 37
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 41
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 42
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 43
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 44
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 57
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 58
  %v176 = load i64, ptr %v175, align 8
  store i64 0, ptr %v177, align 8
  %v178 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v179 = load ptr, ptr %v178, align 4
  %v180 = mul i64 %v2, 0
  %v181 = add i64 %v180, 576
  %v182 = getelementptr inbounds float, ptr %v179, i64 %v181
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b0, label %b1
b0:
  %v186 = icmp eq i64 %v2, 0
  br i1 %v186, label %b2, label %b3
b2:
  br label %b4
b4:
  %v187 = phi i64 [ 0, %b2 ], [ %v223, %b5 ]
  %v188 = icmp slt i64 %v187, 128
  br i1 %v188, label %b5, label %b6
b5:
  %v189 = add i64 0, %v187
  %v190 = getelementptr inbounds float, ptr %v10, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fcmp olt <8 x float> %v191, splat (float 0xC05A400000000000)
  %v193 = select <8 x i1> %v192, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v191
  %v194 = fcmp ogt <8 x float> %v193, splat (float 0x4056400000000000)
  %v195 = select <8 x i1> %v194, <8 x float> splat (float 0x4056400000000000), <8 x float> %v193
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v197 = fsub <8 x float> %v196, splat (float 0x4168000000000000)
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v195)
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v198)
  %v200 = bitcast <8 x float> %v196 to <8 x i32>
  %v201 = fmul <8 x float> %v199, %v199
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v199, <8 x float> splat (float 0x3F81227F40000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v199, <8 x float> splat (float 0x3FA5556740000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v199, <8 x float> splat (float 0x3FC5554B00000000))
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v199, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v205, <8 x float> %v199)
  %v207 = sub <8 x i32> %v200, splat (i32 1262485250)
  %v208 = lshr <8 x i32> %v207, splat (i32 1)
  %v209 = sub <8 x i32> %v207, %v208
  %v210 = shl <8 x i32> %v208, splat (i32 23)
  %v211 = bitcast <8 x i32> %v210 to <8 x float>
  %v212 = shl <8 x i32> %v209, splat (i32 23)
  %v213 = bitcast <8 x i32> %v212 to <8 x float>
  %v214 = fadd <8 x float> %v206, splat (float 0x3FF0000000000000)
  %v215 = fmul <8 x float> %v214, %v211
  %v216 = fmul <8 x float> %v215, %v213
  %v217 = add i64 0, %v187
  %v218 = getelementptr inbounds float, ptr %v74, i64 %v217
  %v219 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v220 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = add i64 0, %v187
  %v222 = getelementptr inbounds float, ptr %v76, i64 %v221
  store <8 x float> %v216, ptr %v222, align 4
  %v223 = add nsw i64 %v187, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v224 = icmp sgt i64 %v3, 1
  br i1 %v224, label %b7, label %b8
b7:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 3
  %v226 = atomicrmw add ptr %v225, i64 1 acq_rel
  %v227 = load i64, ptr %v177, align 8
  %v228 = add i64 %v227, 1
  store i64 %v228, ptr %v177, align 8
  %v229 = mul i64 %v3, %v228
  br label %b9
b9:
  %v230 = load atomic i64, ptr %v225 acquire, align 8
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b10, label %b11
b10:
  %v232 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 4
  %v234 = load i64, ptr %v233, align 8
  %v235 = icmp eq i64 %v234, 0
  br i1 %v235, label %b12, label %b13
b12:
  %v236 = icmp eq i64 %v2, 0
  br i1 %v236, label %b14, label %b15
b14:
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v78, i64 %v237
  %v239 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v240, ptr %v238, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v241 = icmp sgt i64 %v3, 1
  br i1 %v241, label %b16, label %b17
b16:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 3
  %v243 = atomicrmw add ptr %v242, i64 1 acq_rel
  %v244 = load i64, ptr %v177, align 8
  %v245 = add i64 %v244, 1
  store i64 %v245, ptr %v177, align 8
  %v246 = mul i64 %v3, %v245
  br label %b18
b18:
  %v247 = load atomic i64, ptr %v242 acquire, align 8
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b19, label %b20
b19:
  %v249 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 4
  %v251 = load i64, ptr %v250, align 8
  %v252 = icmp eq i64 %v251, 0
  br i1 %v252, label %b21, label %b22
b21:
  %v253 = getelementptr inbounds i64, ptr %v1, i64 64
  %v254 = load i64, ptr %v253, align 8
  %v255 = icmp eq i64 %v254, 0
  br i1 %v255, label %b23, label %b24
b23:
  %v256 = add i64 %v7, 0
  %v257 = sdiv i64 %v256, 1
  %v258 = add i64 %v2, 1
  %v259 = mul i64 %v257, %v2
  %v260 = sdiv i64 %v259, %v3
  %v261 = mul i64 %v260, 1
  %v262 = icmp slt i64 %v261, %v7
  %v263 = select i1 %v262, i64 %v261, i64 %v7
  %v264 = mul i64 %v257, %v258
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, %v7
  %v268 = select i1 %v267, i64 %v266, i64 %v7
  br label %b25
b25:
  %v269 = phi i64 [ %v263, %b23 ], [ %v283, %b30 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b26, label %b27
b26:
  %v271 = and i64 0, %v130
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v269
  %v274 = mul i64 %v273, 128
  %v275 = getelementptr inbounds float, ptr %v32, i64 %v274
  br label %b28
b28:
  %v276 = phi i64 [ 0, %b26 ], [ %v282, %b29 ]
  %v277 = icmp slt i64 %v276, 128
  br i1 %v277, label %b29, label %b30
b29:
  %v278 = add i64 0, %v276
  %v279 = getelementptr inbounds float, ptr %v275, i64 %v278
  %v280 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v281, ptr %v279, align 4
  %v282 = add nsw i64 %v276, 8
  br label %b28
b30:
  %v283 = add nsw i64 %v269, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v284 = icmp sgt i64 %v3, 1
  br i1 %v284, label %b31, label %b32
b31:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 3
  %v286 = atomicrmw add ptr %v285, i64 1 acq_rel
  %v287 = load i64, ptr %v177, align 8
  %v288 = add i64 %v287, 1
  store i64 %v288, ptr %v177, align 8
  %v289 = mul i64 %v3, %v288
  br label %b33
b33:
  %v290 = load atomic i64, ptr %v285 acquire, align 8
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b34, label %b35
b34:
  %v292 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v293 = getelementptr inbounds i64, ptr %v1, i64 4
  %v294 = load i64, ptr %v293, align 8
  %v295 = icmp eq i64 %v294, 0
  br i1 %v295, label %b36, label %b37
b36:
  %v296 = getelementptr inbounds i64, ptr %v1, i64 65
  %v297 = load i64, ptr %v296, align 8
  %v298 = icmp eq i64 %v297, 0
  br i1 %v298, label %b38, label %b39
b38:
  %v299 = add i64 %v7, 0
  %v300 = sdiv i64 %v299, 1
  %v301 = add i64 %v2, 1
  %v302 = mul i64 %v300, %v2
  %v303 = sdiv i64 %v302, %v3
  %v304 = mul i64 %v303, 1
  %v305 = icmp slt i64 %v304, %v7
  %v306 = select i1 %v305, i64 %v304, i64 %v7
  %v307 = mul i64 %v300, %v301
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v7
  %v311 = select i1 %v310, i64 %v309, i64 %v7
  br label %b40
b40:
  %v312 = phi i64 [ %v306, %b38 ], [ %v323, %b41 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b41, label %b42
b41:
  %v314 = and i64 0, %v132
  %v315 = mul i64 %v314, %v7
  %v316 = add i64 %v315, %v312
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v34, i64 %v317
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v318, i64 %v319
  %v321 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v322 = shufflevector <8 x float> %v321, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v322, ptr %v320, align 4
  %v323 = add nsw i64 %v312, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v324 = icmp sgt i64 %v3, 1
  br i1 %v324, label %b43, label %b44
b43:
  %v325 = getelementptr inbounds i64, ptr %v1, i64 3
  %v326 = atomicrmw add ptr %v325, i64 1 acq_rel
  %v327 = load i64, ptr %v177, align 8
  %v328 = add i64 %v327, 1
  store i64 %v328, ptr %v177, align 8
  %v329 = mul i64 %v3, %v328
  br label %b45
b45:
  %v330 = load atomic i64, ptr %v325 acquire, align 8
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b46, label %b47
b46:
  %v332 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v333 = getelementptr inbounds i64, ptr %v1, i64 4
  %v334 = load i64, ptr %v333, align 8
  %v335 = icmp eq i64 %v334, 0
  br i1 %v335, label %b48, label %b49
b48:
  %v336 = getelementptr inbounds i64, ptr %v1, i64 66
  %v337 = load i64, ptr %v336, align 8
  %v338 = icmp eq i64 %v337, 0
  br i1 %v338, label %b50, label %b51
b50:
  %v339 = add i64 %v7, 0
  %v340 = sdiv i64 %v339, 1
  %v341 = add i64 %v2, 1
  %v342 = mul i64 %v340, %v2
  %v343 = sdiv i64 %v342, %v3
  %v344 = mul i64 %v343, 1
  %v345 = icmp slt i64 %v344, %v7
  %v346 = select i1 %v345, i64 %v344, i64 %v7
  %v347 = mul i64 %v340, %v341
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, %v7
  %v351 = select i1 %v350, i64 %v349, i64 %v7
  br label %b52
b52:
  %v352 = phi i64 [ %v346, %b50 ], [ %v369, %b53 ]
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b53, label %b54
b53:
  %v354 = and i64 0, %v132
  %v355 = mul i64 %v354, %v7
  %v356 = add i64 %v355, %v352
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v34, i64 %v357
  %v359 = and i64 0, %v134
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v352
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v36, i64 %v362
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v358, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = add i64 0, 0
  %v368 = getelementptr inbounds float, ptr %v363, i64 %v367
  store <8 x float> %v366, ptr %v368, align 4
  %v369 = add nsw i64 %v352, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v370 = icmp sgt i64 %v3, 1
  br i1 %v370, label %b55, label %b56
b55:
  %v371 = getelementptr inbounds i64, ptr %v1, i64 3
  %v372 = atomicrmw add ptr %v371, i64 1 acq_rel
  %v373 = load i64, ptr %v177, align 8
  %v374 = add i64 %v373, 1
  store i64 %v374, ptr %v177, align 8
  %v375 = mul i64 %v3, %v374
  br label %b57
b57:
  %v376 = load atomic i64, ptr %v371 acquire, align 8
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b58, label %b59
b58:
  %v378 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v379 = getelementptr inbounds i64, ptr %v1, i64 4
  %v380 = load i64, ptr %v379, align 8
  %v381 = icmp eq i64 %v380, 0
  br i1 %v381, label %b60, label %b61
b60:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 67
  %v383 = load i64, ptr %v382, align 8
  %v384 = icmp eq i64 %v383, 0
  br i1 %v384, label %b62, label %b63
b62:
  %v385 = add i64 %v7, 0
  %v386 = sdiv i64 %v385, 1
  %v387 = add i64 %v2, 1
  %v388 = mul i64 %v386, %v2
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v7
  %v392 = select i1 %v391, i64 %v390, i64 %v7
  %v393 = mul i64 %v386, %v387
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, %v7
  %v397 = select i1 %v396, i64 %v395, i64 %v7
  br label %b64
b64:
  %v398 = phi i64 [ %v392, %b62 ], [ %v415, %b65 ]
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b65, label %b66
b65:
  %v400 = and i64 0, %v132
  %v401 = mul i64 %v400, %v7
  %v402 = add i64 %v401, %v398
  %v403 = mul i64 %v402, 8
  %v404 = getelementptr inbounds float, ptr %v34, i64 %v403
  %v405 = and i64 0, %v136
  %v406 = mul i64 %v405, %v7
  %v407 = add i64 %v406, %v398
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v38, i64 %v408
  %v410 = add i64 0, 0
  %v411 = getelementptr inbounds float, ptr %v404, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 0, 0
  %v414 = getelementptr inbounds float, ptr %v409, i64 %v413
  store <8 x float> %v412, ptr %v414, align 4
  %v415 = add nsw i64 %v398, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v416 = icmp sgt i64 %v3, 1
  br i1 %v416, label %b67, label %b68
b67:
  %v417 = getelementptr inbounds i64, ptr %v1, i64 3
  %v418 = atomicrmw add ptr %v417, i64 1 acq_rel
  %v419 = load i64, ptr %v177, align 8
  %v420 = add i64 %v419, 1
  store i64 %v420, ptr %v177, align 8
  %v421 = mul i64 %v3, %v420
  br label %b69
b69:
  %v422 = load atomic i64, ptr %v417 acquire, align 8
  %v423 = icmp slt i64 %v422, %v421
  br i1 %v423, label %b70, label %b71
b70:
  %v424 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v425 = getelementptr inbounds float, ptr %v179, i64 0
  %v426 = getelementptr inbounds i64, ptr %v1, i64 4
  %v427 = load i64, ptr %v426, align 8
  %v428 = icmp eq i64 %v427, 0
  br i1 %v428, label %b72, label %b73
b72:
  %v429 = add i64 1, 0
  %v430 = sdiv i64 %v429, 1
  %v431 = add i64 %v2, 1
  %v432 = mul i64 %v430, %v2
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, 1
  %v436 = select i1 %v435, i64 %v434, i64 1
  %v437 = mul i64 %v430, %v431
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, 1
  %v441 = select i1 %v440, i64 %v439, i64 1
  %v442 = icmp slt i64 %v441, 1
  %v443 = select i1 %v442, i64 %v441, i64 1
  br label %b74
b74:
  %v444 = phi i64 [ %v436, %b72 ], [ %v467, %b75 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b75, label %b76
b75:
  %v446 = mul i64 %v444, 128
  %v447 = mul i64 %v444, 16
  %v448 = add i64 %v446, 0
  %v449 = add i64 %v447, 0
  %v450 = getelementptr inbounds float, ptr %v425, i64 %v448
  %v451 = sub i64 16, %v449
  %v452 = icmp slt i64 %v451, 0
  %v453 = select i1 %v452, i64 0, i64 %v451
  %v454 = mul i64 %v449, 8
  %v455 = add i64 0, %v454
  %v456 = getelementptr inbounds float, ptr %v14, i64 %v455
  call void @pack_turned(ptr %v456, i64 8, i64 1, i64 8, i64 %v453, ptr %v450, i64 16)
  %v457 = add i64 %v446, 8
  %v458 = add i64 %v447, 8
  %v459 = getelementptr inbounds float, ptr %v425, i64 %v457
  %v460 = sub i64 16, %v458
  %v461 = icmp slt i64 %v460, 0
  %v462 = select i1 %v461, i64 0, i64 %v460
  %v463 = mul i64 %v458, 8
  %v464 = add i64 0, %v463
  %v465 = getelementptr inbounds float, ptr %v14, i64 %v464
  call void @pack_turned(ptr %v465, i64 8, i64 1, i64 8, i64 %v462, ptr %v459, i64 16)
  %v466 = add i64 %v446, 128
  %v467 = add nsw i64 %v444, 1
  br label %b74
b76:
  br label %b73
b73:
  %v468 = icmp sgt i64 %v3, 1
  br i1 %v468, label %b77, label %b78
b77:
  %v469 = getelementptr inbounds i64, ptr %v1, i64 3
  %v470 = atomicrmw add ptr %v469, i64 1 acq_rel
  %v471 = load i64, ptr %v177, align 8
  %v472 = add i64 %v471, 1
  store i64 %v472, ptr %v177, align 8
  %v473 = mul i64 %v3, %v472
  br label %b79
b79:
  %v474 = load atomic i64, ptr %v469 acquire, align 8
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b80, label %b81
b80:
  %v476 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v477 = getelementptr inbounds float, ptr %v179, i64 128
  %v478 = getelementptr inbounds float, ptr %v179, i64 448
  %v479 = getelementptr inbounds i64, ptr %v1, i64 4
  %v480 = load i64, ptr %v479, align 8
  %v481 = icmp eq i64 %v480, 0
  br i1 %v481, label %b82, label %b83
b82:
  %v482 = add i64 2, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, 2
  %v489 = select i1 %v488, i64 %v487, i64 2
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, 2
  %v494 = select i1 %v493, i64 %v492, i64 2
  %v495 = icmp slt i64 %v494, 1
  %v496 = select i1 %v495, i64 %v494, i64 1
  br label %b84
b84:
  %v497 = phi i64 [ %v489, %b82 ], [ %v538, %b85 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b85, label %b86
b85:
  %v499 = mul i64 %v497, 256
  %v500 = mul i64 %v497, 32
  %v501 = add i64 %v499, 0
  %v502 = add i64 %v500, 0
  %v503 = getelementptr inbounds float, ptr %v477, i64 %v501
  %v504 = sub i64 40, %v502
  %v505 = icmp slt i64 %v504, 0
  %v506 = select i1 %v505, i64 0, i64 %v504
  %v507 = mul i64 %v502, 8
  %v508 = add i64 0, %v507
  %v509 = getelementptr inbounds float, ptr %v20, i64 %v508
  call void @pack_turned(ptr %v509, i64 8, i64 1, i64 8, i64 %v506, ptr %v503, i64 32)
  %v510 = add i64 %v499, 8
  %v511 = add i64 %v500, 8
  %v512 = getelementptr inbounds float, ptr %v477, i64 %v510
  %v513 = sub i64 40, %v511
  %v514 = icmp slt i64 %v513, 0
  %v515 = select i1 %v514, i64 0, i64 %v513
  %v516 = mul i64 %v511, 8
  %v517 = add i64 0, %v516
  %v518 = getelementptr inbounds float, ptr %v20, i64 %v517
  call void @pack_turned(ptr %v518, i64 8, i64 1, i64 8, i64 %v515, ptr %v512, i64 32)
  %v519 = add i64 %v499, 16
  %v520 = add i64 %v500, 16
  %v521 = getelementptr inbounds float, ptr %v477, i64 %v519
  %v522 = sub i64 40, %v520
  %v523 = icmp slt i64 %v522, 0
  %v524 = select i1 %v523, i64 0, i64 %v522
  %v525 = mul i64 %v520, 8
  %v526 = add i64 0, %v525
  %v527 = getelementptr inbounds float, ptr %v20, i64 %v526
  call void @pack_turned(ptr %v527, i64 8, i64 1, i64 8, i64 %v524, ptr %v521, i64 32)
  %v528 = add i64 %v499, 24
  %v529 = add i64 %v500, 24
  %v530 = getelementptr inbounds float, ptr %v477, i64 %v528
  %v531 = sub i64 40, %v529
  %v532 = icmp slt i64 %v531, 0
  %v533 = select i1 %v532, i64 0, i64 %v531
  %v534 = mul i64 %v529, 8
  %v535 = add i64 0, %v534
  %v536 = getelementptr inbounds float, ptr %v20, i64 %v535
  call void @pack_turned(ptr %v536, i64 8, i64 1, i64 8, i64 %v533, ptr %v530, i64 32)
  %v537 = add i64 %v499, 256
  %v538 = add nsw i64 %v497, 1
  br label %b84
b86:
  %v539 = icmp eq i64 %v494, 2
  br i1 %v539, label %b87, label %b88
b87:
  %v540 = mul i64 1, 256
  %v541 = mul i64 1, 32
  %v542 = add i64 %v540, 0
  %v543 = add i64 %v541, 0
  %v544 = getelementptr inbounds float, ptr %v477, i64 %v542
  %v545 = sub i64 40, %v543
  %v546 = icmp slt i64 %v545, 0
  %v547 = select i1 %v546, i64 0, i64 %v545
  %v548 = mul i64 %v543, 8
  %v549 = add i64 0, %v548
  %v550 = getelementptr inbounds float, ptr %v20, i64 %v549
  call void @pack_turned(ptr %v550, i64 8, i64 1, i64 8, i64 %v547, ptr %v544, i64 8)
  %v551 = add i64 %v540, 64
  br label %b88
b88:
  %v552 = add i64 1, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, 1
  %v559 = select i1 %v558, i64 %v557, i64 1
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, 1
  %v564 = select i1 %v563, i64 %v562, i64 1
  %v565 = icmp slt i64 %v564, 1
  %v566 = select i1 %v565, i64 %v564, i64 1
  br label %b89
b89:
  %v567 = phi i64 [ %v559, %b88 ], [ %v581, %b90 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b90, label %b91
b90:
  %v569 = mul i64 %v567, 64
  %v570 = mul i64 %v567, 8
  %v571 = add i64 %v569, 0
  %v572 = add i64 %v570, 0
  %v573 = getelementptr inbounds float, ptr %v478, i64 %v571
  %v574 = sub i64 8, %v572
  %v575 = icmp slt i64 %v574, 0
  %v576 = select i1 %v575, i64 0, i64 %v574
  %v577 = mul i64 %v572, 8
  %v578 = add i64 0, %v577
  %v579 = getelementptr inbounds float, ptr %v22, i64 %v578
  call void @pack_turned(ptr %v579, i64 8, i64 1, i64 8, i64 %v576, ptr %v573, i64 8)
  %v580 = add i64 %v569, 64
  %v581 = add nsw i64 %v567, 1
  br label %b89
b91:
  br label %b83
b83:
  %v582 = icmp sgt i64 %v3, 1
  br i1 %v582, label %b92, label %b93
b92:
  %v583 = getelementptr inbounds i64, ptr %v1, i64 3
  %v584 = atomicrmw add ptr %v583, i64 1 acq_rel
  %v585 = load i64, ptr %v177, align 8
  %v586 = add i64 %v585, 1
  store i64 %v586, ptr %v177, align 8
  %v587 = mul i64 %v3, %v586
  br label %b94
b94:
  %v588 = load atomic i64, ptr %v583 acquire, align 8
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %b95, label %b96
b95:
  %v590 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  %v591 = getelementptr inbounds i64, ptr %v1, i64 5
  %v592 = load i64, ptr %v591, align 8
  br label %b97
b97:
  %v593 = phi i64 [ 0, %b93 ], [ %v1368, %b199 ]
  %v594 = icmp slt i64 %v593, %v5
  br i1 %v594, label %b98, label %b99
b98:
  %v595 = add i64 %v593, %v592
  %v596 = icmp slt i64 %v595, %v5
  %v597 = select i1 %v596, i64 %v595, i64 %v5
  %v598 = sub i64 %v597, %v593
  %v599 = mul i64 %v598, %v7
  %v601 = add i64 %v599, 0
  %v602 = sdiv i64 %v601, 1
  %v603 = add i64 %v2, 1
  %v604 = mul i64 %v602, %v2
  %v605 = sdiv i64 %v604, %v3
  %v606 = mul i64 %v605, 1
  %v607 = icmp slt i64 %v606, %v599
  %v608 = select i1 %v607, i64 %v606, i64 %v599
  %v609 = mul i64 %v602, %v603
  %v610 = sdiv i64 %v609, %v3
  %v611 = mul i64 %v610, 1
  %v612 = icmp slt i64 %v611, %v599
  %v613 = select i1 %v612, i64 %v611, i64 %v599
  %v614 = mul i64 %v593, %v7
  %v615 = add i64 %v608, %v614
  %v616 = add i64 %v613, %v614
  br label %b100
b100:
  %v617 = phi i64 [ %v615, %b98 ], [ %v671, %b105 ]
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b101, label %b102
b101:
  %v619 = add i64 %v617, 96
  %v620 = icmp slt i64 %v619, %v616
  %v621 = select i1 %v620, i64 %v619, i64 %v616
  br label %b103
b103:
  %v622 = phi i64 [ 0, %b101 ], [ %v670, %b108 ]
  %v623 = icmp slt i64 %v622, 1
  br i1 %v623, label %b104, label %b105
b104:
  %v624 = sub i64 %v621, %v617
  %v625 = sub i64 6, 1
  %v626 = add i64 %v624, %v625
  %v627 = sdiv i64 %v626, 6
  br label %b106
b106:
  %v628 = phi i64 [ 0, %b104 ], [ %v669, %b113 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b107, label %b108
b107:
  %v630 = mul i64 %v624, %v628
  %v631 = sdiv i64 %v630, %v627
  %v632 = add i64 %v617, %v631
  %v633 = add i64 %v628, 1
  %v634 = mul i64 %v624, %v633
  %v635 = sdiv i64 %v634, %v627
  %v636 = add i64 %v617, %v635
  %v637 = mul i64 %v622, 128
  %v638 = getelementptr inbounds float, ptr %v425, i64 %v637
  %v639 = sub i64 %v636, %v632
  %v640 = mul i64 %v632, 8
  %v641 = getelementptr inbounds float, ptr %v12, i64 %v640
  %v642 = getelementptr inbounds float, ptr %v641, i64 0
  %v643 = sub i64 %v639, 1
  %v644 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v643
  %v645 = load ptr, ptr %v644, align 4
  %v646 = getelementptr inbounds float, ptr %v600, i64 0
  %v647 = icmp sgt i64 %v639, 0
  br i1 %v647, label %b109, label %b110
b109:
  call void %v645(ptr %v642, i64 8, ptr %v638, i64 8, ptr %v646, i64 16, i64 8)
  br label %b110
b110:
  %v648 = add i64 %v637, 128
  br label %b111
b111:
  %v649 = phi i64 [ %v632, %b110 ], [ %v668, %b116 ]
  %v650 = icmp slt i64 %v649, %v636
  br i1 %v650, label %b112, label %b113
b112:
  %v651 = sub i64 %v649, %v632
  %v652 = mul i64 %v651, 16
  %v653 = getelementptr inbounds float, ptr %v600, i64 %v652
  %v654 = mul i64 %v649, 16
  %v655 = getelementptr inbounds float, ptr %v80, i64 %v654
  br label %b114
b114:
  %v656 = phi i64 [ 0, %b112 ], [ %v667, %b115 ]
  %v657 = icmp slt i64 %v656, 2
  br i1 %v657, label %b115, label %b116
b115:
  %v658 = mul i64 %v622, 2
  %v659 = add i64 %v658, %v656
  %v660 = mul i64 %v659, 8
  %v661 = add i64 0, %v656
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v653, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 0, %v660
  %v666 = getelementptr inbounds float, ptr %v655, i64 %v665
  store <8 x float> %v664, ptr %v666, align 4
  %v667 = add nsw i64 %v656, 1
  br label %b114
b116:
  %v668 = add nsw i64 %v649, 1
  br label %b111
b113:
  %v669 = add nsw i64 %v628, 1
  br label %b106
b108:
  %v670 = add nsw i64 %v622, 1
  br label %b103
b105:
  %v671 = add nsw i64 %v617, 96
  br label %b100
b102:
  %v672 = add i64 %v599, 0
  %v673 = sdiv i64 %v672, 1
  %v674 = add i64 %v2, 1
  %v675 = mul i64 %v673, %v2
  %v676 = sdiv i64 %v675, %v3
  %v677 = mul i64 %v676, 1
  %v678 = icmp slt i64 %v677, %v599
  %v679 = select i1 %v678, i64 %v677, i64 %v599
  %v680 = mul i64 %v673, %v674
  %v681 = sdiv i64 %v680, %v3
  %v682 = mul i64 %v681, 1
  %v683 = icmp slt i64 %v682, %v599
  %v684 = select i1 %v683, i64 %v682, i64 %v599
  %v685 = mul i64 %v593, %v7
  %v686 = add i64 %v679, %v685
  %v687 = add i64 %v684, %v685
  br label %b117
b117:
  %v688 = phi i64 [ %v686, %b102 ], [ %v699, %b118 ]
  %v689 = icmp slt i64 %v688, %v687
  br i1 %v689, label %b118, label %b119
b118:
  %v690 = mul i64 %v688, 16
  %v691 = getelementptr inbounds float, ptr %v80, i64 %v690
  %v692 = mul i64 %v688, 8
  %v693 = getelementptr inbounds float, ptr %v82, i64 %v692
  %v694 = add i64 0, 0
  %v695 = getelementptr inbounds float, ptr %v691, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 0, 0
  %v698 = getelementptr inbounds float, ptr %v693, i64 %v697
  store <8 x float> %v696, ptr %v698, align 4
  %v699 = add nsw i64 %v688, 1
  br label %b117
b119:
  %v700 = icmp sgt i64 %v3, 1
  br i1 %v700, label %b120, label %b121
b120:
  %v701 = getelementptr inbounds i64, ptr %v1, i64 3
  %v702 = atomicrmw add ptr %v701, i64 1 acq_rel
  %v703 = load i64, ptr %v177, align 8
  %v704 = add i64 %v703, 1
  store i64 %v704, ptr %v177, align 8
  %v705 = mul i64 %v3, %v704
  br label %b122
b122:
  %v706 = load atomic i64, ptr %v701 acquire, align 8
  %v707 = icmp slt i64 %v706, %v705
  br i1 %v707, label %b123, label %b124
b123:
  %v708 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  br label %b125
b125:
  %v709 = phi i64 [ %v593, %b121 ], [ %v1358, %b197 ]
  %v710 = icmp slt i64 %v709, %v597
  br i1 %v710, label %b126, label %b127
b126:
  %v711 = add i64 %v7, 0
  %v712 = sdiv i64 %v711, 1
  %v713 = add i64 %v2, 1
  %v714 = mul i64 %v712, %v2
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 1
  %v717 = icmp slt i64 %v716, %v7
  %v718 = select i1 %v717, i64 %v716, i64 %v7
  %v719 = mul i64 %v712, %v713
  %v720 = sdiv i64 %v719, %v3
  %v721 = mul i64 %v720, 1
  %v722 = icmp slt i64 %v721, %v7
  %v723 = select i1 %v722, i64 %v721, i64 %v7
  br label %b128
b128:
  %v724 = phi i64 [ %v718, %b126 ], [ %v823, %b129 ]
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b129, label %b130
b129:
  %v726 = add i64 %v709, 0
  %v727 = and i64 %v726, %v136
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v724
  %v730 = mul i64 %v729, 8
  %v731 = getelementptr inbounds float, ptr %v38, i64 %v730
  %v732 = add i64 %v709, 0
  %v733 = and i64 %v732, %v134
  %v734 = mul i64 %v733, %v7
  %v735 = add i64 %v734, %v724
  %v736 = mul i64 %v735, 8
  %v737 = getelementptr inbounds float, ptr %v36, i64 %v736
  %v738 = add i64 %v709, 0
  %v739 = and i64 %v738, %v132
  %v740 = mul i64 %v739, %v7
  %v741 = add i64 %v740, %v724
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v34, i64 %v742
  %v744 = add i64 %v709, 0
  %v745 = and i64 %v744, %v148
  %v746 = mul i64 %v745, %v7
  %v747 = add i64 %v746, %v724
  %v748 = mul i64 %v747, 8
  %v749 = getelementptr inbounds float, ptr %v82, i64 %v748
  %v750 = add i64 %v709, 0
  %v751 = and i64 %v750, %v150
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v724
  %v754 = mul i64 %v753, 8
  %v755 = getelementptr inbounds float, ptr %v84, i64 %v754
  %v756 = add i64 0, 0
  %v757 = getelementptr inbounds float, ptr %v16, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = add i64 0, 0
  %v760 = getelementptr inbounds float, ptr %v731, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = fmul <8 x float> %v758, %v761
  %v763 = add i64 8, 0
  %v764 = getelementptr inbounds float, ptr %v16, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = add i64 0, 0
  %v767 = getelementptr inbounds float, ptr %v737, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = fmul <8 x float> %v765, %v768
  %v770 = fadd <8 x float> %v762, %v769
  %v771 = add i64 16, 0
  %v772 = getelementptr inbounds float, ptr %v16, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 0, 0
  %v775 = getelementptr inbounds float, ptr %v743, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = fmul <8 x float> %v773, %v776
  %v778 = fadd <8 x float> %v770, %v777
  %v779 = add i64 24, 0
  %v780 = getelementptr inbounds float, ptr %v16, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 0, 0
  %v783 = getelementptr inbounds float, ptr %v749, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = fmul <8 x float> %v781, %v784
  %v786 = fadd <8 x float> %v778, %v785
  %v787 = add i64 0, 0
  %v788 = getelementptr inbounds float, ptr %v18, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = fadd <8 x float> %v786, %v789
  %v791 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v790)
  %v792 = fneg <8 x float> %v791
  %v793 = fcmp olt <8 x float> %v792, splat (float 0xC05A400000000000)
  %v794 = select <8 x i1> %v793, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v792
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v796 = fsub <8 x float> %v795, splat (float 0x4168000000000000)
  %v797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v796, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v794)
  %v798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v796, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v797)
  %v799 = bitcast <8 x float> %v795 to <8 x i32>
  %v800 = fmul <8 x float> %v798, %v798
  %v801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v798, <8 x float> splat (float 0x3F81227F40000000))
  %v802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v798, <8 x float> splat (float 0x3FA5556740000000))
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> %v798, <8 x float> splat (float 0x3FC5554B00000000))
  %v804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v803, <8 x float> %v798, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v800, <8 x float> %v804, <8 x float> %v798)
  %v806 = sub <8 x i32> %v799, splat (i32 1262485250)
  %v807 = lshr <8 x i32> %v806, splat (i32 1)
  %v808 = sub <8 x i32> %v806, %v807
  %v809 = shl <8 x i32> %v807, splat (i32 23)
  %v810 = bitcast <8 x i32> %v809 to <8 x float>
  %v811 = shl <8 x i32> %v808, splat (i32 23)
  %v812 = bitcast <8 x i32> %v811 to <8 x float>
  %v813 = fadd <8 x float> %v805, splat (float 0x3FF0000000000000)
  %v814 = fmul <8 x float> %v813, %v810
  %v815 = fmul <8 x float> %v814, %v812
  %v816 = fcmp olt <8 x float> %v790, splat (float 0x0000000000000000)
  %v817 = select <8 x i1> %v816, <8 x float> %v815, <8 x float> splat (float 0x3FF0000000000000)
  %v818 = fadd <8 x float> %v815, splat (float 0x3FF0000000000000)
  %v819 = fdiv <8 x float> %v817, %v818
  %v820 = fmul <8 x float> %v790, %v819
  %v821 = add i64 0, 0
  %v822 = getelementptr inbounds float, ptr %v755, i64 %v821
  store <8 x float> %v820, ptr %v822, align 4
  %v823 = add nsw i64 %v724, 1
  br label %b128
b130:
  %v825 = add i64 %v7, 0
  %v826 = sdiv i64 %v825, 1
  %v827 = add i64 %v2, 1
  %v828 = mul i64 %v826, %v2
  %v829 = sdiv i64 %v828, %v3
  %v830 = mul i64 %v829, 1
  %v831 = icmp slt i64 %v830, %v7
  %v832 = select i1 %v831, i64 %v830, i64 %v7
  %v833 = mul i64 %v826, %v827
  %v834 = sdiv i64 %v833, %v3
  %v835 = mul i64 %v834, 1
  %v836 = icmp slt i64 %v835, %v7
  %v837 = select i1 %v836, i64 %v835, i64 %v7
  br label %b131
b131:
  %v838 = phi i64 [ %v832, %b130 ], [ %v908, %b136 ]
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b132, label %b133
b132:
  %v840 = add i64 %v838, 96
  %v841 = icmp slt i64 %v840, %v837
  %v842 = select i1 %v841, i64 %v840, i64 %v837
  br label %b134
b134:
  %v843 = phi i64 [ 0, %b132 ], [ %v907, %b139 ]
  %v844 = icmp slt i64 %v843, 2
  br i1 %v844, label %b135, label %b136
b135:
  %v845 = sub i64 %v842, %v838
  %v846 = sub i64 2, 1
  %v847 = add i64 %v845, %v846
  %v848 = sdiv i64 %v847, 2
  br label %b137
b137:
  %v849 = phi i64 [ 0, %b135 ], [ %v906, %b144 ]
  %v850 = icmp slt i64 %v849, %v848
  br i1 %v850, label %b138, label %b139
b138:
  %v851 = mul i64 %v845, %v849
  %v852 = sdiv i64 %v851, %v848
  %v853 = add i64 %v838, %v852
  %v854 = add i64 %v849, 1
  %v855 = mul i64 %v845, %v854
  %v856 = sdiv i64 %v855, %v848
  %v857 = add i64 %v838, %v856
  %v858 = mul i64 %v843, 256
  %v859 = getelementptr inbounds float, ptr %v477, i64 %v858
  %v860 = sub i64 %v857, %v853
  %v861 = add i64 %v709, 0
  %v862 = and i64 %v861, %v150
  %v863 = mul i64 %v862, %v7
  %v864 = add i64 %v863, %v853
  %v865 = mul i64 %v864, 8
  %v866 = getelementptr inbounds float, ptr %v84, i64 %v865
  %v867 = getelementptr inbounds float, ptr %v866, i64 0
  %v868 = icmp eq i64 %v843, 1
  %v869 = select i1 %v868, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v870 = icmp eq i64 %v843, 1
  %v871 = select i1 %v870, i64 0, i64 8
  %v872 = sub i64 %v860, 1
  %v873 = getelementptr inbounds ptr, ptr %v869, i64 %v872
  %v874 = load ptr, ptr %v873, align 4
  %v875 = getelementptr inbounds float, ptr %v824, i64 0
  %v876 = icmp sgt i64 %v860, 0
  br i1 %v876, label %b140, label %b141
b140:
  call void %v874(ptr %v867, i64 8, ptr %v859, i64 8, ptr %v875, i64 32, i64 %v871)
  br label %b141
b141:
  %v877 = icmp eq i64 %v843, 1
  %v878 = select i1 %v877, i64 64, i64 256
  %v879 = add i64 %v858, %v878
  br label %b142
b142:
  %v880 = phi i64 [ %v853, %b141 ], [ %v905, %b147 ]
  %v881 = icmp slt i64 %v880, %v857
  br i1 %v881, label %b143, label %b144
b143:
  %v882 = sub i64 %v880, %v853
  %v883 = mul i64 %v882, 32
  %v884 = getelementptr inbounds float, ptr %v824, i64 %v883
  %v885 = add i64 %v709, 0
  %v886 = and i64 %v885, %v152
  %v887 = mul i64 %v886, %v7
  %v888 = add i64 %v887, %v880
  %v889 = mul i64 %v888, 40
  %v890 = getelementptr inbounds float, ptr %v86, i64 %v889
  %v891 = icmp eq i64 %v843, 1
  %v892 = select i1 %v891, i64 1, i64 4
  br label %b145
b145:
  %v893 = phi i64 [ 0, %b143 ], [ %v904, %b146 ]
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b146, label %b147
b146:
  %v895 = mul i64 %v843, 4
  %v896 = add i64 %v895, %v893
  %v897 = mul i64 %v896, 8
  %v898 = add i64 0, %v893
  %v899 = mul i64 %v898, 8
  %v900 = getelementptr inbounds float, ptr %v884, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = add i64 0, %v897
  %v903 = getelementptr inbounds float, ptr %v890, i64 %v902
  store <8 x float> %v901, ptr %v903, align 4
  %v904 = add nsw i64 %v893, 1
  br label %b145
b147:
  %v905 = add nsw i64 %v880, 1
  br label %b142
b144:
  %v906 = add nsw i64 %v849, 1
  br label %b137
b139:
  %v907 = add nsw i64 %v843, 1
  br label %b134
b136:
  %v908 = add nsw i64 %v838, 96
  br label %b131
b133:
  %v909 = add i64 %v7, 0
  %v910 = sdiv i64 %v909, 1
  %v911 = add i64 %v2, 1
  %v912 = mul i64 %v910, %v2
  %v913 = sdiv i64 %v912, %v3
  %v914 = mul i64 %v913, 1
  %v915 = icmp slt i64 %v914, %v7
  %v916 = select i1 %v915, i64 %v914, i64 %v7
  %v917 = mul i64 %v910, %v911
  %v918 = sdiv i64 %v917, %v3
  %v919 = mul i64 %v918, 1
  %v920 = icmp slt i64 %v919, %v7
  %v921 = select i1 %v920, i64 %v919, i64 %v7
  br label %b148
b148:
  %v922 = phi i64 [ %v916, %b133 ], [ %v944, %b153 ]
  %v923 = icmp slt i64 %v922, %v921
  br i1 %v923, label %b149, label %b150
b149:
  %v924 = add i64 %v709, 0
  %v925 = and i64 %v924, %v152
  %v926 = mul i64 %v925, %v7
  %v927 = add i64 %v926, %v922
  %v928 = mul i64 %v927, 40
  %v929 = getelementptr inbounds float, ptr %v86, i64 %v928
  %v930 = add i64 %v709, 0
  %v931 = and i64 %v930, %v154
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, %v922
  %v934 = mul i64 %v933, 16
  %v935 = getelementptr inbounds float, ptr %v88, i64 %v934
  br label %b151
b151:
  %v936 = phi i64 [ 0, %b149 ], [ %v943, %b152 ]
  %v937 = icmp slt i64 %v936, 16
  br i1 %v937, label %b152, label %b153
b152:
  %v938 = add i64 8, %v936
  %v939 = getelementptr inbounds float, ptr %v929, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = add i64 0, %v936
  %v942 = getelementptr inbounds float, ptr %v935, i64 %v941
  store <8 x float> %v940, ptr %v942, align 4
  %v943 = add nsw i64 %v936, 8
  br label %b151
b153:
  %v944 = add nsw i64 %v922, 1
  br label %b148
b150:
  %v945 = add i64 %v7, 0
  %v946 = sdiv i64 %v945, 1
  %v947 = add i64 %v2, 1
  %v948 = mul i64 %v946, %v2
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, %v7
  %v952 = select i1 %v951, i64 %v950, i64 %v7
  %v953 = mul i64 %v946, %v947
  %v954 = sdiv i64 %v953, %v3
  %v955 = mul i64 %v954, 1
  %v956 = icmp slt i64 %v955, %v7
  %v957 = select i1 %v956, i64 %v955, i64 %v7
  br label %b154
b154:
  %v958 = phi i64 [ %v952, %b150 ], [ %v977, %b155 ]
  %v959 = icmp slt i64 %v958, %v957
  br i1 %v959, label %b155, label %b156
b155:
  %v960 = add i64 %v709, 0
  %v961 = and i64 %v960, %v152
  %v962 = mul i64 %v961, %v7
  %v963 = add i64 %v962, %v958
  %v964 = mul i64 %v963, 40
  %v965 = getelementptr inbounds float, ptr %v86, i64 %v964
  %v966 = add i64 %v709, 0
  %v967 = and i64 %v966, %v156
  %v968 = mul i64 %v967, %v7
  %v969 = add i64 %v968, %v958
  %v970 = mul i64 %v969, 8
  %v971 = getelementptr inbounds float, ptr %v90, i64 %v970
  %v972 = add i64 0, 0
  %v973 = getelementptr inbounds float, ptr %v965, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = add i64 0, 0
  %v976 = getelementptr inbounds float, ptr %v971, i64 %v975
  store <8 x float> %v974, ptr %v976, align 4
  %v977 = add nsw i64 %v958, 1
  br label %b154
b156:
  %v978 = add i64 %v7, 0
  %v979 = sdiv i64 %v978, 1
  %v980 = add i64 %v2, 1
  %v981 = mul i64 %v979, %v2
  %v982 = sdiv i64 %v981, %v3
  %v983 = mul i64 %v982, 1
  %v984 = icmp slt i64 %v983, %v7
  %v985 = select i1 %v984, i64 %v983, i64 %v7
  %v986 = mul i64 %v979, %v980
  %v987 = sdiv i64 %v986, %v3
  %v988 = mul i64 %v987, 1
  %v989 = icmp slt i64 %v988, %v7
  %v990 = select i1 %v989, i64 %v988, i64 %v7
  br label %b157
b157:
  %v991 = phi i64 [ %v985, %b156 ], [ %v1013, %b162 ]
  %v992 = icmp slt i64 %v991, %v990
  br i1 %v992, label %b158, label %b159
b158:
  %v993 = add i64 %v709, 0
  %v994 = and i64 %v993, %v152
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v991
  %v997 = mul i64 %v996, 40
  %v998 = getelementptr inbounds float, ptr %v86, i64 %v997
  %v999 = add i64 %v709, 0
  %v1000 = and i64 %v999, %v158
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v991
  %v1003 = mul i64 %v1002, 16
  %v1004 = getelementptr inbounds float, ptr %v92, i64 %v1003
  br label %b160
b160:
  %v1005 = phi i64 [ 0, %b158 ], [ %v1012, %b161 ]
  %v1006 = icmp slt i64 %v1005, 16
  br i1 %v1006, label %b161, label %b162
b161:
  %v1007 = add i64 24, %v1005
  %v1008 = getelementptr inbounds float, ptr %v998, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 0, %v1005
  %v1011 = getelementptr inbounds float, ptr %v1004, i64 %v1010
  store <8 x float> %v1009, ptr %v1011, align 4
  %v1012 = add nsw i64 %v1005, 8
  br label %b160
b162:
  %v1013 = add nsw i64 %v991, 1
  br label %b157
b159:
  %v1015 = add i64 %v7, 0
  %v1016 = sdiv i64 %v1015, 1
  %v1017 = add i64 %v2, 1
  %v1018 = mul i64 %v1016, %v2
  %v1019 = sdiv i64 %v1018, %v3
  %v1020 = mul i64 %v1019, 1
  %v1021 = icmp slt i64 %v1020, %v7
  %v1022 = select i1 %v1021, i64 %v1020, i64 %v7
  %v1023 = mul i64 %v1016, %v1017
  %v1024 = sdiv i64 %v1023, %v3
  %v1025 = mul i64 %v1024, 1
  %v1026 = icmp slt i64 %v1025, %v7
  %v1027 = select i1 %v1026, i64 %v1025, i64 %v7
  br label %b163
b163:
  %v1028 = phi i64 [ %v1022, %b159 ], [ %v1148, %b168 ]
  %v1029 = icmp slt i64 %v1028, %v1027
  br i1 %v1029, label %b164, label %b165
b164:
  %v1030 = add i64 %v1028, 96
  %v1031 = icmp slt i64 %v1030, %v1027
  %v1032 = select i1 %v1031, i64 %v1030, i64 %v1027
  br label %b166
b166:
  %v1033 = phi i64 [ 0, %b164 ], [ %v1147, %b171 ]
  %v1034 = icmp slt i64 %v1033, 1
  br i1 %v1034, label %b167, label %b168
b167:
  %v1035 = sub i64 %v1032, %v1028
  %v1036 = sub i64 8, 1
  %v1037 = add i64 %v1035, %v1036
  %v1038 = sdiv i64 %v1037, 8
  br label %b169
b169:
  %v1039 = phi i64 [ 0, %b167 ], [ %v1146, %b176 ]
  %v1040 = icmp slt i64 %v1039, %v1038
  br i1 %v1040, label %b170, label %b171
b170:
  %v1041 = mul i64 %v1035, %v1039
  %v1042 = sdiv i64 %v1041, %v1038
  %v1043 = add i64 %v1028, %v1042
  %v1044 = add i64 %v1039, 1
  %v1045 = mul i64 %v1035, %v1044
  %v1046 = sdiv i64 %v1045, %v1038
  %v1047 = add i64 %v1028, %v1046
  %v1048 = mul i64 %v1033, 64
  %v1049 = getelementptr inbounds float, ptr %v478, i64 %v1048
  %v1050 = sub i64 %v1047, %v1043
  %v1051 = add i64 %v709, 0
  %v1052 = and i64 %v1051, %v156
  %v1053 = mul i64 %v1052, %v7
  %v1054 = add i64 %v1053, %v1043
  %v1055 = mul i64 %v1054, 8
  %v1056 = getelementptr inbounds float, ptr %v90, i64 %v1055
  %v1057 = getelementptr inbounds float, ptr %v1056, i64 0
  %v1058 = sub i64 %v1050, 1
  %v1059 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1058
  %v1060 = load ptr, ptr %v1059, align 4
  %v1061 = getelementptr inbounds float, ptr %v1014, i64 0
  %v1062 = icmp sgt i64 %v1050, 0
  br i1 %v1062, label %b172, label %b173
b172:
  call void %v1060(ptr %v1057, i64 8, ptr %v1049, i64 8, ptr %v1061, i64 8, i64 0)
  br label %b173
b173:
  %v1063 = add i64 %v1048, 64
  br label %b174
b174:
  %v1064 = phi i64 [ %v1043, %b173 ], [ %v1145, %b179 ]
  %v1065 = icmp slt i64 %v1064, %v1047
  br i1 %v1065, label %b175, label %b176
b175:
  %v1066 = sub i64 %v1064, %v1043
  %v1067 = mul i64 %v1066, 8
  %v1068 = getelementptr inbounds float, ptr %v1014, i64 %v1067
  %v1069 = add i64 %v709, 0
  %v1070 = and i64 %v1069, %v160
  %v1071 = mul i64 %v1070, %v7
  %v1072 = add i64 %v1071, %v1064
  %v1073 = mul i64 %v1072, 8
  %v1074 = getelementptr inbounds float, ptr %v94, i64 %v1073
  %v1075 = add i64 %v709, 0
  %v1076 = and i64 %v1075, %v162
  %v1077 = mul i64 %v1076, %v7
  %v1078 = add i64 %v1077, %v1064
  %v1079 = mul i64 %v1078, 8
  %v1080 = getelementptr inbounds float, ptr %v96, i64 %v1079
  br label %b177
b177:
  %v1081 = phi i64 [ 0, %b175 ], [ %v1144, %b178 ]
  %v1082 = icmp slt i64 %v1081, 1
  br i1 %v1082, label %b178, label %b179
b178:
  %v1083 = mul i64 %v1033, 1
  %v1084 = add i64 %v1083, %v1081
  %v1085 = mul i64 %v1084, 8
  %v1086 = add i64 0, %v1081
  %v1087 = mul i64 %v1086, 8
  %v1088 = getelementptr inbounds float, ptr %v1068, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = add i64 0, %v1085
  %v1091 = getelementptr inbounds float, ptr %v24, i64 %v1090
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = fadd <8 x float> %v1089, %v1092
  %v1094 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1093)
  %v1095 = fneg <8 x float> %v1094
  %v1096 = fcmp olt <8 x float> %v1095, splat (float 0xC05A400000000000)
  %v1097 = select <8 x i1> %v1096, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1095
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1099 = fsub <8 x float> %v1098, splat (float 0x4168000000000000)
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1099, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1097)
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1099, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1100)
  %v1102 = bitcast <8 x float> %v1098 to <8 x i32>
  %v1103 = fmul <8 x float> %v1101, %v1101
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1101, <8 x float> splat (float 0x3F81227F40000000))
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1104, <8 x float> %v1101, <8 x float> splat (float 0x3FA5556740000000))
  %v1106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1105, <8 x float> %v1101, <8 x float> splat (float 0x3FC5554B00000000))
  %v1107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1106, <8 x float> %v1101, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1103, <8 x float> %v1107, <8 x float> %v1101)
  %v1109 = sub <8 x i32> %v1102, splat (i32 1262485250)
  %v1110 = lshr <8 x i32> %v1109, splat (i32 1)
  %v1111 = sub <8 x i32> %v1109, %v1110
  %v1112 = shl <8 x i32> %v1110, splat (i32 23)
  %v1113 = bitcast <8 x i32> %v1112 to <8 x float>
  %v1114 = shl <8 x i32> %v1111, splat (i32 23)
  %v1115 = bitcast <8 x i32> %v1114 to <8 x float>
  %v1116 = fadd <8 x float> %v1108, splat (float 0x3FF0000000000000)
  %v1117 = fmul <8 x float> %v1116, %v1113
  %v1118 = fmul <8 x float> %v1117, %v1115
  %v1119 = fcmp ogt <8 x float> %v1118, splat (float 0x3FDA8279A0000000)
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1121 = select <8 x i1> %v1119, <8 x float> %v1120, <8 x float> %v1118
  %v1122 = select <8 x i1> %v1119, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1123 = select <8 x i1> %v1119, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1124 = fmul <8 x float> %v1121, %v1121
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1124, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1124, <8 x float> splat (float 0xBFC546EF00000000))
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1124, <8 x float> splat (float 0xBFD0002320000000))
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1124, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1128, <8 x float> %v1124, <8 x float> splat (float 0x3FC999FF60000000))
  %v1130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1129, <8 x float> %v1124, <8 x float> splat (float 0x3FD5555540000000))
  %v1131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> %v1127, <8 x float> %v1130)
  %v1132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> %v1131, <8 x float> splat (float 0xBFE0000000000000))
  %v1133 = fmul <8 x float> %v1121, %v1121
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> %v1132, <8 x float> %v1123)
  %v1135 = fadd <8 x float> %v1134, %v1121
  %v1136 = fadd <8 x float> %v1135, %v1122
  %v1137 = fcmp ogt <8 x float> %v1093, splat (float 0x0000000000000000)
  %v1138 = select <8 x i1> %v1137, <8 x float> %v1093, <8 x float> splat (float 0x0000000000000000)
  %v1139 = fadd <8 x float> %v1138, %v1136
  %v1140 = add i64 0, %v1085
  %v1141 = getelementptr inbounds float, ptr %v1074, i64 %v1140
  store <8 x float> %v1093, ptr %v1141, align 4
  %v1142 = add i64 0, %v1085
  %v1143 = getelementptr inbounds float, ptr %v1080, i64 %v1142
  store <8 x float> %v1139, ptr %v1143, align 4
  %v1144 = add nsw i64 %v1081, 1
  br label %b177
b179:
  %v1145 = add nsw i64 %v1064, 1
  br label %b174
b176:
  %v1146 = add nsw i64 %v1039, 1
  br label %b169
b171:
  %v1147 = add nsw i64 %v1033, 1
  br label %b166
b168:
  %v1148 = add nsw i64 %v1028, 96
  br label %b163
b165:
  %v1149 = add i64 %v7, 0
  %v1150 = sdiv i64 %v1149, 1
  %v1151 = add i64 %v2, 1
  %v1152 = mul i64 %v1150, %v2
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v7
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v7
  %v1157 = mul i64 %v1150, %v1151
  %v1158 = sdiv i64 %v1157, %v3
  %v1159 = mul i64 %v1158, 1
  %v1160 = icmp slt i64 %v1159, %v7
  %v1161 = select i1 %v1160, i64 %v1159, i64 %v7
  br label %b180
b180:
  %v1162 = phi i64 [ %v1156, %b165 ], [ %v1258, %b185 ]
  %v1163 = icmp slt i64 %v1162, %v1161
  br i1 %v1163, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1164 = phi i64 [ 0, %b181 ], [ %v1257, %b188 ]
  %v1165 = icmp slt i64 %v1164, 8
  br i1 %v1165, label %b184, label %b185
b184:
  %v1166 = add i64 %v709, 0
  %v1167 = and i64 %v1166, %v162
  %v1168 = mul i64 %v1167, %v7
  %v1169 = add i64 %v1168, %v1162
  %v1170 = mul i64 %v1169, 8
  %v1171 = getelementptr inbounds float, ptr %v96, i64 %v1170
  %v1172 = add i64 0, %v1164
  %v1173 = getelementptr inbounds float, ptr %v1171, i64 %v1172
  %v1174 = load float, ptr %v1173, align 4
  %v1175 = add i64 %v709, 0
  %v1176 = and i64 %v1175, %v130
  %v1177 = mul i64 %v1176, %v7
  %v1178 = add i64 %v1177, %v1162
  %v1179 = mul i64 %v1178, 128
  %v1180 = getelementptr inbounds float, ptr %v32, i64 %v1179
  %v1181 = add i64 %v709, 0
  %v1182 = and i64 %v1181, %v150
  %v1183 = mul i64 %v1182, %v7
  %v1184 = add i64 %v1183, %v1162
  %v1185 = mul i64 %v1184, 8
  %v1186 = getelementptr inbounds float, ptr %v84, i64 %v1185
  %v1187 = add i64 0, %v1164
  %v1188 = getelementptr inbounds float, ptr %v1186, i64 %v1187
  %v1189 = load float, ptr %v1188, align 4
  %v1190 = fmul float %v1174, %v1189
  %v1191 = add i64 %v709, 0
  %v1192 = and i64 %v1191, %v154
  %v1193 = mul i64 %v1192, %v7
  %v1194 = add i64 %v1193, %v1162
  %v1195 = mul i64 %v1194, 16
  %v1196 = getelementptr inbounds float, ptr %v88, i64 %v1195
  %v1197 = add i64 %v709, 1
  %v1198 = and i64 %v1197, %v130
  %v1199 = mul i64 %v1198, %v7
  %v1200 = add i64 %v1199, %v1162
  %v1201 = mul i64 %v1200, 128
  %v1202 = getelementptr inbounds float, ptr %v32, i64 %v1201
  br label %b186
b186:
  %v1203 = phi i64 [ 0, %b184 ], [ %v1256, %b187 ]
  %v1204 = icmp slt i64 %v1203, 16
  br i1 %v1204, label %b187, label %b188
b187:
  %v1205 = mul i64 %v1164, 16
  %v1206 = add i64 0, %v1205
  %v1207 = add i64 %v1206, %v1203
  %v1208 = getelementptr inbounds float, ptr %v76, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = insertelement <8 x float> poison, float %v1174, i64 0
  %v1211 = shufflevector <8 x float> %v1210, <8 x float> poison, <8 x i32> zeroinitializer
  %v1212 = fmul <8 x float> %v1211, %v1209
  %v1213 = fneg <8 x float> %v1212
  %v1214 = fcmp olt <8 x float> %v1213, splat (float 0xC05A400000000000)
  %v1215 = select <8 x i1> %v1214, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1213
  %v1216 = fcmp ogt <8 x float> %v1215, splat (float 0x4056400000000000)
  %v1217 = select <8 x i1> %v1216, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1215
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1217, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1219 = fsub <8 x float> %v1218, splat (float 0x4168000000000000)
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1217)
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1220)
  %v1222 = bitcast <8 x float> %v1218 to <8 x i32>
  %v1223 = fmul <8 x float> %v1221, %v1221
  %v1224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1221, <8 x float> splat (float 0x3F81227F40000000))
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> %v1221, <8 x float> splat (float 0x3FA5556740000000))
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1221, <8 x float> splat (float 0x3FC5554B00000000))
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1221, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1223, <8 x float> %v1227, <8 x float> %v1221)
  %v1229 = sub <8 x i32> %v1222, splat (i32 1262485250)
  %v1230 = lshr <8 x i32> %v1229, splat (i32 1)
  %v1231 = sub <8 x i32> %v1229, %v1230
  %v1232 = shl <8 x i32> %v1230, splat (i32 23)
  %v1233 = bitcast <8 x i32> %v1232 to <8 x float>
  %v1234 = shl <8 x i32> %v1231, splat (i32 23)
  %v1235 = bitcast <8 x i32> %v1234 to <8 x float>
  %v1236 = fadd <8 x float> %v1228, splat (float 0x3FF0000000000000)
  %v1237 = fmul <8 x float> %v1236, %v1233
  %v1238 = fmul <8 x float> %v1237, %v1235
  %v1239 = mul i64 %v1164, 16
  %v1240 = add i64 0, %v1239
  %v1241 = add i64 %v1240, %v1203
  %v1242 = getelementptr inbounds float, ptr %v1180, i64 %v1241
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = fmul <8 x float> %v1238, %v1243
  %v1245 = add i64 0, %v1203
  %v1246 = getelementptr inbounds float, ptr %v1196, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = insertelement <8 x float> poison, float %v1190, i64 0
  %v1249 = shufflevector <8 x float> %v1248, <8 x float> poison, <8 x i32> zeroinitializer
  %v1250 = fmul <8 x float> %v1249, %v1247
  %v1251 = fadd <8 x float> %v1244, %v1250
  %v1252 = mul i64 %v1164, 16
  %v1253 = add i64 0, %v1252
  %v1254 = add i64 %v1253, %v1203
  %v1255 = getelementptr inbounds float, ptr %v1202, i64 %v1254
  store <8 x float> %v1251, ptr %v1255, align 4
  %v1256 = add nsw i64 %v1203, 8
  br label %b186
b188:
  %v1257 = add nsw i64 %v1164, 1
  br label %b183
b185:
  %v1258 = add nsw i64 %v1162, 1
  br label %b180
b182:
  %v1259 = add i64 %v7, 0
  %v1260 = sdiv i64 %v1259, 1
  %v1261 = add i64 %v2, 1
  %v1262 = mul i64 %v1260, %v2
  %v1263 = sdiv i64 %v1262, %v3
  %v1264 = mul i64 %v1263, 1
  %v1265 = icmp slt i64 %v1264, %v7
  %v1266 = select i1 %v1265, i64 %v1264, i64 %v7
  %v1267 = mul i64 %v1260, %v1261
  %v1268 = sdiv i64 %v1267, %v3
  %v1269 = mul i64 %v1268, 1
  %v1270 = icmp slt i64 %v1269, %v7
  %v1271 = select i1 %v1270, i64 %v1269, i64 %v7
  br label %b189
b189:
  %v1272 = phi i64 [ %v1266, %b182 ], [ %v1291, %b190 ]
  %v1273 = icmp slt i64 %v1272, %v1271
  br i1 %v1273, label %b190, label %b191
b190:
  %v1274 = add i64 %v709, 0
  %v1275 = and i64 %v1274, %v148
  %v1276 = mul i64 %v1275, %v7
  %v1277 = add i64 %v1276, %v1272
  %v1278 = mul i64 %v1277, 8
  %v1279 = getelementptr inbounds float, ptr %v82, i64 %v1278
  %v1280 = add i64 %v709, 1
  %v1281 = and i64 %v1280, %v132
  %v1282 = mul i64 %v1281, %v7
  %v1283 = add i64 %v1282, %v1272
  %v1284 = mul i64 %v1283, 8
  %v1285 = getelementptr inbounds float, ptr %v34, i64 %v1284
  %v1286 = add i64 0, 0
  %v1287 = getelementptr inbounds float, ptr %v1279, i64 %v1286
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = add i64 0, 0
  %v1290 = getelementptr inbounds float, ptr %v1285, i64 %v1289
  store <8 x float> %v1288, ptr %v1290, align 4
  %v1291 = add nsw i64 %v1272, 1
  br label %b189
b191:
  %v1292 = add i64 %v7, 0
  %v1293 = sdiv i64 %v1292, 1
  %v1294 = add i64 %v2, 1
  %v1295 = mul i64 %v1293, %v2
  %v1296 = sdiv i64 %v1295, %v3
  %v1297 = mul i64 %v1296, 1
  %v1298 = icmp slt i64 %v1297, %v7
  %v1299 = select i1 %v1298, i64 %v1297, i64 %v7
  %v1300 = mul i64 %v1293, %v1294
  %v1301 = sdiv i64 %v1300, %v3
  %v1302 = mul i64 %v1301, 1
  %v1303 = icmp slt i64 %v1302, %v7
  %v1304 = select i1 %v1303, i64 %v1302, i64 %v7
  br label %b192
b192:
  %v1305 = phi i64 [ %v1299, %b191 ], [ %v1324, %b193 ]
  %v1306 = icmp slt i64 %v1305, %v1304
  br i1 %v1306, label %b193, label %b194
b193:
  %v1307 = add i64 %v709, 0
  %v1308 = and i64 %v1307, %v132
  %v1309 = mul i64 %v1308, %v7
  %v1310 = add i64 %v1309, %v1305
  %v1311 = mul i64 %v1310, 8
  %v1312 = getelementptr inbounds float, ptr %v34, i64 %v1311
  %v1313 = add i64 %v709, 1
  %v1314 = and i64 %v1313, %v134
  %v1315 = mul i64 %v1314, %v7
  %v1316 = add i64 %v1315, %v1305
  %v1317 = mul i64 %v1316, 8
  %v1318 = getelementptr inbounds float, ptr %v36, i64 %v1317
  %v1319 = add i64 0, 0
  %v1320 = getelementptr inbounds float, ptr %v1312, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = add i64 0, 0
  %v1323 = getelementptr inbounds float, ptr %v1318, i64 %v1322
  store <8 x float> %v1321, ptr %v1323, align 4
  %v1324 = add nsw i64 %v1305, 1
  br label %b192
b194:
  %v1325 = add i64 %v7, 0
  %v1326 = sdiv i64 %v1325, 1
  %v1327 = add i64 %v2, 1
  %v1328 = mul i64 %v1326, %v2
  %v1329 = sdiv i64 %v1328, %v3
  %v1330 = mul i64 %v1329, 1
  %v1331 = icmp slt i64 %v1330, %v7
  %v1332 = select i1 %v1331, i64 %v1330, i64 %v7
  %v1333 = mul i64 %v1326, %v1327
  %v1334 = sdiv i64 %v1333, %v3
  %v1335 = mul i64 %v1334, 1
  %v1336 = icmp slt i64 %v1335, %v7
  %v1337 = select i1 %v1336, i64 %v1335, i64 %v7
  br label %b195
b195:
  %v1338 = phi i64 [ %v1332, %b194 ], [ %v1357, %b196 ]
  %v1339 = icmp slt i64 %v1338, %v1337
  br i1 %v1339, label %b196, label %b197
b196:
  %v1340 = add i64 %v709, 0
  %v1341 = and i64 %v1340, %v134
  %v1342 = mul i64 %v1341, %v7
  %v1343 = add i64 %v1342, %v1338
  %v1344 = mul i64 %v1343, 8
  %v1345 = getelementptr inbounds float, ptr %v36, i64 %v1344
  %v1346 = add i64 %v709, 1
  %v1347 = and i64 %v1346, %v136
  %v1348 = mul i64 %v1347, %v7
  %v1349 = add i64 %v1348, %v1338
  %v1350 = mul i64 %v1349, 8
  %v1351 = getelementptr inbounds float, ptr %v38, i64 %v1350
  %v1352 = add i64 0, 0
  %v1353 = getelementptr inbounds float, ptr %v1345, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = add i64 0, 0
  %v1356 = getelementptr inbounds float, ptr %v1351, i64 %v1355
  store <8 x float> %v1354, ptr %v1356, align 4
  %v1357 = add nsw i64 %v1338, 1
  br label %b195
b197:
  %v1358 = add nsw i64 %v709, 1
  br label %b125
b127:
  %v1359 = icmp sgt i64 %v3, 1
  br i1 %v1359, label %b198, label %b199
b198:
  %v1360 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1361 = atomicrmw add ptr %v1360, i64 1 acq_rel
  %v1362 = load i64, ptr %v177, align 8
  %v1363 = add i64 %v1362, 1
  store i64 %v1363, ptr %v177, align 8
  %v1364 = mul i64 %v3, %v1363
  br label %b200
b200:
  %v1365 = load atomic i64, ptr %v1360 acquire, align 8
  %v1366 = icmp slt i64 %v1365, %v1364
  br i1 %v1366, label %b201, label %b202
b201:
  %v1367 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  %v1368 = add nsw i64 %v593, %v592
  br label %b97
b99:
  %v1369 = getelementptr inbounds float, ptr %v179, i64 512
  %v1370 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1371 = load i64, ptr %v1370, align 8
  %v1372 = icmp eq i64 %v1371, 0
  br i1 %v1372, label %b203, label %b204
b203:
  %v1373 = add i64 1, 0
  %v1374 = sdiv i64 %v1373, 1
  %v1375 = add i64 %v2, 1
  %v1376 = mul i64 %v1374, %v2
  %v1377 = sdiv i64 %v1376, %v3
  %v1378 = mul i64 %v1377, 1
  %v1379 = icmp slt i64 %v1378, 1
  %v1380 = select i1 %v1379, i64 %v1378, i64 1
  %v1381 = mul i64 %v1374, %v1375
  %v1382 = sdiv i64 %v1381, %v3
  %v1383 = mul i64 %v1382, 1
  %v1384 = icmp slt i64 %v1383, 1
  %v1385 = select i1 %v1384, i64 %v1383, i64 1
  %v1386 = icmp slt i64 %v1385, 1
  %v1387 = select i1 %v1386, i64 %v1385, i64 1
  br label %b205
b205:
  %v1388 = phi i64 [ %v1380, %b203 ], [ %v1402, %b206 ]
  %v1389 = icmp slt i64 %v1388, %v1387
  br i1 %v1389, label %b206, label %b207
b206:
  %v1390 = mul i64 %v1388, 64
  %v1391 = mul i64 %v1388, 8
  %v1392 = add i64 %v1390, 0
  %v1393 = add i64 %v1391, 0
  %v1394 = getelementptr inbounds float, ptr %v1369, i64 %v1392
  %v1395 = sub i64 8, %v1393
  %v1396 = icmp slt i64 %v1395, 0
  %v1397 = select i1 %v1396, i64 0, i64 %v1395
  %v1398 = mul i64 %v1393, 8
  %v1399 = add i64 0, %v1398
  %v1400 = getelementptr inbounds float, ptr %v28, i64 %v1399
  call void @pack_turned(ptr %v1400, i64 8, i64 1, i64 8, i64 %v1397, ptr %v1394, i64 8)
  %v1401 = add i64 %v1390, 64
  %v1402 = add nsw i64 %v1388, 1
  br label %b205
b207:
  br label %b204
b204:
  %v1403 = icmp sgt i64 %v3, 1
  br i1 %v1403, label %b208, label %b209
b208:
  %v1404 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1405 = atomicrmw add ptr %v1404, i64 1 acq_rel
  %v1406 = load i64, ptr %v177, align 8
  %v1407 = add i64 %v1406, 1
  store i64 %v1407, ptr %v177, align 8
  %v1408 = mul i64 %v3, %v1407
  br label %b210
b210:
  %v1409 = load atomic i64, ptr %v1404 acquire, align 8
  %v1410 = icmp slt i64 %v1409, %v1408
  br i1 %v1410, label %b211, label %b212
b211:
  %v1411 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
  %v1412 = add i64 %v8, 0
  %v1413 = sdiv i64 %v1412, 1
  %v1414 = add i64 %v2, 1
  %v1415 = mul i64 %v1413, %v2
  %v1416 = sdiv i64 %v1415, %v3
  %v1417 = mul i64 %v1416, 1
  %v1418 = icmp slt i64 %v1417, %v8
  %v1419 = select i1 %v1418, i64 %v1417, i64 %v8
  %v1420 = mul i64 %v1413, %v1414
  %v1421 = sdiv i64 %v1420, %v3
  %v1422 = mul i64 %v1421, 1
  %v1423 = icmp slt i64 %v1422, %v8
  %v1424 = select i1 %v1423, i64 %v1422, i64 %v8
  br label %b213
b213:
  %v1425 = phi i64 [ %v1419, %b209 ], [ %v1464, %b218 ]
  %v1426 = icmp slt i64 %v1425, %v1424
  br i1 %v1426, label %b214, label %b215
b214:
  br label %b216
b216:
  %v1427 = phi i64 [ 0, %b214 ], [ %v1463, %b221 ]
  %v1428 = icmp slt i64 %v1427, 8
  br i1 %v1428, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1429 = phi i64 [ 0, %b217 ], [ %v1448, %b220 ]
  %v1430 = phi <8 x float> [ splat (float 0x0000000000000000), %b217 ], [ %v1447, %b220 ]
  %v1431 = icmp slt i64 %v1429, 16
  br i1 %v1431, label %b220, label %b221
b220:
  %v1432 = mul i64 1, %v7
  %v1433 = add i64 %v1425, %v1432
  %v1434 = mul i64 %v1433, 128
  %v1435 = getelementptr inbounds float, ptr %v32, i64 %v1434
  %v1436 = mul i64 %v1425, 16
  %v1437 = getelementptr inbounds float, ptr %v92, i64 %v1436
  %v1438 = mul i64 %v1427, 16
  %v1439 = add i64 0, %v1438
  %v1440 = add i64 %v1439, %v1429
  %v1441 = getelementptr inbounds float, ptr %v1435, i64 %v1440
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = add i64 0, %v1429
  %v1444 = getelementptr inbounds float, ptr %v1437, i64 %v1443
  %v1445 = load <8 x float>, ptr %v1444, align 4
  %v1446 = fmul <8 x float> %v1442, %v1445
  %v1447 = fadd <8 x float> %v1430, %v1446
  %v1448 = add nsw i64 %v1429, 8
  br label %b219
b221:
  %v1449 = shufflevector <8 x float> %v1430, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1450 = shufflevector <8 x float> %v1430, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1451 = fadd <4 x float> %v1449, %v1450
  %v1452 = shufflevector <4 x float> %v1451, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1453 = shufflevector <4 x float> %v1451, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1454 = fadd <2 x float> %v1452, %v1453
  %v1455 = extractelement <2 x float> %v1454, i64 0
  %v1456 = extractelement <2 x float> %v1454, i64 1
  %v1457 = fadd float %v1455, %v1456
  %v1458 = fadd float %v1457, 0x0000000000000000
  %v1459 = mul i64 %v1425, 8
  %v1460 = getelementptr inbounds float, ptr %v98, i64 %v1459
  %v1461 = add i64 0, %v1427
  %v1462 = getelementptr inbounds float, ptr %v1460, i64 %v1461
  store float %v1458, ptr %v1462, align 4
  %v1463 = add nsw i64 %v1427, 1
  br label %b216
b218:
  %v1464 = add nsw i64 %v1425, 1
  br label %b213
b215:
  %v1465 = add i64 %v8, 0
  %v1466 = sdiv i64 %v1465, 1
  %v1467 = add i64 %v2, 1
  %v1468 = mul i64 %v1466, %v2
  %v1469 = sdiv i64 %v1468, %v3
  %v1470 = mul i64 %v1469, 1
  %v1471 = icmp slt i64 %v1470, %v8
  %v1472 = select i1 %v1471, i64 %v1470, i64 %v8
  %v1473 = mul i64 %v1466, %v1467
  %v1474 = sdiv i64 %v1473, %v3
  %v1475 = mul i64 %v1474, 1
  %v1476 = icmp slt i64 %v1475, %v8
  %v1477 = select i1 %v1476, i64 %v1475, i64 %v8
  br label %b222
b222:
  %v1478 = phi i64 [ %v1472, %b215 ], [ %v1539, %b223 ]
  %v1479 = icmp slt i64 %v1478, %v1477
  br i1 %v1479, label %b223, label %b224
b223:
  %v1480 = mul i64 %v1478, 8
  %v1481 = getelementptr inbounds float, ptr %v98, i64 %v1480
  %v1482 = mul i64 %v1478, 8
  %v1483 = getelementptr inbounds float, ptr %v84, i64 %v1482
  %v1484 = mul i64 %v1478, 16
  %v1485 = getelementptr inbounds float, ptr %v80, i64 %v1484
  %v1486 = mul i64 %v1478, 8
  %v1487 = getelementptr inbounds float, ptr %v100, i64 %v1486
  %v1488 = mul i64 %v1478, 8
  %v1489 = getelementptr inbounds float, ptr %v102, i64 %v1488
  %v1490 = add i64 0, 0
  %v1491 = getelementptr inbounds float, ptr %v1481, i64 %v1490
  %v1492 = load <8 x float>, ptr %v1491, align 4
  %v1493 = add i64 0, 0
  %v1494 = getelementptr inbounds float, ptr %v26, i64 %v1493
  %v1495 = load <8 x float>, ptr %v1494, align 4
  %v1496 = add i64 0, 0
  %v1497 = getelementptr inbounds float, ptr %v1483, i64 %v1496
  %v1498 = load <8 x float>, ptr %v1497, align 4
  %v1499 = fmul <8 x float> %v1495, %v1498
  %v1500 = fadd <8 x float> %v1492, %v1499
  %v1501 = add i64 8, 0
  %v1502 = getelementptr inbounds float, ptr %v1485, i64 %v1501
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1503)
  %v1505 = fneg <8 x float> %v1504
  %v1506 = fcmp olt <8 x float> %v1505, splat (float 0xC05A400000000000)
  %v1507 = select <8 x i1> %v1506, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1505
  %v1508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1507, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1509 = fsub <8 x float> %v1508, splat (float 0x4168000000000000)
  %v1510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1509, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1507)
  %v1511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1509, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1510)
  %v1512 = bitcast <8 x float> %v1508 to <8 x i32>
  %v1513 = fmul <8 x float> %v1511, %v1511
  %v1514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1511, <8 x float> splat (float 0x3F81227F40000000))
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> %v1511, <8 x float> splat (float 0x3FA5556740000000))
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1511, <8 x float> splat (float 0x3FC5554B00000000))
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> %v1511, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1513, <8 x float> %v1517, <8 x float> %v1511)
  %v1519 = sub <8 x i32> %v1512, splat (i32 1262485250)
  %v1520 = lshr <8 x i32> %v1519, splat (i32 1)
  %v1521 = sub <8 x i32> %v1519, %v1520
  %v1522 = shl <8 x i32> %v1520, splat (i32 23)
  %v1523 = bitcast <8 x i32> %v1522 to <8 x float>
  %v1524 = shl <8 x i32> %v1521, splat (i32 23)
  %v1525 = bitcast <8 x i32> %v1524 to <8 x float>
  %v1526 = fadd <8 x float> %v1518, splat (float 0x3FF0000000000000)
  %v1527 = fmul <8 x float> %v1526, %v1523
  %v1528 = fmul <8 x float> %v1527, %v1525
  %v1529 = fcmp olt <8 x float> %v1503, splat (float 0x0000000000000000)
  %v1530 = select <8 x i1> %v1529, <8 x float> %v1528, <8 x float> splat (float 0x3FF0000000000000)
  %v1531 = fadd <8 x float> %v1528, splat (float 0x3FF0000000000000)
  %v1532 = fdiv <8 x float> %v1530, %v1531
  %v1533 = fmul <8 x float> %v1503, %v1532
  %v1534 = fmul <8 x float> %v1500, %v1533
  %v1535 = add i64 0, 0
  %v1536 = getelementptr inbounds float, ptr %v1487, i64 %v1535
  store <8 x float> %v1500, ptr %v1536, align 4
  %v1537 = add i64 0, 0
  %v1538 = getelementptr inbounds float, ptr %v1489, i64 %v1537
  store <8 x float> %v1534, ptr %v1538, align 4
  %v1539 = add nsw i64 %v1478, 1
  br label %b222
b224:
  %v1541 = add i64 %v8, 0
  %v1542 = sdiv i64 %v1541, 1
  %v1543 = add i64 %v2, 1
  %v1544 = mul i64 %v1542, %v2
  %v1545 = sdiv i64 %v1544, %v3
  %v1546 = mul i64 %v1545, 1
  %v1547 = icmp slt i64 %v1546, %v8
  %v1548 = select i1 %v1547, i64 %v1546, i64 %v8
  %v1549 = mul i64 %v1542, %v1543
  %v1550 = sdiv i64 %v1549, %v3
  %v1551 = mul i64 %v1550, 1
  %v1552 = icmp slt i64 %v1551, %v8
  %v1553 = select i1 %v1552, i64 %v1551, i64 %v8
  br label %b225
b225:
  %v1554 = phi i64 [ %v1548, %b224 ], [ %v1608, %b230 ]
  %v1555 = icmp slt i64 %v1554, %v1553
  br i1 %v1555, label %b226, label %b227
b226:
  %v1556 = add i64 %v1554, 96
  %v1557 = icmp slt i64 %v1556, %v1553
  %v1558 = select i1 %v1557, i64 %v1556, i64 %v1553
  br label %b228
b228:
  %v1559 = phi i64 [ 0, %b226 ], [ %v1607, %b233 ]
  %v1560 = icmp slt i64 %v1559, 1
  br i1 %v1560, label %b229, label %b230
b229:
  %v1561 = sub i64 %v1558, %v1554
  %v1562 = sub i64 8, 1
  %v1563 = add i64 %v1561, %v1562
  %v1564 = sdiv i64 %v1563, 8
  br label %b231
b231:
  %v1565 = phi i64 [ 0, %b229 ], [ %v1606, %b238 ]
  %v1566 = icmp slt i64 %v1565, %v1564
  br i1 %v1566, label %b232, label %b233
b232:
  %v1567 = mul i64 %v1561, %v1565
  %v1568 = sdiv i64 %v1567, %v1564
  %v1569 = add i64 %v1554, %v1568
  %v1570 = add i64 %v1565, 1
  %v1571 = mul i64 %v1561, %v1570
  %v1572 = sdiv i64 %v1571, %v1564
  %v1573 = add i64 %v1554, %v1572
  %v1574 = mul i64 %v1559, 64
  %v1575 = getelementptr inbounds float, ptr %v1369, i64 %v1574
  %v1576 = sub i64 %v1573, %v1569
  %v1577 = mul i64 %v1569, 8
  %v1578 = getelementptr inbounds float, ptr %v102, i64 %v1577
  %v1579 = getelementptr inbounds float, ptr %v1578, i64 0
  %v1580 = sub i64 %v1576, 1
  %v1581 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1580
  %v1582 = load ptr, ptr %v1581, align 4
  %v1583 = getelementptr inbounds float, ptr %v1540, i64 0
  %v1584 = icmp sgt i64 %v1576, 0
  br i1 %v1584, label %b234, label %b235
b234:
  call void %v1582(ptr %v1579, i64 8, ptr %v1575, i64 8, ptr %v1583, i64 8, i64 0)
  br label %b235
b235:
  %v1585 = add i64 %v1574, 64
  br label %b236
b236:
  %v1586 = phi i64 [ %v1569, %b235 ], [ %v1605, %b241 ]
  %v1587 = icmp slt i64 %v1586, %v1573
  br i1 %v1587, label %b237, label %b238
b237:
  %v1588 = sub i64 %v1586, %v1569
  %v1589 = mul i64 %v1588, 8
  %v1590 = getelementptr inbounds float, ptr %v1540, i64 %v1589
  %v1591 = mul i64 %v1586, 8
  %v1592 = getelementptr inbounds float, ptr %v48, i64 %v1591
  br label %b239
b239:
  %v1593 = phi i64 [ 0, %b237 ], [ %v1604, %b240 ]
  %v1594 = icmp slt i64 %v1593, 1
  br i1 %v1594, label %b240, label %b241
b240:
  %v1595 = mul i64 %v1559, 1
  %v1596 = add i64 %v1595, %v1593
  %v1597 = mul i64 %v1596, 8
  %v1598 = add i64 0, %v1593
  %v1599 = mul i64 %v1598, 8
  %v1600 = getelementptr inbounds float, ptr %v1590, i64 %v1599
  %v1601 = load <8 x float>, ptr %v1600, align 4
  %v1602 = add i64 0, %v1597
  %v1603 = getelementptr inbounds float, ptr %v1592, i64 %v1602
  store <8 x float> %v1601, ptr %v1603, align 4
  %v1604 = add nsw i64 %v1593, 1
  br label %b239
b241:
  %v1605 = add nsw i64 %v1586, 1
  br label %b236
b238:
  %v1606 = add nsw i64 %v1565, 1
  br label %b231
b233:
  %v1607 = add nsw i64 %v1559, 1
  br label %b228
b230:
  %v1608 = add nsw i64 %v1554, 96
  br label %b225
b227:
  %v1609 = icmp sgt i64 %v3, 1
  br i1 %v1609, label %b242, label %b243
b242:
  %v1610 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1611 = atomicrmw add ptr %v1610, i64 1 acq_rel
  %v1612 = load i64, ptr %v177, align 8
  %v1613 = add i64 %v1612, 1
  store i64 %v1613, ptr %v177, align 8
  %v1614 = mul i64 %v3, %v1613
  br label %b244
b244:
  %v1615 = load atomic i64, ptr %v1610 acquire, align 8
  %v1616 = icmp slt i64 %v1615, %v1614
  br i1 %v1616, label %b245, label %b246
b245:
  %v1617 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
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
  %v177 = alloca i64, i64 1, align 8
  %v226 = alloca float, i64 64, align 4
  %v915 = alloca float, i64 64, align 4
  %v992 = alloca float, i64 64, align 4
  %v1314 = alloca float, i64 64, align 4
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
  %v125 = getelementptr inbounds i64, ptr %v1, i64 7
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 16
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 17
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 18
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 19
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 20
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 25
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 26
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 36
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 37
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 41
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 42
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 43
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 44
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 57
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 58
  %v176 = load i64, ptr %v175, align 8
  store i64 0, ptr %v177, align 8
  %v178 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v179 = load ptr, ptr %v178, align 4
  %v180 = mul i64 %v2, 27648
  %v181 = add i64 %v180, 576
  %v182 = getelementptr inbounds float, ptr %v179, i64 %v181
  %v183 = getelementptr inbounds float, ptr %v179, i64 0
  %v184 = getelementptr inbounds i64, ptr %v1, i64 4
  %v185 = load i64, ptr %v184, align 8
  %v186 = icmp eq i64 %v185, 0
  br i1 %v186, label %b0, label %b1
b0:
  %v187 = add i64 1, 0
  %v188 = sdiv i64 %v187, 1
  %v189 = add i64 %v2, 1
  %v190 = mul i64 %v188, %v2
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, 1
  %v194 = select i1 %v193, i64 %v192, i64 1
  %v195 = mul i64 %v188, %v189
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, 1
  %v199 = select i1 %v198, i64 %v197, i64 1
  %v200 = icmp slt i64 %v199, 1
  %v201 = select i1 %v200, i64 %v199, i64 1
  br label %b2
b2:
  %v202 = phi i64 [ %v194, %b0 ], [ %v216, %b3 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b3, label %b4
b3:
  %v204 = mul i64 %v202, 64
  %v205 = mul i64 %v202, 8
  %v206 = add i64 %v204, 0
  %v207 = add i64 %v205, 0
  %v208 = getelementptr inbounds float, ptr %v183, i64 %v206
  %v209 = sub i64 8, %v207
  %v210 = icmp slt i64 %v209, 0
  %v211 = select i1 %v210, i64 0, i64 %v209
  %v212 = mul i64 %v207, 1
  %v213 = add i64 0, %v212
  %v214 = getelementptr inbounds float, ptr %v28, i64 %v213
  call void @pack_rows(ptr %v214, i64 1, i64 8, i64 8, i64 %v211, ptr %v208, i64 8)
  %v215 = add i64 %v204, 64
  %v216 = add nsw i64 %v202, 1
  br label %b2
b4:
  br label %b1
b1:
  %v217 = icmp sgt i64 %v3, 1
  br i1 %v217, label %b5, label %b6
b5:
  %v218 = getelementptr inbounds i64, ptr %v1, i64 3
  %v219 = atomicrmw add ptr %v218, i64 1 acq_rel
  %v220 = load i64, ptr %v177, align 8
  %v221 = add i64 %v220, 1
  store i64 %v221, ptr %v177, align 8
  %v222 = mul i64 %v3, %v221
  br label %b7
b7:
  %v223 = load atomic i64, ptr %v218 acquire, align 8
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b8, label %b9
b8:
  %v225 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v227 = add i64 %v8, 0
  %v228 = sdiv i64 %v227, 1
  %v229 = add i64 %v2, 1
  %v230 = mul i64 %v228, %v2
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, %v8
  %v234 = select i1 %v233, i64 %v232, i64 %v8
  %v235 = mul i64 %v228, %v229
  %v236 = sdiv i64 %v235, %v3
  %v237 = mul i64 %v236, 1
  %v238 = icmp slt i64 %v237, %v8
  %v239 = select i1 %v238, i64 %v237, i64 %v8
  br label %b10
b10:
  %v240 = phi i64 [ %v234, %b6 ], [ %v348, %b15 ]
  %v241 = icmp slt i64 %v240, %v239
  br i1 %v241, label %b11, label %b12
b11:
  %v242 = add i64 %v240, 96
  %v243 = icmp slt i64 %v242, %v239
  %v244 = select i1 %v243, i64 %v242, i64 %v239
  br label %b13
b13:
  %v245 = phi i64 [ 0, %b11 ], [ %v347, %b18 ]
  %v246 = icmp slt i64 %v245, 1
  br i1 %v246, label %b14, label %b15
b14:
  %v247 = sub i64 %v244, %v240
  %v248 = sub i64 8, 1
  %v249 = add i64 %v247, %v248
  %v250 = sdiv i64 %v249, 8
  br label %b16
b16:
  %v251 = phi i64 [ 0, %b14 ], [ %v346, %b23 ]
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b17, label %b18
b17:
  %v253 = mul i64 %v247, %v251
  %v254 = sdiv i64 %v253, %v250
  %v255 = add i64 %v240, %v254
  %v256 = add i64 %v251, 1
  %v257 = mul i64 %v247, %v256
  %v258 = sdiv i64 %v257, %v250
  %v259 = add i64 %v240, %v258
  %v260 = mul i64 %v245, 64
  %v261 = getelementptr inbounds float, ptr %v183, i64 %v260
  %v262 = sub i64 %v259, %v255
  %v263 = mul i64 %v255, 8
  %v264 = getelementptr inbounds float, ptr %v30, i64 %v263
  %v265 = getelementptr inbounds float, ptr %v264, i64 0
  %v266 = sub i64 %v262, 1
  %v267 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v266
  %v268 = load ptr, ptr %v267, align 4
  %v269 = getelementptr inbounds float, ptr %v226, i64 0
  %v270 = icmp sgt i64 %v262, 0
  br i1 %v270, label %b19, label %b20
b19:
  call void %v268(ptr %v265, i64 8, ptr %v261, i64 8, ptr %v269, i64 8, i64 0)
  br label %b20
b20:
  %v271 = add i64 %v260, 64
  br label %b21
b21:
  %v272 = phi i64 [ %v255, %b20 ], [ %v345, %b26 ]
  %v273 = icmp slt i64 %v272, %v259
  br i1 %v273, label %b22, label %b23
b22:
  %v274 = sub i64 %v272, %v255
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v226, i64 %v275
  %v277 = mul i64 %v272, 16
  %v278 = getelementptr inbounds float, ptr %v80, i64 %v277
  %v279 = mul i64 %v272, 8
  %v280 = getelementptr inbounds float, ptr %v100, i64 %v279
  %v281 = mul i64 %v272, 8
  %v282 = getelementptr inbounds float, ptr %v104, i64 %v281
  %v283 = mul i64 %v272, 16
  %v284 = getelementptr inbounds float, ptr %v72, i64 %v283
  br label %b24
b24:
  %v285 = phi i64 [ 0, %b22 ], [ %v344, %b25 ]
  %v286 = icmp slt i64 %v285, 1
  br i1 %v286, label %b25, label %b26
b25:
  %v287 = mul i64 %v245, 1
  %v288 = add i64 %v287, %v285
  %v289 = mul i64 %v288, 8
  %v290 = add i64 0, %v285
  %v291 = mul i64 %v290, 8
  %v292 = getelementptr inbounds float, ptr %v276, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 8, %v289
  %v295 = getelementptr inbounds float, ptr %v278, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v296)
  %v298 = fneg <8 x float> %v297
  %v299 = fcmp olt <8 x float> %v298, splat (float 0xC05A400000000000)
  %v300 = select <8 x i1> %v299, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v298
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v302 = fsub <8 x float> %v301, splat (float 0x4168000000000000)
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v300)
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v303)
  %v305 = bitcast <8 x float> %v301 to <8 x i32>
  %v306 = fmul <8 x float> %v304, %v304
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v304, <8 x float> splat (float 0x3F81227F40000000))
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> %v304, <8 x float> splat (float 0x3FA5556740000000))
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> %v304, <8 x float> splat (float 0x3FC5554B00000000))
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v304, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> %v310, <8 x float> %v304)
  %v312 = sub <8 x i32> %v305, splat (i32 1262485250)
  %v313 = lshr <8 x i32> %v312, splat (i32 1)
  %v314 = sub <8 x i32> %v312, %v313
  %v315 = shl <8 x i32> %v313, splat (i32 23)
  %v316 = bitcast <8 x i32> %v315 to <8 x float>
  %v317 = shl <8 x i32> %v314, splat (i32 23)
  %v318 = bitcast <8 x i32> %v317 to <8 x float>
  %v319 = fadd <8 x float> %v311, splat (float 0x3FF0000000000000)
  %v320 = fmul <8 x float> %v319, %v316
  %v321 = fmul <8 x float> %v320, %v318
  %v322 = fcmp olt <8 x float> %v296, splat (float 0x0000000000000000)
  %v323 = select <8 x i1> %v322, <8 x float> %v321, <8 x float> splat (float 0x3FF0000000000000)
  %v324 = fadd <8 x float> %v321, splat (float 0x3FF0000000000000)
  %v325 = fdiv <8 x float> %v323, %v324
  %v326 = fmul <8 x float> %v296, %v325
  %v327 = fmul <8 x float> %v293, %v326
  %v328 = add i64 0, %v289
  %v329 = getelementptr inbounds float, ptr %v280, i64 %v328
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = fmul <8 x float> %v293, %v330
  %v332 = fmul <8 x float> %v331, %v325
  %v333 = fmul <8 x float> %v331, %v296
  %v334 = fmul <8 x float> %v333, %v325
  %v335 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v336 = shufflevector <8 x float> %v335, <8 x float> poison, <8 x i32> zeroinitializer
  %v337 = fsub <8 x float> %v336, %v325
  %v338 = fmul <8 x float> %v334, %v337
  %v339 = fadd <8 x float> %v332, %v338
  %v340 = add i64 0, %v289
  %v341 = getelementptr inbounds float, ptr %v282, i64 %v340
  store <8 x float> %v327, ptr %v341, align 4
  %v342 = add i64 8, %v289
  %v343 = getelementptr inbounds float, ptr %v284, i64 %v342
  store <8 x float> %v339, ptr %v343, align 4
  %v344 = add nsw i64 %v285, 1
  br label %b24
b26:
  %v345 = add nsw i64 %v272, 1
  br label %b21
b23:
  %v346 = add nsw i64 %v251, 1
  br label %b16
b18:
  %v347 = add nsw i64 %v245, 1
  br label %b13
b15:
  %v348 = add nsw i64 %v240, 96
  br label %b10
b12:
  %v349 = add i64 %v8, 0
  %v350 = sdiv i64 %v349, 1
  %v351 = add i64 %v2, 1
  %v352 = mul i64 %v350, %v2
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, %v8
  %v356 = select i1 %v355, i64 %v354, i64 %v8
  %v357 = mul i64 %v350, %v351
  %v358 = sdiv i64 %v357, %v3
  %v359 = mul i64 %v358, 1
  %v360 = icmp slt i64 %v359, %v8
  %v361 = select i1 %v360, i64 %v359, i64 %v8
  br label %b27
b27:
  %v362 = phi i64 [ %v356, %b12 ], [ %v393, %b32 ]
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b28, label %b29
b28:
  br label %b30
b30:
  %v364 = phi i64 [ 0, %b28 ], [ %v392, %b35 ]
  %v365 = icmp slt i64 %v364, 16
  br i1 %v365, label %b31, label %b32
b31:
  br label %b33
b33:
  %v366 = phi i64 [ 0, %b31 ], [ %v387, %b34 ]
  %v367 = phi <8 x float> [ splat (float 0x0000000000000000), %b31 ], [ %v386, %b34 ]
  %v368 = icmp slt i64 %v366, 8
  br i1 %v368, label %b34, label %b35
b34:
  %v369 = mul i64 %v362, 8
  %v370 = getelementptr inbounds float, ptr %v104, i64 %v369
  %v371 = add i64 0, %v366
  %v372 = getelementptr inbounds float, ptr %v370, i64 %v371
  %v373 = load float, ptr %v372, align 4
  %v374 = mul i64 1, %v7
  %v375 = add i64 %v362, %v374
  %v376 = mul i64 %v375, 128
  %v377 = getelementptr inbounds float, ptr %v32, i64 %v376
  %v378 = add i64 0, %v364
  %v379 = mul i64 %v366, 16
  %v380 = add i64 %v378, %v379
  %v381 = getelementptr inbounds float, ptr %v377, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = insertelement <8 x float> poison, float %v373, i64 0
  %v384 = shufflevector <8 x float> %v383, <8 x float> poison, <8 x i32> zeroinitializer
  %v385 = fmul <8 x float> %v384, %v382
  %v386 = fadd <8 x float> %v367, %v385
  %v387 = add nsw i64 %v366, 1
  br label %b33
b35:
  %v388 = mul i64 %v362, 40
  %v389 = getelementptr inbounds float, ptr %v70, i64 %v388
  %v390 = add i64 24, %v364
  %v391 = getelementptr inbounds float, ptr %v389, i64 %v390
  store <8 x float> %v367, ptr %v391, align 4
  %v392 = add nsw i64 %v364, 8
  br label %b30
b32:
  %v393 = add nsw i64 %v362, 1
  br label %b27
b29:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b36, label %b37
b36:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = load i64, ptr %v177, align 8
  %v398 = add i64 %v397, 1
  store i64 %v398, ptr %v177, align 8
  %v399 = mul i64 %v3, %v398
  br label %b38
b38:
  %v400 = load atomic i64, ptr %v395 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b39, label %b40
b39:
  %v402 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v403 = getelementptr inbounds float, ptr %v179, i64 64
  %v404 = getelementptr inbounds float, ptr %v179, i64 128
  %v405 = getelementptr inbounds i64, ptr %v1, i64 4
  %v406 = load i64, ptr %v405, align 8
  %v407 = icmp eq i64 %v406, 0
  br i1 %v407, label %b41, label %b42
b41:
  %v408 = add i64 1, 0
  %v409 = sdiv i64 %v408, 1
  %v410 = add i64 %v2, 1
  %v411 = mul i64 %v409, %v2
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, 1
  %v415 = select i1 %v414, i64 %v413, i64 1
  %v416 = mul i64 %v409, %v410
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, 1
  %v420 = select i1 %v419, i64 %v418, i64 1
  %v421 = icmp slt i64 %v420, 1
  %v422 = select i1 %v421, i64 %v420, i64 1
  br label %b43
b43:
  %v423 = phi i64 [ %v415, %b41 ], [ %v437, %b44 ]
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b44, label %b45
b44:
  %v425 = mul i64 %v423, 64
  %v426 = mul i64 %v423, 8
  %v427 = add i64 %v425, 0
  %v428 = add i64 %v426, 0
  %v429 = getelementptr inbounds float, ptr %v403, i64 %v427
  %v430 = sub i64 8, %v428
  %v431 = icmp slt i64 %v430, 0
  %v432 = select i1 %v431, i64 0, i64 %v430
  %v433 = mul i64 %v428, 1
  %v434 = add i64 0, %v433
  %v435 = getelementptr inbounds float, ptr %v22, i64 %v434
  call void @pack_rows(ptr %v435, i64 1, i64 8, i64 8, i64 %v432, ptr %v429, i64 8)
  %v436 = add i64 %v425, 64
  %v437 = add nsw i64 %v423, 1
  br label %b43
b45:
  %v438 = add i64 1, 0
  %v439 = sdiv i64 %v438, 1
  %v440 = add i64 %v2, 1
  %v441 = mul i64 %v439, %v2
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, 1
  %v445 = select i1 %v444, i64 %v443, i64 1
  %v446 = mul i64 %v439, %v440
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, 1
  %v450 = select i1 %v449, i64 %v448, i64 1
  %v451 = icmp slt i64 %v450, 1
  %v452 = select i1 %v451, i64 %v450, i64 1
  br label %b46
b46:
  %v453 = phi i64 [ %v445, %b45 ], [ %v467, %b47 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b47, label %b48
b47:
  %v455 = mul i64 %v453, 320
  %v456 = mul i64 %v453, 8
  %v457 = add i64 %v455, 0
  %v458 = add i64 %v456, 0
  %v459 = getelementptr inbounds float, ptr %v404, i64 %v457
  %v460 = sub i64 8, %v458
  %v461 = icmp slt i64 %v460, 0
  %v462 = select i1 %v461, i64 0, i64 %v460
  %v463 = mul i64 %v458, 1
  %v464 = add i64 0, %v463
  %v465 = getelementptr inbounds float, ptr %v20, i64 %v464
  call void @pack_rows(ptr %v465, i64 1, i64 8, i64 40, i64 %v462, ptr %v459, i64 8)
  %v466 = add i64 %v455, 320
  %v467 = add nsw i64 %v453, 1
  br label %b46
b48:
  br label %b42
b42:
  %v468 = icmp sgt i64 %v3, 1
  br i1 %v468, label %b49, label %b50
b49:
  %v469 = getelementptr inbounds i64, ptr %v1, i64 3
  %v470 = atomicrmw add ptr %v469, i64 1 acq_rel
  %v471 = load i64, ptr %v177, align 8
  %v472 = add i64 %v471, 1
  store i64 %v472, ptr %v177, align 8
  %v473 = mul i64 %v3, %v472
  br label %b51
b51:
  %v474 = load atomic i64, ptr %v469 acquire, align 8
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b52, label %b53
b52:
  %v476 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  br label %b54
b54:
  %v477 = phi i64 [ 0, %b50 ], [ %v1261, %b115 ]
  %v478 = icmp slt i64 %v477, %v5
  br i1 %v478, label %b55, label %b56
b55:
  %v479 = sub i64 %v5, 1
  %v480 = sub i64 %v479, %v477
  %v481 = add i64 %v7, 0
  %v482 = sdiv i64 %v481, 1
  %v483 = add i64 %v2, 1
  %v484 = mul i64 %v482, %v2
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 1
  %v487 = icmp slt i64 %v486, %v7
  %v488 = select i1 %v487, i64 %v486, i64 %v7
  %v489 = mul i64 %v482, %v483
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, %v7
  %v493 = select i1 %v492, i64 %v491, i64 %v7
  br label %b57
b57:
  %v494 = phi i64 [ %v488, %b55 ], [ %v599, %b62 ]
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b58, label %b59
b58:
  br label %b60
b60:
  %v496 = phi i64 [ 0, %b58 ], [ %v598, %b65 ]
  %v497 = icmp slt i64 %v496, 8
  br i1 %v497, label %b61, label %b62
b61:
  %v498 = add i64 %v480, 1
  %v499 = and i64 %v498, 1
  %v500 = mul i64 %v499, %v7
  %v501 = add i64 %v500, %v494
  %v502 = mul i64 %v501, 128
  %v503 = getelementptr inbounds float, ptr %v40, i64 %v502
  %v504 = add i64 %v480, 0
  %v505 = and i64 %v504, %v170
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v494
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v104, i64 %v508
  %v510 = add i64 0, %v496
  %v511 = getelementptr inbounds float, ptr %v509, i64 %v510
  %v512 = load float, ptr %v511, align 4
  %v513 = add i64 %v480, 0
  %v514 = and i64 %v513, %v158
  %v515 = mul i64 %v514, %v7
  %v516 = add i64 %v515, %v494
  %v517 = mul i64 %v516, 16
  %v518 = getelementptr inbounds float, ptr %v92, i64 %v517
  %v519 = add i64 %v480, 0
  %v520 = and i64 %v519, %v162
  %v521 = mul i64 %v520, %v7
  %v522 = add i64 %v521, %v494
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v96, i64 %v523
  %v525 = add i64 0, %v496
  %v526 = getelementptr inbounds float, ptr %v524, i64 %v525
  %v527 = load float, ptr %v526, align 4
  %v528 = add i64 %v480, 0
  %v529 = and i64 %v528, %v172
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v494
  %v532 = mul i64 %v531, 128
  %v533 = getelementptr inbounds float, ptr %v106, i64 %v532
  %v534 = add i64 %v480, 0
  %v535 = and i64 %v534, 1
  %v536 = mul i64 %v535, %v7
  %v537 = add i64 %v536, %v494
  %v538 = mul i64 %v537, 128
  %v539 = getelementptr inbounds float, ptr %v40, i64 %v538
  br label %b63
b63:
  %v540 = phi i64 [ 0, %b61 ], [ %v597, %b64 ]
  %v541 = icmp slt i64 %v540, 16
  br i1 %v541, label %b64, label %b65
b64:
  %v542 = mul i64 %v496, 16
  %v543 = add i64 0, %v542
  %v544 = add i64 %v543, %v540
  %v545 = getelementptr inbounds float, ptr %v503, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 0, %v540
  %v548 = getelementptr inbounds float, ptr %v518, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = insertelement <8 x float> poison, float %v512, i64 0
  %v551 = shufflevector <8 x float> %v550, <8 x float> poison, <8 x i32> zeroinitializer
  %v552 = fmul <8 x float> %v551, %v549
  %v553 = fadd <8 x float> %v546, %v552
  %v554 = mul i64 %v496, 16
  %v555 = add i64 0, %v554
  %v556 = add i64 %v555, %v540
  %v557 = getelementptr inbounds float, ptr %v76, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = insertelement <8 x float> poison, float %v527, i64 0
  %v560 = shufflevector <8 x float> %v559, <8 x float> poison, <8 x i32> zeroinitializer
  %v561 = fmul <8 x float> %v560, %v558
  %v562 = fneg <8 x float> %v561
  %v563 = fcmp olt <8 x float> %v562, splat (float 0xC05A400000000000)
  %v564 = select <8 x i1> %v563, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v562
  %v565 = fcmp ogt <8 x float> %v564, splat (float 0x4056400000000000)
  %v566 = select <8 x i1> %v565, <8 x float> splat (float 0x4056400000000000), <8 x float> %v564
  %v567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v566, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v568 = fsub <8 x float> %v567, splat (float 0x4168000000000000)
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v568, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v566)
  %v570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v568, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v569)
  %v571 = bitcast <8 x float> %v567 to <8 x i32>
  %v572 = fmul <8 x float> %v570, %v570
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v570, <8 x float> splat (float 0x3F81227F40000000))
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> %v570, <8 x float> splat (float 0x3FA5556740000000))
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v570, <8 x float> splat (float 0x3FC5554B00000000))
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v575, <8 x float> %v570, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> %v576, <8 x float> %v570)
  %v578 = sub <8 x i32> %v571, splat (i32 1262485250)
  %v579 = lshr <8 x i32> %v578, splat (i32 1)
  %v580 = sub <8 x i32> %v578, %v579
  %v581 = shl <8 x i32> %v579, splat (i32 23)
  %v582 = bitcast <8 x i32> %v581 to <8 x float>
  %v583 = shl <8 x i32> %v580, splat (i32 23)
  %v584 = bitcast <8 x i32> %v583 to <8 x float>
  %v585 = fadd <8 x float> %v577, splat (float 0x3FF0000000000000)
  %v586 = fmul <8 x float> %v585, %v582
  %v587 = fmul <8 x float> %v586, %v584
  %v588 = fmul <8 x float> %v553, %v587
  %v589 = mul i64 %v496, 16
  %v590 = add i64 0, %v589
  %v591 = add i64 %v590, %v540
  %v592 = getelementptr inbounds float, ptr %v533, i64 %v591
  store <8 x float> %v553, ptr %v592, align 4
  %v593 = mul i64 %v496, 16
  %v594 = add i64 0, %v593
  %v595 = add i64 %v594, %v540
  %v596 = getelementptr inbounds float, ptr %v539, i64 %v595
  store <8 x float> %v588, ptr %v596, align 4
  %v597 = add nsw i64 %v540, 8
  br label %b63
b65:
  %v598 = add nsw i64 %v496, 1
  br label %b60
b62:
  %v599 = add nsw i64 %v494, 1
  br label %b57
b59:
  %v600 = add i64 %v7, 0
  %v601 = sdiv i64 %v600, 1
  %v602 = add i64 %v2, 1
  %v603 = mul i64 %v601, %v2
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 1
  %v606 = icmp slt i64 %v605, %v7
  %v607 = select i1 %v606, i64 %v605, i64 %v7
  %v608 = mul i64 %v601, %v602
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 1
  %v611 = icmp slt i64 %v610, %v7
  %v612 = select i1 %v611, i64 %v610, i64 %v7
  br label %b66
b66:
  %v613 = phi i64 [ %v607, %b59 ], [ %v658, %b71 ]
  %v614 = icmp slt i64 %v613, %v612
  br i1 %v614, label %b67, label %b68
b67:
  br label %b69
b69:
  %v615 = phi i64 [ 0, %b67 ], [ %v657, %b74 ]
  %v616 = icmp slt i64 %v615, 8
  br i1 %v616, label %b70, label %b71
b70:
  br label %b72
b72:
  %v617 = phi i64 [ 0, %b70 ], [ %v642, %b73 ]
  %v618 = phi <8 x float> [ splat (float 0x0000000000000000), %b70 ], [ %v641, %b73 ]
  %v619 = icmp slt i64 %v617, 16
  br i1 %v619, label %b73, label %b74
b73:
  %v620 = add i64 %v480, 0
  %v621 = and i64 %v620, %v172
  %v622 = mul i64 %v621, %v7
  %v623 = add i64 %v622, %v613
  %v624 = mul i64 %v623, 128
  %v625 = getelementptr inbounds float, ptr %v106, i64 %v624
  %v626 = add i64 %v480, 0
  %v627 = and i64 %v626, %v154
  %v628 = mul i64 %v627, %v7
  %v629 = add i64 %v628, %v613
  %v630 = mul i64 %v629, 16
  %v631 = getelementptr inbounds float, ptr %v88, i64 %v630
  %v632 = mul i64 %v615, 16
  %v633 = add i64 0, %v632
  %v634 = add i64 %v633, %v617
  %v635 = getelementptr inbounds float, ptr %v625, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = add i64 0, %v617
  %v638 = getelementptr inbounds float, ptr %v631, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = fmul <8 x float> %v636, %v639
  %v641 = fadd <8 x float> %v618, %v640
  %v642 = add nsw i64 %v617, 8
  br label %b72
b74:
  %v643 = shufflevector <8 x float> %v618, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v644 = shufflevector <8 x float> %v618, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v645 = fadd <4 x float> %v643, %v644
  %v646 = shufflevector <4 x float> %v645, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v647 = shufflevector <4 x float> %v645, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v648 = fadd <2 x float> %v646, %v647
  %v649 = extractelement <2 x float> %v648, i64 0
  %v650 = extractelement <2 x float> %v648, i64 1
  %v651 = fadd float %v649, %v650
  %v652 = fadd float %v651, 0x0000000000000000
  %v653 = mul i64 %v613, 8
  %v654 = getelementptr inbounds float, ptr %v108, i64 %v653
  %v655 = add i64 0, %v615
  %v656 = getelementptr inbounds float, ptr %v654, i64 %v655
  store float %v652, ptr %v656, align 4
  %v657 = add nsw i64 %v615, 1
  br label %b69
b71:
  %v658 = add nsw i64 %v613, 1
  br label %b66
b68:
  %v659 = add i64 %v7, 0
  %v660 = sdiv i64 %v659, 1
  %v661 = add i64 %v2, 1
  %v662 = mul i64 %v660, %v2
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, %v7
  %v666 = select i1 %v665, i64 %v664, i64 %v7
  %v667 = mul i64 %v660, %v661
  %v668 = sdiv i64 %v667, %v3
  %v669 = mul i64 %v668, 1
  %v670 = icmp slt i64 %v669, %v7
  %v671 = select i1 %v670, i64 %v669, i64 %v7
  br label %b75
b75:
  %v672 = phi i64 [ %v666, %b68 ], [ %v723, %b80 ]
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b76, label %b77
b76:
  br label %b78
b78:
  %v674 = phi i64 [ 0, %b76 ], [ %v722, %b83 ]
  %v675 = icmp slt i64 %v674, 16
  br i1 %v675, label %b79, label %b80
b79:
  br label %b81
b81:
  %v676 = phi i64 [ 0, %b79 ], [ %v713, %b82 ]
  %v677 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v712, %b82 ]
  %v678 = icmp slt i64 %v676, 8
  br i1 %v678, label %b82, label %b83
b82:
  %v679 = add i64 %v480, 0
  %v680 = and i64 %v679, %v172
  %v681 = mul i64 %v680, %v7
  %v682 = add i64 %v681, %v672
  %v683 = mul i64 %v682, 128
  %v684 = getelementptr inbounds float, ptr %v106, i64 %v683
  %v685 = add i64 %v480, 0
  %v686 = and i64 %v685, %v162
  %v687 = mul i64 %v686, %v7
  %v688 = add i64 %v687, %v672
  %v689 = mul i64 %v688, 8
  %v690 = getelementptr inbounds float, ptr %v96, i64 %v689
  %v691 = add i64 0, %v676
  %v692 = getelementptr inbounds float, ptr %v690, i64 %v691
  %v693 = load float, ptr %v692, align 4
  %v694 = add i64 %v480, 0
  %v695 = and i64 %v694, %v150
  %v696 = mul i64 %v695, %v7
  %v697 = add i64 %v696, %v672
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v84, i64 %v698
  %v700 = add i64 0, %v676
  %v701 = getelementptr inbounds float, ptr %v699, i64 %v700
  %v702 = load float, ptr %v701, align 4
  %v703 = fmul float %v693, %v702
  %v704 = add i64 0, %v674
  %v705 = mul i64 %v676, 16
  %v706 = add i64 %v704, %v705
  %v707 = getelementptr inbounds float, ptr %v684, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = insertelement <8 x float> poison, float %v703, i64 0
  %v710 = shufflevector <8 x float> %v709, <8 x float> poison, <8 x i32> zeroinitializer
  %v711 = fmul <8 x float> %v708, %v710
  %v712 = fadd <8 x float> %v677, %v711
  %v713 = add nsw i64 %v676, 1
  br label %b81
b83:
  %v714 = add i64 %v480, 0
  %v715 = and i64 %v714, %v142
  %v716 = mul i64 %v715, %v7
  %v717 = add i64 %v716, %v672
  %v718 = mul i64 %v717, 40
  %v719 = getelementptr inbounds float, ptr %v70, i64 %v718
  %v720 = add i64 8, %v674
  %v721 = getelementptr inbounds float, ptr %v719, i64 %v720
  store <8 x float> %v677, ptr %v721, align 4
  %v722 = add nsw i64 %v674, 8
  br label %b78
b80:
  %v723 = add nsw i64 %v672, 1
  br label %b75
b77:
  %v724 = add i64 %v7, 0
  %v725 = sdiv i64 %v724, 1
  %v726 = add i64 %v2, 1
  %v727 = mul i64 %v725, %v2
  %v728 = sdiv i64 %v727, %v3
  %v729 = mul i64 %v728, 1
  %v730 = icmp slt i64 %v729, %v7
  %v731 = select i1 %v730, i64 %v729, i64 %v7
  %v732 = mul i64 %v725, %v726
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 1
  %v735 = icmp slt i64 %v734, %v7
  %v736 = select i1 %v735, i64 %v734, i64 %v7
  br label %b84
b84:
  %v737 = phi i64 [ %v731, %b77 ], [ %v830, %b89 ]
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b85, label %b86
b85:
  br label %b87
b87:
  %v739 = phi i64 [ 0, %b85 ], [ %v829, %b92 ]
  %v740 = icmp slt i64 %v739, 8
  br i1 %v740, label %b88, label %b89
b88:
  br label %b90
b90:
  %v741 = phi i64 [ 0, %b88 ], [ %v814, %b91 ]
  %v742 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v813, %b91 ]
  %v743 = icmp slt i64 %v741, 16
  br i1 %v743, label %b91, label %b92
b91:
  %v744 = add i64 %v480, 0
  %v745 = and i64 %v744, %v172
  %v746 = mul i64 %v745, %v7
  %v747 = add i64 %v746, %v737
  %v748 = mul i64 %v747, 128
  %v749 = getelementptr inbounds float, ptr %v106, i64 %v748
  %v750 = add i64 %v480, 0
  %v751 = and i64 %v750, %v130
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v737
  %v754 = mul i64 %v753, 128
  %v755 = getelementptr inbounds float, ptr %v32, i64 %v754
  %v756 = add i64 %v480, 0
  %v757 = and i64 %v756, %v162
  %v758 = mul i64 %v757, %v7
  %v759 = add i64 %v758, %v737
  %v760 = mul i64 %v759, 8
  %v761 = getelementptr inbounds float, ptr %v96, i64 %v760
  %v762 = add i64 0, %v739
  %v763 = getelementptr inbounds float, ptr %v761, i64 %v762
  %v764 = load float, ptr %v763, align 4
  %v765 = mul i64 %v739, 16
  %v766 = add i64 0, %v765
  %v767 = add i64 %v766, %v741
  %v768 = getelementptr inbounds float, ptr %v749, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = mul i64 %v739, 16
  %v771 = add i64 0, %v770
  %v772 = add i64 %v771, %v741
  %v773 = getelementptr inbounds float, ptr %v755, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = fmul <8 x float> %v769, %v774
  %v776 = mul i64 %v739, 16
  %v777 = add i64 0, %v776
  %v778 = add i64 %v777, %v741
  %v779 = getelementptr inbounds float, ptr %v76, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = insertelement <8 x float> poison, float %v764, i64 0
  %v782 = shufflevector <8 x float> %v781, <8 x float> poison, <8 x i32> zeroinitializer
  %v783 = fmul <8 x float> %v782, %v780
  %v784 = fneg <8 x float> %v783
  %v785 = fcmp olt <8 x float> %v784, splat (float 0xC05A400000000000)
  %v786 = select <8 x i1> %v785, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v784
  %v787 = fcmp ogt <8 x float> %v786, splat (float 0x4056400000000000)
  %v788 = select <8 x i1> %v787, <8 x float> splat (float 0x4056400000000000), <8 x float> %v786
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v788, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v790 = fsub <8 x float> %v789, splat (float 0x4168000000000000)
  %v791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v790, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v788)
  %v792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v790, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v791)
  %v793 = bitcast <8 x float> %v789 to <8 x i32>
  %v794 = fmul <8 x float> %v792, %v792
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v792, <8 x float> splat (float 0x3F81227F40000000))
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> %v792, <8 x float> splat (float 0x3FA5556740000000))
  %v797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v796, <8 x float> %v792, <8 x float> splat (float 0x3FC5554B00000000))
  %v798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v797, <8 x float> %v792, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> %v798, <8 x float> %v792)
  %v800 = sub <8 x i32> %v793, splat (i32 1262485250)
  %v801 = lshr <8 x i32> %v800, splat (i32 1)
  %v802 = sub <8 x i32> %v800, %v801
  %v803 = shl <8 x i32> %v801, splat (i32 23)
  %v804 = bitcast <8 x i32> %v803 to <8 x float>
  %v805 = shl <8 x i32> %v802, splat (i32 23)
  %v806 = bitcast <8 x i32> %v805 to <8 x float>
  %v807 = fadd <8 x float> %v799, splat (float 0x3FF0000000000000)
  %v808 = fmul <8 x float> %v807, %v804
  %v809 = fmul <8 x float> %v808, %v806
  %v810 = fmul <8 x float> %v775, %v809
  %v811 = fmul <8 x float> %v810, %v780
  %v812 = fneg <8 x float> %v811
  %v813 = fadd <8 x float> %v742, %v812
  %v814 = add nsw i64 %v741, 8
  br label %b90
b92:
  %v815 = shufflevector <8 x float> %v742, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v816 = shufflevector <8 x float> %v742, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v817 = fadd <4 x float> %v815, %v816
  %v818 = shufflevector <4 x float> %v817, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v819 = shufflevector <4 x float> %v817, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v820 = fadd <2 x float> %v818, %v819
  %v821 = extractelement <2 x float> %v820, i64 0
  %v822 = extractelement <2 x float> %v820, i64 1
  %v823 = fadd float %v821, %v822
  %v824 = fadd float %v823, 0x0000000000000000
  %v825 = mul i64 %v737, 8
  %v826 = getelementptr inbounds float, ptr %v110, i64 %v825
  %v827 = add i64 0, %v739
  %v828 = getelementptr inbounds float, ptr %v826, i64 %v827
  store float %v824, ptr %v828, align 4
  %v829 = add nsw i64 %v739, 1
  br label %b87
b89:
  %v830 = add nsw i64 %v737, 1
  br label %b84
b86:
  %v831 = add i64 %v7, 0
  %v832 = sdiv i64 %v831, 1
  %v833 = add i64 %v2, 1
  %v834 = mul i64 %v832, %v2
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 1
  %v837 = icmp slt i64 %v836, %v7
  %v838 = select i1 %v837, i64 %v836, i64 %v7
  %v839 = mul i64 %v832, %v833
  %v840 = sdiv i64 %v839, %v3
  %v841 = mul i64 %v840, 1
  %v842 = icmp slt i64 %v841, %v7
  %v843 = select i1 %v842, i64 %v841, i64 %v7
  br label %b93
b93:
  %v844 = phi i64 [ %v838, %b86 ], [ %v914, %b94 ]
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b94, label %b95
b94:
  %v846 = mul i64 %v844, 8
  %v847 = getelementptr inbounds float, ptr %v108, i64 %v846
  %v848 = add i64 %v480, 0
  %v849 = and i64 %v848, %v150
  %v850 = mul i64 %v849, %v7
  %v851 = add i64 %v850, %v844
  %v852 = mul i64 %v851, 8
  %v853 = getelementptr inbounds float, ptr %v84, i64 %v852
  %v854 = mul i64 %v844, 8
  %v855 = getelementptr inbounds float, ptr %v110, i64 %v854
  %v856 = add i64 %v480, 0
  %v857 = and i64 %v856, %v160
  %v858 = mul i64 %v857, %v7
  %v859 = add i64 %v858, %v844
  %v860 = mul i64 %v859, 8
  %v861 = getelementptr inbounds float, ptr %v94, i64 %v860
  %v862 = add i64 %v480, 0
  %v863 = and i64 %v862, %v174
  %v864 = mul i64 %v863, %v7
  %v865 = add i64 %v864, %v844
  %v866 = mul i64 %v865, 8
  %v867 = getelementptr inbounds float, ptr %v112, i64 %v866
  %v868 = add i64 0, 0
  %v869 = getelementptr inbounds float, ptr %v847, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = add i64 0, 0
  %v872 = getelementptr inbounds float, ptr %v853, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = fmul <8 x float> %v870, %v873
  %v875 = add i64 0, 0
  %v876 = getelementptr inbounds float, ptr %v855, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = fadd <8 x float> %v874, %v877
  %v879 = add i64 0, 0
  %v880 = getelementptr inbounds float, ptr %v861, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v881)
  %v883 = fneg <8 x float> %v882
  %v884 = fcmp olt <8 x float> %v883, splat (float 0xC05A400000000000)
  %v885 = select <8 x i1> %v884, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v883
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
  %v907 = fcmp olt <8 x float> %v881, splat (float 0x0000000000000000)
  %v908 = select <8 x i1> %v907, <8 x float> %v906, <8 x float> splat (float 0x3FF0000000000000)
  %v909 = fadd <8 x float> %v906, splat (float 0x3FF0000000000000)
  %v910 = fdiv <8 x float> %v908, %v909
  %v911 = fmul <8 x float> %v878, %v910
  %v912 = add i64 0, 0
  %v913 = getelementptr inbounds float, ptr %v867, i64 %v912
  store <8 x float> %v911, ptr %v913, align 4
  %v914 = add nsw i64 %v844, 1
  br label %b93
b95:
  %v916 = add i64 %v7, 0
  %v917 = sdiv i64 %v916, 1
  %v918 = add i64 %v2, 1
  %v919 = mul i64 %v917, %v2
  %v920 = sdiv i64 %v919, %v3
  %v921 = mul i64 %v920, 1
  %v922 = icmp slt i64 %v921, %v7
  %v923 = select i1 %v922, i64 %v921, i64 %v7
  %v924 = mul i64 %v917, %v918
  %v925 = sdiv i64 %v924, %v3
  %v926 = mul i64 %v925, 1
  %v927 = icmp slt i64 %v926, %v7
  %v928 = select i1 %v927, i64 %v926, i64 %v7
  br label %b96
b96:
  %v929 = phi i64 [ %v923, %b95 ], [ %v991, %b101 ]
  %v930 = icmp slt i64 %v929, %v928
  br i1 %v930, label %b97, label %b98
b97:
  %v931 = add i64 %v929, 96
  %v932 = icmp slt i64 %v931, %v928
  %v933 = select i1 %v932, i64 %v931, i64 %v928
  br label %b99
b99:
  %v934 = phi i64 [ 0, %b97 ], [ %v990, %b104 ]
  %v935 = icmp slt i64 %v934, 1
  br i1 %v935, label %b100, label %b101
b100:
  %v936 = sub i64 %v933, %v929
  %v937 = sub i64 8, 1
  %v938 = add i64 %v936, %v937
  %v939 = sdiv i64 %v938, 8
  br label %b102
b102:
  %v940 = phi i64 [ 0, %b100 ], [ %v989, %b109 ]
  %v941 = icmp slt i64 %v940, %v939
  br i1 %v941, label %b103, label %b104
b103:
  %v942 = mul i64 %v936, %v940
  %v943 = sdiv i64 %v942, %v939
  %v944 = add i64 %v929, %v943
  %v945 = add i64 %v940, 1
  %v946 = mul i64 %v936, %v945
  %v947 = sdiv i64 %v946, %v939
  %v948 = add i64 %v929, %v947
  %v949 = mul i64 %v934, 64
  %v950 = getelementptr inbounds float, ptr %v403, i64 %v949
  %v951 = sub i64 %v948, %v944
  %v952 = add i64 %v480, 0
  %v953 = and i64 %v952, %v174
  %v954 = mul i64 %v953, %v7
  %v955 = add i64 %v954, %v944
  %v956 = mul i64 %v955, 8
  %v957 = getelementptr inbounds float, ptr %v112, i64 %v956
  %v958 = getelementptr inbounds float, ptr %v957, i64 0
  %v959 = sub i64 %v951, 1
  %v960 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v959
  %v961 = load ptr, ptr %v960, align 4
  %v962 = getelementptr inbounds float, ptr %v915, i64 0
  %v963 = icmp sgt i64 %v951, 0
  br i1 %v963, label %b105, label %b106
b105:
  call void %v961(ptr %v958, i64 8, ptr %v950, i64 8, ptr %v962, i64 8, i64 0)
  br label %b106
b106:
  %v964 = add i64 %v949, 64
  br label %b107
b107:
  %v965 = phi i64 [ %v944, %b106 ], [ %v988, %b112 ]
  %v966 = icmp slt i64 %v965, %v948
  br i1 %v966, label %b108, label %b109
b108:
  %v967 = sub i64 %v965, %v944
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v915, i64 %v968
  %v970 = add i64 %v480, 0
  %v971 = and i64 %v970, %v142
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v965
  %v974 = mul i64 %v973, 40
  %v975 = getelementptr inbounds float, ptr %v70, i64 %v974
  br label %b110
b110:
  %v976 = phi i64 [ 0, %b108 ], [ %v987, %b111 ]
  %v977 = icmp slt i64 %v976, 1
  br i1 %v977, label %b111, label %b112
b111:
  %v978 = mul i64 %v934, 1
  %v979 = add i64 %v978, %v976
  %v980 = mul i64 %v979, 8
  %v981 = add i64 0, %v976
  %v982 = mul i64 %v981, 8
  %v983 = getelementptr inbounds float, ptr %v969, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = add i64 0, %v980
  %v986 = getelementptr inbounds float, ptr %v975, i64 %v985
  store <8 x float> %v984, ptr %v986, align 4
  %v987 = add nsw i64 %v976, 1
  br label %b110
b112:
  %v988 = add nsw i64 %v965, 1
  br label %b107
b109:
  %v989 = add nsw i64 %v940, 1
  br label %b102
b104:
  %v990 = add nsw i64 %v934, 1
  br label %b99
b101:
  %v991 = add nsw i64 %v929, 96
  br label %b96
b98:
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
  br label %b113
b113:
  %v1006 = phi i64 [ %v1000, %b98 ], [ %v1260, %b118 ]
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b114, label %b115
b114:
  %v1008 = add i64 %v1006, 96
  %v1009 = icmp slt i64 %v1008, %v1005
  %v1010 = select i1 %v1009, i64 %v1008, i64 %v1005
  br label %b116
b116:
  %v1011 = phi i64 [ 0, %b114 ], [ %v1259, %b121 ]
  %v1012 = icmp slt i64 %v1011, 1
  br i1 %v1012, label %b117, label %b118
b117:
  %v1013 = sub i64 %v1010, %v1006
  %v1014 = sub i64 8, 1
  %v1015 = add i64 %v1013, %v1014
  %v1016 = sdiv i64 %v1015, 8
  br label %b119
b119:
  %v1017 = phi i64 [ 0, %b117 ], [ %v1258, %b126 ]
  %v1018 = icmp slt i64 %v1017, %v1016
  br i1 %v1018, label %b120, label %b121
b120:
  %v1019 = mul i64 %v1013, %v1017
  %v1020 = sdiv i64 %v1019, %v1016
  %v1021 = add i64 %v1006, %v1020
  %v1022 = add i64 %v1017, 1
  %v1023 = mul i64 %v1013, %v1022
  %v1024 = sdiv i64 %v1023, %v1016
  %v1025 = add i64 %v1006, %v1024
  %v1026 = mul i64 %v1011, 320
  %v1027 = getelementptr inbounds float, ptr %v404, i64 %v1026
  %v1028 = sub i64 %v1025, %v1021
  %v1029 = add i64 %v480, 0
  %v1030 = and i64 %v1029, %v142
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v1021
  %v1033 = mul i64 %v1032, 40
  %v1034 = getelementptr inbounds float, ptr %v70, i64 %v1033
  %v1035 = getelementptr inbounds float, ptr %v1034, i64 0
  %v1036 = sub i64 %v1028, 1
  %v1037 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1036
  %v1038 = load ptr, ptr %v1037, align 4
  %v1039 = getelementptr inbounds float, ptr %v992, i64 0
  %v1040 = icmp sgt i64 %v1028, 0
  br i1 %v1040, label %b122, label %b123
b122:
  call void %v1038(ptr %v1035, i64 40, ptr %v1027, i64 40, ptr %v1039, i64 8, i64 0)
  br label %b123
b123:
  %v1041 = add i64 %v1026, 320
  br label %b124
b124:
  %v1042 = phi i64 [ %v1021, %b123 ], [ %v1257, %b129 ]
  %v1043 = icmp slt i64 %v1042, %v1025
  br i1 %v1043, label %b125, label %b126
b125:
  %v1044 = sub i64 %v1042, %v1021
  %v1045 = mul i64 %v1044, 8
  %v1046 = getelementptr inbounds float, ptr %v992, i64 %v1045
  %v1047 = add i64 %v480, 0
  %v1048 = and i64 %v1047, %v170
  %v1049 = mul i64 %v1048, %v7
  %v1050 = add i64 %v1049, %v1042
  %v1051 = mul i64 %v1050, 8
  %v1052 = getelementptr inbounds float, ptr %v104, i64 %v1051
  %v1053 = mul i64 %v1042, 8
  %v1054 = getelementptr inbounds float, ptr %v108, i64 %v1053
  %v1055 = add i64 %v480, 0
  %v1056 = and i64 %v1055, %v162
  %v1057 = mul i64 %v1056, %v7
  %v1058 = add i64 %v1057, %v1042
  %v1059 = mul i64 %v1058, 8
  %v1060 = getelementptr inbounds float, ptr %v96, i64 %v1059
  %v1061 = add i64 %v480, 0
  %v1062 = and i64 %v1061, %v136
  %v1063 = mul i64 %v1062, %v7
  %v1064 = add i64 %v1063, %v1042
  %v1065 = mul i64 %v1064, 8
  %v1066 = getelementptr inbounds float, ptr %v38, i64 %v1065
  %v1067 = add i64 %v480, 0
  %v1068 = and i64 %v1067, %v134
  %v1069 = mul i64 %v1068, %v7
  %v1070 = add i64 %v1069, %v1042
  %v1071 = mul i64 %v1070, 8
  %v1072 = getelementptr inbounds float, ptr %v36, i64 %v1071
  %v1073 = add i64 %v480, 0
  %v1074 = and i64 %v1073, %v132
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1042
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v34, i64 %v1077
  %v1079 = add i64 %v480, 0
  %v1080 = and i64 %v1079, %v148
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1042
  %v1083 = mul i64 %v1082, 8
  %v1084 = getelementptr inbounds float, ptr %v82, i64 %v1083
  %v1085 = add i64 %v480, 1
  %v1086 = and i64 %v1085, 1
  %v1087 = mul i64 %v1086, %v7
  %v1088 = add i64 %v1087, %v1042
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v42, i64 %v1089
  %v1091 = add i64 %v480, 1
  %v1092 = and i64 %v1091, 1
  %v1093 = mul i64 %v1092, %v7
  %v1094 = add i64 %v1093, %v1042
  %v1095 = mul i64 %v1094, 8
  %v1096 = getelementptr inbounds float, ptr %v46, i64 %v1095
  %v1097 = add i64 %v480, 1
  %v1098 = and i64 %v1097, 1
  %v1099 = mul i64 %v1098, %v7
  %v1100 = add i64 %v1099, %v1042
  %v1101 = mul i64 %v1100, 8
  %v1102 = getelementptr inbounds float, ptr %v44, i64 %v1101
  %v1103 = add i64 %v480, 0
  %v1104 = and i64 %v1103, %v176
  %v1105 = mul i64 %v1104, %v7
  %v1106 = add i64 %v1105, %v1042
  %v1107 = mul i64 %v1106, 8
  %v1108 = getelementptr inbounds float, ptr %v114, i64 %v1107
  %v1109 = add i64 %v480, 0
  %v1110 = and i64 %v1109, 1
  %v1111 = mul i64 %v1110, %v7
  %v1112 = add i64 %v1111, %v1042
  %v1113 = mul i64 %v1112, 8
  %v1114 = getelementptr inbounds float, ptr %v46, i64 %v1113
  %v1115 = add i64 %v480, 0
  %v1116 = and i64 %v1115, %v144
  %v1117 = mul i64 %v1116, %v7
  %v1118 = add i64 %v1117, %v1042
  %v1119 = mul i64 %v1118, 16
  %v1120 = getelementptr inbounds float, ptr %v72, i64 %v1119
  %v1121 = add i64 %v480, 0
  %v1122 = and i64 %v1121, 1
  %v1123 = mul i64 %v1122, %v7
  %v1124 = add i64 %v1123, %v1042
  %v1125 = mul i64 %v1124, 8
  %v1126 = getelementptr inbounds float, ptr %v44, i64 %v1125
  %v1127 = add i64 %v480, 0
  %v1128 = and i64 %v1127, 1
  %v1129 = mul i64 %v1128, %v7
  %v1130 = add i64 %v1129, %v1042
  %v1131 = mul i64 %v1130, 8
  %v1132 = getelementptr inbounds float, ptr %v42, i64 %v1131
  br label %b127
b127:
  %v1133 = phi i64 [ 0, %b125 ], [ %v1256, %b128 ]
  %v1134 = icmp slt i64 %v1133, 1
  br i1 %v1134, label %b128, label %b129
b128:
  %v1135 = mul i64 %v1011, 1
  %v1136 = add i64 %v1135, %v1133
  %v1137 = mul i64 %v1136, 8
  %v1138 = add i64 0, %v1133
  %v1139 = mul i64 %v1138, 8
  %v1140 = getelementptr inbounds float, ptr %v1046, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = add i64 0, %v1137
  %v1143 = getelementptr inbounds float, ptr %v1052, i64 %v1142
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = add i64 0, %v1137
  %v1146 = getelementptr inbounds float, ptr %v26, i64 %v1145
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = fmul <8 x float> %v1144, %v1147
  %v1149 = add i64 0, %v1137
  %v1150 = getelementptr inbounds float, ptr %v1054, i64 %v1149
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = add i64 0, %v1137
  %v1153 = getelementptr inbounds float, ptr %v1060, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = fmul <8 x float> %v1151, %v1154
  %v1156 = fadd <8 x float> %v1148, %v1155
  %v1157 = fadd <8 x float> %v1156, %v1141
  %v1158 = add i64 0, %v1137
  %v1159 = getelementptr inbounds float, ptr %v16, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = add i64 0, %v1137
  %v1162 = getelementptr inbounds float, ptr %v1066, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = fmul <8 x float> %v1160, %v1163
  %v1165 = add i64 8, %v1137
  %v1166 = getelementptr inbounds float, ptr %v16, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = add i64 0, %v1137
  %v1169 = getelementptr inbounds float, ptr %v1072, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = fmul <8 x float> %v1167, %v1170
  %v1172 = fadd <8 x float> %v1164, %v1171
  %v1173 = add i64 16, %v1137
  %v1174 = getelementptr inbounds float, ptr %v16, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = add i64 0, %v1137
  %v1177 = getelementptr inbounds float, ptr %v1078, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = fmul <8 x float> %v1175, %v1178
  %v1180 = fadd <8 x float> %v1172, %v1179
  %v1181 = add i64 24, %v1137
  %v1182 = getelementptr inbounds float, ptr %v16, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = add i64 0, %v1137
  %v1185 = getelementptr inbounds float, ptr %v1084, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = fmul <8 x float> %v1183, %v1186
  %v1188 = fadd <8 x float> %v1180, %v1187
  %v1189 = add i64 0, %v1137
  %v1190 = getelementptr inbounds float, ptr %v18, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = fadd <8 x float> %v1188, %v1191
  %v1193 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1192)
  %v1194 = fneg <8 x float> %v1193
  %v1195 = fcmp olt <8 x float> %v1194, splat (float 0xC05A400000000000)
  %v1196 = select <8 x i1> %v1195, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1194
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1196, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1198 = fsub <8 x float> %v1197, splat (float 0x4168000000000000)
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1196)
  %v1200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1199)
  %v1201 = bitcast <8 x float> %v1197 to <8 x i32>
  %v1202 = fmul <8 x float> %v1200, %v1200
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1200, <8 x float> splat (float 0x3F81227F40000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1200, <8 x float> splat (float 0x3FA5556740000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1200, <8 x float> splat (float 0x3FC5554B00000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1200, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1206, <8 x float> %v1200)
  %v1208 = sub <8 x i32> %v1201, splat (i32 1262485250)
  %v1209 = lshr <8 x i32> %v1208, splat (i32 1)
  %v1210 = sub <8 x i32> %v1208, %v1209
  %v1211 = shl <8 x i32> %v1209, splat (i32 23)
  %v1212 = bitcast <8 x i32> %v1211 to <8 x float>
  %v1213 = shl <8 x i32> %v1210, splat (i32 23)
  %v1214 = bitcast <8 x i32> %v1213 to <8 x float>
  %v1215 = fadd <8 x float> %v1207, splat (float 0x3FF0000000000000)
  %v1216 = fmul <8 x float> %v1215, %v1212
  %v1217 = fmul <8 x float> %v1216, %v1214
  %v1218 = fcmp olt <8 x float> %v1192, splat (float 0x0000000000000000)
  %v1219 = select <8 x i1> %v1218, <8 x float> %v1217, <8 x float> splat (float 0x3FF0000000000000)
  %v1220 = fadd <8 x float> %v1217, splat (float 0x3FF0000000000000)
  %v1221 = fdiv <8 x float> %v1219, %v1220
  %v1222 = fmul <8 x float> %v1157, %v1221
  %v1223 = fmul <8 x float> %v1157, %v1192
  %v1224 = fmul <8 x float> %v1223, %v1221
  %v1225 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1226 = shufflevector <8 x float> %v1225, <8 x float> poison, <8 x i32> zeroinitializer
  %v1227 = fsub <8 x float> %v1226, %v1221
  %v1228 = fmul <8 x float> %v1224, %v1227
  %v1229 = fadd <8 x float> %v1222, %v1228
  %v1230 = fmul <8 x float> %v1229, %v1160
  %v1231 = add i64 0, %v1137
  %v1232 = getelementptr inbounds float, ptr %v1090, i64 %v1231
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = fmul <8 x float> %v1229, %v1183
  %v1235 = fadd <8 x float> %v1233, %v1234
  %v1236 = add i64 0, %v1137
  %v1237 = getelementptr inbounds float, ptr %v1096, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = fmul <8 x float> %v1229, %v1167
  %v1240 = fadd <8 x float> %v1238, %v1239
  %v1241 = add i64 0, %v1137
  %v1242 = getelementptr inbounds float, ptr %v1102, i64 %v1241
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = fmul <8 x float> %v1229, %v1175
  %v1245 = fadd <8 x float> %v1243, %v1244
  %v1246 = add i64 0, %v1137
  %v1247 = getelementptr inbounds float, ptr %v1108, i64 %v1246
  store <8 x float> %v1229, ptr %v1247, align 4
  %v1248 = add i64 0, %v1137
  %v1249 = getelementptr inbounds float, ptr %v1114, i64 %v1248
  store <8 x float> %v1230, ptr %v1249, align 4
  %v1250 = add i64 0, %v1137
  %v1251 = getelementptr inbounds float, ptr %v1120, i64 %v1250
  store <8 x float> %v1235, ptr %v1251, align 4
  %v1252 = add i64 0, %v1137
  %v1253 = getelementptr inbounds float, ptr %v1126, i64 %v1252
  store <8 x float> %v1240, ptr %v1253, align 4
  %v1254 = add i64 0, %v1137
  %v1255 = getelementptr inbounds float, ptr %v1132, i64 %v1254
  store <8 x float> %v1245, ptr %v1255, align 4
  %v1256 = add nsw i64 %v1133, 1
  br label %b127
b129:
  %v1257 = add nsw i64 %v1042, 1
  br label %b124
b126:
  %v1258 = add nsw i64 %v1017, 1
  br label %b119
b121:
  %v1259 = add nsw i64 %v1011, 1
  br label %b116
b118:
  %v1260 = add nsw i64 %v1006, 96
  br label %b113
b115:
  %v1261 = add nsw i64 %v477, 1
  br label %b54
b56:
  %v1262 = icmp sgt i64 %v3, 1
  br i1 %v1262, label %b130, label %b131
b130:
  %v1263 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1264 = atomicrmw add ptr %v1263, i64 1 acq_rel
  %v1265 = load i64, ptr %v177, align 8
  %v1266 = add i64 %v1265, 1
  store i64 %v1266, ptr %v177, align 8
  %v1267 = mul i64 %v3, %v1266
  br label %b132
b132:
  %v1268 = load atomic i64, ptr %v1263 acquire, align 8
  %v1269 = icmp slt i64 %v1268, %v1267
  br i1 %v1269, label %b133, label %b134
b133:
  %v1270 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v1271 = getelementptr inbounds float, ptr %v179, i64 448
  %v1272 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1273 = load i64, ptr %v1272, align 8
  %v1274 = icmp eq i64 %v1273, 0
  br i1 %v1274, label %b135, label %b136
b135:
  %v1275 = add i64 1, 0
  %v1276 = sdiv i64 %v1275, 1
  %v1277 = add i64 %v2, 1
  %v1278 = mul i64 %v1276, %v2
  %v1279 = sdiv i64 %v1278, %v3
  %v1280 = mul i64 %v1279, 1
  %v1281 = icmp slt i64 %v1280, 1
  %v1282 = select i1 %v1281, i64 %v1280, i64 1
  %v1283 = mul i64 %v1276, %v1277
  %v1284 = sdiv i64 %v1283, %v3
  %v1285 = mul i64 %v1284, 1
  %v1286 = icmp slt i64 %v1285, 1
  %v1287 = select i1 %v1286, i64 %v1285, i64 1
  %v1288 = icmp slt i64 %v1287, 1
  %v1289 = select i1 %v1288, i64 %v1287, i64 1
  br label %b137
b137:
  %v1290 = phi i64 [ %v1282, %b135 ], [ %v1304, %b138 ]
  %v1291 = icmp slt i64 %v1290, %v1289
  br i1 %v1291, label %b138, label %b139
b138:
  %v1292 = mul i64 %v1290, 128
  %v1293 = mul i64 %v1290, 8
  %v1294 = add i64 %v1292, 0
  %v1295 = add i64 %v1293, 0
  %v1296 = getelementptr inbounds float, ptr %v1271, i64 %v1294
  %v1297 = sub i64 8, %v1295
  %v1298 = icmp slt i64 %v1297, 0
  %v1299 = select i1 %v1298, i64 0, i64 %v1297
  %v1300 = mul i64 %v1295, 1
  %v1301 = add i64 0, %v1300
  %v1302 = getelementptr inbounds float, ptr %v14, i64 %v1301
  call void @pack_rows(ptr %v1302, i64 1, i64 8, i64 16, i64 %v1299, ptr %v1296, i64 8)
  %v1303 = add i64 %v1292, 128
  %v1304 = add nsw i64 %v1290, 1
  br label %b137
b139:
  br label %b136
b136:
  %v1305 = icmp sgt i64 %v3, 1
  br i1 %v1305, label %b140, label %b141
b140:
  %v1306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1307 = atomicrmw add ptr %v1306, i64 1 acq_rel
  %v1308 = load i64, ptr %v177, align 8
  %v1309 = add i64 %v1308, 1
  store i64 %v1309, ptr %v177, align 8
  %v1310 = mul i64 %v3, %v1309
  br label %b142
b142:
  %v1311 = load atomic i64, ptr %v1306 acquire, align 8
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b143, label %b144
b143:
  %v1313 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v1315 = add i64 %v8, 0
  %v1316 = sdiv i64 %v1315, 1
  %v1317 = add i64 %v2, 1
  %v1318 = mul i64 %v1316, %v2
  %v1319 = sdiv i64 %v1318, %v3
  %v1320 = mul i64 %v1319, 1
  %v1321 = icmp slt i64 %v1320, %v8
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v8
  %v1323 = mul i64 %v1316, %v1317
  %v1324 = sdiv i64 %v1323, %v3
  %v1325 = mul i64 %v1324, 1
  %v1326 = icmp slt i64 %v1325, %v8
  %v1327 = select i1 %v1326, i64 %v1325, i64 %v8
  br label %b145
b145:
  %v1328 = phi i64 [ %v1322, %b141 ], [ %v1382, %b150 ]
  %v1329 = icmp slt i64 %v1328, %v1327
  br i1 %v1329, label %b146, label %b147
b146:
  %v1330 = add i64 %v1328, 96
  %v1331 = icmp slt i64 %v1330, %v1327
  %v1332 = select i1 %v1331, i64 %v1330, i64 %v1327
  br label %b148
b148:
  %v1333 = phi i64 [ 0, %b146 ], [ %v1381, %b153 ]
  %v1334 = icmp slt i64 %v1333, 1
  br i1 %v1334, label %b149, label %b150
b149:
  %v1335 = sub i64 %v1332, %v1328
  %v1336 = sub i64 8, 1
  %v1337 = add i64 %v1335, %v1336
  %v1338 = sdiv i64 %v1337, 8
  br label %b151
b151:
  %v1339 = phi i64 [ 0, %b149 ], [ %v1380, %b158 ]
  %v1340 = icmp slt i64 %v1339, %v1338
  br i1 %v1340, label %b152, label %b153
b152:
  %v1341 = mul i64 %v1335, %v1339
  %v1342 = sdiv i64 %v1341, %v1338
  %v1343 = add i64 %v1328, %v1342
  %v1344 = add i64 %v1339, 1
  %v1345 = mul i64 %v1335, %v1344
  %v1346 = sdiv i64 %v1345, %v1338
  %v1347 = add i64 %v1328, %v1346
  %v1348 = mul i64 %v1333, 128
  %v1349 = getelementptr inbounds float, ptr %v1271, i64 %v1348
  %v1350 = sub i64 %v1347, %v1343
  %v1351 = mul i64 %v1343, 16
  %v1352 = getelementptr inbounds float, ptr %v72, i64 %v1351
  %v1353 = getelementptr inbounds float, ptr %v1352, i64 0
  %v1354 = sub i64 %v1350, 1
  %v1355 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1354
  %v1356 = load ptr, ptr %v1355, align 4
  %v1357 = getelementptr inbounds float, ptr %v1314, i64 0
  %v1358 = icmp sgt i64 %v1350, 0
  br i1 %v1358, label %b154, label %b155
b154:
  call void %v1356(ptr %v1353, i64 16, ptr %v1349, i64 16, ptr %v1357, i64 8, i64 0)
  br label %b155
b155:
  %v1359 = add i64 %v1348, 128
  br label %b156
b156:
  %v1360 = phi i64 [ %v1343, %b155 ], [ %v1379, %b161 ]
  %v1361 = icmp slt i64 %v1360, %v1347
  br i1 %v1361, label %b157, label %b158
b157:
  %v1362 = sub i64 %v1360, %v1343
  %v1363 = mul i64 %v1362, 8
  %v1364 = getelementptr inbounds float, ptr %v1314, i64 %v1363
  %v1365 = mul i64 %v1360, 8
  %v1366 = getelementptr inbounds float, ptr %v50, i64 %v1365
  br label %b159
b159:
  %v1367 = phi i64 [ 0, %b157 ], [ %v1378, %b160 ]
  %v1368 = icmp slt i64 %v1367, 1
  br i1 %v1368, label %b160, label %b161
b160:
  %v1369 = mul i64 %v1333, 1
  %v1370 = add i64 %v1369, %v1367
  %v1371 = mul i64 %v1370, 8
  %v1372 = add i64 0, %v1367
  %v1373 = mul i64 %v1372, 8
  %v1374 = getelementptr inbounds float, ptr %v1364, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = add i64 0, %v1371
  %v1377 = getelementptr inbounds float, ptr %v1366, i64 %v1376
  store <8 x float> %v1375, ptr %v1377, align 4
  %v1378 = add nsw i64 %v1367, 1
  br label %b159
b161:
  %v1379 = add nsw i64 %v1360, 1
  br label %b156
b158:
  %v1380 = add nsw i64 %v1339, 1
  br label %b151
b153:
  %v1381 = add nsw i64 %v1333, 1
  br label %b148
b150:
  %v1382 = add nsw i64 %v1328, 96
  br label %b145
b147:
  %v1383 = icmp sgt i64 %v3, 1
  br i1 %v1383, label %b162, label %b163
b162:
  %v1384 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1385 = atomicrmw add ptr %v1384, i64 1 acq_rel
  %v1386 = load i64, ptr %v177, align 8
  %v1387 = add i64 %v1386, 1
  store i64 %v1387, ptr %v177, align 8
  %v1388 = mul i64 %v3, %v1387
  br label %b164
b164:
  %v1389 = load atomic i64, ptr %v1384 acquire, align 8
  %v1390 = icmp slt i64 %v1389, %v1388
  br i1 %v1390, label %b165, label %b166
b165:
  %v1391 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v1392 = mul i64 0, 16
  %v1393 = getelementptr inbounds float, ptr %v72, i64 %v1392
  %v1394 = getelementptr inbounds float, ptr %v1393, i64 0
  %v1395 = mul i64 0, 8
  %v1396 = getelementptr inbounds float, ptr %v12, i64 %v1395
  %v1397 = getelementptr inbounds float, ptr %v1396, i64 0
  %v1398 = getelementptr inbounds float, ptr %v182, i64 12288
  %v1399 = add i64 16, 1
  %v1400 = sdiv i64 %v1399, 2
  %v1401 = add i64 %v2, 1
  %v1402 = mul i64 %v1400, %v2
  %v1403 = sdiv i64 %v1402, %v3
  %v1404 = mul i64 %v1403, 2
  %v1405 = icmp slt i64 %v1404, 16
  %v1406 = select i1 %v1405, i64 %v1404, i64 16
  %v1407 = mul i64 %v1400, %v1401
  %v1408 = sdiv i64 %v1407, %v3
  %v1409 = mul i64 %v1408, 2
  %v1410 = icmp slt i64 %v1409, 16
  %v1411 = select i1 %v1410, i64 %v1409, i64 16
  %v1412 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b167
b167:
  %v1413 = phi i64 [ %v1406, %b163 ], [ %v1421, %b172 ]
  %v1414 = icmp slt i64 %v1413, %v1411
  br i1 %v1414, label %b168, label %b169
b168:
  %v1415 = mul i64 %v1413, 8
  %v1416 = getelementptr inbounds float, ptr %v1412, i64 %v1415
  br label %b170
b170:
  %v1417 = phi i64 [ 0, %b168 ], [ %v1420, %b171 ]
  %v1418 = icmp slt i64 %v1417, 8
  br i1 %v1418, label %b171, label %b172
b171:
  %v1419 = getelementptr inbounds float, ptr %v1416, i64 %v1417
  store float 0x0000000000000000, ptr %v1419, align 4
  %v1420 = add nsw i64 %v1417, 1
  br label %b170
b172:
  %v1421 = add nsw i64 %v1413, 1
  br label %b167
b169:
  %v1422 = mul i64 %v8, 1
  br label %b173
b173:
  %v1423 = phi i64 [ 0, %b169 ], [ %v1527, %b178 ]
  %v1424 = icmp slt i64 %v1423, %v1422
  br i1 %v1424, label %b174, label %b175
b174:
  %v1425 = sub i64 %v1422, %v1423
  %v1426 = icmp slt i64 %v1425, 384
  %v1427 = select i1 %v1426, i64 %v1425, i64 384
  br label %b176
b176:
  %v1428 = phi i64 [ %v1406, %b174 ], [ %v1526, %b202 ]
  %v1429 = icmp slt i64 %v1428, %v1411
  br i1 %v1429, label %b177, label %b178
b177:
  %v1430 = sub i64 %v1411, %v1428
  %v1431 = icmp slt i64 %v1430, 64
  %v1432 = select i1 %v1431, i64 %v1430, i64 64
  %v1433 = sdiv i64 %v1432, 2
  %v1434 = mul i64 %v1433, 2
  %v1435 = sub i64 %v1432, %v1434
  %v1436 = mul i64 %v1423, 16
  %v1437 = add i64 %v1436, %v1428
  %v1438 = getelementptr inbounds float, ptr %v1394, i64 %v1437
  br label %b179
b179:
  %v1439 = phi i64 [ 0, %b177 ], [ %v1465, %b187 ]
  %v1440 = icmp slt i64 %v1439, %v1427
  br i1 %v1440, label %b180, label %b181
b180:
  %v1441 = mul i64 %v1439, 16
  %v1442 = getelementptr inbounds float, ptr %v1438, i64 %v1441
  %v1443 = mul i64 %v1439, 2
  %v1444 = getelementptr inbounds float, ptr %v1398, i64 %v1443
  br label %b182
b182:
  %v1445 = phi i64 [ 0, %b180 ], [ %v1454, %b183 ]
  %v1446 = icmp slt i64 %v1445, %v1433
  br i1 %v1446, label %b183, label %b184
b183:
  %v1447 = mul i64 %v1445, 2
  %v1448 = getelementptr inbounds float, ptr %v1442, i64 %v1447
  %v1449 = mul i64 %v1445, 768
  %v1450 = getelementptr inbounds float, ptr %v1444, i64 %v1449
  %v1451 = getelementptr inbounds float, ptr %v1448, i64 0
  %v1452 = load <2 x float>, ptr %v1451, align 4
  %v1453 = getelementptr inbounds float, ptr %v1450, i64 0
  store <2 x float> %v1452, ptr %v1453, align 4
  %v1454 = add nsw i64 %v1445, 1
  br label %b182
b184:
  %v1455 = mul i64 %v1433, 2
  %v1456 = getelementptr inbounds float, ptr %v1442, i64 %v1455
  %v1457 = mul i64 %v1433, 768
  %v1458 = getelementptr inbounds float, ptr %v1444, i64 %v1457
  br label %b185
b185:
  %v1459 = phi i64 [ 0, %b184 ], [ %v1464, %b186 ]
  %v1460 = icmp slt i64 %v1459, %v1435
  br i1 %v1460, label %b186, label %b187
b186:
  %v1461 = getelementptr inbounds float, ptr %v1456, i64 %v1459
  %v1462 = load float, ptr %v1461, align 4
  %v1463 = getelementptr inbounds float, ptr %v1458, i64 %v1459
  store float %v1462, ptr %v1463, align 4
  %v1464 = add nsw i64 %v1459, 1
  br label %b185, !llvm.loop !0
b187:
  %v1465 = add nsw i64 %v1439, 1
  br label %b179
b181:
  br label %b188
b188:
  %v1466 = phi i64 [ 0, %b181 ], [ %v1501, %b196 ]
  %v1467 = icmp slt i64 %v1466, 0
  br i1 %v1467, label %b189, label %b190
b189:
  %v1468 = mul i64 %v1423, 8
  %v1469 = add i64 %v1468, %v1466
  %v1470 = getelementptr inbounds float, ptr %v1397, i64 %v1469
  br label %b191
b191:
  %v1471 = phi i64 [ 0, %b189 ], [ %v1489, %b192 ]
  %v1472 = icmp slt i64 %v1471, %v1427
  br i1 %v1472, label %b192, label %b193
b192:
  %v1473 = mul i64 %v1471, 8
  %v1474 = getelementptr inbounds float, ptr %v1470, i64 %v1473
  %v1475 = mul i64 %v1471, 32
  %v1476 = getelementptr inbounds float, ptr %v182, i64 %v1475
  %v1477 = getelementptr inbounds float, ptr %v1474, i64 0
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = getelementptr inbounds float, ptr %v1476, i64 0
  store <8 x float> %v1478, ptr %v1479, align 4
  %v1480 = getelementptr inbounds float, ptr %v1474, i64 8
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = getelementptr inbounds float, ptr %v1476, i64 8
  store <8 x float> %v1481, ptr %v1482, align 4
  %v1483 = getelementptr inbounds float, ptr %v1474, i64 16
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = getelementptr inbounds float, ptr %v1476, i64 16
  store <8 x float> %v1484, ptr %v1485, align 4
  %v1486 = getelementptr inbounds float, ptr %v1474, i64 24
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = getelementptr inbounds float, ptr %v1476, i64 24
  store <8 x float> %v1487, ptr %v1488, align 4
  %v1489 = add nsw i64 %v1471, 1
  br label %b191
b193:
  %v1490 = sdiv i64 %v1432, 2
  br label %b194
b194:
  %v1491 = phi i64 [ 0, %b193 ], [ %v1500, %b195 ]
  %v1492 = icmp slt i64 %v1491, %v1490
  br i1 %v1492, label %b195, label %b196
b195:
  %v1493 = mul i64 %v1491, 2
  %v1494 = add i64 %v1428, %v1493
  %v1495 = mul i64 %v1491, 768
  %v1496 = getelementptr inbounds float, ptr %v1398, i64 %v1495
  %v1497 = mul i64 %v1494, 8
  %v1498 = add i64 %v1497, %v1466
  %v1499 = getelementptr inbounds float, ptr %v1412, i64 %v1498
  call void @outer_2x32(ptr %v1496, ptr %v182, i64 %v1427, ptr %v1499, i64 8)
  %v1500 = add nsw i64 %v1491, 1
  br label %b194
b196:
  %v1501 = add nsw i64 %v1466, 32
  br label %b188
b190:
  %v1502 = mul i64 %v1423, 8
  %v1503 = add i64 %v1502, 0
  %v1504 = getelementptr inbounds float, ptr %v1397, i64 %v1503
  br label %b197
b197:
  %v1505 = phi i64 [ 0, %b190 ], [ %v1514, %b198 ]
  %v1506 = icmp slt i64 %v1505, %v1427
  br i1 %v1506, label %b198, label %b199
b198:
  %v1507 = mul i64 %v1505, 8
  %v1508 = getelementptr inbounds float, ptr %v1504, i64 %v1507
  %v1509 = mul i64 %v1505, 8
  %v1510 = getelementptr inbounds float, ptr %v182, i64 %v1509
  %v1511 = getelementptr inbounds float, ptr %v1508, i64 0
  %v1512 = load <8 x float>, ptr %v1511, align 4
  %v1513 = getelementptr inbounds float, ptr %v1510, i64 0
  store <8 x float> %v1512, ptr %v1513, align 4
  %v1514 = add nsw i64 %v1505, 1
  br label %b197
b199:
  %v1515 = sdiv i64 %v1432, 2
  br label %b200
b200:
  %v1516 = phi i64 [ 0, %b199 ], [ %v1525, %b201 ]
  %v1517 = icmp slt i64 %v1516, %v1515
  br i1 %v1517, label %b201, label %b202
b201:
  %v1518 = mul i64 %v1516, 2
  %v1519 = add i64 %v1428, %v1518
  %v1520 = mul i64 %v1516, 768
  %v1521 = getelementptr inbounds float, ptr %v1398, i64 %v1520
  %v1522 = mul i64 %v1519, 8
  %v1523 = add i64 %v1522, 0
  %v1524 = getelementptr inbounds float, ptr %v1412, i64 %v1523
  call void @outer_2x8(ptr %v1521, ptr %v182, i64 %v1427, ptr %v1524, i64 8)
  %v1525 = add nsw i64 %v1516, 1
  br label %b200
b202:
  %v1526 = add nsw i64 %v1428, 64
  br label %b176
b178:
  %v1527 = add nsw i64 %v1423, 384
  br label %b173
b175:
  %v1528 = icmp sgt i64 %v3, 1
  br i1 %v1528, label %b203, label %b204
b203:
  %v1529 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1530 = atomicrmw add ptr %v1529, i64 1 acq_rel
  %v1531 = load i64, ptr %v177, align 8
  %v1532 = add i64 %v1531, 1
  store i64 %v1532, ptr %v177, align 8
  %v1533 = mul i64 %v3, %v1532
  br label %b205
b205:
  %v1534 = load atomic i64, ptr %v1529 acquire, align 8
  %v1535 = icmp slt i64 %v1534, %v1533
  br i1 %v1535, label %b206, label %b207
b206:
  %v1536 = call i32 @sched_yield()
  br label %b205
b207:
  br label %b204
b204:
  %v1537 = icmp eq i64 %v2, 0
  br i1 %v1537, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1538 = phi i64 [ 0, %b208 ], [ %v1561, %b215 ]
  %v1539 = phi <8 x float> [ splat (float 0x0000000000000000), %b208 ], [ %v1560, %b215 ]
  %v1540 = icmp slt i64 %v1538, %v8
  br i1 %v1540, label %b211, label %b212
b211:
  %v1541 = add i64 %v1538, 128
  %v1542 = icmp slt i64 %v1541, %v8
  %v1543 = select i1 %v1542, i64 %v1541, i64 %v8
  br label %b213
b213:
  %v1544 = phi i64 [ %v1538, %b211 ], [ %v1559, %b214 ]
  %v1545 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v1558, %b214 ]
  %v1546 = icmp slt i64 %v1544, %v1543
  br i1 %v1546, label %b214, label %b215
b214:
  %v1547 = mul i64 %v1544, 8
  %v1548 = getelementptr inbounds float, ptr %v114, i64 %v1547
  %v1549 = mul i64 %v1544, 8
  %v1550 = getelementptr inbounds float, ptr %v38, i64 %v1549
  %v1551 = add i64 0, 0
  %v1552 = getelementptr inbounds float, ptr %v1548, i64 %v1551
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = add i64 0, 0
  %v1555 = getelementptr inbounds float, ptr %v1550, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = fmul <8 x float> %v1553, %v1556
  %v1558 = fadd <8 x float> %v1545, %v1557
  %v1559 = add nsw i64 %v1544, 1
  br label %b213
b215:
  %v1560 = fadd <8 x float> %v1539, %v1545
  %v1561 = add nsw i64 %v1538, 128
  br label %b210
b212:
  %v1562 = add i64 0, 0
  %v1563 = getelementptr inbounds float, ptr %v116, i64 %v1562
  store <8 x float> %v1539, ptr %v1563, align 4
  br label %b209
b209:
  %v1564 = icmp sgt i64 %v3, 1
  br i1 %v1564, label %b216, label %b217
b216:
  %v1565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1566 = atomicrmw add ptr %v1565, i64 1 acq_rel
  %v1567 = load i64, ptr %v177, align 8
  %v1568 = add i64 %v1567, 1
  store i64 %v1568, ptr %v177, align 8
  %v1569 = mul i64 %v3, %v1568
  br label %b218
b218:
  %v1570 = load atomic i64, ptr %v1565 acquire, align 8
  %v1571 = icmp slt i64 %v1570, %v1569
  br i1 %v1571, label %b219, label %b220
b219:
  %v1572 = call i32 @sched_yield()
  br label %b218
b220:
  br label %b217
b217:
  %v1573 = icmp eq i64 %v2, 0
  br i1 %v1573, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1574 = phi i64 [ 0, %b221 ], [ %v1597, %b228 ]
  %v1575 = phi <8 x float> [ splat (float 0x0000000000000000), %b221 ], [ %v1596, %b228 ]
  %v1576 = icmp slt i64 %v1574, %v8
  br i1 %v1576, label %b224, label %b225
b224:
  %v1577 = add i64 %v1574, 128
  %v1578 = icmp slt i64 %v1577, %v8
  %v1579 = select i1 %v1578, i64 %v1577, i64 %v8
  br label %b226
b226:
  %v1580 = phi i64 [ %v1574, %b224 ], [ %v1595, %b227 ]
  %v1581 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1594, %b227 ]
  %v1582 = icmp slt i64 %v1580, %v1579
  br i1 %v1582, label %b227, label %b228
b227:
  %v1583 = mul i64 %v1580, 8
  %v1584 = getelementptr inbounds float, ptr %v114, i64 %v1583
  %v1585 = mul i64 %v1580, 8
  %v1586 = getelementptr inbounds float, ptr %v36, i64 %v1585
  %v1587 = add i64 0, 0
  %v1588 = getelementptr inbounds float, ptr %v1584, i64 %v1587
  %v1589 = load <8 x float>, ptr %v1588, align 4
  %v1590 = add i64 0, 0
  %v1591 = getelementptr inbounds float, ptr %v1586, i64 %v1590
  %v1592 = load <8 x float>, ptr %v1591, align 4
  %v1593 = fmul <8 x float> %v1589, %v1592
  %v1594 = fadd <8 x float> %v1581, %v1593
  %v1595 = add nsw i64 %v1580, 1
  br label %b226
b228:
  %v1596 = fadd <8 x float> %v1575, %v1581
  %v1597 = add nsw i64 %v1574, 128
  br label %b223
b225:
  %v1598 = add i64 0, 0
  %v1599 = getelementptr inbounds float, ptr %v118, i64 %v1598
  store <8 x float> %v1575, ptr %v1599, align 4
  br label %b222
b222:
  %v1600 = icmp sgt i64 %v3, 1
  br i1 %v1600, label %b229, label %b230
b229:
  %v1601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1602 = atomicrmw add ptr %v1601, i64 1 acq_rel
  %v1603 = load i64, ptr %v177, align 8
  %v1604 = add i64 %v1603, 1
  store i64 %v1604, ptr %v177, align 8
  %v1605 = mul i64 %v3, %v1604
  br label %b231
b231:
  %v1606 = load atomic i64, ptr %v1601 acquire, align 8
  %v1607 = icmp slt i64 %v1606, %v1605
  br i1 %v1607, label %b232, label %b233
b232:
  %v1608 = call i32 @sched_yield()
  br label %b231
b233:
  br label %b230
b230:
  %v1609 = icmp eq i64 %v2, 0
  br i1 %v1609, label %b234, label %b235
b234:
  br label %b236
b236:
  %v1610 = phi i64 [ 0, %b234 ], [ %v1633, %b241 ]
  %v1611 = phi <8 x float> [ splat (float 0x0000000000000000), %b234 ], [ %v1632, %b241 ]
  %v1612 = icmp slt i64 %v1610, %v8
  br i1 %v1612, label %b237, label %b238
b237:
  %v1613 = add i64 %v1610, 128
  %v1614 = icmp slt i64 %v1613, %v8
  %v1615 = select i1 %v1614, i64 %v1613, i64 %v8
  br label %b239
b239:
  %v1616 = phi i64 [ %v1610, %b237 ], [ %v1631, %b240 ]
  %v1617 = phi <8 x float> [ splat (float 0x0000000000000000), %b237 ], [ %v1630, %b240 ]
  %v1618 = icmp slt i64 %v1616, %v1615
  br i1 %v1618, label %b240, label %b241
b240:
  %v1619 = mul i64 %v1616, 8
  %v1620 = getelementptr inbounds float, ptr %v114, i64 %v1619
  %v1621 = mul i64 %v1616, 8
  %v1622 = getelementptr inbounds float, ptr %v34, i64 %v1621
  %v1623 = add i64 0, 0
  %v1624 = getelementptr inbounds float, ptr %v1620, i64 %v1623
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = add i64 0, 0
  %v1627 = getelementptr inbounds float, ptr %v1622, i64 %v1626
  %v1628 = load <8 x float>, ptr %v1627, align 4
  %v1629 = fmul <8 x float> %v1625, %v1628
  %v1630 = fadd <8 x float> %v1617, %v1629
  %v1631 = add nsw i64 %v1616, 1
  br label %b239
b241:
  %v1632 = fadd <8 x float> %v1611, %v1617
  %v1633 = add nsw i64 %v1610, 128
  br label %b236
b238:
  %v1634 = add i64 0, 0
  %v1635 = getelementptr inbounds float, ptr %v120, i64 %v1634
  store <8 x float> %v1611, ptr %v1635, align 4
  br label %b235
b235:
  %v1636 = icmp sgt i64 %v3, 1
  br i1 %v1636, label %b242, label %b243
b242:
  %v1637 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1638 = atomicrmw add ptr %v1637, i64 1 acq_rel
  %v1639 = load i64, ptr %v177, align 8
  %v1640 = add i64 %v1639, 1
  store i64 %v1640, ptr %v177, align 8
  %v1641 = mul i64 %v3, %v1640
  br label %b244
b244:
  %v1642 = load atomic i64, ptr %v1637 acquire, align 8
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b245, label %b246
b245:
  %v1644 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v1645 = icmp eq i64 %v2, 0
  br i1 %v1645, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1646 = phi i64 [ 0, %b247 ], [ %v1669, %b254 ]
  %v1647 = phi <8 x float> [ splat (float 0x0000000000000000), %b247 ], [ %v1668, %b254 ]
  %v1648 = icmp slt i64 %v1646, %v8
  br i1 %v1648, label %b250, label %b251
b250:
  %v1649 = add i64 %v1646, 128
  %v1650 = icmp slt i64 %v1649, %v8
  %v1651 = select i1 %v1650, i64 %v1649, i64 %v8
  br label %b252
b252:
  %v1652 = phi i64 [ %v1646, %b250 ], [ %v1667, %b253 ]
  %v1653 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v1666, %b253 ]
  %v1654 = icmp slt i64 %v1652, %v1651
  br i1 %v1654, label %b253, label %b254
b253:
  %v1655 = mul i64 %v1652, 8
  %v1656 = getelementptr inbounds float, ptr %v114, i64 %v1655
  %v1657 = mul i64 %v1652, 8
  %v1658 = getelementptr inbounds float, ptr %v82, i64 %v1657
  %v1659 = add i64 0, 0
  %v1660 = getelementptr inbounds float, ptr %v1656, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = add i64 0, 0
  %v1663 = getelementptr inbounds float, ptr %v1658, i64 %v1662
  %v1664 = load <8 x float>, ptr %v1663, align 4
  %v1665 = fmul <8 x float> %v1661, %v1664
  %v1666 = fadd <8 x float> %v1653, %v1665
  %v1667 = add nsw i64 %v1652, 1
  br label %b252
b254:
  %v1668 = fadd <8 x float> %v1647, %v1653
  %v1669 = add nsw i64 %v1646, 128
  br label %b249
b251:
  %v1670 = add i64 0, 0
  %v1671 = getelementptr inbounds float, ptr %v122, i64 %v1670
  store <8 x float> %v1647, ptr %v1671, align 4
  br label %b248
b248:
  %v1672 = icmp sgt i64 %v3, 1
  br i1 %v1672, label %b255, label %b256
b255:
  %v1673 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1674 = atomicrmw add ptr %v1673, i64 1 acq_rel
  %v1675 = load i64, ptr %v177, align 8
  %v1676 = add i64 %v1675, 1
  store i64 %v1676, ptr %v177, align 8
  %v1677 = mul i64 %v3, %v1676
  br label %b257
b257:
  %v1678 = load atomic i64, ptr %v1673 acquire, align 8
  %v1679 = icmp slt i64 %v1678, %v1677
  br i1 %v1679, label %b258, label %b259
b258:
  %v1680 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
  %v1681 = icmp eq i64 %v2, 0
  br i1 %v1681, label %b260, label %b261
b260:
  br label %b262
b262:
  %v1682 = phi i64 [ 0, %b260 ], [ %v1699, %b267 ]
  %v1683 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v1698, %b267 ]
  %v1684 = icmp slt i64 %v1682, %v8
  br i1 %v1684, label %b263, label %b264
b263:
  %v1685 = add i64 %v1682, 128
  %v1686 = icmp slt i64 %v1685, %v8
  %v1687 = select i1 %v1686, i64 %v1685, i64 %v8
  br label %b265
b265:
  %v1688 = phi i64 [ %v1682, %b263 ], [ %v1697, %b266 ]
  %v1689 = phi <8 x float> [ splat (float 0x0000000000000000), %b263 ], [ %v1696, %b266 ]
  %v1690 = icmp slt i64 %v1688, %v1687
  br i1 %v1690, label %b266, label %b267
b266:
  %v1691 = mul i64 %v1688, 8
  %v1692 = getelementptr inbounds float, ptr %v114, i64 %v1691
  %v1693 = add i64 0, 0
  %v1694 = getelementptr inbounds float, ptr %v1692, i64 %v1693
  %v1695 = load <8 x float>, ptr %v1694, align 4
  %v1696 = fadd <8 x float> %v1689, %v1695
  %v1697 = add nsw i64 %v1688, 1
  br label %b265
b267:
  %v1698 = fadd <8 x float> %v1683, %v1689
  %v1699 = add nsw i64 %v1682, 128
  br label %b262
b264:
  %v1700 = add i64 0, 0
  %v1701 = getelementptr inbounds float, ptr %v56, i64 %v1700
  store <8 x float> %v1683, ptr %v1701, align 4
  br label %b261
b261:
  %v1702 = icmp sgt i64 %v3, 1
  br i1 %v1702, label %b268, label %b269
b268:
  %v1703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1704 = atomicrmw add ptr %v1703, i64 1 acq_rel
  %v1705 = load i64, ptr %v177, align 8
  %v1706 = add i64 %v1705, 1
  store i64 %v1706, ptr %v177, align 8
  %v1707 = mul i64 %v3, %v1706
  br label %b270
b270:
  %v1708 = load atomic i64, ptr %v1703 acquire, align 8
  %v1709 = icmp slt i64 %v1708, %v1707
  br i1 %v1709, label %b271, label %b272
b271:
  %v1710 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v1711 = mul i64 0, 40
  %v1712 = getelementptr inbounds float, ptr %v70, i64 %v1711
  %v1713 = getelementptr inbounds float, ptr %v1712, i64 0
  %v1714 = mul i64 0, 8
  %v1715 = getelementptr inbounds float, ptr %v84, i64 %v1714
  %v1716 = getelementptr inbounds float, ptr %v1715, i64 0
  %v1717 = getelementptr inbounds float, ptr %v182, i64 12288
  %v1718 = add i64 40, 1
  %v1719 = sdiv i64 %v1718, 2
  %v1720 = add i64 %v2, 1
  %v1721 = mul i64 %v1719, %v2
  %v1722 = sdiv i64 %v1721, %v3
  %v1723 = mul i64 %v1722, 2
  %v1724 = icmp slt i64 %v1723, 40
  %v1725 = select i1 %v1724, i64 %v1723, i64 40
  %v1726 = mul i64 %v1719, %v1720
  %v1727 = sdiv i64 %v1726, %v3
  %v1728 = mul i64 %v1727, 2
  %v1729 = icmp slt i64 %v1728, 40
  %v1730 = select i1 %v1729, i64 %v1728, i64 40
  %v1731 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b273
b273:
  %v1732 = phi i64 [ %v1725, %b269 ], [ %v1740, %b278 ]
  %v1733 = icmp slt i64 %v1732, %v1730
  br i1 %v1733, label %b274, label %b275
b274:
  %v1734 = mul i64 %v1732, 8
  %v1735 = getelementptr inbounds float, ptr %v1731, i64 %v1734
  br label %b276
b276:
  %v1736 = phi i64 [ 0, %b274 ], [ %v1739, %b277 ]
  %v1737 = icmp slt i64 %v1736, 8
  br i1 %v1737, label %b277, label %b278
b277:
  %v1738 = getelementptr inbounds float, ptr %v1735, i64 %v1736
  store float 0x0000000000000000, ptr %v1738, align 4
  %v1739 = add nsw i64 %v1736, 1
  br label %b276
b278:
  %v1740 = add nsw i64 %v1732, 1
  br label %b273
b275:
  %v1741 = mul i64 %v8, 1
  br label %b279
b279:
  %v1742 = phi i64 [ 0, %b275 ], [ %v1846, %b284 ]
  %v1743 = icmp slt i64 %v1742, %v1741
  br i1 %v1743, label %b280, label %b281
b280:
  %v1744 = sub i64 %v1741, %v1742
  %v1745 = icmp slt i64 %v1744, 384
  %v1746 = select i1 %v1745, i64 %v1744, i64 384
  br label %b282
b282:
  %v1747 = phi i64 [ %v1725, %b280 ], [ %v1845, %b308 ]
  %v1748 = icmp slt i64 %v1747, %v1730
  br i1 %v1748, label %b283, label %b284
b283:
  %v1749 = sub i64 %v1730, %v1747
  %v1750 = icmp slt i64 %v1749, 64
  %v1751 = select i1 %v1750, i64 %v1749, i64 64
  %v1752 = sdiv i64 %v1751, 2
  %v1753 = mul i64 %v1752, 2
  %v1754 = sub i64 %v1751, %v1753
  %v1755 = mul i64 %v1742, 40
  %v1756 = add i64 %v1755, %v1747
  %v1757 = getelementptr inbounds float, ptr %v1713, i64 %v1756
  br label %b285
b285:
  %v1758 = phi i64 [ 0, %b283 ], [ %v1784, %b293 ]
  %v1759 = icmp slt i64 %v1758, %v1746
  br i1 %v1759, label %b286, label %b287
b286:
  %v1760 = mul i64 %v1758, 40
  %v1761 = getelementptr inbounds float, ptr %v1757, i64 %v1760
  %v1762 = mul i64 %v1758, 2
  %v1763 = getelementptr inbounds float, ptr %v1717, i64 %v1762
  br label %b288
b288:
  %v1764 = phi i64 [ 0, %b286 ], [ %v1773, %b289 ]
  %v1765 = icmp slt i64 %v1764, %v1752
  br i1 %v1765, label %b289, label %b290
b289:
  %v1766 = mul i64 %v1764, 2
  %v1767 = getelementptr inbounds float, ptr %v1761, i64 %v1766
  %v1768 = mul i64 %v1764, 768
  %v1769 = getelementptr inbounds float, ptr %v1763, i64 %v1768
  %v1770 = getelementptr inbounds float, ptr %v1767, i64 0
  %v1771 = load <2 x float>, ptr %v1770, align 4
  %v1772 = getelementptr inbounds float, ptr %v1769, i64 0
  store <2 x float> %v1771, ptr %v1772, align 4
  %v1773 = add nsw i64 %v1764, 1
  br label %b288
b290:
  %v1774 = mul i64 %v1752, 2
  %v1775 = getelementptr inbounds float, ptr %v1761, i64 %v1774
  %v1776 = mul i64 %v1752, 768
  %v1777 = getelementptr inbounds float, ptr %v1763, i64 %v1776
  br label %b291
b291:
  %v1778 = phi i64 [ 0, %b290 ], [ %v1783, %b292 ]
  %v1779 = icmp slt i64 %v1778, %v1754
  br i1 %v1779, label %b292, label %b293
b292:
  %v1780 = getelementptr inbounds float, ptr %v1775, i64 %v1778
  %v1781 = load float, ptr %v1780, align 4
  %v1782 = getelementptr inbounds float, ptr %v1777, i64 %v1778
  store float %v1781, ptr %v1782, align 4
  %v1783 = add nsw i64 %v1778, 1
  br label %b291, !llvm.loop !3
b293:
  %v1784 = add nsw i64 %v1758, 1
  br label %b285
b287:
  br label %b294
b294:
  %v1785 = phi i64 [ 0, %b287 ], [ %v1820, %b302 ]
  %v1786 = icmp slt i64 %v1785, 0
  br i1 %v1786, label %b295, label %b296
b295:
  %v1787 = mul i64 %v1742, 8
  %v1788 = add i64 %v1787, %v1785
  %v1789 = getelementptr inbounds float, ptr %v1716, i64 %v1788
  br label %b297
b297:
  %v1790 = phi i64 [ 0, %b295 ], [ %v1808, %b298 ]
  %v1791 = icmp slt i64 %v1790, %v1746
  br i1 %v1791, label %b298, label %b299
b298:
  %v1792 = mul i64 %v1790, 8
  %v1793 = getelementptr inbounds float, ptr %v1789, i64 %v1792
  %v1794 = mul i64 %v1790, 32
  %v1795 = getelementptr inbounds float, ptr %v182, i64 %v1794
  %v1796 = getelementptr inbounds float, ptr %v1793, i64 0
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = getelementptr inbounds float, ptr %v1795, i64 0
  store <8 x float> %v1797, ptr %v1798, align 4
  %v1799 = getelementptr inbounds float, ptr %v1793, i64 8
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = getelementptr inbounds float, ptr %v1795, i64 8
  store <8 x float> %v1800, ptr %v1801, align 4
  %v1802 = getelementptr inbounds float, ptr %v1793, i64 16
  %v1803 = load <8 x float>, ptr %v1802, align 4
  %v1804 = getelementptr inbounds float, ptr %v1795, i64 16
  store <8 x float> %v1803, ptr %v1804, align 4
  %v1805 = getelementptr inbounds float, ptr %v1793, i64 24
  %v1806 = load <8 x float>, ptr %v1805, align 4
  %v1807 = getelementptr inbounds float, ptr %v1795, i64 24
  store <8 x float> %v1806, ptr %v1807, align 4
  %v1808 = add nsw i64 %v1790, 1
  br label %b297
b299:
  %v1809 = sdiv i64 %v1751, 2
  br label %b300
b300:
  %v1810 = phi i64 [ 0, %b299 ], [ %v1819, %b301 ]
  %v1811 = icmp slt i64 %v1810, %v1809
  br i1 %v1811, label %b301, label %b302
b301:
  %v1812 = mul i64 %v1810, 2
  %v1813 = add i64 %v1747, %v1812
  %v1814 = mul i64 %v1810, 768
  %v1815 = getelementptr inbounds float, ptr %v1717, i64 %v1814
  %v1816 = mul i64 %v1813, 8
  %v1817 = add i64 %v1816, %v1785
  %v1818 = getelementptr inbounds float, ptr %v1731, i64 %v1817
  call void @outer_2x32(ptr %v1815, ptr %v182, i64 %v1746, ptr %v1818, i64 8)
  %v1819 = add nsw i64 %v1810, 1
  br label %b300
b302:
  %v1820 = add nsw i64 %v1785, 32
  br label %b294
b296:
  %v1821 = mul i64 %v1742, 8
  %v1822 = add i64 %v1821, 0
  %v1823 = getelementptr inbounds float, ptr %v1716, i64 %v1822
  br label %b303
b303:
  %v1824 = phi i64 [ 0, %b296 ], [ %v1833, %b304 ]
  %v1825 = icmp slt i64 %v1824, %v1746
  br i1 %v1825, label %b304, label %b305
b304:
  %v1826 = mul i64 %v1824, 8
  %v1827 = getelementptr inbounds float, ptr %v1823, i64 %v1826
  %v1828 = mul i64 %v1824, 8
  %v1829 = getelementptr inbounds float, ptr %v182, i64 %v1828
  %v1830 = getelementptr inbounds float, ptr %v1827, i64 0
  %v1831 = load <8 x float>, ptr %v1830, align 4
  %v1832 = getelementptr inbounds float, ptr %v1829, i64 0
  store <8 x float> %v1831, ptr %v1832, align 4
  %v1833 = add nsw i64 %v1824, 1
  br label %b303
b305:
  %v1834 = sdiv i64 %v1751, 2
  br label %b306
b306:
  %v1835 = phi i64 [ 0, %b305 ], [ %v1844, %b307 ]
  %v1836 = icmp slt i64 %v1835, %v1834
  br i1 %v1836, label %b307, label %b308
b307:
  %v1837 = mul i64 %v1835, 2
  %v1838 = add i64 %v1747, %v1837
  %v1839 = mul i64 %v1835, 768
  %v1840 = getelementptr inbounds float, ptr %v1717, i64 %v1839
  %v1841 = mul i64 %v1838, 8
  %v1842 = add i64 %v1841, 0
  %v1843 = getelementptr inbounds float, ptr %v1731, i64 %v1842
  call void @outer_2x8(ptr %v1840, ptr %v182, i64 %v1746, ptr %v1843, i64 8)
  %v1844 = add nsw i64 %v1835, 1
  br label %b306
b308:
  %v1845 = add nsw i64 %v1747, 64
  br label %b282
b284:
  %v1846 = add nsw i64 %v1742, 384
  br label %b279
b281:
  %v1847 = icmp sgt i64 %v3, 1
  br i1 %v1847, label %b309, label %b310
b309:
  %v1848 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1849 = atomicrmw add ptr %v1848, i64 1 acq_rel
  %v1850 = load i64, ptr %v177, align 8
  %v1851 = add i64 %v1850, 1
  store i64 %v1851, ptr %v177, align 8
  %v1852 = mul i64 %v3, %v1851
  br label %b311
b311:
  %v1853 = load atomic i64, ptr %v1848 acquire, align 8
  %v1854 = icmp slt i64 %v1853, %v1852
  br i1 %v1854, label %b312, label %b313
b312:
  %v1855 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  %v1856 = mul i64 0, 8
  %v1857 = getelementptr inbounds float, ptr %v112, i64 %v1856
  %v1858 = getelementptr inbounds float, ptr %v1857, i64 0
  %v1859 = mul i64 0, 8
  %v1860 = getelementptr inbounds float, ptr %v90, i64 %v1859
  %v1861 = getelementptr inbounds float, ptr %v1860, i64 0
  %v1862 = getelementptr inbounds float, ptr %v182, i64 12288
  %v1863 = add i64 8, 1
  %v1864 = sdiv i64 %v1863, 2
  %v1865 = add i64 %v2, 1
  %v1866 = mul i64 %v1864, %v2
  %v1867 = sdiv i64 %v1866, %v3
  %v1868 = mul i64 %v1867, 2
  %v1869 = icmp slt i64 %v1868, 8
  %v1870 = select i1 %v1869, i64 %v1868, i64 8
  %v1871 = mul i64 %v1864, %v1865
  %v1872 = sdiv i64 %v1871, %v3
  %v1873 = mul i64 %v1872, 2
  %v1874 = icmp slt i64 %v1873, 8
  %v1875 = select i1 %v1874, i64 %v1873, i64 8
  %v1876 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b314
b314:
  %v1877 = phi i64 [ %v1870, %b310 ], [ %v1885, %b319 ]
  %v1878 = icmp slt i64 %v1877, %v1875
  br i1 %v1878, label %b315, label %b316
b315:
  %v1879 = mul i64 %v1877, 8
  %v1880 = getelementptr inbounds float, ptr %v1876, i64 %v1879
  br label %b317
b317:
  %v1881 = phi i64 [ 0, %b315 ], [ %v1884, %b318 ]
  %v1882 = icmp slt i64 %v1881, 8
  br i1 %v1882, label %b318, label %b319
b318:
  %v1883 = getelementptr inbounds float, ptr %v1880, i64 %v1881
  store float 0x0000000000000000, ptr %v1883, align 4
  %v1884 = add nsw i64 %v1881, 1
  br label %b317
b319:
  %v1885 = add nsw i64 %v1877, 1
  br label %b314
b316:
  %v1886 = mul i64 %v8, 1
  br label %b320
b320:
  %v1887 = phi i64 [ 0, %b316 ], [ %v1991, %b325 ]
  %v1888 = icmp slt i64 %v1887, %v1886
  br i1 %v1888, label %b321, label %b322
b321:
  %v1889 = sub i64 %v1886, %v1887
  %v1890 = icmp slt i64 %v1889, 384
  %v1891 = select i1 %v1890, i64 %v1889, i64 384
  br label %b323
b323:
  %v1892 = phi i64 [ %v1870, %b321 ], [ %v1990, %b349 ]
  %v1893 = icmp slt i64 %v1892, %v1875
  br i1 %v1893, label %b324, label %b325
b324:
  %v1894 = sub i64 %v1875, %v1892
  %v1895 = icmp slt i64 %v1894, 64
  %v1896 = select i1 %v1895, i64 %v1894, i64 64
  %v1897 = sdiv i64 %v1896, 2
  %v1898 = mul i64 %v1897, 2
  %v1899 = sub i64 %v1896, %v1898
  %v1900 = mul i64 %v1887, 8
  %v1901 = add i64 %v1900, %v1892
  %v1902 = getelementptr inbounds float, ptr %v1858, i64 %v1901
  br label %b326
b326:
  %v1903 = phi i64 [ 0, %b324 ], [ %v1929, %b334 ]
  %v1904 = icmp slt i64 %v1903, %v1891
  br i1 %v1904, label %b327, label %b328
b327:
  %v1905 = mul i64 %v1903, 8
  %v1906 = getelementptr inbounds float, ptr %v1902, i64 %v1905
  %v1907 = mul i64 %v1903, 2
  %v1908 = getelementptr inbounds float, ptr %v1862, i64 %v1907
  br label %b329
b329:
  %v1909 = phi i64 [ 0, %b327 ], [ %v1918, %b330 ]
  %v1910 = icmp slt i64 %v1909, %v1897
  br i1 %v1910, label %b330, label %b331
b330:
  %v1911 = mul i64 %v1909, 2
  %v1912 = getelementptr inbounds float, ptr %v1906, i64 %v1911
  %v1913 = mul i64 %v1909, 768
  %v1914 = getelementptr inbounds float, ptr %v1908, i64 %v1913
  %v1915 = getelementptr inbounds float, ptr %v1912, i64 0
  %v1916 = load <2 x float>, ptr %v1915, align 4
  %v1917 = getelementptr inbounds float, ptr %v1914, i64 0
  store <2 x float> %v1916, ptr %v1917, align 4
  %v1918 = add nsw i64 %v1909, 1
  br label %b329
b331:
  %v1919 = mul i64 %v1897, 2
  %v1920 = getelementptr inbounds float, ptr %v1906, i64 %v1919
  %v1921 = mul i64 %v1897, 768
  %v1922 = getelementptr inbounds float, ptr %v1908, i64 %v1921
  br label %b332
b332:
  %v1923 = phi i64 [ 0, %b331 ], [ %v1928, %b333 ]
  %v1924 = icmp slt i64 %v1923, %v1899
  br i1 %v1924, label %b333, label %b334
b333:
  %v1925 = getelementptr inbounds float, ptr %v1920, i64 %v1923
  %v1926 = load float, ptr %v1925, align 4
  %v1927 = getelementptr inbounds float, ptr %v1922, i64 %v1923
  store float %v1926, ptr %v1927, align 4
  %v1928 = add nsw i64 %v1923, 1
  br label %b332, !llvm.loop !6
b334:
  %v1929 = add nsw i64 %v1903, 1
  br label %b326
b328:
  br label %b335
b335:
  %v1930 = phi i64 [ 0, %b328 ], [ %v1965, %b343 ]
  %v1931 = icmp slt i64 %v1930, 0
  br i1 %v1931, label %b336, label %b337
b336:
  %v1932 = mul i64 %v1887, 8
  %v1933 = add i64 %v1932, %v1930
  %v1934 = getelementptr inbounds float, ptr %v1861, i64 %v1933
  br label %b338
b338:
  %v1935 = phi i64 [ 0, %b336 ], [ %v1953, %b339 ]
  %v1936 = icmp slt i64 %v1935, %v1891
  br i1 %v1936, label %b339, label %b340
b339:
  %v1937 = mul i64 %v1935, 8
  %v1938 = getelementptr inbounds float, ptr %v1934, i64 %v1937
  %v1939 = mul i64 %v1935, 32
  %v1940 = getelementptr inbounds float, ptr %v182, i64 %v1939
  %v1941 = getelementptr inbounds float, ptr %v1938, i64 0
  %v1942 = load <8 x float>, ptr %v1941, align 4
  %v1943 = getelementptr inbounds float, ptr %v1940, i64 0
  store <8 x float> %v1942, ptr %v1943, align 4
  %v1944 = getelementptr inbounds float, ptr %v1938, i64 8
  %v1945 = load <8 x float>, ptr %v1944, align 4
  %v1946 = getelementptr inbounds float, ptr %v1940, i64 8
  store <8 x float> %v1945, ptr %v1946, align 4
  %v1947 = getelementptr inbounds float, ptr %v1938, i64 16
  %v1948 = load <8 x float>, ptr %v1947, align 4
  %v1949 = getelementptr inbounds float, ptr %v1940, i64 16
  store <8 x float> %v1948, ptr %v1949, align 4
  %v1950 = getelementptr inbounds float, ptr %v1938, i64 24
  %v1951 = load <8 x float>, ptr %v1950, align 4
  %v1952 = getelementptr inbounds float, ptr %v1940, i64 24
  store <8 x float> %v1951, ptr %v1952, align 4
  %v1953 = add nsw i64 %v1935, 1
  br label %b338
b340:
  %v1954 = sdiv i64 %v1896, 2
  br label %b341
b341:
  %v1955 = phi i64 [ 0, %b340 ], [ %v1964, %b342 ]
  %v1956 = icmp slt i64 %v1955, %v1954
  br i1 %v1956, label %b342, label %b343
b342:
  %v1957 = mul i64 %v1955, 2
  %v1958 = add i64 %v1892, %v1957
  %v1959 = mul i64 %v1955, 768
  %v1960 = getelementptr inbounds float, ptr %v1862, i64 %v1959
  %v1961 = mul i64 %v1958, 8
  %v1962 = add i64 %v1961, %v1930
  %v1963 = getelementptr inbounds float, ptr %v1876, i64 %v1962
  call void @outer_2x32(ptr %v1960, ptr %v182, i64 %v1891, ptr %v1963, i64 8)
  %v1964 = add nsw i64 %v1955, 1
  br label %b341
b343:
  %v1965 = add nsw i64 %v1930, 32
  br label %b335
b337:
  %v1966 = mul i64 %v1887, 8
  %v1967 = add i64 %v1966, 0
  %v1968 = getelementptr inbounds float, ptr %v1861, i64 %v1967
  br label %b344
b344:
  %v1969 = phi i64 [ 0, %b337 ], [ %v1978, %b345 ]
  %v1970 = icmp slt i64 %v1969, %v1891
  br i1 %v1970, label %b345, label %b346
b345:
  %v1971 = mul i64 %v1969, 8
  %v1972 = getelementptr inbounds float, ptr %v1968, i64 %v1971
  %v1973 = mul i64 %v1969, 8
  %v1974 = getelementptr inbounds float, ptr %v182, i64 %v1973
  %v1975 = getelementptr inbounds float, ptr %v1972, i64 0
  %v1976 = load <8 x float>, ptr %v1975, align 4
  %v1977 = getelementptr inbounds float, ptr %v1974, i64 0
  store <8 x float> %v1976, ptr %v1977, align 4
  %v1978 = add nsw i64 %v1969, 1
  br label %b344
b346:
  %v1979 = sdiv i64 %v1896, 2
  br label %b347
b347:
  %v1980 = phi i64 [ 0, %b346 ], [ %v1989, %b348 ]
  %v1981 = icmp slt i64 %v1980, %v1979
  br i1 %v1981, label %b348, label %b349
b348:
  %v1982 = mul i64 %v1980, 2
  %v1983 = add i64 %v1892, %v1982
  %v1984 = mul i64 %v1980, 768
  %v1985 = getelementptr inbounds float, ptr %v1862, i64 %v1984
  %v1986 = mul i64 %v1983, 8
  %v1987 = add i64 %v1986, 0
  %v1988 = getelementptr inbounds float, ptr %v1876, i64 %v1987
  call void @outer_2x8(ptr %v1985, ptr %v182, i64 %v1891, ptr %v1988, i64 8)
  %v1989 = add nsw i64 %v1980, 1
  br label %b347
b349:
  %v1990 = add nsw i64 %v1892, 64
  br label %b323
b325:
  %v1991 = add nsw i64 %v1887, 384
  br label %b320
b322:
  %v1992 = icmp sgt i64 %v3, 1
  br i1 %v1992, label %b350, label %b351
b350:
  %v1993 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1994 = atomicrmw add ptr %v1993, i64 1 acq_rel
  %v1995 = load i64, ptr %v177, align 8
  %v1996 = add i64 %v1995, 1
  store i64 %v1996, ptr %v177, align 8
  %v1997 = mul i64 %v3, %v1996
  br label %b352
b352:
  %v1998 = load atomic i64, ptr %v1993 acquire, align 8
  %v1999 = icmp slt i64 %v1998, %v1997
  br i1 %v1999, label %b353, label %b354
b353:
  %v2000 = call i32 @sched_yield()
  br label %b352
b354:
  br label %b351
b351:
  %v2001 = icmp eq i64 %v2, 0
  br i1 %v2001, label %b355, label %b356
b355:
  br label %b357
b357:
  %v2002 = phi i64 [ 0, %b355 ], [ %v2019, %b362 ]
  %v2003 = phi <8 x float> [ splat (float 0x0000000000000000), %b355 ], [ %v2018, %b362 ]
  %v2004 = icmp slt i64 %v2002, %v8
  br i1 %v2004, label %b358, label %b359
b358:
  %v2005 = add i64 %v2002, 128
  %v2006 = icmp slt i64 %v2005, %v8
  %v2007 = select i1 %v2006, i64 %v2005, i64 %v8
  br label %b360
b360:
  %v2008 = phi i64 [ %v2002, %b358 ], [ %v2017, %b361 ]
  %v2009 = phi <8 x float> [ splat (float 0x0000000000000000), %b358 ], [ %v2016, %b361 ]
  %v2010 = icmp slt i64 %v2008, %v2007
  br i1 %v2010, label %b361, label %b362
b361:
  %v2011 = mul i64 %v2008, 8
  %v2012 = getelementptr inbounds float, ptr %v112, i64 %v2011
  %v2013 = add i64 0, 0
  %v2014 = getelementptr inbounds float, ptr %v2012, i64 %v2013
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = fadd <8 x float> %v2009, %v2015
  %v2017 = add nsw i64 %v2008, 1
  br label %b360
b362:
  %v2018 = fadd <8 x float> %v2003, %v2009
  %v2019 = add nsw i64 %v2002, 128
  br label %b357
b359:
  %v2020 = add i64 0, 0
  %v2021 = getelementptr inbounds float, ptr %v62, i64 %v2020
  store <8 x float> %v2003, ptr %v2021, align 4
  br label %b356
b356:
  %v2022 = icmp sgt i64 %v3, 1
  br i1 %v2022, label %b363, label %b364
b363:
  %v2023 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2024 = atomicrmw add ptr %v2023, i64 1 acq_rel
  %v2025 = load i64, ptr %v177, align 8
  %v2026 = add i64 %v2025, 1
  store i64 %v2026, ptr %v177, align 8
  %v2027 = mul i64 %v3, %v2026
  br label %b365
b365:
  %v2028 = load atomic i64, ptr %v2023 acquire, align 8
  %v2029 = icmp slt i64 %v2028, %v2027
  br i1 %v2029, label %b366, label %b367
b366:
  %v2030 = call i32 @sched_yield()
  br label %b365
b367:
  br label %b364
b364:
  %v2031 = icmp eq i64 %v2, 0
  br i1 %v2031, label %b368, label %b369
b368:
  br label %b370
b370:
  %v2032 = phi i64 [ 0, %b368 ], [ %v2111, %b375 ]
  %v2033 = icmp slt i64 %v2032, 8
  br i1 %v2033, label %b371, label %b372
b371:
  br label %b373
b373:
  %v2034 = phi i64 [ 0, %b371 ], [ %v2110, %b378 ]
  %v2035 = icmp slt i64 %v2034, 16
  br i1 %v2035, label %b374, label %b375
b374:
  br label %b376
b376:
  %v2036 = phi i64 [ 0, %b374 ], [ %v2105, %b381 ]
  %v2037 = phi <8 x float> [ splat (float 0x0000000000000000), %b374 ], [ %v2104, %b381 ]
  %v2038 = icmp slt i64 %v2036, %v8
  br i1 %v2038, label %b377, label %b378
b377:
  %v2039 = add i64 %v2036, 128
  %v2040 = icmp slt i64 %v2039, %v8
  %v2041 = select i1 %v2040, i64 %v2039, i64 %v8
  br label %b379
b379:
  %v2042 = phi i64 [ %v2036, %b377 ], [ %v2103, %b380 ]
  %v2043 = phi <8 x float> [ splat (float 0x0000000000000000), %b377 ], [ %v2102, %b380 ]
  %v2044 = icmp slt i64 %v2042, %v2041
  br i1 %v2044, label %b380, label %b381
b380:
  %v2045 = mul i64 %v2042, 128
  %v2046 = getelementptr inbounds float, ptr %v106, i64 %v2045
  %v2047 = mul i64 %v2042, 128
  %v2048 = getelementptr inbounds float, ptr %v32, i64 %v2047
  %v2049 = mul i64 %v2042, 8
  %v2050 = getelementptr inbounds float, ptr %v96, i64 %v2049
  %v2051 = add i64 0, %v2032
  %v2052 = getelementptr inbounds float, ptr %v2050, i64 %v2051
  %v2053 = load float, ptr %v2052, align 4
  %v2054 = mul i64 %v2032, 16
  %v2055 = add i64 0, %v2054
  %v2056 = add i64 %v2055, %v2034
  %v2057 = getelementptr inbounds float, ptr %v2046, i64 %v2056
  %v2058 = load <8 x float>, ptr %v2057, align 4
  %v2059 = mul i64 %v2032, 16
  %v2060 = add i64 0, %v2059
  %v2061 = add i64 %v2060, %v2034
  %v2062 = getelementptr inbounds float, ptr %v2048, i64 %v2061
  %v2063 = load <8 x float>, ptr %v2062, align 4
  %v2064 = fmul <8 x float> %v2058, %v2063
  %v2065 = mul i64 %v2032, 16
  %v2066 = add i64 0, %v2065
  %v2067 = add i64 %v2066, %v2034
  %v2068 = getelementptr inbounds float, ptr %v76, i64 %v2067
  %v2069 = load <8 x float>, ptr %v2068, align 4
  %v2070 = insertelement <8 x float> poison, float %v2053, i64 0
  %v2071 = shufflevector <8 x float> %v2070, <8 x float> poison, <8 x i32> zeroinitializer
  %v2072 = fmul <8 x float> %v2071, %v2069
  %v2073 = fneg <8 x float> %v2072
  %v2074 = fcmp olt <8 x float> %v2073, splat (float 0xC05A400000000000)
  %v2075 = select <8 x i1> %v2074, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2073
  %v2076 = fcmp ogt <8 x float> %v2075, splat (float 0x4056400000000000)
  %v2077 = select <8 x i1> %v2076, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2075
  %v2078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2077, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2079 = fsub <8 x float> %v2078, splat (float 0x4168000000000000)
  %v2080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2077)
  %v2081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2080)
  %v2082 = bitcast <8 x float> %v2078 to <8 x i32>
  %v2083 = fmul <8 x float> %v2081, %v2081
  %v2084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2081, <8 x float> splat (float 0x3F81227F40000000))
  %v2085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2084, <8 x float> %v2081, <8 x float> splat (float 0x3FA5556740000000))
  %v2086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2085, <8 x float> %v2081, <8 x float> splat (float 0x3FC5554B00000000))
  %v2087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2086, <8 x float> %v2081, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2083, <8 x float> %v2087, <8 x float> %v2081)
  %v2089 = sub <8 x i32> %v2082, splat (i32 1262485250)
  %v2090 = lshr <8 x i32> %v2089, splat (i32 1)
  %v2091 = sub <8 x i32> %v2089, %v2090
  %v2092 = shl <8 x i32> %v2090, splat (i32 23)
  %v2093 = bitcast <8 x i32> %v2092 to <8 x float>
  %v2094 = shl <8 x i32> %v2091, splat (i32 23)
  %v2095 = bitcast <8 x i32> %v2094 to <8 x float>
  %v2096 = fadd <8 x float> %v2088, splat (float 0x3FF0000000000000)
  %v2097 = fmul <8 x float> %v2096, %v2093
  %v2098 = fmul <8 x float> %v2097, %v2095
  %v2099 = fmul <8 x float> %v2064, %v2098
  %v2100 = fmul <8 x float> %v2099, %v2071
  %v2101 = fneg <8 x float> %v2100
  %v2102 = fadd <8 x float> %v2043, %v2101
  %v2103 = add nsw i64 %v2042, 1
  br label %b379
b381:
  %v2104 = fadd <8 x float> %v2037, %v2043
  %v2105 = add nsw i64 %v2036, 128
  br label %b376
b378:
  %v2106 = mul i64 %v2032, 16
  %v2107 = add i64 0, %v2106
  %v2108 = add i64 %v2107, %v2034
  %v2109 = getelementptr inbounds float, ptr %v124, i64 %v2108
  store <8 x float> %v2037, ptr %v2109, align 4
  %v2110 = add nsw i64 %v2034, 8
  br label %b373
b375:
  %v2111 = add nsw i64 %v2032, 1
  br label %b370
b372:
  br label %b369
b369:
  %v2112 = icmp sgt i64 %v3, 1
  br i1 %v2112, label %b382, label %b383
b382:
  %v2113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2114 = atomicrmw add ptr %v2113, i64 1 acq_rel
  %v2115 = load i64, ptr %v177, align 8
  %v2116 = add i64 %v2115, 1
  store i64 %v2116, ptr %v177, align 8
  %v2117 = mul i64 %v3, %v2116
  br label %b384
b384:
  %v2118 = load atomic i64, ptr %v2113 acquire, align 8
  %v2119 = icmp slt i64 %v2118, %v2117
  br i1 %v2119, label %b385, label %b386
b385:
  %v2120 = call i32 @sched_yield()
  br label %b384
b386:
  br label %b383
b383:
  %v2121 = icmp eq i64 %v2, 0
  br i1 %v2121, label %b387, label %b388
b387:
  br label %b389
b389:
  %v2122 = phi i64 [ 0, %b387 ], [ %v2145, %b394 ]
  %v2123 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v2144, %b394 ]
  %v2124 = icmp slt i64 %v2122, %v8
  br i1 %v2124, label %b390, label %b391
b390:
  %v2125 = add i64 %v2122, 128
  %v2126 = icmp slt i64 %v2125, %v8
  %v2127 = select i1 %v2126, i64 %v2125, i64 %v8
  br label %b392
b392:
  %v2128 = phi i64 [ %v2122, %b390 ], [ %v2143, %b393 ]
  %v2129 = phi <8 x float> [ splat (float 0x0000000000000000), %b390 ], [ %v2142, %b393 ]
  %v2130 = icmp slt i64 %v2128, %v2127
  br i1 %v2130, label %b393, label %b394
b393:
  %v2131 = mul i64 %v2128, 8
  %v2132 = getelementptr inbounds float, ptr %v104, i64 %v2131
  %v2133 = mul i64 %v2128, 8
  %v2134 = getelementptr inbounds float, ptr %v84, i64 %v2133
  %v2135 = add i64 0, 0
  %v2136 = getelementptr inbounds float, ptr %v2132, i64 %v2135
  %v2137 = load <8 x float>, ptr %v2136, align 4
  %v2138 = add i64 0, 0
  %v2139 = getelementptr inbounds float, ptr %v2134, i64 %v2138
  %v2140 = load <8 x float>, ptr %v2139, align 4
  %v2141 = fmul <8 x float> %v2137, %v2140
  %v2142 = fadd <8 x float> %v2129, %v2141
  %v2143 = add nsw i64 %v2128, 1
  br label %b392
b394:
  %v2144 = fadd <8 x float> %v2123, %v2129
  %v2145 = add nsw i64 %v2122, 128
  br label %b389
b391:
  %v2146 = add i64 0, 0
  %v2147 = getelementptr inbounds float, ptr %v64, i64 %v2146
  store <8 x float> %v2123, ptr %v2147, align 4
  br label %b388
b388:
  %v2148 = icmp sgt i64 %v3, 1
  br i1 %v2148, label %b395, label %b396
b395:
  %v2149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2150 = atomicrmw add ptr %v2149, i64 1 acq_rel
  %v2151 = load i64, ptr %v177, align 8
  %v2152 = add i64 %v2151, 1
  store i64 %v2152, ptr %v177, align 8
  %v2153 = mul i64 %v3, %v2152
  br label %b397
b397:
  %v2154 = load atomic i64, ptr %v2149 acquire, align 8
  %v2155 = icmp slt i64 %v2154, %v2153
  br i1 %v2155, label %b398, label %b399
b398:
  %v2156 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
  %v2157 = mul i64 0, 8
  %v2158 = getelementptr inbounds float, ptr %v30, i64 %v2157
  %v2159 = getelementptr inbounds float, ptr %v2158, i64 0
  %v2160 = mul i64 0, 8
  %v2161 = getelementptr inbounds float, ptr %v102, i64 %v2160
  %v2162 = getelementptr inbounds float, ptr %v2161, i64 0
  %v2163 = getelementptr inbounds float, ptr %v182, i64 12288
  %v2164 = add i64 8, 1
  %v2165 = sdiv i64 %v2164, 2
  %v2166 = add i64 %v2, 1
  %v2167 = mul i64 %v2165, %v2
  %v2168 = sdiv i64 %v2167, %v3
  %v2169 = mul i64 %v2168, 2
  %v2170 = icmp slt i64 %v2169, 8
  %v2171 = select i1 %v2170, i64 %v2169, i64 8
  %v2172 = mul i64 %v2165, %v2166
  %v2173 = sdiv i64 %v2172, %v3
  %v2174 = mul i64 %v2173, 2
  %v2175 = icmp slt i64 %v2174, 8
  %v2176 = select i1 %v2175, i64 %v2174, i64 8
  %v2177 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b400
b400:
  %v2178 = phi i64 [ %v2171, %b396 ], [ %v2186, %b405 ]
  %v2179 = icmp slt i64 %v2178, %v2176
  br i1 %v2179, label %b401, label %b402
b401:
  %v2180 = mul i64 %v2178, 8
  %v2181 = getelementptr inbounds float, ptr %v2177, i64 %v2180
  br label %b403
b403:
  %v2182 = phi i64 [ 0, %b401 ], [ %v2185, %b404 ]
  %v2183 = icmp slt i64 %v2182, 8
  br i1 %v2183, label %b404, label %b405
b404:
  %v2184 = getelementptr inbounds float, ptr %v2181, i64 %v2182
  store float 0x0000000000000000, ptr %v2184, align 4
  %v2185 = add nsw i64 %v2182, 1
  br label %b403
b405:
  %v2186 = add nsw i64 %v2178, 1
  br label %b400
b402:
  %v2187 = mul i64 %v8, 1
  br label %b406
b406:
  %v2188 = phi i64 [ 0, %b402 ], [ %v2292, %b411 ]
  %v2189 = icmp slt i64 %v2188, %v2187
  br i1 %v2189, label %b407, label %b408
b407:
  %v2190 = sub i64 %v2187, %v2188
  %v2191 = icmp slt i64 %v2190, 384
  %v2192 = select i1 %v2191, i64 %v2190, i64 384
  br label %b409
b409:
  %v2193 = phi i64 [ %v2171, %b407 ], [ %v2291, %b435 ]
  %v2194 = icmp slt i64 %v2193, %v2176
  br i1 %v2194, label %b410, label %b411
b410:
  %v2195 = sub i64 %v2176, %v2193
  %v2196 = icmp slt i64 %v2195, 64
  %v2197 = select i1 %v2196, i64 %v2195, i64 64
  %v2198 = sdiv i64 %v2197, 2
  %v2199 = mul i64 %v2198, 2
  %v2200 = sub i64 %v2197, %v2199
  %v2201 = mul i64 %v2188, 8
  %v2202 = add i64 %v2201, %v2193
  %v2203 = getelementptr inbounds float, ptr %v2159, i64 %v2202
  br label %b412
b412:
  %v2204 = phi i64 [ 0, %b410 ], [ %v2230, %b420 ]
  %v2205 = icmp slt i64 %v2204, %v2192
  br i1 %v2205, label %b413, label %b414
b413:
  %v2206 = mul i64 %v2204, 8
  %v2207 = getelementptr inbounds float, ptr %v2203, i64 %v2206
  %v2208 = mul i64 %v2204, 2
  %v2209 = getelementptr inbounds float, ptr %v2163, i64 %v2208
  br label %b415
b415:
  %v2210 = phi i64 [ 0, %b413 ], [ %v2219, %b416 ]
  %v2211 = icmp slt i64 %v2210, %v2198
  br i1 %v2211, label %b416, label %b417
b416:
  %v2212 = mul i64 %v2210, 2
  %v2213 = getelementptr inbounds float, ptr %v2207, i64 %v2212
  %v2214 = mul i64 %v2210, 768
  %v2215 = getelementptr inbounds float, ptr %v2209, i64 %v2214
  %v2216 = getelementptr inbounds float, ptr %v2213, i64 0
  %v2217 = load <2 x float>, ptr %v2216, align 4
  %v2218 = getelementptr inbounds float, ptr %v2215, i64 0
  store <2 x float> %v2217, ptr %v2218, align 4
  %v2219 = add nsw i64 %v2210, 1
  br label %b415
b417:
  %v2220 = mul i64 %v2198, 2
  %v2221 = getelementptr inbounds float, ptr %v2207, i64 %v2220
  %v2222 = mul i64 %v2198, 768
  %v2223 = getelementptr inbounds float, ptr %v2209, i64 %v2222
  br label %b418
b418:
  %v2224 = phi i64 [ 0, %b417 ], [ %v2229, %b419 ]
  %v2225 = icmp slt i64 %v2224, %v2200
  br i1 %v2225, label %b419, label %b420
b419:
  %v2226 = getelementptr inbounds float, ptr %v2221, i64 %v2224
  %v2227 = load float, ptr %v2226, align 4
  %v2228 = getelementptr inbounds float, ptr %v2223, i64 %v2224
  store float %v2227, ptr %v2228, align 4
  %v2229 = add nsw i64 %v2224, 1
  br label %b418, !llvm.loop !9
b420:
  %v2230 = add nsw i64 %v2204, 1
  br label %b412
b414:
  br label %b421
b421:
  %v2231 = phi i64 [ 0, %b414 ], [ %v2266, %b429 ]
  %v2232 = icmp slt i64 %v2231, 0
  br i1 %v2232, label %b422, label %b423
b422:
  %v2233 = mul i64 %v2188, 8
  %v2234 = add i64 %v2233, %v2231
  %v2235 = getelementptr inbounds float, ptr %v2162, i64 %v2234
  br label %b424
b424:
  %v2236 = phi i64 [ 0, %b422 ], [ %v2254, %b425 ]
  %v2237 = icmp slt i64 %v2236, %v2192
  br i1 %v2237, label %b425, label %b426
b425:
  %v2238 = mul i64 %v2236, 8
  %v2239 = getelementptr inbounds float, ptr %v2235, i64 %v2238
  %v2240 = mul i64 %v2236, 32
  %v2241 = getelementptr inbounds float, ptr %v182, i64 %v2240
  %v2242 = getelementptr inbounds float, ptr %v2239, i64 0
  %v2243 = load <8 x float>, ptr %v2242, align 4
  %v2244 = getelementptr inbounds float, ptr %v2241, i64 0
  store <8 x float> %v2243, ptr %v2244, align 4
  %v2245 = getelementptr inbounds float, ptr %v2239, i64 8
  %v2246 = load <8 x float>, ptr %v2245, align 4
  %v2247 = getelementptr inbounds float, ptr %v2241, i64 8
  store <8 x float> %v2246, ptr %v2247, align 4
  %v2248 = getelementptr inbounds float, ptr %v2239, i64 16
  %v2249 = load <8 x float>, ptr %v2248, align 4
  %v2250 = getelementptr inbounds float, ptr %v2241, i64 16
  store <8 x float> %v2249, ptr %v2250, align 4
  %v2251 = getelementptr inbounds float, ptr %v2239, i64 24
  %v2252 = load <8 x float>, ptr %v2251, align 4
  %v2253 = getelementptr inbounds float, ptr %v2241, i64 24
  store <8 x float> %v2252, ptr %v2253, align 4
  %v2254 = add nsw i64 %v2236, 1
  br label %b424
b426:
  %v2255 = sdiv i64 %v2197, 2
  br label %b427
b427:
  %v2256 = phi i64 [ 0, %b426 ], [ %v2265, %b428 ]
  %v2257 = icmp slt i64 %v2256, %v2255
  br i1 %v2257, label %b428, label %b429
b428:
  %v2258 = mul i64 %v2256, 2
  %v2259 = add i64 %v2193, %v2258
  %v2260 = mul i64 %v2256, 768
  %v2261 = getelementptr inbounds float, ptr %v2163, i64 %v2260
  %v2262 = mul i64 %v2259, 8
  %v2263 = add i64 %v2262, %v2231
  %v2264 = getelementptr inbounds float, ptr %v2177, i64 %v2263
  call void @outer_2x32(ptr %v2261, ptr %v182, i64 %v2192, ptr %v2264, i64 8)
  %v2265 = add nsw i64 %v2256, 1
  br label %b427
b429:
  %v2266 = add nsw i64 %v2231, 32
  br label %b421
b423:
  %v2267 = mul i64 %v2188, 8
  %v2268 = add i64 %v2267, 0
  %v2269 = getelementptr inbounds float, ptr %v2162, i64 %v2268
  br label %b430
b430:
  %v2270 = phi i64 [ 0, %b423 ], [ %v2279, %b431 ]
  %v2271 = icmp slt i64 %v2270, %v2192
  br i1 %v2271, label %b431, label %b432
b431:
  %v2272 = mul i64 %v2270, 8
  %v2273 = getelementptr inbounds float, ptr %v2269, i64 %v2272
  %v2274 = mul i64 %v2270, 8
  %v2275 = getelementptr inbounds float, ptr %v182, i64 %v2274
  %v2276 = getelementptr inbounds float, ptr %v2273, i64 0
  %v2277 = load <8 x float>, ptr %v2276, align 4
  %v2278 = getelementptr inbounds float, ptr %v2275, i64 0
  store <8 x float> %v2277, ptr %v2278, align 4
  %v2279 = add nsw i64 %v2270, 1
  br label %b430
b432:
  %v2280 = sdiv i64 %v2197, 2
  br label %b433
b433:
  %v2281 = phi i64 [ 0, %b432 ], [ %v2290, %b434 ]
  %v2282 = icmp slt i64 %v2281, %v2280
  br i1 %v2282, label %b434, label %b435
b434:
  %v2283 = mul i64 %v2281, 2
  %v2284 = add i64 %v2193, %v2283
  %v2285 = mul i64 %v2281, 768
  %v2286 = getelementptr inbounds float, ptr %v2163, i64 %v2285
  %v2287 = mul i64 %v2284, 8
  %v2288 = add i64 %v2287, 0
  %v2289 = getelementptr inbounds float, ptr %v2177, i64 %v2288
  call void @outer_2x8(ptr %v2286, ptr %v182, i64 %v2192, ptr %v2289, i64 8)
  %v2290 = add nsw i64 %v2281, 1
  br label %b433
b435:
  %v2291 = add nsw i64 %v2193, 64
  br label %b409
b411:
  %v2292 = add nsw i64 %v2188, 384
  br label %b406
b408:
  %v2293 = icmp sgt i64 %v3, 1
  br i1 %v2293, label %b436, label %b437
b436:
  %v2294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2295 = atomicrmw add ptr %v2294, i64 1 acq_rel
  %v2296 = load i64, ptr %v177, align 8
  %v2297 = add i64 %v2296, 1
  store i64 %v2297, ptr %v177, align 8
  %v2298 = mul i64 %v3, %v2297
  br label %b438
b438:
  %v2299 = load atomic i64, ptr %v2294 acquire, align 8
  %v2300 = icmp slt i64 %v2299, %v2298
  br i1 %v2300, label %b439, label %b440
b439:
  %v2301 = call i32 @sched_yield()
  br label %b438
b440:
  br label %b437
b437:
  %v2302 = icmp eq i64 %v2, 0
  br i1 %v2302, label %b441, label %b442
b441:
  %v2303 = add i64 0, 0
  %v2304 = getelementptr inbounds float, ptr %v116, i64 %v2303
  %v2305 = load <8 x float>, ptr %v2304, align 4
  %v2306 = add i64 0, 0
  %v2307 = getelementptr inbounds float, ptr %v54, i64 %v2306
  store <8 x float> %v2305, ptr %v2307, align 4
  br label %b442
b442:
  %v2308 = icmp sgt i64 %v3, 1
  br i1 %v2308, label %b443, label %b444
b443:
  %v2309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2310 = atomicrmw add ptr %v2309, i64 1 acq_rel
  %v2311 = load i64, ptr %v177, align 8
  %v2312 = add i64 %v2311, 1
  store i64 %v2312, ptr %v177, align 8
  %v2313 = mul i64 %v3, %v2312
  br label %b445
b445:
  %v2314 = load atomic i64, ptr %v2309 acquire, align 8
  %v2315 = icmp slt i64 %v2314, %v2313
  br i1 %v2315, label %b446, label %b447
b446:
  %v2316 = call i32 @sched_yield()
  br label %b445
b447:
  br label %b444
b444:
  %v2317 = icmp eq i64 %v2, 0
  br i1 %v2317, label %b448, label %b449
b448:
  %v2318 = add i64 0, 0
  %v2319 = getelementptr inbounds float, ptr %v118, i64 %v2318
  %v2320 = load <8 x float>, ptr %v2319, align 4
  %v2321 = add i64 8, 0
  %v2322 = getelementptr inbounds float, ptr %v54, i64 %v2321
  store <8 x float> %v2320, ptr %v2322, align 4
  br label %b449
b449:
  %v2323 = icmp sgt i64 %v3, 1
  br i1 %v2323, label %b450, label %b451
b450:
  %v2324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2325 = atomicrmw add ptr %v2324, i64 1 acq_rel
  %v2326 = load i64, ptr %v177, align 8
  %v2327 = add i64 %v2326, 1
  store i64 %v2327, ptr %v177, align 8
  %v2328 = mul i64 %v3, %v2327
  br label %b452
b452:
  %v2329 = load atomic i64, ptr %v2324 acquire, align 8
  %v2330 = icmp slt i64 %v2329, %v2328
  br i1 %v2330, label %b453, label %b454
b453:
  %v2331 = call i32 @sched_yield()
  br label %b452
b454:
  br label %b451
b451:
  %v2332 = icmp eq i64 %v2, 0
  br i1 %v2332, label %b455, label %b456
b455:
  %v2333 = add i64 0, 0
  %v2334 = getelementptr inbounds float, ptr %v120, i64 %v2333
  %v2335 = load <8 x float>, ptr %v2334, align 4
  %v2336 = add i64 16, 0
  %v2337 = getelementptr inbounds float, ptr %v54, i64 %v2336
  store <8 x float> %v2335, ptr %v2337, align 4
  br label %b456
b456:
  %v2338 = icmp sgt i64 %v3, 1
  br i1 %v2338, label %b457, label %b458
b457:
  %v2339 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2340 = atomicrmw add ptr %v2339, i64 1 acq_rel
  %v2341 = load i64, ptr %v177, align 8
  %v2342 = add i64 %v2341, 1
  store i64 %v2342, ptr %v177, align 8
  %v2343 = mul i64 %v3, %v2342
  br label %b459
b459:
  %v2344 = load atomic i64, ptr %v2339 acquire, align 8
  %v2345 = icmp slt i64 %v2344, %v2343
  br i1 %v2345, label %b460, label %b461
b460:
  %v2346 = call i32 @sched_yield()
  br label %b459
b461:
  br label %b458
b458:
  %v2347 = icmp eq i64 %v2, 0
  br i1 %v2347, label %b462, label %b463
b462:
  %v2348 = add i64 0, 0
  %v2349 = getelementptr inbounds float, ptr %v122, i64 %v2348
  %v2350 = load <8 x float>, ptr %v2349, align 4
  %v2351 = add i64 24, 0
  %v2352 = getelementptr inbounds float, ptr %v54, i64 %v2351
  store <8 x float> %v2350, ptr %v2352, align 4
  br label %b463
b463:
  %v2353 = icmp sgt i64 %v3, 1
  br i1 %v2353, label %b464, label %b465
b464:
  %v2354 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2355 = atomicrmw add ptr %v2354, i64 1 acq_rel
  %v2356 = load i64, ptr %v177, align 8
  %v2357 = add i64 %v2356, 1
  store i64 %v2357, ptr %v177, align 8
  %v2358 = mul i64 %v3, %v2357
  br label %b466
b466:
  %v2359 = load atomic i64, ptr %v2354 acquire, align 8
  %v2360 = icmp slt i64 %v2359, %v2358
  br i1 %v2360, label %b467, label %b468
b467:
  %v2361 = call i32 @sched_yield()
  br label %b466
b468:
  br label %b465
b465:
  %v2362 = icmp eq i64 %v2, 0
  br i1 %v2362, label %b469, label %b470
b469:
  br label %b471
b471:
  %v2363 = phi i64 [ 0, %b469 ], [ %v2374, %b472 ]
  %v2364 = icmp slt i64 %v2363, 128
  br i1 %v2364, label %b472, label %b473
b472:
  %v2365 = add i64 0, %v2363
  %v2366 = getelementptr inbounds float, ptr %v124, i64 %v2365
  %v2367 = load <8 x float>, ptr %v2366, align 4
  %v2368 = add i64 0, %v2363
  %v2369 = getelementptr inbounds float, ptr %v76, i64 %v2368
  %v2370 = load <8 x float>, ptr %v2369, align 4
  %v2371 = fmul <8 x float> %v2367, %v2370
  %v2372 = add i64 0, %v2363
  %v2373 = getelementptr inbounds float, ptr %v68, i64 %v2372
  store <8 x float> %v2371, ptr %v2373, align 4
  %v2374 = add nsw i64 %v2363, 8
  br label %b471
b473:
  br label %b470
b470:
  %v2375 = icmp sgt i64 %v3, 1
  br i1 %v2375, label %b474, label %b475
b474:
  %v2376 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2377 = atomicrmw add ptr %v2376, i64 1 acq_rel
  %v2378 = load i64, ptr %v177, align 8
  %v2379 = add i64 %v2378, 1
  store i64 %v2379, ptr %v177, align 8
  %v2380 = mul i64 %v3, %v2379
  br label %b476
b476:
  %v2381 = load atomic i64, ptr %v2376 acquire, align 8
  %v2382 = icmp slt i64 %v2381, %v2380
  br i1 %v2382, label %b477, label %b478
b477:
  %v2383 = call i32 @sched_yield()
  br label %b476
b478:
  br label %b475
b475:
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
