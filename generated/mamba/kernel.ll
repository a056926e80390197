; generated from specs/mamba.yaml by `make generated`: do not edit
; mamba I=8 E=8 N=16 R=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v173 = alloca i64, i64 1, align 8
  %v596 = alloca float, i64 96, align 4
  %v820 = alloca float, i64 64, align 4
  %v1010 = alloca float, i64 64, align 4
  %v1528 = alloca float, i64 64, align 4
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
  %v123 = getelementptr inbounds i64, ptr %v1, i64 7
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 16
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 17
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 18
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 19
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 20
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 25
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 26
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 36
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 37
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
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  store i64 0, ptr %v173, align 8
  %v174 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v175 = load ptr, ptr %v174, align 4
  %v176 = mul i64 %v2, 0
  %v177 = add i64 %v176, 576
  %v178 = getelementptr inbounds float, ptr %v175, i64 %v177
  %v179 = getelementptr inbounds i64, ptr %v1, i64 4
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b0, label %b1
b0:
  %v182 = icmp eq i64 %v2, 0
  br i1 %v182, label %b2, label %b3
b2:
  br label %b4
b4:
  %v183 = phi i64 [ 0, %b2 ], [ %v219, %b5 ]
  %v184 = icmp slt i64 %v183, 128
  br i1 %v184, label %b5, label %b6
b5:
  %v185 = add i64 0, %v183
  %v186 = getelementptr inbounds float, ptr %v10, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = fcmp olt <8 x float> %v187, splat (float 0xC05A400000000000)
  %v189 = select <8 x i1> %v188, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v187
  %v190 = fcmp ogt <8 x float> %v189, splat (float 0x4056400000000000)
  %v191 = select <8 x i1> %v190, <8 x float> splat (float 0x4056400000000000), <8 x float> %v189
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v193 = fsub <8 x float> %v192, splat (float 0x4168000000000000)
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v191)
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v194)
  %v196 = bitcast <8 x float> %v192 to <8 x i32>
  %v197 = fmul <8 x float> %v195, %v195
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v195, <8 x float> splat (float 0x3F81227F40000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v195, <8 x float> splat (float 0x3FA5556740000000))
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> %v195, <8 x float> splat (float 0x3FC5554B00000000))
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v195, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v201, <8 x float> %v195)
  %v203 = sub <8 x i32> %v196, splat (i32 1262485250)
  %v204 = lshr <8 x i32> %v203, splat (i32 1)
  %v205 = sub <8 x i32> %v203, %v204
  %v206 = shl <8 x i32> %v204, splat (i32 23)
  %v207 = bitcast <8 x i32> %v206 to <8 x float>
  %v208 = shl <8 x i32> %v205, splat (i32 23)
  %v209 = bitcast <8 x i32> %v208 to <8 x float>
  %v210 = fadd <8 x float> %v202, splat (float 0x3FF0000000000000)
  %v211 = fmul <8 x float> %v210, %v207
  %v212 = fmul <8 x float> %v211, %v209
  %v213 = add i64 0, %v183
  %v214 = getelementptr inbounds float, ptr %v74, i64 %v213
  %v215 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = add i64 0, %v183
  %v218 = getelementptr inbounds float, ptr %v76, i64 %v217
  store <8 x float> %v212, ptr %v218, align 4
  %v219 = add nsw i64 %v183, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v220 = icmp sgt i64 %v3, 1
  br i1 %v220, label %b7, label %b8
b7:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v222 = atomicrmw add ptr %v221, i64 1 acq_rel
  %v223 = load i64, ptr %v173, align 8
  %v224 = add i64 %v223, 1
  store i64 %v224, ptr %v173, align 8
  %v225 = mul i64 %v3, %v224
  br label %b9
b9:
  %v226 = load atomic i64, ptr %v221 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b10, label %b11
b10:
  %v228 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 4
  %v230 = load i64, ptr %v229, align 8
  %v231 = icmp eq i64 %v230, 0
  br i1 %v231, label %b12, label %b13
b12:
  %v232 = icmp eq i64 %v2, 0
  br i1 %v232, label %b14, label %b15
b14:
  %v233 = add i64 0, 0
  %v234 = getelementptr inbounds float, ptr %v78, i64 %v233
  %v235 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v236 = shufflevector <8 x float> %v235, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v236, ptr %v234, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v237 = icmp sgt i64 %v3, 1
  br i1 %v237, label %b16, label %b17
b16:
  %v238 = getelementptr inbounds i64, ptr %v1, i64 3
  %v239 = atomicrmw add ptr %v238, i64 1 acq_rel
  %v240 = load i64, ptr %v173, align 8
  %v241 = add i64 %v240, 1
  store i64 %v241, ptr %v173, align 8
  %v242 = mul i64 %v3, %v241
  br label %b18
b18:
  %v243 = load atomic i64, ptr %v238 acquire, align 8
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b19, label %b20
b19:
  %v245 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 4
  %v247 = load i64, ptr %v246, align 8
  %v248 = icmp eq i64 %v247, 0
  br i1 %v248, label %b21, label %b22
b21:
  %v249 = getelementptr inbounds i64, ptr %v1, i64 63
  %v250 = load i64, ptr %v249, align 8
  %v251 = icmp eq i64 %v250, 0
  br i1 %v251, label %b23, label %b24
b23:
  %v252 = add i64 %v7, 0
  %v253 = sdiv i64 %v252, 1
  %v254 = add i64 %v2, 1
  %v255 = mul i64 %v253, %v2
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v7
  %v259 = select i1 %v258, i64 %v257, i64 %v7
  %v260 = mul i64 %v253, %v254
  %v261 = sdiv i64 %v260, %v3
  %v262 = mul i64 %v261, 1
  %v263 = icmp slt i64 %v262, %v7
  %v264 = select i1 %v263, i64 %v262, i64 %v7
  br label %b25
b25:
  %v265 = phi i64 [ %v259, %b23 ], [ %v279, %b30 ]
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b26, label %b27
b26:
  %v267 = and i64 0, %v128
  %v268 = mul i64 %v267, %v7
  %v269 = add i64 %v268, %v265
  %v270 = mul i64 %v269, 128
  %v271 = getelementptr inbounds float, ptr %v32, i64 %v270
  br label %b28
b28:
  %v272 = phi i64 [ 0, %b26 ], [ %v278, %b29 ]
  %v273 = icmp slt i64 %v272, 128
  br i1 %v273, label %b29, label %b30
b29:
  %v274 = add i64 0, %v272
  %v275 = getelementptr inbounds float, ptr %v271, i64 %v274
  %v276 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v277 = shufflevector <8 x float> %v276, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v277, ptr %v275, align 4
  %v278 = add nsw i64 %v272, 8
  br label %b28
b30:
  %v279 = add nsw i64 %v265, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b31, label %b32
b31:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = load i64, ptr %v173, align 8
  %v284 = add i64 %v283, 1
  store i64 %v284, ptr %v173, align 8
  %v285 = mul i64 %v3, %v284
  br label %b33
b33:
  %v286 = load atomic i64, ptr %v281 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b34, label %b35
b34:
  %v288 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v289 = getelementptr inbounds i64, ptr %v1, i64 4
  %v290 = load i64, ptr %v289, align 8
  %v291 = icmp eq i64 %v290, 0
  br i1 %v291, label %b36, label %b37
b36:
  %v292 = getelementptr inbounds i64, ptr %v1, i64 64
  %v293 = load i64, ptr %v292, align 8
  %v294 = icmp eq i64 %v293, 0
  br i1 %v294, label %b38, label %b39
b38:
  %v295 = add i64 %v7, 0
  %v296 = sdiv i64 %v295, 1
  %v297 = add i64 %v2, 1
  %v298 = mul i64 %v296, %v2
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, %v7
  %v302 = select i1 %v301, i64 %v300, i64 %v7
  %v303 = mul i64 %v296, %v297
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, %v7
  %v307 = select i1 %v306, i64 %v305, i64 %v7
  br label %b40
b40:
  %v308 = phi i64 [ %v302, %b38 ], [ %v319, %b41 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b41, label %b42
b41:
  %v310 = and i64 0, %v130
  %v311 = mul i64 %v310, %v7
  %v312 = add i64 %v311, %v308
  %v313 = mul i64 %v312, 8
  %v314 = getelementptr inbounds float, ptr %v34, i64 %v313
  %v315 = add i64 0, 0
  %v316 = getelementptr inbounds float, ptr %v314, i64 %v315
  %v317 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v318 = shufflevector <8 x float> %v317, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v318, ptr %v316, align 4
  %v319 = add nsw i64 %v308, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v320 = icmp sgt i64 %v3, 1
  br i1 %v320, label %b43, label %b44
b43:
  %v321 = getelementptr inbounds i64, ptr %v1, i64 3
  %v322 = atomicrmw add ptr %v321, i64 1 acq_rel
  %v323 = load i64, ptr %v173, align 8
  %v324 = add i64 %v323, 1
  store i64 %v324, ptr %v173, align 8
  %v325 = mul i64 %v3, %v324
  br label %b45
b45:
  %v326 = load atomic i64, ptr %v321 acquire, align 8
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b46, label %b47
b46:
  %v328 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v329 = getelementptr inbounds i64, ptr %v1, i64 4
  %v330 = load i64, ptr %v329, align 8
  %v331 = icmp eq i64 %v330, 0
  br i1 %v331, label %b48, label %b49
b48:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 65
  %v333 = load i64, ptr %v332, align 8
  %v334 = icmp eq i64 %v333, 0
  br i1 %v334, label %b50, label %b51
b50:
  %v335 = add i64 %v7, 0
  %v336 = sdiv i64 %v335, 1
  %v337 = add i64 %v2, 1
  %v338 = mul i64 %v336, %v2
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, %v7
  %v342 = select i1 %v341, i64 %v340, i64 %v7
  %v343 = mul i64 %v336, %v337
  %v344 = sdiv i64 %v343, %v3
  %v345 = mul i64 %v344, 1
  %v346 = icmp slt i64 %v345, %v7
  %v347 = select i1 %v346, i64 %v345, i64 %v7
  br label %b52
b52:
  %v348 = phi i64 [ %v342, %b50 ], [ %v365, %b53 ]
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b53, label %b54
b53:
  %v350 = and i64 0, %v130
  %v351 = mul i64 %v350, %v7
  %v352 = add i64 %v351, %v348
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v34, i64 %v353
  %v355 = and i64 0, %v132
  %v356 = mul i64 %v355, %v7
  %v357 = add i64 %v356, %v348
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v36, i64 %v358
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v354, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v359, i64 %v363
  store <8 x float> %v362, ptr %v364, align 4
  %v365 = add nsw i64 %v348, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v366 = icmp sgt i64 %v3, 1
  br i1 %v366, label %b55, label %b56
b55:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v368 = atomicrmw add ptr %v367, i64 1 acq_rel
  %v369 = load i64, ptr %v173, align 8
  %v370 = add i64 %v369, 1
  store i64 %v370, ptr %v173, align 8
  %v371 = mul i64 %v3, %v370
  br label %b57
b57:
  %v372 = load atomic i64, ptr %v367 acquire, align 8
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b58, label %b59
b58:
  %v374 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 4
  %v376 = load i64, ptr %v375, align 8
  %v377 = icmp eq i64 %v376, 0
  br i1 %v377, label %b60, label %b61
b60:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 66
  %v379 = load i64, ptr %v378, align 8
  %v380 = icmp eq i64 %v379, 0
  br i1 %v380, label %b62, label %b63
b62:
  %v381 = add i64 %v7, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v7
  %v388 = select i1 %v387, i64 %v386, i64 %v7
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v7
  %v393 = select i1 %v392, i64 %v391, i64 %v7
  br label %b64
b64:
  %v394 = phi i64 [ %v388, %b62 ], [ %v411, %b65 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b65, label %b66
b65:
  %v396 = and i64 0, %v130
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v394
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v34, i64 %v399
  %v401 = and i64 0, %v134
  %v402 = mul i64 %v401, %v7
  %v403 = add i64 %v402, %v394
  %v404 = mul i64 %v403, 8
  %v405 = getelementptr inbounds float, ptr %v38, i64 %v404
  %v406 = add i64 0, 0
  %v407 = getelementptr inbounds float, ptr %v400, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 0, 0
  %v410 = getelementptr inbounds float, ptr %v405, i64 %v409
  store <8 x float> %v408, ptr %v410, align 4
  %v411 = add nsw i64 %v394, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v412 = icmp sgt i64 %v3, 1
  br i1 %v412, label %b67, label %b68
b67:
  %v413 = getelementptr inbounds i64, ptr %v1, i64 3
  %v414 = atomicrmw add ptr %v413, i64 1 acq_rel
  %v415 = load i64, ptr %v173, align 8
  %v416 = add i64 %v415, 1
  store i64 %v416, ptr %v173, align 8
  %v417 = mul i64 %v3, %v416
  br label %b69
b69:
  %v418 = load atomic i64, ptr %v413 acquire, align 8
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b70, label %b71
b70:
  %v420 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v421 = getelementptr inbounds float, ptr %v175, i64 0
  %v422 = getelementptr inbounds i64, ptr %v1, i64 4
  %v423 = load i64, ptr %v422, align 8
  %v424 = icmp eq i64 %v423, 0
  br i1 %v424, label %b72, label %b73
b72:
  %v425 = add i64 1, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  %v438 = icmp slt i64 %v437, 1
  %v439 = select i1 %v438, i64 %v437, i64 1
  br label %b74
b74:
  %v440 = phi i64 [ %v432, %b72 ], [ %v463, %b75 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b75, label %b76
b75:
  %v442 = mul i64 %v440, 128
  %v443 = mul i64 %v440, 16
  %v444 = add i64 %v442, 0
  %v445 = add i64 %v443, 0
  %v446 = getelementptr inbounds float, ptr %v421, i64 %v444
  %v447 = sub i64 16, %v445
  %v448 = icmp slt i64 %v447, 0
  %v449 = select i1 %v448, i64 0, i64 %v447
  %v450 = mul i64 %v445, 8
  %v451 = add i64 0, %v450
  %v452 = getelementptr inbounds float, ptr %v14, i64 %v451
  call void @pack_turned(ptr %v452, i64 8, i64 1, i64 8, i64 %v449, ptr %v446, i64 16)
  %v453 = add i64 %v442, 8
  %v454 = add i64 %v443, 8
  %v455 = getelementptr inbounds float, ptr %v421, i64 %v453
  %v456 = sub i64 16, %v454
  %v457 = icmp slt i64 %v456, 0
  %v458 = select i1 %v457, i64 0, i64 %v456
  %v459 = mul i64 %v454, 8
  %v460 = add i64 0, %v459
  %v461 = getelementptr inbounds float, ptr %v14, i64 %v460
  call void @pack_turned(ptr %v461, i64 8, i64 1, i64 8, i64 %v458, ptr %v455, i64 16)
  %v462 = add i64 %v442, 128
  %v463 = add nsw i64 %v440, 1
  br label %b74
b76:
  br label %b73
b73:
  %v464 = icmp sgt i64 %v3, 1
  br i1 %v464, label %b77, label %b78
b77:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v466 = atomicrmw add ptr %v465, i64 1 acq_rel
  %v467 = load i64, ptr %v173, align 8
  %v468 = add i64 %v467, 1
  store i64 %v468, ptr %v173, align 8
  %v469 = mul i64 %v3, %v468
  br label %b79
b79:
  %v470 = load atomic i64, ptr %v465 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b80, label %b81
b80:
  %v472 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v473 = getelementptr inbounds float, ptr %v175, i64 128
  %v474 = getelementptr inbounds float, ptr %v175, i64 448
  %v475 = getelementptr inbounds i64, ptr %v1, i64 4
  %v476 = load i64, ptr %v475, align 8
  %v477 = icmp eq i64 %v476, 0
  br i1 %v477, label %b82, label %b83
b82:
  %v478 = add i64 2, 0
  %v479 = sdiv i64 %v478, 1
  %v480 = add i64 %v2, 1
  %v481 = mul i64 %v479, %v2
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, 2
  %v485 = select i1 %v484, i64 %v483, i64 2
  %v486 = mul i64 %v479, %v480
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, 2
  %v490 = select i1 %v489, i64 %v488, i64 2
  %v491 = icmp slt i64 %v490, 1
  %v492 = select i1 %v491, i64 %v490, i64 1
  br label %b84
b84:
  %v493 = phi i64 [ %v485, %b82 ], [ %v534, %b85 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b85, label %b86
b85:
  %v495 = mul i64 %v493, 256
  %v496 = mul i64 %v493, 32
  %v497 = add i64 %v495, 0
  %v498 = add i64 %v496, 0
  %v499 = getelementptr inbounds float, ptr %v473, i64 %v497
  %v500 = sub i64 40, %v498
  %v501 = icmp slt i64 %v500, 0
  %v502 = select i1 %v501, i64 0, i64 %v500
  %v503 = mul i64 %v498, 8
  %v504 = add i64 0, %v503
  %v505 = getelementptr inbounds float, ptr %v20, i64 %v504
  call void @pack_turned(ptr %v505, i64 8, i64 1, i64 8, i64 %v502, ptr %v499, i64 32)
  %v506 = add i64 %v495, 8
  %v507 = add i64 %v496, 8
  %v508 = getelementptr inbounds float, ptr %v473, i64 %v506
  %v509 = sub i64 40, %v507
  %v510 = icmp slt i64 %v509, 0
  %v511 = select i1 %v510, i64 0, i64 %v509
  %v512 = mul i64 %v507, 8
  %v513 = add i64 0, %v512
  %v514 = getelementptr inbounds float, ptr %v20, i64 %v513
  call void @pack_turned(ptr %v514, i64 8, i64 1, i64 8, i64 %v511, ptr %v508, i64 32)
  %v515 = add i64 %v495, 16
  %v516 = add i64 %v496, 16
  %v517 = getelementptr inbounds float, ptr %v473, i64 %v515
  %v518 = sub i64 40, %v516
  %v519 = icmp slt i64 %v518, 0
  %v520 = select i1 %v519, i64 0, i64 %v518
  %v521 = mul i64 %v516, 8
  %v522 = add i64 0, %v521
  %v523 = getelementptr inbounds float, ptr %v20, i64 %v522
  call void @pack_turned(ptr %v523, i64 8, i64 1, i64 8, i64 %v520, ptr %v517, i64 32)
  %v524 = add i64 %v495, 24
  %v525 = add i64 %v496, 24
  %v526 = getelementptr inbounds float, ptr %v473, i64 %v524
  %v527 = sub i64 40, %v525
  %v528 = icmp slt i64 %v527, 0
  %v529 = select i1 %v528, i64 0, i64 %v527
  %v530 = mul i64 %v525, 8
  %v531 = add i64 0, %v530
  %v532 = getelementptr inbounds float, ptr %v20, i64 %v531
  call void @pack_turned(ptr %v532, i64 8, i64 1, i64 8, i64 %v529, ptr %v526, i64 32)
  %v533 = add i64 %v495, 256
  %v534 = add nsw i64 %v493, 1
  br label %b84
b86:
  %v535 = icmp eq i64 %v490, 2
  br i1 %v535, label %b87, label %b88
b87:
  %v536 = mul i64 1, 256
  %v537 = mul i64 1, 32
  %v538 = add i64 %v536, 0
  %v539 = add i64 %v537, 0
  %v540 = getelementptr inbounds float, ptr %v473, i64 %v538
  %v541 = sub i64 40, %v539
  %v542 = icmp slt i64 %v541, 0
  %v543 = select i1 %v542, i64 0, i64 %v541
  %v544 = mul i64 %v539, 8
  %v545 = add i64 0, %v544
  %v546 = getelementptr inbounds float, ptr %v20, i64 %v545
  call void @pack_turned(ptr %v546, i64 8, i64 1, i64 8, i64 %v543, ptr %v540, i64 8)
  %v547 = add i64 %v536, 64
  br label %b88
b88:
  %v548 = add i64 1, 0
  %v549 = sdiv i64 %v548, 1
  %v550 = add i64 %v2, 1
  %v551 = mul i64 %v549, %v2
  %v552 = sdiv i64 %v551, %v3
  %v553 = mul i64 %v552, 1
  %v554 = icmp slt i64 %v553, 1
  %v555 = select i1 %v554, i64 %v553, i64 1
  %v556 = mul i64 %v549, %v550
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, 1
  %v560 = select i1 %v559, i64 %v558, i64 1
  %v561 = icmp slt i64 %v560, 1
  %v562 = select i1 %v561, i64 %v560, i64 1
  br label %b89
b89:
  %v563 = phi i64 [ %v555, %b88 ], [ %v577, %b90 ]
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b90, label %b91
b90:
  %v565 = mul i64 %v563, 64
  %v566 = mul i64 %v563, 8
  %v567 = add i64 %v565, 0
  %v568 = add i64 %v566, 0
  %v569 = getelementptr inbounds float, ptr %v474, i64 %v567
  %v570 = sub i64 8, %v568
  %v571 = icmp slt i64 %v570, 0
  %v572 = select i1 %v571, i64 0, i64 %v570
  %v573 = mul i64 %v568, 8
  %v574 = add i64 0, %v573
  %v575 = getelementptr inbounds float, ptr %v22, i64 %v574
  call void @pack_turned(ptr %v575, i64 8, i64 1, i64 8, i64 %v572, ptr %v569, i64 8)
  %v576 = add i64 %v565, 64
  %v577 = add nsw i64 %v563, 1
  br label %b89
b91:
  br label %b83
b83:
  %v578 = icmp sgt i64 %v3, 1
  br i1 %v578, label %b92, label %b93
b92:
  %v579 = getelementptr inbounds i64, ptr %v1, i64 3
  %v580 = atomicrmw add ptr %v579, i64 1 acq_rel
  %v581 = load i64, ptr %v173, align 8
  %v582 = add i64 %v581, 1
  store i64 %v582, ptr %v173, align 8
  %v583 = mul i64 %v3, %v582
  br label %b94
b94:
  %v584 = load atomic i64, ptr %v579 acquire, align 8
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b95, label %b96
b95:
  %v586 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  %v587 = getelementptr inbounds i64, ptr %v1, i64 5
  %v588 = load i64, ptr %v587, align 8
  br label %b97
b97:
  %v589 = phi i64 [ 0, %b93 ], [ %v1356, %b199 ]
  %v590 = icmp slt i64 %v589, %v5
  br i1 %v590, label %b98, label %b99
b98:
  %v591 = add i64 %v589, %v588
  %v592 = icmp slt i64 %v591, %v5
  %v593 = select i1 %v592, i64 %v591, i64 %v5
  %v594 = sub i64 %v593, %v589
  %v595 = mul i64 %v594, %v7
  %v597 = add i64 %v595, 0
  %v598 = sdiv i64 %v597, 1
  %v599 = add i64 %v2, 1
  %v600 = mul i64 %v598, %v2
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 1
  %v603 = icmp slt i64 %v602, %v595
  %v604 = select i1 %v603, i64 %v602, i64 %v595
  %v605 = mul i64 %v598, %v599
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, %v595
  %v609 = select i1 %v608, i64 %v607, i64 %v595
  %v610 = mul i64 %v589, %v7
  %v611 = add i64 %v604, %v610
  %v612 = add i64 %v609, %v610
  br label %b100
b100:
  %v613 = phi i64 [ %v611, %b98 ], [ %v667, %b105 ]
  %v614 = icmp slt i64 %v613, %v612
  br i1 %v614, label %b101, label %b102
b101:
  %v615 = add i64 %v613, 96
  %v616 = icmp slt i64 %v615, %v612
  %v617 = select i1 %v616, i64 %v615, i64 %v612
  br label %b103
b103:
  %v618 = phi i64 [ 0, %b101 ], [ %v666, %b108 ]
  %v619 = icmp slt i64 %v618, 1
  br i1 %v619, label %b104, label %b105
b104:
  %v620 = sub i64 %v617, %v613
  %v621 = sub i64 6, 1
  %v622 = add i64 %v620, %v621
  %v623 = sdiv i64 %v622, 6
  br label %b106
b106:
  %v624 = phi i64 [ 0, %b104 ], [ %v665, %b113 ]
  %v625 = icmp slt i64 %v624, %v623
  br i1 %v625, label %b107, label %b108
b107:
  %v626 = mul i64 %v620, %v624
  %v627 = sdiv i64 %v626, %v623
  %v628 = add i64 %v613, %v627
  %v629 = add i64 %v624, 1
  %v630 = mul i64 %v620, %v629
  %v631 = sdiv i64 %v630, %v623
  %v632 = add i64 %v613, %v631
  %v633 = mul i64 %v618, 128
  %v634 = getelementptr inbounds float, ptr %v421, i64 %v633
  %v635 = sub i64 %v632, %v628
  %v636 = mul i64 %v628, 8
  %v637 = getelementptr inbounds float, ptr %v12, i64 %v636
  %v638 = getelementptr inbounds float, ptr %v637, i64 0
  %v639 = sub i64 %v635, 1
  %v640 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v639
  %v641 = load ptr, ptr %v640, align 4
  %v642 = getelementptr inbounds float, ptr %v596, i64 0
  %v643 = icmp sgt i64 %v635, 0
  br i1 %v643, label %b109, label %b110
b109:
  call void %v641(ptr %v638, i64 8, ptr %v634, i64 8, ptr %v642, i64 16, i64 8)
  br label %b110
b110:
  %v644 = add i64 %v633, 128
  br label %b111
b111:
  %v645 = phi i64 [ %v628, %b110 ], [ %v664, %b116 ]
  %v646 = icmp slt i64 %v645, %v632
  br i1 %v646, label %b112, label %b113
b112:
  %v647 = sub i64 %v645, %v628
  %v648 = mul i64 %v647, 16
  %v649 = getelementptr inbounds float, ptr %v596, i64 %v648
  %v650 = mul i64 %v645, 16
  %v651 = getelementptr inbounds float, ptr %v80, i64 %v650
  br label %b114
b114:
  %v652 = phi i64 [ 0, %b112 ], [ %v663, %b115 ]
  %v653 = icmp slt i64 %v652, 2
  br i1 %v653, label %b115, label %b116
b115:
  %v654 = mul i64 %v618, 2
  %v655 = add i64 %v654, %v652
  %v656 = mul i64 %v655, 8
  %v657 = add i64 0, %v652
  %v658 = mul i64 %v657, 8
  %v659 = getelementptr inbounds float, ptr %v649, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 0, %v656
  %v662 = getelementptr inbounds float, ptr %v651, i64 %v661
  store <8 x float> %v660, ptr %v662, align 4
  %v663 = add nsw i64 %v652, 1
  br label %b114
b116:
  %v664 = add nsw i64 %v645, 1
  br label %b111
b113:
  %v665 = add nsw i64 %v624, 1
  br label %b106
b108:
  %v666 = add nsw i64 %v618, 1
  br label %b103
b105:
  %v667 = add nsw i64 %v613, 96
  br label %b100
b102:
  %v668 = add i64 %v595, 0
  %v669 = sdiv i64 %v668, 1
  %v670 = add i64 %v2, 1
  %v671 = mul i64 %v669, %v2
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v595
  %v675 = select i1 %v674, i64 %v673, i64 %v595
  %v676 = mul i64 %v669, %v670
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v595
  %v680 = select i1 %v679, i64 %v678, i64 %v595
  %v681 = mul i64 %v589, %v7
  %v682 = add i64 %v675, %v681
  %v683 = add i64 %v680, %v681
  br label %b117
b117:
  %v684 = phi i64 [ %v682, %b102 ], [ %v695, %b118 ]
  %v685 = icmp slt i64 %v684, %v683
  br i1 %v685, label %b118, label %b119
b118:
  %v686 = mul i64 %v684, 16
  %v687 = getelementptr inbounds float, ptr %v80, i64 %v686
  %v688 = mul i64 %v684, 8
  %v689 = getelementptr inbounds float, ptr %v82, i64 %v688
  %v690 = add i64 0, 0
  %v691 = getelementptr inbounds float, ptr %v687, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = add i64 0, 0
  %v694 = getelementptr inbounds float, ptr %v689, i64 %v693
  store <8 x float> %v692, ptr %v694, align 4
  %v695 = add nsw i64 %v684, 1
  br label %b117
b119:
  %v696 = icmp sgt i64 %v3, 1
  br i1 %v696, label %b120, label %b121
b120:
  %v697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v698 = atomicrmw add ptr %v697, i64 1 acq_rel
  %v699 = load i64, ptr %v173, align 8
  %v700 = add i64 %v699, 1
  store i64 %v700, ptr %v173, align 8
  %v701 = mul i64 %v3, %v700
  br label %b122
b122:
  %v702 = load atomic i64, ptr %v697 acquire, align 8
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b123, label %b124
b123:
  %v704 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  br label %b125
b125:
  %v705 = phi i64 [ %v589, %b121 ], [ %v1346, %b197 ]
  %v706 = icmp slt i64 %v705, %v593
  br i1 %v706, label %b126, label %b127
b126:
  %v707 = add i64 %v7, 0
  %v708 = sdiv i64 %v707, 1
  %v709 = add i64 %v2, 1
  %v710 = mul i64 %v708, %v2
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, %v7
  %v714 = select i1 %v713, i64 %v712, i64 %v7
  %v715 = mul i64 %v708, %v709
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, %v7
  %v719 = select i1 %v718, i64 %v717, i64 %v7
  br label %b128
b128:
  %v720 = phi i64 [ %v714, %b126 ], [ %v819, %b129 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b129, label %b130
b129:
  %v722 = add i64 %v705, 0
  %v723 = and i64 %v722, %v134
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v720
  %v726 = mul i64 %v725, 8
  %v727 = getelementptr inbounds float, ptr %v38, i64 %v726
  %v728 = add i64 %v705, 0
  %v729 = and i64 %v728, %v132
  %v730 = mul i64 %v729, %v7
  %v731 = add i64 %v730, %v720
  %v732 = mul i64 %v731, 8
  %v733 = getelementptr inbounds float, ptr %v36, i64 %v732
  %v734 = add i64 %v705, 0
  %v735 = and i64 %v734, %v130
  %v736 = mul i64 %v735, %v7
  %v737 = add i64 %v736, %v720
  %v738 = mul i64 %v737, 8
  %v739 = getelementptr inbounds float, ptr %v34, i64 %v738
  %v740 = add i64 %v705, 0
  %v741 = and i64 %v740, %v146
  %v742 = mul i64 %v741, %v7
  %v743 = add i64 %v742, %v720
  %v744 = mul i64 %v743, 8
  %v745 = getelementptr inbounds float, ptr %v82, i64 %v744
  %v746 = add i64 %v705, 0
  %v747 = and i64 %v746, %v148
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v720
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v84, i64 %v750
  %v752 = add i64 0, 0
  %v753 = getelementptr inbounds float, ptr %v16, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = add i64 0, 0
  %v756 = getelementptr inbounds float, ptr %v727, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = fmul <8 x float> %v754, %v757
  %v759 = add i64 8, 0
  %v760 = getelementptr inbounds float, ptr %v16, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = add i64 0, 0
  %v763 = getelementptr inbounds float, ptr %v733, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = fmul <8 x float> %v761, %v764
  %v766 = fadd <8 x float> %v758, %v765
  %v767 = add i64 16, 0
  %v768 = getelementptr inbounds float, ptr %v16, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = add i64 0, 0
  %v771 = getelementptr inbounds float, ptr %v739, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = fmul <8 x float> %v769, %v772
  %v774 = fadd <8 x float> %v766, %v773
  %v775 = add i64 24, 0
  %v776 = getelementptr inbounds float, ptr %v16, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = add i64 0, 0
  %v779 = getelementptr inbounds float, ptr %v745, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = fmul <8 x float> %v777, %v780
  %v782 = fadd <8 x float> %v774, %v781
  %v783 = add i64 0, 0
  %v784 = getelementptr inbounds float, ptr %v18, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = fadd <8 x float> %v782, %v785
  %v787 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v786)
  %v788 = fneg <8 x float> %v787
  %v789 = fcmp olt <8 x float> %v788, splat (float 0xC05A400000000000)
  %v790 = select <8 x i1> %v789, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v788
  %v791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v790, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v792 = fsub <8 x float> %v791, splat (float 0x4168000000000000)
  %v793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v792, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v790)
  %v794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v792, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v793)
  %v795 = bitcast <8 x float> %v791 to <8 x i32>
  %v796 = fmul <8 x float> %v794, %v794
  %v797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v794, <8 x float> splat (float 0x3F81227F40000000))
  %v798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v797, <8 x float> %v794, <8 x float> splat (float 0x3FA5556740000000))
  %v799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v798, <8 x float> %v794, <8 x float> splat (float 0x3FC5554B00000000))
  %v800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v799, <8 x float> %v794, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v796, <8 x float> %v800, <8 x float> %v794)
  %v802 = sub <8 x i32> %v795, splat (i32 1262485250)
  %v803 = lshr <8 x i32> %v802, splat (i32 1)
  %v804 = sub <8 x i32> %v802, %v803
  %v805 = shl <8 x i32> %v803, splat (i32 23)
  %v806 = bitcast <8 x i32> %v805 to <8 x float>
  %v807 = shl <8 x i32> %v804, splat (i32 23)
  %v808 = bitcast <8 x i32> %v807 to <8 x float>
  %v809 = fadd <8 x float> %v801, splat (float 0x3FF0000000000000)
  %v810 = fmul <8 x float> %v809, %v806
  %v811 = fmul <8 x float> %v810, %v808
  %v812 = fcmp olt <8 x float> %v786, splat (float 0x0000000000000000)
  %v813 = select <8 x i1> %v812, <8 x float> %v811, <8 x float> splat (float 0x3FF0000000000000)
  %v814 = fadd <8 x float> %v811, splat (float 0x3FF0000000000000)
  %v815 = fdiv <8 x float> %v813, %v814
  %v816 = fmul <8 x float> %v786, %v815
  %v817 = add i64 0, 0
  %v818 = getelementptr inbounds float, ptr %v751, i64 %v817
  store <8 x float> %v816, ptr %v818, align 4
  %v819 = add nsw i64 %v720, 1
  br label %b128
b130:
  %v821 = add i64 %v7, 0
  %v822 = sdiv i64 %v821, 1
  %v823 = add i64 %v2, 1
  %v824 = mul i64 %v822, %v2
  %v825 = sdiv i64 %v824, %v3
  %v826 = mul i64 %v825, 1
  %v827 = icmp slt i64 %v826, %v7
  %v828 = select i1 %v827, i64 %v826, i64 %v7
  %v829 = mul i64 %v822, %v823
  %v830 = sdiv i64 %v829, %v3
  %v831 = mul i64 %v830, 1
  %v832 = icmp slt i64 %v831, %v7
  %v833 = select i1 %v832, i64 %v831, i64 %v7
  br label %b131
b131:
  %v834 = phi i64 [ %v828, %b130 ], [ %v904, %b136 ]
  %v835 = icmp slt i64 %v834, %v833
  br i1 %v835, label %b132, label %b133
b132:
  %v836 = add i64 %v834, 96
  %v837 = icmp slt i64 %v836, %v833
  %v838 = select i1 %v837, i64 %v836, i64 %v833
  br label %b134
b134:
  %v839 = phi i64 [ 0, %b132 ], [ %v903, %b139 ]
  %v840 = icmp slt i64 %v839, 2
  br i1 %v840, label %b135, label %b136
b135:
  %v841 = sub i64 %v838, %v834
  %v842 = sub i64 2, 1
  %v843 = add i64 %v841, %v842
  %v844 = sdiv i64 %v843, 2
  br label %b137
b137:
  %v845 = phi i64 [ 0, %b135 ], [ %v902, %b144 ]
  %v846 = icmp slt i64 %v845, %v844
  br i1 %v846, label %b138, label %b139
b138:
  %v847 = mul i64 %v841, %v845
  %v848 = sdiv i64 %v847, %v844
  %v849 = add i64 %v834, %v848
  %v850 = add i64 %v845, 1
  %v851 = mul i64 %v841, %v850
  %v852 = sdiv i64 %v851, %v844
  %v853 = add i64 %v834, %v852
  %v854 = mul i64 %v839, 256
  %v855 = getelementptr inbounds float, ptr %v473, i64 %v854
  %v856 = sub i64 %v853, %v849
  %v857 = add i64 %v705, 0
  %v858 = and i64 %v857, %v148
  %v859 = mul i64 %v858, %v7
  %v860 = add i64 %v859, %v849
  %v861 = mul i64 %v860, 8
  %v862 = getelementptr inbounds float, ptr %v84, i64 %v861
  %v863 = getelementptr inbounds float, ptr %v862, i64 0
  %v864 = icmp eq i64 %v839, 1
  %v865 = select i1 %v864, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v866 = icmp eq i64 %v839, 1
  %v867 = select i1 %v866, i64 0, i64 8
  %v868 = sub i64 %v856, 1
  %v869 = getelementptr inbounds ptr, ptr %v865, i64 %v868
  %v870 = load ptr, ptr %v869, align 4
  %v871 = getelementptr inbounds float, ptr %v820, i64 0
  %v872 = icmp sgt i64 %v856, 0
  br i1 %v872, label %b140, label %b141
b140:
  call void %v870(ptr %v863, i64 8, ptr %v855, i64 8, ptr %v871, i64 32, i64 %v867)
  br label %b141
b141:
  %v873 = icmp eq i64 %v839, 1
  %v874 = select i1 %v873, i64 64, i64 256
  %v875 = add i64 %v854, %v874
  br label %b142
b142:
  %v876 = phi i64 [ %v849, %b141 ], [ %v901, %b147 ]
  %v877 = icmp slt i64 %v876, %v853
  br i1 %v877, label %b143, label %b144
b143:
  %v878 = sub i64 %v876, %v849
  %v879 = mul i64 %v878, 32
  %v880 = getelementptr inbounds float, ptr %v820, i64 %v879
  %v881 = add i64 %v705, 0
  %v882 = and i64 %v881, %v150
  %v883 = mul i64 %v882, %v7
  %v884 = add i64 %v883, %v876
  %v885 = mul i64 %v884, 40
  %v886 = getelementptr inbounds float, ptr %v86, i64 %v885
  %v887 = icmp eq i64 %v839, 1
  %v888 = select i1 %v887, i64 1, i64 4
  br label %b145
b145:
  %v889 = phi i64 [ 0, %b143 ], [ %v900, %b146 ]
  %v890 = icmp slt i64 %v889, %v888
  br i1 %v890, label %b146, label %b147
b146:
  %v891 = mul i64 %v839, 4
  %v892 = add i64 %v891, %v889
  %v893 = mul i64 %v892, 8
  %v894 = add i64 0, %v889
  %v895 = mul i64 %v894, 8
  %v896 = getelementptr inbounds float, ptr %v880, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 0, %v893
  %v899 = getelementptr inbounds float, ptr %v886, i64 %v898
  store <8 x float> %v897, ptr %v899, align 4
  %v900 = add nsw i64 %v889, 1
  br label %b145
b147:
  %v901 = add nsw i64 %v876, 1
  br label %b142
b144:
  %v902 = add nsw i64 %v845, 1
  br label %b137
b139:
  %v903 = add nsw i64 %v839, 1
  br label %b134
b136:
  %v904 = add nsw i64 %v834, 96
  br label %b131
b133:
  %v905 = add i64 %v7, 0
  %v906 = sdiv i64 %v905, 1
  %v907 = add i64 %v2, 1
  %v908 = mul i64 %v906, %v2
  %v909 = sdiv i64 %v908, %v3
  %v910 = mul i64 %v909, 1
  %v911 = icmp slt i64 %v910, %v7
  %v912 = select i1 %v911, i64 %v910, i64 %v7
  %v913 = mul i64 %v906, %v907
  %v914 = sdiv i64 %v913, %v3
  %v915 = mul i64 %v914, 1
  %v916 = icmp slt i64 %v915, %v7
  %v917 = select i1 %v916, i64 %v915, i64 %v7
  br label %b148
b148:
  %v918 = phi i64 [ %v912, %b133 ], [ %v940, %b153 ]
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b149, label %b150
b149:
  %v920 = add i64 %v705, 0
  %v921 = and i64 %v920, %v150
  %v922 = mul i64 %v921, %v7
  %v923 = add i64 %v922, %v918
  %v924 = mul i64 %v923, 40
  %v925 = getelementptr inbounds float, ptr %v86, i64 %v924
  %v926 = add i64 %v705, 0
  %v927 = and i64 %v926, %v152
  %v928 = mul i64 %v927, %v7
  %v929 = add i64 %v928, %v918
  %v930 = mul i64 %v929, 16
  %v931 = getelementptr inbounds float, ptr %v88, i64 %v930
  br label %b151
b151:
  %v932 = phi i64 [ 0, %b149 ], [ %v939, %b152 ]
  %v933 = icmp slt i64 %v932, 16
  br i1 %v933, label %b152, label %b153
b152:
  %v934 = add i64 8, %v932
  %v935 = getelementptr inbounds float, ptr %v925, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = add i64 0, %v932
  %v938 = getelementptr inbounds float, ptr %v931, i64 %v937
  store <8 x float> %v936, ptr %v938, align 4
  %v939 = add nsw i64 %v932, 8
  br label %b151
b153:
  %v940 = add nsw i64 %v918, 1
  br label %b148
b150:
  %v941 = add i64 %v7, 0
  %v942 = sdiv i64 %v941, 1
  %v943 = add i64 %v2, 1
  %v944 = mul i64 %v942, %v2
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, %v7
  %v948 = select i1 %v947, i64 %v946, i64 %v7
  %v949 = mul i64 %v942, %v943
  %v950 = sdiv i64 %v949, %v3
  %v951 = mul i64 %v950, 1
  %v952 = icmp slt i64 %v951, %v7
  %v953 = select i1 %v952, i64 %v951, i64 %v7
  br label %b154
b154:
  %v954 = phi i64 [ %v948, %b150 ], [ %v973, %b155 ]
  %v955 = icmp slt i64 %v954, %v953
  br i1 %v955, label %b155, label %b156
b155:
  %v956 = add i64 %v705, 0
  %v957 = and i64 %v956, %v150
  %v958 = mul i64 %v957, %v7
  %v959 = add i64 %v958, %v954
  %v960 = mul i64 %v959, 40
  %v961 = getelementptr inbounds float, ptr %v86, i64 %v960
  %v962 = add i64 %v705, 0
  %v963 = and i64 %v962, %v154
  %v964 = mul i64 %v963, %v7
  %v965 = add i64 %v964, %v954
  %v966 = mul i64 %v965, 8
  %v967 = getelementptr inbounds float, ptr %v90, i64 %v966
  %v968 = add i64 0, 0
  %v969 = getelementptr inbounds float, ptr %v961, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 0, 0
  %v972 = getelementptr inbounds float, ptr %v967, i64 %v971
  store <8 x float> %v970, ptr %v972, align 4
  %v973 = add nsw i64 %v954, 1
  br label %b154
b156:
  %v974 = add i64 %v7, 0
  %v975 = sdiv i64 %v974, 1
  %v976 = add i64 %v2, 1
  %v977 = mul i64 %v975, %v2
  %v978 = sdiv i64 %v977, %v3
  %v979 = mul i64 %v978, 1
  %v980 = icmp slt i64 %v979, %v7
  %v981 = select i1 %v980, i64 %v979, i64 %v7
  %v982 = mul i64 %v975, %v976
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 1
  %v985 = icmp slt i64 %v984, %v7
  %v986 = select i1 %v985, i64 %v984, i64 %v7
  br label %b157
b157:
  %v987 = phi i64 [ %v981, %b156 ], [ %v1009, %b162 ]
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b158, label %b159
b158:
  %v989 = add i64 %v705, 0
  %v990 = and i64 %v989, %v150
  %v991 = mul i64 %v990, %v7
  %v992 = add i64 %v991, %v987
  %v993 = mul i64 %v992, 40
  %v994 = getelementptr inbounds float, ptr %v86, i64 %v993
  %v995 = add i64 %v705, 0
  %v996 = and i64 %v995, %v156
  %v997 = mul i64 %v996, %v7
  %v998 = add i64 %v997, %v987
  %v999 = mul i64 %v998, 16
  %v1000 = getelementptr inbounds float, ptr %v92, i64 %v999
  br label %b160
b160:
  %v1001 = phi i64 [ 0, %b158 ], [ %v1008, %b161 ]
  %v1002 = icmp slt i64 %v1001, 16
  br i1 %v1002, label %b161, label %b162
b161:
  %v1003 = add i64 24, %v1001
  %v1004 = getelementptr inbounds float, ptr %v994, i64 %v1003
  %v1005 = load <8 x float>, ptr %v1004, align 4
  %v1006 = add i64 0, %v1001
  %v1007 = getelementptr inbounds float, ptr %v1000, i64 %v1006
  store <8 x float> %v1005, ptr %v1007, align 4
  %v1008 = add nsw i64 %v1001, 8
  br label %b160
b162:
  %v1009 = add nsw i64 %v987, 1
  br label %b157
b159:
  %v1011 = add i64 %v7, 0
  %v1012 = sdiv i64 %v1011, 1
  %v1013 = add i64 %v2, 1
  %v1014 = mul i64 %v1012, %v2
  %v1015 = sdiv i64 %v1014, %v3
  %v1016 = mul i64 %v1015, 1
  %v1017 = icmp slt i64 %v1016, %v7
  %v1018 = select i1 %v1017, i64 %v1016, i64 %v7
  %v1019 = mul i64 %v1012, %v1013
  %v1020 = sdiv i64 %v1019, %v3
  %v1021 = mul i64 %v1020, 1
  %v1022 = icmp slt i64 %v1021, %v7
  %v1023 = select i1 %v1022, i64 %v1021, i64 %v7
  br label %b163
b163:
  %v1024 = phi i64 [ %v1018, %b159 ], [ %v1090, %b168 ]
  %v1025 = icmp slt i64 %v1024, %v1023
  br i1 %v1025, label %b164, label %b165
b164:
  %v1026 = add i64 %v1024, 96
  %v1027 = icmp slt i64 %v1026, %v1023
  %v1028 = select i1 %v1027, i64 %v1026, i64 %v1023
  br label %b166
b166:
  %v1029 = phi i64 [ 0, %b164 ], [ %v1089, %b171 ]
  %v1030 = icmp slt i64 %v1029, 1
  br i1 %v1030, label %b167, label %b168
b167:
  %v1031 = sub i64 %v1028, %v1024
  %v1032 = sub i64 8, 1
  %v1033 = add i64 %v1031, %v1032
  %v1034 = sdiv i64 %v1033, 8
  br label %b169
b169:
  %v1035 = phi i64 [ 0, %b167 ], [ %v1088, %b176 ]
  %v1036 = icmp slt i64 %v1035, %v1034
  br i1 %v1036, label %b170, label %b171
b170:
  %v1037 = mul i64 %v1031, %v1035
  %v1038 = sdiv i64 %v1037, %v1034
  %v1039 = add i64 %v1024, %v1038
  %v1040 = add i64 %v1035, 1
  %v1041 = mul i64 %v1031, %v1040
  %v1042 = sdiv i64 %v1041, %v1034
  %v1043 = add i64 %v1024, %v1042
  %v1044 = mul i64 %v1029, 64
  %v1045 = getelementptr inbounds float, ptr %v474, i64 %v1044
  %v1046 = sub i64 %v1043, %v1039
  %v1047 = add i64 %v705, 0
  %v1048 = and i64 %v1047, %v154
  %v1049 = mul i64 %v1048, %v7
  %v1050 = add i64 %v1049, %v1039
  %v1051 = mul i64 %v1050, 8
  %v1052 = getelementptr inbounds float, ptr %v90, i64 %v1051
  %v1053 = getelementptr inbounds float, ptr %v1052, i64 0
  %v1054 = sub i64 %v1046, 1
  %v1055 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1054
  %v1056 = load ptr, ptr %v1055, align 4
  %v1057 = getelementptr inbounds float, ptr %v1010, i64 0
  %v1058 = icmp sgt i64 %v1046, 0
  br i1 %v1058, label %b172, label %b173
b172:
  call void %v1056(ptr %v1053, i64 8, ptr %v1045, i64 8, ptr %v1057, i64 8, i64 0)
  br label %b173
b173:
  %v1059 = add i64 %v1044, 64
  br label %b174
b174:
  %v1060 = phi i64 [ %v1039, %b173 ], [ %v1087, %b179 ]
  %v1061 = icmp slt i64 %v1060, %v1043
  br i1 %v1061, label %b175, label %b176
b175:
  %v1062 = sub i64 %v1060, %v1039
  %v1063 = mul i64 %v1062, 8
  %v1064 = getelementptr inbounds float, ptr %v1010, i64 %v1063
  %v1065 = add i64 %v705, 0
  %v1066 = and i64 %v1065, %v158
  %v1067 = mul i64 %v1066, %v7
  %v1068 = add i64 %v1067, %v1060
  %v1069 = mul i64 %v1068, 8
  %v1070 = getelementptr inbounds float, ptr %v94, i64 %v1069
  br label %b177
b177:
  %v1071 = phi i64 [ 0, %b175 ], [ %v1086, %b178 ]
  %v1072 = icmp slt i64 %v1071, 1
  br i1 %v1072, label %b178, label %b179
b178:
  %v1073 = mul i64 %v1029, 1
  %v1074 = add i64 %v1073, %v1071
  %v1075 = mul i64 %v1074, 8
  %v1076 = add i64 0, %v1071
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v1064, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = add i64 0, %v1075
  %v1081 = getelementptr inbounds float, ptr %v24, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = fadd <8 x float> %v1079, %v1082
  %v1084 = add i64 0, %v1075
  %v1085 = getelementptr inbounds float, ptr %v1070, i64 %v1084
  store <8 x float> %v1083, ptr %v1085, align 4
  %v1086 = add nsw i64 %v1071, 1
  br label %b177
b179:
  %v1087 = add nsw i64 %v1060, 1
  br label %b174
b176:
  %v1088 = add nsw i64 %v1035, 1
  br label %b169
b171:
  %v1089 = add nsw i64 %v1029, 1
  br label %b166
b168:
  %v1090 = add nsw i64 %v1024, 96
  br label %b163
b165:
  %v1091 = add i64 %v7, 0
  %v1092 = sdiv i64 %v1091, 1
  %v1093 = add i64 %v2, 1
  %v1094 = mul i64 %v1092, %v2
  %v1095 = sdiv i64 %v1094, %v3
  %v1096 = mul i64 %v1095, 1
  %v1097 = icmp slt i64 %v1096, %v7
  %v1098 = select i1 %v1097, i64 %v1096, i64 %v7
  %v1099 = mul i64 %v1092, %v1093
  %v1100 = sdiv i64 %v1099, %v3
  %v1101 = mul i64 %v1100, 1
  %v1102 = icmp slt i64 %v1101, %v7
  %v1103 = select i1 %v1102, i64 %v1101, i64 %v7
  br label %b180
b180:
  %v1104 = phi i64 [ %v1098, %b165 ], [ %v1246, %b185 ]
  %v1105 = icmp slt i64 %v1104, %v1103
  br i1 %v1105, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1106 = phi i64 [ 0, %b181 ], [ %v1245, %b188 ]
  %v1107 = icmp slt i64 %v1106, 8
  br i1 %v1107, label %b184, label %b185
b184:
  %v1108 = add i64 %v705, 0
  %v1109 = and i64 %v1108, %v158
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1104
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v94, i64 %v1112
  %v1114 = add i64 0, %v1106
  %v1115 = getelementptr inbounds float, ptr %v1113, i64 %v1114
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = call float @llvm.fabs.f32(float %v1116)
  %v1118 = fneg float %v1117
  %v1119 = fcmp olt float %v1118, 0xC05A400000000000
  %v1120 = select i1 %v1119, float 0xC05A400000000000, float %v1118
  %v1121 = call float @llvm.fmuladd.f32(float %v1120, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1122 = fsub float %v1121, 0x4168000000000000
  %v1123 = call float @llvm.fmuladd.f32(float %v1122, float 0xBFE62E4000000000, float %v1120)
  %v1124 = call float @llvm.fmuladd.f32(float %v1122, float 0xBEB7F7D1C0000000, float %v1123)
  %v1125 = bitcast float %v1121 to i32
  %v1126 = fmul float %v1124, %v1124
  %v1127 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1124, float 0x3F81227F40000000)
  %v1128 = call float @llvm.fmuladd.f32(float %v1127, float %v1124, float 0x3FA5556740000000)
  %v1129 = call float @llvm.fmuladd.f32(float %v1128, float %v1124, float 0x3FC5554B00000000)
  %v1130 = call float @llvm.fmuladd.f32(float %v1129, float %v1124, float 0x3FDFFFFFE0000000)
  %v1131 = call float @llvm.fmuladd.f32(float %v1126, float %v1130, float %v1124)
  %v1132 = sub i32 %v1125, 1262485250
  %v1133 = lshr i32 %v1132, 1
  %v1134 = sub i32 %v1132, %v1133
  %v1135 = shl i32 %v1133, 23
  %v1136 = bitcast i32 %v1135 to float
  %v1137 = shl i32 %v1134, 23
  %v1138 = bitcast i32 %v1137 to float
  %v1139 = fadd float %v1131, 0x3FF0000000000000
  %v1140 = fmul float %v1139, %v1136
  %v1141 = fmul float %v1140, %v1138
  %v1142 = fcmp ogt float %v1141, 0x3FDA8279A0000000
  %v1143 = call float @llvm.fmuladd.f32(float %v1141, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1144 = select i1 %v1142, float %v1143, float %v1141
  %v1145 = select i1 %v1142, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1146 = select i1 %v1142, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1147 = fmul float %v1144, %v1144
  %v1148 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1147, float 0xBFC0DA7220000000)
  %v1149 = call float @llvm.fmuladd.f32(float %v1148, float %v1147, float 0xBFC546EF00000000)
  %v1150 = call float @llvm.fmuladd.f32(float %v1149, float %v1147, float 0xBFD0002320000000)
  %v1151 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1147, float 0x3FC22D90A0000000)
  %v1152 = call float @llvm.fmuladd.f32(float %v1151, float %v1147, float 0x3FC999FF60000000)
  %v1153 = call float @llvm.fmuladd.f32(float %v1152, float %v1147, float 0x3FD5555540000000)
  %v1154 = call float @llvm.fmuladd.f32(float %v1144, float %v1150, float %v1153)
  %v1155 = call float @llvm.fmuladd.f32(float %v1144, float %v1154, float 0xBFE0000000000000)
  %v1156 = fmul float %v1144, %v1144
  %v1157 = call float @llvm.fmuladd.f32(float %v1156, float %v1155, float %v1146)
  %v1158 = fadd float %v1157, %v1144
  %v1159 = fadd float %v1158, %v1145
  %v1160 = fcmp ogt float %v1116, 0x0000000000000000
  %v1161 = select i1 %v1160, float %v1116, float 0x0000000000000000
  %v1162 = fadd float %v1161, %v1159
  %v1163 = add i64 %v705, 0
  %v1164 = and i64 %v1163, %v128
  %v1165 = mul i64 %v1164, %v7
  %v1166 = add i64 %v1165, %v1104
  %v1167 = mul i64 %v1166, 128
  %v1168 = getelementptr inbounds float, ptr %v32, i64 %v1167
  %v1169 = add i64 %v705, 0
  %v1170 = and i64 %v1169, %v148
  %v1171 = mul i64 %v1170, %v7
  %v1172 = add i64 %v1171, %v1104
  %v1173 = mul i64 %v1172, 8
  %v1174 = getelementptr inbounds float, ptr %v84, i64 %v1173
  %v1175 = add i64 0, %v1106
  %v1176 = getelementptr inbounds float, ptr %v1174, i64 %v1175
  %v1177 = load float, ptr %v1176, align 4
  %v1178 = fmul float %v1162, %v1177
  %v1179 = add i64 %v705, 0
  %v1180 = and i64 %v1179, %v152
  %v1181 = mul i64 %v1180, %v7
  %v1182 = add i64 %v1181, %v1104
  %v1183 = mul i64 %v1182, 16
  %v1184 = getelementptr inbounds float, ptr %v88, i64 %v1183
  %v1185 = add i64 %v705, 1
  %v1186 = and i64 %v1185, %v128
  %v1187 = mul i64 %v1186, %v7
  %v1188 = add i64 %v1187, %v1104
  %v1189 = mul i64 %v1188, 128
  %v1190 = getelementptr inbounds float, ptr %v32, i64 %v1189
  br label %b186
b186:
  %v1191 = phi i64 [ 0, %b184 ], [ %v1244, %b187 ]
  %v1192 = icmp slt i64 %v1191, 16
  br i1 %v1192, label %b187, label %b188
b187:
  %v1193 = mul i64 %v1106, 16
  %v1194 = add i64 0, %v1193
  %v1195 = add i64 %v1194, %v1191
  %v1196 = getelementptr inbounds float, ptr %v76, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = insertelement <8 x float> poison, float %v1162, i64 0
  %v1199 = shufflevector <8 x float> %v1198, <8 x float> poison, <8 x i32> zeroinitializer
  %v1200 = fmul <8 x float> %v1199, %v1197
  %v1201 = fneg <8 x float> %v1200
  %v1202 = fcmp olt <8 x float> %v1201, splat (float 0xC05A400000000000)
  %v1203 = select <8 x i1> %v1202, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1201
  %v1204 = fcmp ogt <8 x float> %v1203, splat (float 0x4056400000000000)
  %v1205 = select <8 x i1> %v1204, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1203
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1207 = fsub <8 x float> %v1206, splat (float 0x4168000000000000)
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1205)
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1208)
  %v1210 = bitcast <8 x float> %v1206 to <8 x i32>
  %v1211 = fmul <8 x float> %v1209, %v1209
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1209, <8 x float> splat (float 0x3F81227F40000000))
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> %v1209, <8 x float> splat (float 0x3FA5556740000000))
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1213, <8 x float> %v1209, <8 x float> splat (float 0x3FC5554B00000000))
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> %v1209, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> %v1215, <8 x float> %v1209)
  %v1217 = sub <8 x i32> %v1210, splat (i32 1262485250)
  %v1218 = lshr <8 x i32> %v1217, splat (i32 1)
  %v1219 = sub <8 x i32> %v1217, %v1218
  %v1220 = shl <8 x i32> %v1218, splat (i32 23)
  %v1221 = bitcast <8 x i32> %v1220 to <8 x float>
  %v1222 = shl <8 x i32> %v1219, splat (i32 23)
  %v1223 = bitcast <8 x i32> %v1222 to <8 x float>
  %v1224 = fadd <8 x float> %v1216, splat (float 0x3FF0000000000000)
  %v1225 = fmul <8 x float> %v1224, %v1221
  %v1226 = fmul <8 x float> %v1225, %v1223
  %v1227 = mul i64 %v1106, 16
  %v1228 = add i64 0, %v1227
  %v1229 = add i64 %v1228, %v1191
  %v1230 = getelementptr inbounds float, ptr %v1168, i64 %v1229
  %v1231 = load <8 x float>, ptr %v1230, align 4
  %v1232 = fmul <8 x float> %v1226, %v1231
  %v1233 = add i64 0, %v1191
  %v1234 = getelementptr inbounds float, ptr %v1184, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = insertelement <8 x float> poison, float %v1178, i64 0
  %v1237 = shufflevector <8 x float> %v1236, <8 x float> poison, <8 x i32> zeroinitializer
  %v1238 = fmul <8 x float> %v1237, %v1235
  %v1239 = fadd <8 x float> %v1232, %v1238
  %v1240 = mul i64 %v1106, 16
  %v1241 = add i64 0, %v1240
  %v1242 = add i64 %v1241, %v1191
  %v1243 = getelementptr inbounds float, ptr %v1190, i64 %v1242
  store <8 x float> %v1239, ptr %v1243, align 4
  %v1244 = add nsw i64 %v1191, 8
  br label %b186
b188:
  %v1245 = add nsw i64 %v1106, 1
  br label %b183
b185:
  %v1246 = add nsw i64 %v1104, 1
  br label %b180
b182:
  %v1247 = add i64 %v7, 0
  %v1248 = sdiv i64 %v1247, 1
  %v1249 = add i64 %v2, 1
  %v1250 = mul i64 %v1248, %v2
  %v1251 = sdiv i64 %v1250, %v3
  %v1252 = mul i64 %v1251, 1
  %v1253 = icmp slt i64 %v1252, %v7
  %v1254 = select i1 %v1253, i64 %v1252, i64 %v7
  %v1255 = mul i64 %v1248, %v1249
  %v1256 = sdiv i64 %v1255, %v3
  %v1257 = mul i64 %v1256, 1
  %v1258 = icmp slt i64 %v1257, %v7
  %v1259 = select i1 %v1258, i64 %v1257, i64 %v7
  br label %b189
b189:
  %v1260 = phi i64 [ %v1254, %b182 ], [ %v1279, %b190 ]
  %v1261 = icmp slt i64 %v1260, %v1259
  br i1 %v1261, label %b190, label %b191
b190:
  %v1262 = add i64 %v705, 0
  %v1263 = and i64 %v1262, %v146
  %v1264 = mul i64 %v1263, %v7
  %v1265 = add i64 %v1264, %v1260
  %v1266 = mul i64 %v1265, 8
  %v1267 = getelementptr inbounds float, ptr %v82, i64 %v1266
  %v1268 = add i64 %v705, 1
  %v1269 = and i64 %v1268, %v130
  %v1270 = mul i64 %v1269, %v7
  %v1271 = add i64 %v1270, %v1260
  %v1272 = mul i64 %v1271, 8
  %v1273 = getelementptr inbounds float, ptr %v34, i64 %v1272
  %v1274 = add i64 0, 0
  %v1275 = getelementptr inbounds float, ptr %v1267, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = add i64 0, 0
  %v1278 = getelementptr inbounds float, ptr %v1273, i64 %v1277
  store <8 x float> %v1276, ptr %v1278, align 4
  %v1279 = add nsw i64 %v1260, 1
  br label %b189
b191:
  %v1280 = add i64 %v7, 0
  %v1281 = sdiv i64 %v1280, 1
  %v1282 = add i64 %v2, 1
  %v1283 = mul i64 %v1281, %v2
  %v1284 = sdiv i64 %v1283, %v3
  %v1285 = mul i64 %v1284, 1
  %v1286 = icmp slt i64 %v1285, %v7
  %v1287 = select i1 %v1286, i64 %v1285, i64 %v7
  %v1288 = mul i64 %v1281, %v1282
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v7
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v7
  br label %b192
b192:
  %v1293 = phi i64 [ %v1287, %b191 ], [ %v1312, %b193 ]
  %v1294 = icmp slt i64 %v1293, %v1292
  br i1 %v1294, label %b193, label %b194
b193:
  %v1295 = add i64 %v705, 0
  %v1296 = and i64 %v1295, %v130
  %v1297 = mul i64 %v1296, %v7
  %v1298 = add i64 %v1297, %v1293
  %v1299 = mul i64 %v1298, 8
  %v1300 = getelementptr inbounds float, ptr %v34, i64 %v1299
  %v1301 = add i64 %v705, 1
  %v1302 = and i64 %v1301, %v132
  %v1303 = mul i64 %v1302, %v7
  %v1304 = add i64 %v1303, %v1293
  %v1305 = mul i64 %v1304, 8
  %v1306 = getelementptr inbounds float, ptr %v36, i64 %v1305
  %v1307 = add i64 0, 0
  %v1308 = getelementptr inbounds float, ptr %v1300, i64 %v1307
  %v1309 = load <8 x float>, ptr %v1308, align 4
  %v1310 = add i64 0, 0
  %v1311 = getelementptr inbounds float, ptr %v1306, i64 %v1310
  store <8 x float> %v1309, ptr %v1311, align 4
  %v1312 = add nsw i64 %v1293, 1
  br label %b192
b194:
  %v1313 = add i64 %v7, 0
  %v1314 = sdiv i64 %v1313, 1
  %v1315 = add i64 %v2, 1
  %v1316 = mul i64 %v1314, %v2
  %v1317 = sdiv i64 %v1316, %v3
  %v1318 = mul i64 %v1317, 1
  %v1319 = icmp slt i64 %v1318, %v7
  %v1320 = select i1 %v1319, i64 %v1318, i64 %v7
  %v1321 = mul i64 %v1314, %v1315
  %v1322 = sdiv i64 %v1321, %v3
  %v1323 = mul i64 %v1322, 1
  %v1324 = icmp slt i64 %v1323, %v7
  %v1325 = select i1 %v1324, i64 %v1323, i64 %v7
  br label %b195
b195:
  %v1326 = phi i64 [ %v1320, %b194 ], [ %v1345, %b196 ]
  %v1327 = icmp slt i64 %v1326, %v1325
  br i1 %v1327, label %b196, label %b197
b196:
  %v1328 = add i64 %v705, 0
  %v1329 = and i64 %v1328, %v132
  %v1330 = mul i64 %v1329, %v7
  %v1331 = add i64 %v1330, %v1326
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v36, i64 %v1332
  %v1334 = add i64 %v705, 1
  %v1335 = and i64 %v1334, %v134
  %v1336 = mul i64 %v1335, %v7
  %v1337 = add i64 %v1336, %v1326
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v38, i64 %v1338
  %v1340 = add i64 0, 0
  %v1341 = getelementptr inbounds float, ptr %v1333, i64 %v1340
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = add i64 0, 0
  %v1344 = getelementptr inbounds float, ptr %v1339, i64 %v1343
  store <8 x float> %v1342, ptr %v1344, align 4
  %v1345 = add nsw i64 %v1326, 1
  br label %b195
b197:
  %v1346 = add nsw i64 %v705, 1
  br label %b125
b127:
  %v1347 = icmp sgt i64 %v3, 1
  br i1 %v1347, label %b198, label %b199
b198:
  %v1348 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1349 = atomicrmw add ptr %v1348, i64 1 acq_rel
  %v1350 = load i64, ptr %v173, align 8
  %v1351 = add i64 %v1350, 1
  store i64 %v1351, ptr %v173, align 8
  %v1352 = mul i64 %v3, %v1351
  br label %b200
b200:
  %v1353 = load atomic i64, ptr %v1348 acquire, align 8
  %v1354 = icmp slt i64 %v1353, %v1352
  br i1 %v1354, label %b201, label %b202
b201:
  %v1355 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  %v1356 = add nsw i64 %v589, %v588
  br label %b97
b99:
  %v1357 = getelementptr inbounds float, ptr %v175, i64 512
  %v1358 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1359 = load i64, ptr %v1358, align 8
  %v1360 = icmp eq i64 %v1359, 0
  br i1 %v1360, label %b203, label %b204
b203:
  %v1361 = add i64 1, 0
  %v1362 = sdiv i64 %v1361, 1
  %v1363 = add i64 %v2, 1
  %v1364 = mul i64 %v1362, %v2
  %v1365 = sdiv i64 %v1364, %v3
  %v1366 = mul i64 %v1365, 1
  %v1367 = icmp slt i64 %v1366, 1
  %v1368 = select i1 %v1367, i64 %v1366, i64 1
  %v1369 = mul i64 %v1362, %v1363
  %v1370 = sdiv i64 %v1369, %v3
  %v1371 = mul i64 %v1370, 1
  %v1372 = icmp slt i64 %v1371, 1
  %v1373 = select i1 %v1372, i64 %v1371, i64 1
  %v1374 = icmp slt i64 %v1373, 1
  %v1375 = select i1 %v1374, i64 %v1373, i64 1
  br label %b205
b205:
  %v1376 = phi i64 [ %v1368, %b203 ], [ %v1390, %b206 ]
  %v1377 = icmp slt i64 %v1376, %v1375
  br i1 %v1377, label %b206, label %b207
b206:
  %v1378 = mul i64 %v1376, 64
  %v1379 = mul i64 %v1376, 8
  %v1380 = add i64 %v1378, 0
  %v1381 = add i64 %v1379, 0
  %v1382 = getelementptr inbounds float, ptr %v1357, i64 %v1380
  %v1383 = sub i64 8, %v1381
  %v1384 = icmp slt i64 %v1383, 0
  %v1385 = select i1 %v1384, i64 0, i64 %v1383
  %v1386 = mul i64 %v1381, 8
  %v1387 = add i64 0, %v1386
  %v1388 = getelementptr inbounds float, ptr %v28, i64 %v1387
  call void @pack_turned(ptr %v1388, i64 8, i64 1, i64 8, i64 %v1385, ptr %v1382, i64 8)
  %v1389 = add i64 %v1378, 64
  %v1390 = add nsw i64 %v1376, 1
  br label %b205
b207:
  br label %b204
b204:
  %v1391 = icmp sgt i64 %v3, 1
  br i1 %v1391, label %b208, label %b209
b208:
  %v1392 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1393 = atomicrmw add ptr %v1392, i64 1 acq_rel
  %v1394 = load i64, ptr %v173, align 8
  %v1395 = add i64 %v1394, 1
  store i64 %v1395, ptr %v173, align 8
  %v1396 = mul i64 %v3, %v1395
  br label %b210
b210:
  %v1397 = load atomic i64, ptr %v1392 acquire, align 8
  %v1398 = icmp slt i64 %v1397, %v1396
  br i1 %v1398, label %b211, label %b212
b211:
  %v1399 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
  %v1400 = add i64 %v8, 0
  %v1401 = sdiv i64 %v1400, 1
  %v1402 = add i64 %v2, 1
  %v1403 = mul i64 %v1401, %v2
  %v1404 = sdiv i64 %v1403, %v3
  %v1405 = mul i64 %v1404, 1
  %v1406 = icmp slt i64 %v1405, %v8
  %v1407 = select i1 %v1406, i64 %v1405, i64 %v8
  %v1408 = mul i64 %v1401, %v1402
  %v1409 = sdiv i64 %v1408, %v3
  %v1410 = mul i64 %v1409, 1
  %v1411 = icmp slt i64 %v1410, %v8
  %v1412 = select i1 %v1411, i64 %v1410, i64 %v8
  br label %b213
b213:
  %v1413 = phi i64 [ %v1407, %b209 ], [ %v1452, %b218 ]
  %v1414 = icmp slt i64 %v1413, %v1412
  br i1 %v1414, label %b214, label %b215
b214:
  br label %b216
b216:
  %v1415 = phi i64 [ 0, %b214 ], [ %v1451, %b221 ]
  %v1416 = icmp slt i64 %v1415, 8
  br i1 %v1416, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1417 = phi i64 [ 0, %b217 ], [ %v1436, %b220 ]
  %v1418 = phi <8 x float> [ splat (float 0x0000000000000000), %b217 ], [ %v1435, %b220 ]
  %v1419 = icmp slt i64 %v1417, 16
  br i1 %v1419, label %b220, label %b221
b220:
  %v1420 = mul i64 1, %v7
  %v1421 = add i64 %v1413, %v1420
  %v1422 = mul i64 %v1421, 128
  %v1423 = getelementptr inbounds float, ptr %v32, i64 %v1422
  %v1424 = mul i64 %v1413, 16
  %v1425 = getelementptr inbounds float, ptr %v92, i64 %v1424
  %v1426 = mul i64 %v1415, 16
  %v1427 = add i64 0, %v1426
  %v1428 = add i64 %v1427, %v1417
  %v1429 = getelementptr inbounds float, ptr %v1423, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = add i64 0, %v1417
  %v1432 = getelementptr inbounds float, ptr %v1425, i64 %v1431
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = fmul <8 x float> %v1430, %v1433
  %v1435 = fadd <8 x float> %v1418, %v1434
  %v1436 = add nsw i64 %v1417, 8
  br label %b219
b221:
  %v1437 = shufflevector <8 x float> %v1418, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1438 = shufflevector <8 x float> %v1418, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1439 = fadd <4 x float> %v1437, %v1438
  %v1440 = shufflevector <4 x float> %v1439, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1441 = shufflevector <4 x float> %v1439, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1442 = fadd <2 x float> %v1440, %v1441
  %v1443 = extractelement <2 x float> %v1442, i64 0
  %v1444 = extractelement <2 x float> %v1442, i64 1
  %v1445 = fadd float %v1443, %v1444
  %v1446 = fadd float %v1445, 0x0000000000000000
  %v1447 = mul i64 %v1413, 8
  %v1448 = getelementptr inbounds float, ptr %v96, i64 %v1447
  %v1449 = add i64 0, %v1415
  %v1450 = getelementptr inbounds float, ptr %v1448, i64 %v1449
  store float %v1446, ptr %v1450, align 4
  %v1451 = add nsw i64 %v1415, 1
  br label %b216
b218:
  %v1452 = add nsw i64 %v1413, 1
  br label %b213
b215:
  %v1453 = add i64 %v8, 0
  %v1454 = sdiv i64 %v1453, 1
  %v1455 = add i64 %v2, 1
  %v1456 = mul i64 %v1454, %v2
  %v1457 = sdiv i64 %v1456, %v3
  %v1458 = mul i64 %v1457, 1
  %v1459 = icmp slt i64 %v1458, %v8
  %v1460 = select i1 %v1459, i64 %v1458, i64 %v8
  %v1461 = mul i64 %v1454, %v1455
  %v1462 = sdiv i64 %v1461, %v3
  %v1463 = mul i64 %v1462, 1
  %v1464 = icmp slt i64 %v1463, %v8
  %v1465 = select i1 %v1464, i64 %v1463, i64 %v8
  br label %b222
b222:
  %v1466 = phi i64 [ %v1460, %b215 ], [ %v1527, %b223 ]
  %v1467 = icmp slt i64 %v1466, %v1465
  br i1 %v1467, label %b223, label %b224
b223:
  %v1468 = mul i64 %v1466, 8
  %v1469 = getelementptr inbounds float, ptr %v96, i64 %v1468
  %v1470 = mul i64 %v1466, 8
  %v1471 = getelementptr inbounds float, ptr %v84, i64 %v1470
  %v1472 = mul i64 %v1466, 16
  %v1473 = getelementptr inbounds float, ptr %v80, i64 %v1472
  %v1474 = mul i64 %v1466, 8
  %v1475 = getelementptr inbounds float, ptr %v98, i64 %v1474
  %v1476 = mul i64 %v1466, 8
  %v1477 = getelementptr inbounds float, ptr %v100, i64 %v1476
  %v1478 = add i64 0, 0
  %v1479 = getelementptr inbounds float, ptr %v1469, i64 %v1478
  %v1480 = load <8 x float>, ptr %v1479, align 4
  %v1481 = add i64 0, 0
  %v1482 = getelementptr inbounds float, ptr %v26, i64 %v1481
  %v1483 = load <8 x float>, ptr %v1482, align 4
  %v1484 = add i64 0, 0
  %v1485 = getelementptr inbounds float, ptr %v1471, i64 %v1484
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = fmul <8 x float> %v1483, %v1486
  %v1488 = fadd <8 x float> %v1480, %v1487
  %v1489 = add i64 8, 0
  %v1490 = getelementptr inbounds float, ptr %v1473, i64 %v1489
  %v1491 = load <8 x float>, ptr %v1490, align 4
  %v1492 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1491)
  %v1493 = fneg <8 x float> %v1492
  %v1494 = fcmp olt <8 x float> %v1493, splat (float 0xC05A400000000000)
  %v1495 = select <8 x i1> %v1494, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1493
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1497 = fsub <8 x float> %v1496, splat (float 0x4168000000000000)
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1497, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1495)
  %v1499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1497, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1498)
  %v1500 = bitcast <8 x float> %v1496 to <8 x i32>
  %v1501 = fmul <8 x float> %v1499, %v1499
  %v1502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1499, <8 x float> splat (float 0x3F81227F40000000))
  %v1503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1502, <8 x float> %v1499, <8 x float> splat (float 0x3FA5556740000000))
  %v1504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1503, <8 x float> %v1499, <8 x float> splat (float 0x3FC5554B00000000))
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> %v1499, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1501, <8 x float> %v1505, <8 x float> %v1499)
  %v1507 = sub <8 x i32> %v1500, splat (i32 1262485250)
  %v1508 = lshr <8 x i32> %v1507, splat (i32 1)
  %v1509 = sub <8 x i32> %v1507, %v1508
  %v1510 = shl <8 x i32> %v1508, splat (i32 23)
  %v1511 = bitcast <8 x i32> %v1510 to <8 x float>
  %v1512 = shl <8 x i32> %v1509, splat (i32 23)
  %v1513 = bitcast <8 x i32> %v1512 to <8 x float>
  %v1514 = fadd <8 x float> %v1506, splat (float 0x3FF0000000000000)
  %v1515 = fmul <8 x float> %v1514, %v1511
  %v1516 = fmul <8 x float> %v1515, %v1513
  %v1517 = fcmp olt <8 x float> %v1491, splat (float 0x0000000000000000)
  %v1518 = select <8 x i1> %v1517, <8 x float> %v1516, <8 x float> splat (float 0x3FF0000000000000)
  %v1519 = fadd <8 x float> %v1516, splat (float 0x3FF0000000000000)
  %v1520 = fdiv <8 x float> %v1518, %v1519
  %v1521 = fmul <8 x float> %v1491, %v1520
  %v1522 = fmul <8 x float> %v1488, %v1521
  %v1523 = add i64 0, 0
  %v1524 = getelementptr inbounds float, ptr %v1475, i64 %v1523
  store <8 x float> %v1488, ptr %v1524, align 4
  %v1525 = add i64 0, 0
  %v1526 = getelementptr inbounds float, ptr %v1477, i64 %v1525
  store <8 x float> %v1522, ptr %v1526, align 4
  %v1527 = add nsw i64 %v1466, 1
  br label %b222
b224:
  %v1529 = add i64 %v8, 0
  %v1530 = sdiv i64 %v1529, 1
  %v1531 = add i64 %v2, 1
  %v1532 = mul i64 %v1530, %v2
  %v1533 = sdiv i64 %v1532, %v3
  %v1534 = mul i64 %v1533, 1
  %v1535 = icmp slt i64 %v1534, %v8
  %v1536 = select i1 %v1535, i64 %v1534, i64 %v8
  %v1537 = mul i64 %v1530, %v1531
  %v1538 = sdiv i64 %v1537, %v3
  %v1539 = mul i64 %v1538, 1
  %v1540 = icmp slt i64 %v1539, %v8
  %v1541 = select i1 %v1540, i64 %v1539, i64 %v8
  br label %b225
b225:
  %v1542 = phi i64 [ %v1536, %b224 ], [ %v1596, %b230 ]
  %v1543 = icmp slt i64 %v1542, %v1541
  br i1 %v1543, label %b226, label %b227
b226:
  %v1544 = add i64 %v1542, 96
  %v1545 = icmp slt i64 %v1544, %v1541
  %v1546 = select i1 %v1545, i64 %v1544, i64 %v1541
  br label %b228
b228:
  %v1547 = phi i64 [ 0, %b226 ], [ %v1595, %b233 ]
  %v1548 = icmp slt i64 %v1547, 1
  br i1 %v1548, label %b229, label %b230
b229:
  %v1549 = sub i64 %v1546, %v1542
  %v1550 = sub i64 8, 1
  %v1551 = add i64 %v1549, %v1550
  %v1552 = sdiv i64 %v1551, 8
  br label %b231
b231:
  %v1553 = phi i64 [ 0, %b229 ], [ %v1594, %b238 ]
  %v1554 = icmp slt i64 %v1553, %v1552
  br i1 %v1554, label %b232, label %b233
b232:
  %v1555 = mul i64 %v1549, %v1553
  %v1556 = sdiv i64 %v1555, %v1552
  %v1557 = add i64 %v1542, %v1556
  %v1558 = add i64 %v1553, 1
  %v1559 = mul i64 %v1549, %v1558
  %v1560 = sdiv i64 %v1559, %v1552
  %v1561 = add i64 %v1542, %v1560
  %v1562 = mul i64 %v1547, 64
  %v1563 = getelementptr inbounds float, ptr %v1357, i64 %v1562
  %v1564 = sub i64 %v1561, %v1557
  %v1565 = mul i64 %v1557, 8
  %v1566 = getelementptr inbounds float, ptr %v100, i64 %v1565
  %v1567 = getelementptr inbounds float, ptr %v1566, i64 0
  %v1568 = sub i64 %v1564, 1
  %v1569 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1568
  %v1570 = load ptr, ptr %v1569, align 4
  %v1571 = getelementptr inbounds float, ptr %v1528, i64 0
  %v1572 = icmp sgt i64 %v1564, 0
  br i1 %v1572, label %b234, label %b235
b234:
  call void %v1570(ptr %v1567, i64 8, ptr %v1563, i64 8, ptr %v1571, i64 8, i64 0)
  br label %b235
b235:
  %v1573 = add i64 %v1562, 64
  br label %b236
b236:
  %v1574 = phi i64 [ %v1557, %b235 ], [ %v1593, %b241 ]
  %v1575 = icmp slt i64 %v1574, %v1561
  br i1 %v1575, label %b237, label %b238
b237:
  %v1576 = sub i64 %v1574, %v1557
  %v1577 = mul i64 %v1576, 8
  %v1578 = getelementptr inbounds float, ptr %v1528, i64 %v1577
  %v1579 = mul i64 %v1574, 8
  %v1580 = getelementptr inbounds float, ptr %v48, i64 %v1579
  br label %b239
b239:
  %v1581 = phi i64 [ 0, %b237 ], [ %v1592, %b240 ]
  %v1582 = icmp slt i64 %v1581, 1
  br i1 %v1582, label %b240, label %b241
b240:
  %v1583 = mul i64 %v1547, 1
  %v1584 = add i64 %v1583, %v1581
  %v1585 = mul i64 %v1584, 8
  %v1586 = add i64 0, %v1581
  %v1587 = mul i64 %v1586, 8
  %v1588 = getelementptr inbounds float, ptr %v1578, i64 %v1587
  %v1589 = load <8 x float>, ptr %v1588, align 4
  %v1590 = add i64 0, %v1585
  %v1591 = getelementptr inbounds float, ptr %v1580, i64 %v1590
  store <8 x float> %v1589, ptr %v1591, align 4
  %v1592 = add nsw i64 %v1581, 1
  br label %b239
b241:
  %v1593 = add nsw i64 %v1574, 1
  br label %b236
b238:
  %v1594 = add nsw i64 %v1553, 1
  br label %b231
b233:
  %v1595 = add nsw i64 %v1547, 1
  br label %b228
b230:
  %v1596 = add nsw i64 %v1542, 96
  br label %b225
b227:
  %v1597 = icmp sgt i64 %v3, 1
  br i1 %v1597, label %b242, label %b243
b242:
  %v1598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1599 = atomicrmw add ptr %v1598, i64 1 acq_rel
  %v1600 = load i64, ptr %v173, align 8
  %v1601 = add i64 %v1600, 1
  store i64 %v1601, ptr %v173, align 8
  %v1602 = mul i64 %v3, %v1601
  br label %b244
b244:
  %v1603 = load atomic i64, ptr %v1598 acquire, align 8
  %v1604 = icmp slt i64 %v1603, %v1602
  br i1 %v1604, label %b245, label %b246
b245:
  %v1605 = call i32 @sched_yield()
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
  %v173 = alloca i64, i64 1, align 8
  %v222 = alloca float, i64 64, align 4
  %v1123 = alloca float, i64 64, align 4
  %v1200 = alloca float, i64 64, align 4
  %v1612 = alloca float, i64 64, align 4
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
  %v123 = getelementptr inbounds i64, ptr %v1, i64 7
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 16
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 17
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 18
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 19
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 20
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 25
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 26
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 36
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 37
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
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  store i64 0, ptr %v173, align 8
  %v174 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v175 = load ptr, ptr %v174, align 4
  %v176 = mul i64 %v2, 27648
  %v177 = add i64 %v176, 576
  %v178 = getelementptr inbounds float, ptr %v175, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v175, i64 0
  %v180 = getelementptr inbounds i64, ptr %v1, i64 4
  %v181 = load i64, ptr %v180, align 8
  %v182 = icmp eq i64 %v181, 0
  br i1 %v182, label %b0, label %b1
b0:
  %v183 = add i64 1, 0
  %v184 = sdiv i64 %v183, 1
  %v185 = add i64 %v2, 1
  %v186 = mul i64 %v184, %v2
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  %v191 = mul i64 %v184, %v185
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, 1
  %v195 = select i1 %v194, i64 %v193, i64 1
  %v196 = icmp slt i64 %v195, 1
  %v197 = select i1 %v196, i64 %v195, i64 1
  br label %b2
b2:
  %v198 = phi i64 [ %v190, %b0 ], [ %v212, %b3 ]
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b3, label %b4
b3:
  %v200 = mul i64 %v198, 64
  %v201 = mul i64 %v198, 8
  %v202 = add i64 %v200, 0
  %v203 = add i64 %v201, 0
  %v204 = getelementptr inbounds float, ptr %v179, i64 %v202
  %v205 = sub i64 8, %v203
  %v206 = icmp slt i64 %v205, 0
  %v207 = select i1 %v206, i64 0, i64 %v205
  %v208 = mul i64 %v203, 1
  %v209 = add i64 0, %v208
  %v210 = getelementptr inbounds float, ptr %v28, i64 %v209
  call void @pack_rows(ptr %v210, i64 1, i64 8, i64 8, i64 %v207, ptr %v204, i64 8)
  %v211 = add i64 %v200, 64
  %v212 = add nsw i64 %v198, 1
  br label %b2
b4:
  br label %b1
b1:
  %v213 = icmp sgt i64 %v3, 1
  br i1 %v213, label %b5, label %b6
b5:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = load i64, ptr %v173, align 8
  %v217 = add i64 %v216, 1
  store i64 %v217, ptr %v173, align 8
  %v218 = mul i64 %v3, %v217
  br label %b7
b7:
  %v219 = load atomic i64, ptr %v214 acquire, align 8
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b8, label %b9
b8:
  %v221 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v223 = add i64 %v8, 0
  %v224 = sdiv i64 %v223, 1
  %v225 = add i64 %v2, 1
  %v226 = mul i64 %v224, %v2
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v8
  %v230 = select i1 %v229, i64 %v228, i64 %v8
  %v231 = mul i64 %v224, %v225
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v8
  %v235 = select i1 %v234, i64 %v233, i64 %v8
  br label %b10
b10:
  %v236 = phi i64 [ %v230, %b6 ], [ %v342, %b15 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b11, label %b12
b11:
  %v238 = add i64 %v236, 96
  %v239 = icmp slt i64 %v238, %v235
  %v240 = select i1 %v239, i64 %v238, i64 %v235
  br label %b13
b13:
  %v241 = phi i64 [ 0, %b11 ], [ %v341, %b18 ]
  %v242 = icmp slt i64 %v241, 1
  br i1 %v242, label %b14, label %b15
b14:
  %v243 = sub i64 %v240, %v236
  %v244 = sub i64 8, 1
  %v245 = add i64 %v243, %v244
  %v246 = sdiv i64 %v245, 8
  br label %b16
b16:
  %v247 = phi i64 [ 0, %b14 ], [ %v340, %b23 ]
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b17, label %b18
b17:
  %v249 = mul i64 %v243, %v247
  %v250 = sdiv i64 %v249, %v246
  %v251 = add i64 %v236, %v250
  %v252 = add i64 %v247, 1
  %v253 = mul i64 %v243, %v252
  %v254 = sdiv i64 %v253, %v246
  %v255 = add i64 %v236, %v254
  %v256 = mul i64 %v241, 64
  %v257 = getelementptr inbounds float, ptr %v179, i64 %v256
  %v258 = sub i64 %v255, %v251
  %v259 = mul i64 %v251, 8
  %v260 = getelementptr inbounds float, ptr %v30, i64 %v259
  %v261 = getelementptr inbounds float, ptr %v260, i64 0
  %v262 = sub i64 %v258, 1
  %v263 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v262
  %v264 = load ptr, ptr %v263, align 4
  %v265 = getelementptr inbounds float, ptr %v222, i64 0
  %v266 = icmp sgt i64 %v258, 0
  br i1 %v266, label %b19, label %b20
b19:
  call void %v264(ptr %v261, i64 8, ptr %v257, i64 8, ptr %v265, i64 8, i64 0)
  br label %b20
b20:
  %v267 = add i64 %v256, 64
  br label %b21
b21:
  %v268 = phi i64 [ %v251, %b20 ], [ %v339, %b26 ]
  %v269 = icmp slt i64 %v268, %v255
  br i1 %v269, label %b22, label %b23
b22:
  %v270 = sub i64 %v268, %v251
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v222, i64 %v271
  %v273 = mul i64 %v268, 8
  %v274 = getelementptr inbounds float, ptr %v98, i64 %v273
  %v275 = mul i64 %v268, 16
  %v276 = getelementptr inbounds float, ptr %v80, i64 %v275
  %v277 = mul i64 %v268, 8
  %v278 = getelementptr inbounds float, ptr %v102, i64 %v277
  %v279 = mul i64 %v268, 16
  %v280 = getelementptr inbounds float, ptr %v72, i64 %v279
  br label %b24
b24:
  %v281 = phi i64 [ 0, %b22 ], [ %v338, %b25 ]
  %v282 = icmp slt i64 %v281, 1
  br i1 %v282, label %b25, label %b26
b25:
  %v283 = mul i64 %v241, 1
  %v284 = add i64 %v283, %v281
  %v285 = mul i64 %v284, 8
  %v286 = add i64 0, %v281
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v272, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 0, %v285
  %v291 = getelementptr inbounds float, ptr %v274, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fmul <8 x float> %v289, %v292
  %v294 = add i64 8, %v285
  %v295 = getelementptr inbounds float, ptr %v276, i64 %v294
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
  %v326 = fmul <8 x float> %v293, %v325
  %v327 = fmul <8 x float> %v293, %v296
  %v328 = fmul <8 x float> %v327, %v325
  %v329 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v330 = shufflevector <8 x float> %v329, <8 x float> poison, <8 x i32> zeroinitializer
  %v331 = fsub <8 x float> %v330, %v325
  %v332 = fmul <8 x float> %v328, %v331
  %v333 = fadd <8 x float> %v326, %v332
  %v334 = add i64 0, %v285
  %v335 = getelementptr inbounds float, ptr %v278, i64 %v334
  store <8 x float> %v289, ptr %v335, align 4
  %v336 = add i64 8, %v285
  %v337 = getelementptr inbounds float, ptr %v280, i64 %v336
  store <8 x float> %v333, ptr %v337, align 4
  %v338 = add nsw i64 %v281, 1
  br label %b24
b26:
  %v339 = add nsw i64 %v268, 1
  br label %b21
b23:
  %v340 = add nsw i64 %v247, 1
  br label %b16
b18:
  %v341 = add nsw i64 %v241, 1
  br label %b13
b15:
  %v342 = add nsw i64 %v236, 96
  br label %b10
b12:
  %v343 = add i64 %v8, 0
  %v344 = sdiv i64 %v343, 1
  %v345 = add i64 %v2, 1
  %v346 = mul i64 %v344, %v2
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, %v8
  %v350 = select i1 %v349, i64 %v348, i64 %v8
  %v351 = mul i64 %v344, %v345
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, %v8
  %v355 = select i1 %v354, i64 %v353, i64 %v8
  br label %b27
b27:
  %v356 = phi i64 [ %v350, %b12 ], [ %v423, %b32 ]
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b28, label %b29
b28:
  br label %b30
b30:
  %v358 = phi i64 [ 0, %b28 ], [ %v422, %b35 ]
  %v359 = icmp slt i64 %v358, 16
  br i1 %v359, label %b31, label %b32
b31:
  br label %b33
b33:
  %v360 = phi i64 [ 0, %b31 ], [ %v417, %b34 ]
  %v361 = phi <8 x float> [ splat (float 0x0000000000000000), %b31 ], [ %v416, %b34 ]
  %v362 = icmp slt i64 %v360, 8
  br i1 %v362, label %b34, label %b35
b34:
  %v363 = mul i64 %v356, 8
  %v364 = getelementptr inbounds float, ptr %v102, i64 %v363
  %v365 = add i64 0, %v360
  %v366 = getelementptr inbounds float, ptr %v364, i64 %v365
  %v367 = load float, ptr %v366, align 4
  %v368 = mul i64 %v356, 16
  %v369 = getelementptr inbounds float, ptr %v80, i64 %v368
  %v370 = add i64 8, %v360
  %v371 = getelementptr inbounds float, ptr %v369, i64 %v370
  %v372 = load float, ptr %v371, align 4
  %v373 = call float @llvm.fabs.f32(float %v372)
  %v374 = fneg float %v373
  %v375 = fcmp olt float %v374, 0xC05A400000000000
  %v376 = select i1 %v375, float 0xC05A400000000000, float %v374
  %v377 = call float @llvm.fmuladd.f32(float %v376, float 0x3FF7154760000000, float 0x4168000000000000)
  %v378 = fsub float %v377, 0x4168000000000000
  %v379 = call float @llvm.fmuladd.f32(float %v378, float 0xBFE62E4000000000, float %v376)
  %v380 = call float @llvm.fmuladd.f32(float %v378, float 0xBEB7F7D1C0000000, float %v379)
  %v381 = bitcast float %v377 to i32
  %v382 = fmul float %v380, %v380
  %v383 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v380, float 0x3F81227F40000000)
  %v384 = call float @llvm.fmuladd.f32(float %v383, float %v380, float 0x3FA5556740000000)
  %v385 = call float @llvm.fmuladd.f32(float %v384, float %v380, float 0x3FC5554B00000000)
  %v386 = call float @llvm.fmuladd.f32(float %v385, float %v380, float 0x3FDFFFFFE0000000)
  %v387 = call float @llvm.fmuladd.f32(float %v382, float %v386, float %v380)
  %v388 = sub i32 %v381, 1262485250
  %v389 = lshr i32 %v388, 1
  %v390 = sub i32 %v388, %v389
  %v391 = shl i32 %v389, 23
  %v392 = bitcast i32 %v391 to float
  %v393 = shl i32 %v390, 23
  %v394 = bitcast i32 %v393 to float
  %v395 = fadd float %v387, 0x3FF0000000000000
  %v396 = fmul float %v395, %v392
  %v397 = fmul float %v396, %v394
  %v398 = fcmp olt float %v372, 0x0000000000000000
  %v399 = select i1 %v398, float %v397, float 0x3FF0000000000000
  %v400 = fadd float %v397, 0x3FF0000000000000
  %v401 = fdiv float %v399, %v400
  %v402 = fmul float %v372, %v401
  %v403 = fmul float %v367, %v402
  %v404 = mul i64 1, %v7
  %v405 = add i64 %v356, %v404
  %v406 = mul i64 %v405, 128
  %v407 = getelementptr inbounds float, ptr %v32, i64 %v406
  %v408 = add i64 0, %v358
  %v409 = mul i64 %v360, 16
  %v410 = add i64 %v408, %v409
  %v411 = getelementptr inbounds float, ptr %v407, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = insertelement <8 x float> poison, float %v403, i64 0
  %v414 = shufflevector <8 x float> %v413, <8 x float> poison, <8 x i32> zeroinitializer
  %v415 = fmul <8 x float> %v414, %v412
  %v416 = fadd <8 x float> %v361, %v415
  %v417 = add nsw i64 %v360, 1
  br label %b33
b35:
  %v418 = mul i64 %v356, 40
  %v419 = getelementptr inbounds float, ptr %v70, i64 %v418
  %v420 = add i64 24, %v358
  %v421 = getelementptr inbounds float, ptr %v419, i64 %v420
  store <8 x float> %v361, ptr %v421, align 4
  %v422 = add nsw i64 %v358, 8
  br label %b30
b32:
  %v423 = add nsw i64 %v356, 1
  br label %b27
b29:
  %v424 = icmp sgt i64 %v3, 1
  br i1 %v424, label %b36, label %b37
b36:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v426 = atomicrmw add ptr %v425, i64 1 acq_rel
  %v427 = load i64, ptr %v173, align 8
  %v428 = add i64 %v427, 1
  store i64 %v428, ptr %v173, align 8
  %v429 = mul i64 %v3, %v428
  br label %b38
b38:
  %v430 = load atomic i64, ptr %v425 acquire, align 8
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b39, label %b40
b39:
  %v432 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v433 = getelementptr inbounds float, ptr %v175, i64 64
  %v434 = getelementptr inbounds float, ptr %v175, i64 128
  %v435 = getelementptr inbounds i64, ptr %v1, i64 4
  %v436 = load i64, ptr %v435, align 8
  %v437 = icmp eq i64 %v436, 0
  br i1 %v437, label %b41, label %b42
b41:
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
  br label %b43
b43:
  %v453 = phi i64 [ %v445, %b41 ], [ %v467, %b44 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b44, label %b45
b44:
  %v455 = mul i64 %v453, 64
  %v456 = mul i64 %v453, 8
  %v457 = add i64 %v455, 0
  %v458 = add i64 %v456, 0
  %v459 = getelementptr inbounds float, ptr %v433, i64 %v457
  %v460 = sub i64 8, %v458
  %v461 = icmp slt i64 %v460, 0
  %v462 = select i1 %v461, i64 0, i64 %v460
  %v463 = mul i64 %v458, 1
  %v464 = add i64 0, %v463
  %v465 = getelementptr inbounds float, ptr %v22, i64 %v464
  call void @pack_rows(ptr %v465, i64 1, i64 8, i64 8, i64 %v462, ptr %v459, i64 8)
  %v466 = add i64 %v455, 64
  %v467 = add nsw i64 %v453, 1
  br label %b43
b45:
  %v468 = add i64 1, 0
  %v469 = sdiv i64 %v468, 1
  %v470 = add i64 %v2, 1
  %v471 = mul i64 %v469, %v2
  %v472 = sdiv i64 %v471, %v3
  %v473 = mul i64 %v472, 1
  %v474 = icmp slt i64 %v473, 1
  %v475 = select i1 %v474, i64 %v473, i64 1
  %v476 = mul i64 %v469, %v470
  %v477 = sdiv i64 %v476, %v3
  %v478 = mul i64 %v477, 1
  %v479 = icmp slt i64 %v478, 1
  %v480 = select i1 %v479, i64 %v478, i64 1
  %v481 = icmp slt i64 %v480, 1
  %v482 = select i1 %v481, i64 %v480, i64 1
  br label %b46
b46:
  %v483 = phi i64 [ %v475, %b45 ], [ %v497, %b47 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b47, label %b48
b47:
  %v485 = mul i64 %v483, 320
  %v486 = mul i64 %v483, 8
  %v487 = add i64 %v485, 0
  %v488 = add i64 %v486, 0
  %v489 = getelementptr inbounds float, ptr %v434, i64 %v487
  %v490 = sub i64 8, %v488
  %v491 = icmp slt i64 %v490, 0
  %v492 = select i1 %v491, i64 0, i64 %v490
  %v493 = mul i64 %v488, 1
  %v494 = add i64 0, %v493
  %v495 = getelementptr inbounds float, ptr %v20, i64 %v494
  call void @pack_rows(ptr %v495, i64 1, i64 8, i64 40, i64 %v492, ptr %v489, i64 8)
  %v496 = add i64 %v485, 320
  %v497 = add nsw i64 %v483, 1
  br label %b46
b48:
  br label %b42
b42:
  %v498 = icmp sgt i64 %v3, 1
  br i1 %v498, label %b49, label %b50
b49:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v500 = atomicrmw add ptr %v499, i64 1 acq_rel
  %v501 = load i64, ptr %v173, align 8
  %v502 = add i64 %v501, 1
  store i64 %v502, ptr %v173, align 8
  %v503 = mul i64 %v3, %v502
  br label %b51
b51:
  %v504 = load atomic i64, ptr %v499 acquire, align 8
  %v505 = icmp slt i64 %v504, %v503
  br i1 %v505, label %b52, label %b53
b52:
  %v506 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  br label %b54
b54:
  %v507 = phi i64 [ 0, %b50 ], [ %v1559, %b115 ]
  %v508 = icmp slt i64 %v507, %v5
  br i1 %v508, label %b55, label %b56
b55:
  %v509 = sub i64 %v5, 1
  %v510 = sub i64 %v509, %v507
  %v511 = add i64 %v7, 0
  %v512 = sdiv i64 %v511, 1
  %v513 = add i64 %v2, 1
  %v514 = mul i64 %v512, %v2
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, %v7
  %v518 = select i1 %v517, i64 %v516, i64 %v7
  %v519 = mul i64 %v512, %v513
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v7
  %v523 = select i1 %v522, i64 %v521, i64 %v7
  br label %b57
b57:
  %v524 = phi i64 [ %v518, %b55 ], [ %v715, %b62 ]
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b58, label %b59
b58:
  br label %b60
b60:
  %v526 = phi i64 [ 0, %b58 ], [ %v714, %b65 ]
  %v527 = icmp slt i64 %v526, 8
  br i1 %v527, label %b61, label %b62
b61:
  %v528 = add i64 %v510, 1
  %v529 = and i64 %v528, 1
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v524
  %v532 = mul i64 %v531, 128
  %v533 = getelementptr inbounds float, ptr %v40, i64 %v532
  %v534 = add i64 %v510, 0
  %v535 = and i64 %v534, %v166
  %v536 = mul i64 %v535, %v7
  %v537 = add i64 %v536, %v524
  %v538 = mul i64 %v537, 8
  %v539 = getelementptr inbounds float, ptr %v102, i64 %v538
  %v540 = add i64 0, %v526
  %v541 = getelementptr inbounds float, ptr %v539, i64 %v540
  %v542 = load float, ptr %v541, align 4
  %v543 = add i64 %v510, 0
  %v544 = and i64 %v543, %v144
  %v545 = mul i64 %v544, %v7
  %v546 = add i64 %v545, %v524
  %v547 = mul i64 %v546, 16
  %v548 = getelementptr inbounds float, ptr %v80, i64 %v547
  %v549 = add i64 8, %v526
  %v550 = getelementptr inbounds float, ptr %v548, i64 %v549
  %v551 = load float, ptr %v550, align 4
  %v552 = call float @llvm.fabs.f32(float %v551)
  %v553 = fneg float %v552
  %v554 = fcmp olt float %v553, 0xC05A400000000000
  %v555 = select i1 %v554, float 0xC05A400000000000, float %v553
  %v556 = call float @llvm.fmuladd.f32(float %v555, float 0x3FF7154760000000, float 0x4168000000000000)
  %v557 = fsub float %v556, 0x4168000000000000
  %v558 = call float @llvm.fmuladd.f32(float %v557, float 0xBFE62E4000000000, float %v555)
  %v559 = call float @llvm.fmuladd.f32(float %v557, float 0xBEB7F7D1C0000000, float %v558)
  %v560 = bitcast float %v556 to i32
  %v561 = fmul float %v559, %v559
  %v562 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v559, float 0x3F81227F40000000)
  %v563 = call float @llvm.fmuladd.f32(float %v562, float %v559, float 0x3FA5556740000000)
  %v564 = call float @llvm.fmuladd.f32(float %v563, float %v559, float 0x3FC5554B00000000)
  %v565 = call float @llvm.fmuladd.f32(float %v564, float %v559, float 0x3FDFFFFFE0000000)
  %v566 = call float @llvm.fmuladd.f32(float %v561, float %v565, float %v559)
  %v567 = sub i32 %v560, 1262485250
  %v568 = lshr i32 %v567, 1
  %v569 = sub i32 %v567, %v568
  %v570 = shl i32 %v568, 23
  %v571 = bitcast i32 %v570 to float
  %v572 = shl i32 %v569, 23
  %v573 = bitcast i32 %v572 to float
  %v574 = fadd float %v566, 0x3FF0000000000000
  %v575 = fmul float %v574, %v571
  %v576 = fmul float %v575, %v573
  %v577 = fcmp olt float %v551, 0x0000000000000000
  %v578 = select i1 %v577, float %v576, float 0x3FF0000000000000
  %v579 = fadd float %v576, 0x3FF0000000000000
  %v580 = fdiv float %v578, %v579
  %v581 = fmul float %v551, %v580
  %v582 = fmul float %v542, %v581
  %v583 = add i64 %v510, 0
  %v584 = and i64 %v583, %v156
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v524
  %v587 = mul i64 %v586, 16
  %v588 = getelementptr inbounds float, ptr %v92, i64 %v587
  %v589 = add i64 %v510, 0
  %v590 = and i64 %v589, %v158
  %v591 = mul i64 %v590, %v7
  %v592 = add i64 %v591, %v524
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v94, i64 %v593
  %v595 = add i64 0, %v526
  %v596 = getelementptr inbounds float, ptr %v594, i64 %v595
  %v597 = load float, ptr %v596, align 4
  %v598 = call float @llvm.fabs.f32(float %v597)
  %v599 = fneg float %v598
  %v600 = fcmp olt float %v599, 0xC05A400000000000
  %v601 = select i1 %v600, float 0xC05A400000000000, float %v599
  %v602 = call float @llvm.fmuladd.f32(float %v601, float 0x3FF7154760000000, float 0x4168000000000000)
  %v603 = fsub float %v602, 0x4168000000000000
  %v604 = call float @llvm.fmuladd.f32(float %v603, float 0xBFE62E4000000000, float %v601)
  %v605 = call float @llvm.fmuladd.f32(float %v603, float 0xBEB7F7D1C0000000, float %v604)
  %v606 = bitcast float %v602 to i32
  %v607 = fmul float %v605, %v605
  %v608 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v605, float 0x3F81227F40000000)
  %v609 = call float @llvm.fmuladd.f32(float %v608, float %v605, float 0x3FA5556740000000)
  %v610 = call float @llvm.fmuladd.f32(float %v609, float %v605, float 0x3FC5554B00000000)
  %v611 = call float @llvm.fmuladd.f32(float %v610, float %v605, float 0x3FDFFFFFE0000000)
  %v612 = call float @llvm.fmuladd.f32(float %v607, float %v611, float %v605)
  %v613 = sub i32 %v606, 1262485250
  %v614 = lshr i32 %v613, 1
  %v615 = sub i32 %v613, %v614
  %v616 = shl i32 %v614, 23
  %v617 = bitcast i32 %v616 to float
  %v618 = shl i32 %v615, 23
  %v619 = bitcast i32 %v618 to float
  %v620 = fadd float %v612, 0x3FF0000000000000
  %v621 = fmul float %v620, %v617
  %v622 = fmul float %v621, %v619
  %v623 = fcmp ogt float %v622, 0x3FDA8279A0000000
  %v624 = call float @llvm.fmuladd.f32(float %v622, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v625 = select i1 %v623, float %v624, float %v622
  %v626 = select i1 %v623, float 0x3FE62E4000000000, float 0x0000000000000000
  %v627 = select i1 %v623, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v628 = fmul float %v625, %v625
  %v629 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v628, float 0xBFC0DA7220000000)
  %v630 = call float @llvm.fmuladd.f32(float %v629, float %v628, float 0xBFC546EF00000000)
  %v631 = call float @llvm.fmuladd.f32(float %v630, float %v628, float 0xBFD0002320000000)
  %v632 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v628, float 0x3FC22D90A0000000)
  %v633 = call float @llvm.fmuladd.f32(float %v632, float %v628, float 0x3FC999FF60000000)
  %v634 = call float @llvm.fmuladd.f32(float %v633, float %v628, float 0x3FD5555540000000)
  %v635 = call float @llvm.fmuladd.f32(float %v625, float %v631, float %v634)
  %v636 = call float @llvm.fmuladd.f32(float %v625, float %v635, float 0xBFE0000000000000)
  %v637 = fmul float %v625, %v625
  %v638 = call float @llvm.fmuladd.f32(float %v637, float %v636, float %v627)
  %v639 = fadd float %v638, %v625
  %v640 = fadd float %v639, %v626
  %v641 = fcmp ogt float %v597, 0x0000000000000000
  %v642 = select i1 %v641, float %v597, float 0x0000000000000000
  %v643 = fadd float %v642, %v640
  %v644 = add i64 %v510, 0
  %v645 = and i64 %v644, %v168
  %v646 = mul i64 %v645, %v7
  %v647 = add i64 %v646, %v524
  %v648 = mul i64 %v647, 128
  %v649 = getelementptr inbounds float, ptr %v104, i64 %v648
  %v650 = add i64 %v510, 0
  %v651 = and i64 %v650, 1
  %v652 = mul i64 %v651, %v7
  %v653 = add i64 %v652, %v524
  %v654 = mul i64 %v653, 128
  %v655 = getelementptr inbounds float, ptr %v40, i64 %v654
  br label %b63
b63:
  %v656 = phi i64 [ 0, %b61 ], [ %v713, %b64 ]
  %v657 = icmp slt i64 %v656, 16
  br i1 %v657, label %b64, label %b65
b64:
  %v658 = mul i64 %v526, 16
  %v659 = add i64 0, %v658
  %v660 = add i64 %v659, %v656
  %v661 = getelementptr inbounds float, ptr %v533, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 0, %v656
  %v664 = getelementptr inbounds float, ptr %v588, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = insertelement <8 x float> poison, float %v582, i64 0
  %v667 = shufflevector <8 x float> %v666, <8 x float> poison, <8 x i32> zeroinitializer
  %v668 = fmul <8 x float> %v667, %v665
  %v669 = fadd <8 x float> %v662, %v668
  %v670 = mul i64 %v526, 16
  %v671 = add i64 0, %v670
  %v672 = add i64 %v671, %v656
  %v673 = getelementptr inbounds float, ptr %v76, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = insertelement <8 x float> poison, float %v643, i64 0
  %v676 = shufflevector <8 x float> %v675, <8 x float> poison, <8 x i32> zeroinitializer
  %v677 = fmul <8 x float> %v676, %v674
  %v678 = fneg <8 x float> %v677
  %v679 = fcmp olt <8 x float> %v678, splat (float 0xC05A400000000000)
  %v680 = select <8 x i1> %v679, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v678
  %v681 = fcmp ogt <8 x float> %v680, splat (float 0x4056400000000000)
  %v682 = select <8 x i1> %v681, <8 x float> splat (float 0x4056400000000000), <8 x float> %v680
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v684 = fsub <8 x float> %v683, splat (float 0x4168000000000000)
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v682)
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v685)
  %v687 = bitcast <8 x float> %v683 to <8 x i32>
  %v688 = fmul <8 x float> %v686, %v686
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v686, <8 x float> splat (float 0x3F81227F40000000))
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v689, <8 x float> %v686, <8 x float> splat (float 0x3FA5556740000000))
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v686, <8 x float> splat (float 0x3FC5554B00000000))
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> %v686, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> %v692, <8 x float> %v686)
  %v694 = sub <8 x i32> %v687, splat (i32 1262485250)
  %v695 = lshr <8 x i32> %v694, splat (i32 1)
  %v696 = sub <8 x i32> %v694, %v695
  %v697 = shl <8 x i32> %v695, splat (i32 23)
  %v698 = bitcast <8 x i32> %v697 to <8 x float>
  %v699 = shl <8 x i32> %v696, splat (i32 23)
  %v700 = bitcast <8 x i32> %v699 to <8 x float>
  %v701 = fadd <8 x float> %v693, splat (float 0x3FF0000000000000)
  %v702 = fmul <8 x float> %v701, %v698
  %v703 = fmul <8 x float> %v702, %v700
  %v704 = fmul <8 x float> %v669, %v703
  %v705 = mul i64 %v526, 16
  %v706 = add i64 0, %v705
  %v707 = add i64 %v706, %v656
  %v708 = getelementptr inbounds float, ptr %v649, i64 %v707
  store <8 x float> %v669, ptr %v708, align 4
  %v709 = mul i64 %v526, 16
  %v710 = add i64 0, %v709
  %v711 = add i64 %v710, %v656
  %v712 = getelementptr inbounds float, ptr %v655, i64 %v711
  store <8 x float> %v704, ptr %v712, align 4
  %v713 = add nsw i64 %v656, 8
  br label %b63
b65:
  %v714 = add nsw i64 %v526, 1
  br label %b60
b62:
  %v715 = add nsw i64 %v524, 1
  br label %b57
b59:
  %v716 = add i64 %v7, 0
  %v717 = sdiv i64 %v716, 1
  %v718 = add i64 %v2, 1
  %v719 = mul i64 %v717, %v2
  %v720 = sdiv i64 %v719, %v3
  %v721 = mul i64 %v720, 1
  %v722 = icmp slt i64 %v721, %v7
  %v723 = select i1 %v722, i64 %v721, i64 %v7
  %v724 = mul i64 %v717, %v718
  %v725 = sdiv i64 %v724, %v3
  %v726 = mul i64 %v725, 1
  %v727 = icmp slt i64 %v726, %v7
  %v728 = select i1 %v727, i64 %v726, i64 %v7
  br label %b66
b66:
  %v729 = phi i64 [ %v723, %b59 ], [ %v774, %b71 ]
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b67, label %b68
b67:
  br label %b69
b69:
  %v731 = phi i64 [ 0, %b67 ], [ %v773, %b74 ]
  %v732 = icmp slt i64 %v731, 8
  br i1 %v732, label %b70, label %b71
b70:
  br label %b72
b72:
  %v733 = phi i64 [ 0, %b70 ], [ %v758, %b73 ]
  %v734 = phi <8 x float> [ splat (float 0x0000000000000000), %b70 ], [ %v757, %b73 ]
  %v735 = icmp slt i64 %v733, 16
  br i1 %v735, label %b73, label %b74
b73:
  %v736 = add i64 %v510, 0
  %v737 = and i64 %v736, %v168
  %v738 = mul i64 %v737, %v7
  %v739 = add i64 %v738, %v729
  %v740 = mul i64 %v739, 128
  %v741 = getelementptr inbounds float, ptr %v104, i64 %v740
  %v742 = add i64 %v510, 0
  %v743 = and i64 %v742, %v152
  %v744 = mul i64 %v743, %v7
  %v745 = add i64 %v744, %v729
  %v746 = mul i64 %v745, 16
  %v747 = getelementptr inbounds float, ptr %v88, i64 %v746
  %v748 = mul i64 %v731, 16
  %v749 = add i64 0, %v748
  %v750 = add i64 %v749, %v733
  %v751 = getelementptr inbounds float, ptr %v741, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, %v733
  %v754 = getelementptr inbounds float, ptr %v747, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = fmul <8 x float> %v752, %v755
  %v757 = fadd <8 x float> %v734, %v756
  %v758 = add nsw i64 %v733, 8
  br label %b72
b74:
  %v759 = shufflevector <8 x float> %v734, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v760 = shufflevector <8 x float> %v734, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v761 = fadd <4 x float> %v759, %v760
  %v762 = shufflevector <4 x float> %v761, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v763 = shufflevector <4 x float> %v761, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v764 = fadd <2 x float> %v762, %v763
  %v765 = extractelement <2 x float> %v764, i64 0
  %v766 = extractelement <2 x float> %v764, i64 1
  %v767 = fadd float %v765, %v766
  %v768 = fadd float %v767, 0x0000000000000000
  %v769 = mul i64 %v729, 8
  %v770 = getelementptr inbounds float, ptr %v106, i64 %v769
  %v771 = add i64 0, %v731
  %v772 = getelementptr inbounds float, ptr %v770, i64 %v771
  store float %v768, ptr %v772, align 4
  %v773 = add nsw i64 %v731, 1
  br label %b69
b71:
  %v774 = add nsw i64 %v729, 1
  br label %b66
b68:
  %v775 = add i64 %v7, 0
  %v776 = sdiv i64 %v775, 1
  %v777 = add i64 %v2, 1
  %v778 = mul i64 %v776, %v2
  %v779 = sdiv i64 %v778, %v3
  %v780 = mul i64 %v779, 1
  %v781 = icmp slt i64 %v780, %v7
  %v782 = select i1 %v781, i64 %v780, i64 %v7
  %v783 = mul i64 %v776, %v777
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, %v7
  %v787 = select i1 %v786, i64 %v785, i64 %v7
  br label %b75
b75:
  %v788 = phi i64 [ %v782, %b68 ], [ %v885, %b80 ]
  %v789 = icmp slt i64 %v788, %v787
  br i1 %v789, label %b76, label %b77
b76:
  br label %b78
b78:
  %v790 = phi i64 [ 0, %b76 ], [ %v884, %b83 ]
  %v791 = icmp slt i64 %v790, 16
  br i1 %v791, label %b79, label %b80
b79:
  br label %b81
b81:
  %v792 = phi i64 [ 0, %b79 ], [ %v875, %b82 ]
  %v793 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v874, %b82 ]
  %v794 = icmp slt i64 %v792, 8
  br i1 %v794, label %b82, label %b83
b82:
  %v795 = add i64 %v510, 0
  %v796 = and i64 %v795, %v168
  %v797 = mul i64 %v796, %v7
  %v798 = add i64 %v797, %v788
  %v799 = mul i64 %v798, 128
  %v800 = getelementptr inbounds float, ptr %v104, i64 %v799
  %v801 = add i64 %v510, 0
  %v802 = and i64 %v801, %v158
  %v803 = mul i64 %v802, %v7
  %v804 = add i64 %v803, %v788
  %v805 = mul i64 %v804, 8
  %v806 = getelementptr inbounds float, ptr %v94, i64 %v805
  %v807 = add i64 0, %v792
  %v808 = getelementptr inbounds float, ptr %v806, i64 %v807
  %v809 = load float, ptr %v808, align 4
  %v810 = call float @llvm.fabs.f32(float %v809)
  %v811 = fneg float %v810
  %v812 = fcmp olt float %v811, 0xC05A400000000000
  %v813 = select i1 %v812, float 0xC05A400000000000, float %v811
  %v814 = call float @llvm.fmuladd.f32(float %v813, float 0x3FF7154760000000, float 0x4168000000000000)
  %v815 = fsub float %v814, 0x4168000000000000
  %v816 = call float @llvm.fmuladd.f32(float %v815, float 0xBFE62E4000000000, float %v813)
  %v817 = call float @llvm.fmuladd.f32(float %v815, float 0xBEB7F7D1C0000000, float %v816)
  %v818 = bitcast float %v814 to i32
  %v819 = fmul float %v817, %v817
  %v820 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v817, float 0x3F81227F40000000)
  %v821 = call float @llvm.fmuladd.f32(float %v820, float %v817, float 0x3FA5556740000000)
  %v822 = call float @llvm.fmuladd.f32(float %v821, float %v817, float 0x3FC5554B00000000)
  %v823 = call float @llvm.fmuladd.f32(float %v822, float %v817, float 0x3FDFFFFFE0000000)
  %v824 = call float @llvm.fmuladd.f32(float %v819, float %v823, float %v817)
  %v825 = sub i32 %v818, 1262485250
  %v826 = lshr i32 %v825, 1
  %v827 = sub i32 %v825, %v826
  %v828 = shl i32 %v826, 23
  %v829 = bitcast i32 %v828 to float
  %v830 = shl i32 %v827, 23
  %v831 = bitcast i32 %v830 to float
  %v832 = fadd float %v824, 0x3FF0000000000000
  %v833 = fmul float %v832, %v829
  %v834 = fmul float %v833, %v831
  %v835 = fcmp ogt float %v834, 0x3FDA8279A0000000
  %v836 = call float @llvm.fmuladd.f32(float %v834, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v837 = select i1 %v835, float %v836, float %v834
  %v838 = select i1 %v835, float 0x3FE62E4000000000, float 0x0000000000000000
  %v839 = select i1 %v835, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v840 = fmul float %v837, %v837
  %v841 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v840, float 0xBFC0DA7220000000)
  %v842 = call float @llvm.fmuladd.f32(float %v841, float %v840, float 0xBFC546EF00000000)
  %v843 = call float @llvm.fmuladd.f32(float %v842, float %v840, float 0xBFD0002320000000)
  %v844 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v840, float 0x3FC22D90A0000000)
  %v845 = call float @llvm.fmuladd.f32(float %v844, float %v840, float 0x3FC999FF60000000)
  %v846 = call float @llvm.fmuladd.f32(float %v845, float %v840, float 0x3FD5555540000000)
  %v847 = call float @llvm.fmuladd.f32(float %v837, float %v843, float %v846)
  %v848 = call float @llvm.fmuladd.f32(float %v837, float %v847, float 0xBFE0000000000000)
  %v849 = fmul float %v837, %v837
  %v850 = call float @llvm.fmuladd.f32(float %v849, float %v848, float %v839)
  %v851 = fadd float %v850, %v837
  %v852 = fadd float %v851, %v838
  %v853 = fcmp ogt float %v809, 0x0000000000000000
  %v854 = select i1 %v853, float %v809, float 0x0000000000000000
  %v855 = fadd float %v854, %v852
  %v856 = add i64 %v510, 0
  %v857 = and i64 %v856, %v148
  %v858 = mul i64 %v857, %v7
  %v859 = add i64 %v858, %v788
  %v860 = mul i64 %v859, 8
  %v861 = getelementptr inbounds float, ptr %v84, i64 %v860
  %v862 = add i64 0, %v792
  %v863 = getelementptr inbounds float, ptr %v861, i64 %v862
  %v864 = load float, ptr %v863, align 4
  %v865 = fmul float %v855, %v864
  %v866 = add i64 0, %v790
  %v867 = mul i64 %v792, 16
  %v868 = add i64 %v866, %v867
  %v869 = getelementptr inbounds float, ptr %v800, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = insertelement <8 x float> poison, float %v865, i64 0
  %v872 = shufflevector <8 x float> %v871, <8 x float> poison, <8 x i32> zeroinitializer
  %v873 = fmul <8 x float> %v870, %v872
  %v874 = fadd <8 x float> %v793, %v873
  %v875 = add nsw i64 %v792, 1
  br label %b81
b83:
  %v876 = add i64 %v510, 0
  %v877 = and i64 %v876, %v140
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v788
  %v880 = mul i64 %v879, 40
  %v881 = getelementptr inbounds float, ptr %v70, i64 %v880
  %v882 = add i64 8, %v790
  %v883 = getelementptr inbounds float, ptr %v881, i64 %v882
  store <8 x float> %v793, ptr %v883, align 4
  %v884 = add nsw i64 %v790, 8
  br label %b78
b80:
  %v885 = add nsw i64 %v788, 1
  br label %b75
b77:
  %v886 = add i64 %v7, 0
  %v887 = sdiv i64 %v886, 1
  %v888 = add i64 %v2, 1
  %v889 = mul i64 %v887, %v2
  %v890 = sdiv i64 %v889, %v3
  %v891 = mul i64 %v890, 1
  %v892 = icmp slt i64 %v891, %v7
  %v893 = select i1 %v892, i64 %v891, i64 %v7
  %v894 = mul i64 %v887, %v888
  %v895 = sdiv i64 %v894, %v3
  %v896 = mul i64 %v895, 1
  %v897 = icmp slt i64 %v896, %v7
  %v898 = select i1 %v897, i64 %v896, i64 %v7
  br label %b84
b84:
  %v899 = phi i64 [ %v893, %b77 ], [ %v1038, %b89 ]
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b85, label %b86
b85:
  br label %b87
b87:
  %v901 = phi i64 [ 0, %b85 ], [ %v1037, %b92 ]
  %v902 = icmp slt i64 %v901, 8
  br i1 %v902, label %b88, label %b89
b88:
  br label %b90
b90:
  %v903 = phi i64 [ 0, %b88 ], [ %v1022, %b91 ]
  %v904 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v1021, %b91 ]
  %v905 = icmp slt i64 %v903, 16
  br i1 %v905, label %b91, label %b92
b91:
  %v906 = add i64 %v510, 0
  %v907 = and i64 %v906, %v168
  %v908 = mul i64 %v907, %v7
  %v909 = add i64 %v908, %v899
  %v910 = mul i64 %v909, 128
  %v911 = getelementptr inbounds float, ptr %v104, i64 %v910
  %v912 = add i64 %v510, 0
  %v913 = and i64 %v912, %v128
  %v914 = mul i64 %v913, %v7
  %v915 = add i64 %v914, %v899
  %v916 = mul i64 %v915, 128
  %v917 = getelementptr inbounds float, ptr %v32, i64 %v916
  %v918 = add i64 %v510, 0
  %v919 = and i64 %v918, %v158
  %v920 = mul i64 %v919, %v7
  %v921 = add i64 %v920, %v899
  %v922 = mul i64 %v921, 8
  %v923 = getelementptr inbounds float, ptr %v94, i64 %v922
  %v924 = add i64 0, %v901
  %v925 = getelementptr inbounds float, ptr %v923, i64 %v924
  %v926 = load float, ptr %v925, align 4
  %v927 = call float @llvm.fabs.f32(float %v926)
  %v928 = fneg float %v927
  %v929 = fcmp olt float %v928, 0xC05A400000000000
  %v930 = select i1 %v929, float 0xC05A400000000000, float %v928
  %v931 = call float @llvm.fmuladd.f32(float %v930, float 0x3FF7154760000000, float 0x4168000000000000)
  %v932 = fsub float %v931, 0x4168000000000000
  %v933 = call float @llvm.fmuladd.f32(float %v932, float 0xBFE62E4000000000, float %v930)
  %v934 = call float @llvm.fmuladd.f32(float %v932, float 0xBEB7F7D1C0000000, float %v933)
  %v935 = bitcast float %v931 to i32
  %v936 = fmul float %v934, %v934
  %v937 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v934, float 0x3F81227F40000000)
  %v938 = call float @llvm.fmuladd.f32(float %v937, float %v934, float 0x3FA5556740000000)
  %v939 = call float @llvm.fmuladd.f32(float %v938, float %v934, float 0x3FC5554B00000000)
  %v940 = call float @llvm.fmuladd.f32(float %v939, float %v934, float 0x3FDFFFFFE0000000)
  %v941 = call float @llvm.fmuladd.f32(float %v936, float %v940, float %v934)
  %v942 = sub i32 %v935, 1262485250
  %v943 = lshr i32 %v942, 1
  %v944 = sub i32 %v942, %v943
  %v945 = shl i32 %v943, 23
  %v946 = bitcast i32 %v945 to float
  %v947 = shl i32 %v944, 23
  %v948 = bitcast i32 %v947 to float
  %v949 = fadd float %v941, 0x3FF0000000000000
  %v950 = fmul float %v949, %v946
  %v951 = fmul float %v950, %v948
  %v952 = fcmp ogt float %v951, 0x3FDA8279A0000000
  %v953 = call float @llvm.fmuladd.f32(float %v951, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v954 = select i1 %v952, float %v953, float %v951
  %v955 = select i1 %v952, float 0x3FE62E4000000000, float 0x0000000000000000
  %v956 = select i1 %v952, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v957 = fmul float %v954, %v954
  %v958 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v957, float 0xBFC0DA7220000000)
  %v959 = call float @llvm.fmuladd.f32(float %v958, float %v957, float 0xBFC546EF00000000)
  %v960 = call float @llvm.fmuladd.f32(float %v959, float %v957, float 0xBFD0002320000000)
  %v961 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v957, float 0x3FC22D90A0000000)
  %v962 = call float @llvm.fmuladd.f32(float %v961, float %v957, float 0x3FC999FF60000000)
  %v963 = call float @llvm.fmuladd.f32(float %v962, float %v957, float 0x3FD5555540000000)
  %v964 = call float @llvm.fmuladd.f32(float %v954, float %v960, float %v963)
  %v965 = call float @llvm.fmuladd.f32(float %v954, float %v964, float 0xBFE0000000000000)
  %v966 = fmul float %v954, %v954
  %v967 = call float @llvm.fmuladd.f32(float %v966, float %v965, float %v956)
  %v968 = fadd float %v967, %v954
  %v969 = fadd float %v968, %v955
  %v970 = fcmp ogt float %v926, 0x0000000000000000
  %v971 = select i1 %v970, float %v926, float 0x0000000000000000
  %v972 = fadd float %v971, %v969
  %v973 = mul i64 %v901, 16
  %v974 = add i64 0, %v973
  %v975 = add i64 %v974, %v903
  %v976 = getelementptr inbounds float, ptr %v911, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = mul i64 %v901, 16
  %v979 = add i64 0, %v978
  %v980 = add i64 %v979, %v903
  %v981 = getelementptr inbounds float, ptr %v917, i64 %v980
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = fmul <8 x float> %v977, %v982
  %v984 = mul i64 %v901, 16
  %v985 = add i64 0, %v984
  %v986 = add i64 %v985, %v903
  %v987 = getelementptr inbounds float, ptr %v76, i64 %v986
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = insertelement <8 x float> poison, float %v972, i64 0
  %v990 = shufflevector <8 x float> %v989, <8 x float> poison, <8 x i32> zeroinitializer
  %v991 = fmul <8 x float> %v990, %v988
  %v992 = fneg <8 x float> %v991
  %v993 = fcmp olt <8 x float> %v992, splat (float 0xC05A400000000000)
  %v994 = select <8 x i1> %v993, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v992
  %v995 = fcmp ogt <8 x float> %v994, splat (float 0x4056400000000000)
  %v996 = select <8 x i1> %v995, <8 x float> splat (float 0x4056400000000000), <8 x float> %v994
  %v997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v996, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v998 = fsub <8 x float> %v997, splat (float 0x4168000000000000)
  %v999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v998, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v996)
  %v1000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v998, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v999)
  %v1001 = bitcast <8 x float> %v997 to <8 x i32>
  %v1002 = fmul <8 x float> %v1000, %v1000
  %v1003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1000, <8 x float> splat (float 0x3F81227F40000000))
  %v1004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1003, <8 x float> %v1000, <8 x float> splat (float 0x3FA5556740000000))
  %v1005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1004, <8 x float> %v1000, <8 x float> splat (float 0x3FC5554B00000000))
  %v1006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1005, <8 x float> %v1000, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1002, <8 x float> %v1006, <8 x float> %v1000)
  %v1008 = sub <8 x i32> %v1001, splat (i32 1262485250)
  %v1009 = lshr <8 x i32> %v1008, splat (i32 1)
  %v1010 = sub <8 x i32> %v1008, %v1009
  %v1011 = shl <8 x i32> %v1009, splat (i32 23)
  %v1012 = bitcast <8 x i32> %v1011 to <8 x float>
  %v1013 = shl <8 x i32> %v1010, splat (i32 23)
  %v1014 = bitcast <8 x i32> %v1013 to <8 x float>
  %v1015 = fadd <8 x float> %v1007, splat (float 0x3FF0000000000000)
  %v1016 = fmul <8 x float> %v1015, %v1012
  %v1017 = fmul <8 x float> %v1016, %v1014
  %v1018 = fmul <8 x float> %v983, %v1017
  %v1019 = fmul <8 x float> %v1018, %v988
  %v1020 = fneg <8 x float> %v1019
  %v1021 = fadd <8 x float> %v904, %v1020
  %v1022 = add nsw i64 %v903, 8
  br label %b90
b92:
  %v1023 = shufflevector <8 x float> %v904, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1024 = shufflevector <8 x float> %v904, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1025 = fadd <4 x float> %v1023, %v1024
  %v1026 = shufflevector <4 x float> %v1025, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1027 = shufflevector <4 x float> %v1025, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1028 = fadd <2 x float> %v1026, %v1027
  %v1029 = extractelement <2 x float> %v1028, i64 0
  %v1030 = extractelement <2 x float> %v1028, i64 1
  %v1031 = fadd float %v1029, %v1030
  %v1032 = fadd float %v1031, 0x0000000000000000
  %v1033 = mul i64 %v899, 8
  %v1034 = getelementptr inbounds float, ptr %v108, i64 %v1033
  %v1035 = add i64 0, %v901
  %v1036 = getelementptr inbounds float, ptr %v1034, i64 %v1035
  store float %v1032, ptr %v1036, align 4
  %v1037 = add nsw i64 %v901, 1
  br label %b87
b89:
  %v1038 = add nsw i64 %v899, 1
  br label %b84
b86:
  %v1039 = add i64 %v7, 0
  %v1040 = sdiv i64 %v1039, 1
  %v1041 = add i64 %v2, 1
  %v1042 = mul i64 %v1040, %v2
  %v1043 = sdiv i64 %v1042, %v3
  %v1044 = mul i64 %v1043, 1
  %v1045 = icmp slt i64 %v1044, %v7
  %v1046 = select i1 %v1045, i64 %v1044, i64 %v7
  %v1047 = mul i64 %v1040, %v1041
  %v1048 = sdiv i64 %v1047, %v3
  %v1049 = mul i64 %v1048, 1
  %v1050 = icmp slt i64 %v1049, %v7
  %v1051 = select i1 %v1050, i64 %v1049, i64 %v7
  br label %b93
b93:
  %v1052 = phi i64 [ %v1046, %b86 ], [ %v1122, %b94 ]
  %v1053 = icmp slt i64 %v1052, %v1051
  br i1 %v1053, label %b94, label %b95
b94:
  %v1054 = mul i64 %v1052, 8
  %v1055 = getelementptr inbounds float, ptr %v106, i64 %v1054
  %v1056 = add i64 %v510, 0
  %v1057 = and i64 %v1056, %v148
  %v1058 = mul i64 %v1057, %v7
  %v1059 = add i64 %v1058, %v1052
  %v1060 = mul i64 %v1059, 8
  %v1061 = getelementptr inbounds float, ptr %v84, i64 %v1060
  %v1062 = mul i64 %v1052, 8
  %v1063 = getelementptr inbounds float, ptr %v108, i64 %v1062
  %v1064 = add i64 %v510, 0
  %v1065 = and i64 %v1064, %v158
  %v1066 = mul i64 %v1065, %v7
  %v1067 = add i64 %v1066, %v1052
  %v1068 = mul i64 %v1067, 8
  %v1069 = getelementptr inbounds float, ptr %v94, i64 %v1068
  %v1070 = add i64 %v510, 0
  %v1071 = and i64 %v1070, %v170
  %v1072 = mul i64 %v1071, %v7
  %v1073 = add i64 %v1072, %v1052
  %v1074 = mul i64 %v1073, 8
  %v1075 = getelementptr inbounds float, ptr %v110, i64 %v1074
  %v1076 = add i64 0, 0
  %v1077 = getelementptr inbounds float, ptr %v1055, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = add i64 0, 0
  %v1080 = getelementptr inbounds float, ptr %v1061, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = fmul <8 x float> %v1078, %v1081
  %v1083 = add i64 0, 0
  %v1084 = getelementptr inbounds float, ptr %v1063, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = fadd <8 x float> %v1082, %v1085
  %v1087 = add i64 0, 0
  %v1088 = getelementptr inbounds float, ptr %v1069, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1089)
  %v1091 = fneg <8 x float> %v1090
  %v1092 = fcmp olt <8 x float> %v1091, splat (float 0xC05A400000000000)
  %v1093 = select <8 x i1> %v1092, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1091
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1095 = fsub <8 x float> %v1094, splat (float 0x4168000000000000)
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1093)
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1096)
  %v1098 = bitcast <8 x float> %v1094 to <8 x i32>
  %v1099 = fmul <8 x float> %v1097, %v1097
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1097, <8 x float> splat (float 0x3F81227F40000000))
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> %v1097, <8 x float> splat (float 0x3FA5556740000000))
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1101, <8 x float> %v1097, <8 x float> splat (float 0x3FC5554B00000000))
  %v1103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1102, <8 x float> %v1097, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1099, <8 x float> %v1103, <8 x float> %v1097)
  %v1105 = sub <8 x i32> %v1098, splat (i32 1262485250)
  %v1106 = lshr <8 x i32> %v1105, splat (i32 1)
  %v1107 = sub <8 x i32> %v1105, %v1106
  %v1108 = shl <8 x i32> %v1106, splat (i32 23)
  %v1109 = bitcast <8 x i32> %v1108 to <8 x float>
  %v1110 = shl <8 x i32> %v1107, splat (i32 23)
  %v1111 = bitcast <8 x i32> %v1110 to <8 x float>
  %v1112 = fadd <8 x float> %v1104, splat (float 0x3FF0000000000000)
  %v1113 = fmul <8 x float> %v1112, %v1109
  %v1114 = fmul <8 x float> %v1113, %v1111
  %v1115 = fcmp olt <8 x float> %v1089, splat (float 0x0000000000000000)
  %v1116 = select <8 x i1> %v1115, <8 x float> %v1114, <8 x float> splat (float 0x3FF0000000000000)
  %v1117 = fadd <8 x float> %v1114, splat (float 0x3FF0000000000000)
  %v1118 = fdiv <8 x float> %v1116, %v1117
  %v1119 = fmul <8 x float> %v1086, %v1118
  %v1120 = add i64 0, 0
  %v1121 = getelementptr inbounds float, ptr %v1075, i64 %v1120
  store <8 x float> %v1119, ptr %v1121, align 4
  %v1122 = add nsw i64 %v1052, 1
  br label %b93
b95:
  %v1124 = add i64 %v7, 0
  %v1125 = sdiv i64 %v1124, 1
  %v1126 = add i64 %v2, 1
  %v1127 = mul i64 %v1125, %v2
  %v1128 = sdiv i64 %v1127, %v3
  %v1129 = mul i64 %v1128, 1
  %v1130 = icmp slt i64 %v1129, %v7
  %v1131 = select i1 %v1130, i64 %v1129, i64 %v7
  %v1132 = mul i64 %v1125, %v1126
  %v1133 = sdiv i64 %v1132, %v3
  %v1134 = mul i64 %v1133, 1
  %v1135 = icmp slt i64 %v1134, %v7
  %v1136 = select i1 %v1135, i64 %v1134, i64 %v7
  br label %b96
b96:
  %v1137 = phi i64 [ %v1131, %b95 ], [ %v1199, %b101 ]
  %v1138 = icmp slt i64 %v1137, %v1136
  br i1 %v1138, label %b97, label %b98
b97:
  %v1139 = add i64 %v1137, 96
  %v1140 = icmp slt i64 %v1139, %v1136
  %v1141 = select i1 %v1140, i64 %v1139, i64 %v1136
  br label %b99
b99:
  %v1142 = phi i64 [ 0, %b97 ], [ %v1198, %b104 ]
  %v1143 = icmp slt i64 %v1142, 1
  br i1 %v1143, label %b100, label %b101
b100:
  %v1144 = sub i64 %v1141, %v1137
  %v1145 = sub i64 8, 1
  %v1146 = add i64 %v1144, %v1145
  %v1147 = sdiv i64 %v1146, 8
  br label %b102
b102:
  %v1148 = phi i64 [ 0, %b100 ], [ %v1197, %b109 ]
  %v1149 = icmp slt i64 %v1148, %v1147
  br i1 %v1149, label %b103, label %b104
b103:
  %v1150 = mul i64 %v1144, %v1148
  %v1151 = sdiv i64 %v1150, %v1147
  %v1152 = add i64 %v1137, %v1151
  %v1153 = add i64 %v1148, 1
  %v1154 = mul i64 %v1144, %v1153
  %v1155 = sdiv i64 %v1154, %v1147
  %v1156 = add i64 %v1137, %v1155
  %v1157 = mul i64 %v1142, 64
  %v1158 = getelementptr inbounds float, ptr %v433, i64 %v1157
  %v1159 = sub i64 %v1156, %v1152
  %v1160 = add i64 %v510, 0
  %v1161 = and i64 %v1160, %v170
  %v1162 = mul i64 %v1161, %v7
  %v1163 = add i64 %v1162, %v1152
  %v1164 = mul i64 %v1163, 8
  %v1165 = getelementptr inbounds float, ptr %v110, i64 %v1164
  %v1166 = getelementptr inbounds float, ptr %v1165, i64 0
  %v1167 = sub i64 %v1159, 1
  %v1168 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1167
  %v1169 = load ptr, ptr %v1168, align 4
  %v1170 = getelementptr inbounds float, ptr %v1123, i64 0
  %v1171 = icmp sgt i64 %v1159, 0
  br i1 %v1171, label %b105, label %b106
b105:
  call void %v1169(ptr %v1166, i64 8, ptr %v1158, i64 8, ptr %v1170, i64 8, i64 0)
  br label %b106
b106:
  %v1172 = add i64 %v1157, 64
  br label %b107
b107:
  %v1173 = phi i64 [ %v1152, %b106 ], [ %v1196, %b112 ]
  %v1174 = icmp slt i64 %v1173, %v1156
  br i1 %v1174, label %b108, label %b109
b108:
  %v1175 = sub i64 %v1173, %v1152
  %v1176 = mul i64 %v1175, 8
  %v1177 = getelementptr inbounds float, ptr %v1123, i64 %v1176
  %v1178 = add i64 %v510, 0
  %v1179 = and i64 %v1178, %v140
  %v1180 = mul i64 %v1179, %v7
  %v1181 = add i64 %v1180, %v1173
  %v1182 = mul i64 %v1181, 40
  %v1183 = getelementptr inbounds float, ptr %v70, i64 %v1182
  br label %b110
b110:
  %v1184 = phi i64 [ 0, %b108 ], [ %v1195, %b111 ]
  %v1185 = icmp slt i64 %v1184, 1
  br i1 %v1185, label %b111, label %b112
b111:
  %v1186 = mul i64 %v1142, 1
  %v1187 = add i64 %v1186, %v1184
  %v1188 = mul i64 %v1187, 8
  %v1189 = add i64 0, %v1184
  %v1190 = mul i64 %v1189, 8
  %v1191 = getelementptr inbounds float, ptr %v1177, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = add i64 0, %v1188
  %v1194 = getelementptr inbounds float, ptr %v1183, i64 %v1193
  store <8 x float> %v1192, ptr %v1194, align 4
  %v1195 = add nsw i64 %v1184, 1
  br label %b110
b112:
  %v1196 = add nsw i64 %v1173, 1
  br label %b107
b109:
  %v1197 = add nsw i64 %v1148, 1
  br label %b102
b104:
  %v1198 = add nsw i64 %v1142, 1
  br label %b99
b101:
  %v1199 = add nsw i64 %v1137, 96
  br label %b96
b98:
  %v1201 = add i64 %v7, 0
  %v1202 = sdiv i64 %v1201, 1
  %v1203 = add i64 %v2, 1
  %v1204 = mul i64 %v1202, %v2
  %v1205 = sdiv i64 %v1204, %v3
  %v1206 = mul i64 %v1205, 1
  %v1207 = icmp slt i64 %v1206, %v7
  %v1208 = select i1 %v1207, i64 %v1206, i64 %v7
  %v1209 = mul i64 %v1202, %v1203
  %v1210 = sdiv i64 %v1209, %v3
  %v1211 = mul i64 %v1210, 1
  %v1212 = icmp slt i64 %v1211, %v7
  %v1213 = select i1 %v1212, i64 %v1211, i64 %v7
  br label %b113
b113:
  %v1214 = phi i64 [ %v1208, %b98 ], [ %v1558, %b118 ]
  %v1215 = icmp slt i64 %v1214, %v1213
  br i1 %v1215, label %b114, label %b115
b114:
  %v1216 = add i64 %v1214, 96
  %v1217 = icmp slt i64 %v1216, %v1213
  %v1218 = select i1 %v1217, i64 %v1216, i64 %v1213
  br label %b116
b116:
  %v1219 = phi i64 [ 0, %b114 ], [ %v1557, %b121 ]
  %v1220 = icmp slt i64 %v1219, 1
  br i1 %v1220, label %b117, label %b118
b117:
  %v1221 = sub i64 %v1218, %v1214
  %v1222 = sub i64 8, 1
  %v1223 = add i64 %v1221, %v1222
  %v1224 = sdiv i64 %v1223, 8
  br label %b119
b119:
  %v1225 = phi i64 [ 0, %b117 ], [ %v1556, %b126 ]
  %v1226 = icmp slt i64 %v1225, %v1224
  br i1 %v1226, label %b120, label %b121
b120:
  %v1227 = mul i64 %v1221, %v1225
  %v1228 = sdiv i64 %v1227, %v1224
  %v1229 = add i64 %v1214, %v1228
  %v1230 = add i64 %v1225, 1
  %v1231 = mul i64 %v1221, %v1230
  %v1232 = sdiv i64 %v1231, %v1224
  %v1233 = add i64 %v1214, %v1232
  %v1234 = mul i64 %v1219, 320
  %v1235 = getelementptr inbounds float, ptr %v434, i64 %v1234
  %v1236 = sub i64 %v1233, %v1229
  %v1237 = add i64 %v510, 0
  %v1238 = and i64 %v1237, %v140
  %v1239 = mul i64 %v1238, %v7
  %v1240 = add i64 %v1239, %v1229
  %v1241 = mul i64 %v1240, 40
  %v1242 = getelementptr inbounds float, ptr %v70, i64 %v1241
  %v1243 = getelementptr inbounds float, ptr %v1242, i64 0
  %v1244 = sub i64 %v1236, 1
  %v1245 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1244
  %v1246 = load ptr, ptr %v1245, align 4
  %v1247 = getelementptr inbounds float, ptr %v1200, i64 0
  %v1248 = icmp sgt i64 %v1236, 0
  br i1 %v1248, label %b122, label %b123
b122:
  call void %v1246(ptr %v1243, i64 40, ptr %v1235, i64 40, ptr %v1247, i64 8, i64 0)
  br label %b123
b123:
  %v1249 = add i64 %v1234, 320
  br label %b124
b124:
  %v1250 = phi i64 [ %v1229, %b123 ], [ %v1555, %b129 ]
  %v1251 = icmp slt i64 %v1250, %v1233
  br i1 %v1251, label %b125, label %b126
b125:
  %v1252 = sub i64 %v1250, %v1229
  %v1253 = mul i64 %v1252, 8
  %v1254 = getelementptr inbounds float, ptr %v1200, i64 %v1253
  %v1255 = add i64 %v510, 0
  %v1256 = and i64 %v1255, %v166
  %v1257 = mul i64 %v1256, %v7
  %v1258 = add i64 %v1257, %v1250
  %v1259 = mul i64 %v1258, 8
  %v1260 = getelementptr inbounds float, ptr %v102, i64 %v1259
  %v1261 = add i64 %v510, 0
  %v1262 = and i64 %v1261, %v144
  %v1263 = mul i64 %v1262, %v7
  %v1264 = add i64 %v1263, %v1250
  %v1265 = mul i64 %v1264, 16
  %v1266 = getelementptr inbounds float, ptr %v80, i64 %v1265
  %v1267 = mul i64 %v1250, 8
  %v1268 = getelementptr inbounds float, ptr %v106, i64 %v1267
  %v1269 = add i64 %v510, 0
  %v1270 = and i64 %v1269, %v158
  %v1271 = mul i64 %v1270, %v7
  %v1272 = add i64 %v1271, %v1250
  %v1273 = mul i64 %v1272, 8
  %v1274 = getelementptr inbounds float, ptr %v94, i64 %v1273
  %v1275 = add i64 %v510, 0
  %v1276 = and i64 %v1275, %v134
  %v1277 = mul i64 %v1276, %v7
  %v1278 = add i64 %v1277, %v1250
  %v1279 = mul i64 %v1278, 8
  %v1280 = getelementptr inbounds float, ptr %v38, i64 %v1279
  %v1281 = add i64 %v510, 0
  %v1282 = and i64 %v1281, %v132
  %v1283 = mul i64 %v1282, %v7
  %v1284 = add i64 %v1283, %v1250
  %v1285 = mul i64 %v1284, 8
  %v1286 = getelementptr inbounds float, ptr %v36, i64 %v1285
  %v1287 = add i64 %v510, 0
  %v1288 = and i64 %v1287, %v130
  %v1289 = mul i64 %v1288, %v7
  %v1290 = add i64 %v1289, %v1250
  %v1291 = mul i64 %v1290, 8
  %v1292 = getelementptr inbounds float, ptr %v34, i64 %v1291
  %v1293 = add i64 %v510, 0
  %v1294 = and i64 %v1293, %v146
  %v1295 = mul i64 %v1294, %v7
  %v1296 = add i64 %v1295, %v1250
  %v1297 = mul i64 %v1296, 8
  %v1298 = getelementptr inbounds float, ptr %v82, i64 %v1297
  %v1299 = add i64 %v510, 1
  %v1300 = and i64 %v1299, 1
  %v1301 = mul i64 %v1300, %v7
  %v1302 = add i64 %v1301, %v1250
  %v1303 = mul i64 %v1302, 8
  %v1304 = getelementptr inbounds float, ptr %v42, i64 %v1303
  %v1305 = add i64 %v510, 1
  %v1306 = and i64 %v1305, 1
  %v1307 = mul i64 %v1306, %v7
  %v1308 = add i64 %v1307, %v1250
  %v1309 = mul i64 %v1308, 8
  %v1310 = getelementptr inbounds float, ptr %v46, i64 %v1309
  %v1311 = add i64 %v510, 1
  %v1312 = and i64 %v1311, 1
  %v1313 = mul i64 %v1312, %v7
  %v1314 = add i64 %v1313, %v1250
  %v1315 = mul i64 %v1314, 8
  %v1316 = getelementptr inbounds float, ptr %v44, i64 %v1315
  %v1317 = mul i64 %v1250, 8
  %v1318 = getelementptr inbounds float, ptr %v108, i64 %v1317
  %v1319 = add i64 %v510, 0
  %v1320 = and i64 %v1319, %v172
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1250
  %v1323 = mul i64 %v1322, 8
  %v1324 = getelementptr inbounds float, ptr %v112, i64 %v1323
  %v1325 = add i64 %v510, 0
  %v1326 = and i64 %v1325, 1
  %v1327 = mul i64 %v1326, %v7
  %v1328 = add i64 %v1327, %v1250
  %v1329 = mul i64 %v1328, 8
  %v1330 = getelementptr inbounds float, ptr %v46, i64 %v1329
  %v1331 = add i64 %v510, 0
  %v1332 = and i64 %v1331, %v142
  %v1333 = mul i64 %v1332, %v7
  %v1334 = add i64 %v1333, %v1250
  %v1335 = mul i64 %v1334, 16
  %v1336 = getelementptr inbounds float, ptr %v72, i64 %v1335
  %v1337 = add i64 %v510, 0
  %v1338 = and i64 %v1337, 1
  %v1339 = mul i64 %v1338, %v7
  %v1340 = add i64 %v1339, %v1250
  %v1341 = mul i64 %v1340, 8
  %v1342 = getelementptr inbounds float, ptr %v44, i64 %v1341
  %v1343 = add i64 %v510, 0
  %v1344 = and i64 %v1343, 1
  %v1345 = mul i64 %v1344, %v7
  %v1346 = add i64 %v1345, %v1250
  %v1347 = mul i64 %v1346, 8
  %v1348 = getelementptr inbounds float, ptr %v42, i64 %v1347
  br label %b127
b127:
  %v1349 = phi i64 [ 0, %b125 ], [ %v1554, %b128 ]
  %v1350 = icmp slt i64 %v1349, 1
  br i1 %v1350, label %b128, label %b129
b128:
  %v1351 = mul i64 %v1219, 1
  %v1352 = add i64 %v1351, %v1349
  %v1353 = mul i64 %v1352, 8
  %v1354 = add i64 0, %v1349
  %v1355 = mul i64 %v1354, 8
  %v1356 = getelementptr inbounds float, ptr %v1254, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = add i64 0, %v1353
  %v1359 = getelementptr inbounds float, ptr %v1260, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = add i64 8, %v1353
  %v1362 = getelementptr inbounds float, ptr %v1266, i64 %v1361
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
  %v1393 = fmul <8 x float> %v1363, %v1392
  %v1394 = fmul <8 x float> %v1360, %v1393
  %v1395 = add i64 0, %v1353
  %v1396 = getelementptr inbounds float, ptr %v26, i64 %v1395
  %v1397 = load <8 x float>, ptr %v1396, align 4
  %v1398 = fmul <8 x float> %v1394, %v1397
  %v1399 = add i64 0, %v1353
  %v1400 = getelementptr inbounds float, ptr %v1268, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = add i64 0, %v1353
  %v1403 = getelementptr inbounds float, ptr %v1274, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1404)
  %v1406 = fneg <8 x float> %v1405
  %v1407 = fcmp olt <8 x float> %v1406, splat (float 0xC05A400000000000)
  %v1408 = select <8 x i1> %v1407, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1406
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1410 = fsub <8 x float> %v1409, splat (float 0x4168000000000000)
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1408)
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1411)
  %v1413 = bitcast <8 x float> %v1409 to <8 x i32>
  %v1414 = fmul <8 x float> %v1412, %v1412
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1412, <8 x float> splat (float 0x3F81227F40000000))
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1412, <8 x float> splat (float 0x3FA5556740000000))
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1412, <8 x float> splat (float 0x3FC5554B00000000))
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1412, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1414, <8 x float> %v1418, <8 x float> %v1412)
  %v1420 = sub <8 x i32> %v1413, splat (i32 1262485250)
  %v1421 = lshr <8 x i32> %v1420, splat (i32 1)
  %v1422 = sub <8 x i32> %v1420, %v1421
  %v1423 = shl <8 x i32> %v1421, splat (i32 23)
  %v1424 = bitcast <8 x i32> %v1423 to <8 x float>
  %v1425 = shl <8 x i32> %v1422, splat (i32 23)
  %v1426 = bitcast <8 x i32> %v1425 to <8 x float>
  %v1427 = fadd <8 x float> %v1419, splat (float 0x3FF0000000000000)
  %v1428 = fmul <8 x float> %v1427, %v1424
  %v1429 = fmul <8 x float> %v1428, %v1426
  %v1430 = fcmp ogt <8 x float> %v1429, splat (float 0x3FDA8279A0000000)
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1432 = select <8 x i1> %v1430, <8 x float> %v1431, <8 x float> %v1429
  %v1433 = select <8 x i1> %v1430, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1434 = select <8 x i1> %v1430, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1435 = fmul <8 x float> %v1432, %v1432
  %v1436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1435, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1435, <8 x float> splat (float 0xBFC546EF00000000))
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> %v1435, <8 x float> splat (float 0xBFD0002320000000))
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1435, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> %v1435, <8 x float> splat (float 0x3FC999FF60000000))
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> %v1435, <8 x float> splat (float 0x3FD5555540000000))
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> %v1438, <8 x float> %v1441)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> %v1442, <8 x float> splat (float 0xBFE0000000000000))
  %v1444 = fmul <8 x float> %v1432, %v1432
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1443, <8 x float> %v1434)
  %v1446 = fadd <8 x float> %v1445, %v1432
  %v1447 = fadd <8 x float> %v1446, %v1433
  %v1448 = fcmp ogt <8 x float> %v1404, splat (float 0x0000000000000000)
  %v1449 = select <8 x i1> %v1448, <8 x float> %v1404, <8 x float> splat (float 0x0000000000000000)
  %v1450 = fadd <8 x float> %v1449, %v1447
  %v1451 = fmul <8 x float> %v1401, %v1450
  %v1452 = fadd <8 x float> %v1398, %v1451
  %v1453 = fadd <8 x float> %v1452, %v1357
  %v1454 = add i64 0, %v1353
  %v1455 = getelementptr inbounds float, ptr %v16, i64 %v1454
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = add i64 0, %v1353
  %v1458 = getelementptr inbounds float, ptr %v1280, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = fmul <8 x float> %v1456, %v1459
  %v1461 = add i64 8, %v1353
  %v1462 = getelementptr inbounds float, ptr %v16, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = add i64 0, %v1353
  %v1465 = getelementptr inbounds float, ptr %v1286, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = fmul <8 x float> %v1463, %v1466
  %v1468 = fadd <8 x float> %v1460, %v1467
  %v1469 = add i64 16, %v1353
  %v1470 = getelementptr inbounds float, ptr %v16, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = add i64 0, %v1353
  %v1473 = getelementptr inbounds float, ptr %v1292, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = fmul <8 x float> %v1471, %v1474
  %v1476 = fadd <8 x float> %v1468, %v1475
  %v1477 = add i64 24, %v1353
  %v1478 = getelementptr inbounds float, ptr %v16, i64 %v1477
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = add i64 0, %v1353
  %v1481 = getelementptr inbounds float, ptr %v1298, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = fmul <8 x float> %v1479, %v1482
  %v1484 = fadd <8 x float> %v1476, %v1483
  %v1485 = add i64 0, %v1353
  %v1486 = getelementptr inbounds float, ptr %v18, i64 %v1485
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = fadd <8 x float> %v1484, %v1487
  %v1489 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1488)
  %v1490 = fneg <8 x float> %v1489
  %v1491 = fcmp olt <8 x float> %v1490, splat (float 0xC05A400000000000)
  %v1492 = select <8 x i1> %v1491, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1490
  %v1493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1492, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1494 = fsub <8 x float> %v1493, splat (float 0x4168000000000000)
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1492)
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1495)
  %v1497 = bitcast <8 x float> %v1493 to <8 x i32>
  %v1498 = fmul <8 x float> %v1496, %v1496
  %v1499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1496, <8 x float> splat (float 0x3F81227F40000000))
  %v1500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1499, <8 x float> %v1496, <8 x float> splat (float 0x3FA5556740000000))
  %v1501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1500, <8 x float> %v1496, <8 x float> splat (float 0x3FC5554B00000000))
  %v1502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1501, <8 x float> %v1496, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1498, <8 x float> %v1502, <8 x float> %v1496)
  %v1504 = sub <8 x i32> %v1497, splat (i32 1262485250)
  %v1505 = lshr <8 x i32> %v1504, splat (i32 1)
  %v1506 = sub <8 x i32> %v1504, %v1505
  %v1507 = shl <8 x i32> %v1505, splat (i32 23)
  %v1508 = bitcast <8 x i32> %v1507 to <8 x float>
  %v1509 = shl <8 x i32> %v1506, splat (i32 23)
  %v1510 = bitcast <8 x i32> %v1509 to <8 x float>
  %v1511 = fadd <8 x float> %v1503, splat (float 0x3FF0000000000000)
  %v1512 = fmul <8 x float> %v1511, %v1508
  %v1513 = fmul <8 x float> %v1512, %v1510
  %v1514 = fcmp olt <8 x float> %v1488, splat (float 0x0000000000000000)
  %v1515 = select <8 x i1> %v1514, <8 x float> %v1513, <8 x float> splat (float 0x3FF0000000000000)
  %v1516 = fadd <8 x float> %v1513, splat (float 0x3FF0000000000000)
  %v1517 = fdiv <8 x float> %v1515, %v1516
  %v1518 = fmul <8 x float> %v1453, %v1517
  %v1519 = fmul <8 x float> %v1453, %v1488
  %v1520 = fmul <8 x float> %v1519, %v1517
  %v1521 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = fsub <8 x float> %v1522, %v1517
  %v1524 = fmul <8 x float> %v1520, %v1523
  %v1525 = fadd <8 x float> %v1518, %v1524
  %v1526 = fmul <8 x float> %v1525, %v1456
  %v1527 = add i64 0, %v1353
  %v1528 = getelementptr inbounds float, ptr %v1304, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = fmul <8 x float> %v1525, %v1479
  %v1531 = fadd <8 x float> %v1529, %v1530
  %v1532 = add i64 0, %v1353
  %v1533 = getelementptr inbounds float, ptr %v1310, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = fmul <8 x float> %v1525, %v1463
  %v1536 = fadd <8 x float> %v1534, %v1535
  %v1537 = add i64 0, %v1353
  %v1538 = getelementptr inbounds float, ptr %v1316, i64 %v1537
  %v1539 = load <8 x float>, ptr %v1538, align 4
  %v1540 = fmul <8 x float> %v1525, %v1471
  %v1541 = fadd <8 x float> %v1539, %v1540
  %v1542 = add i64 0, %v1353
  %v1543 = getelementptr inbounds float, ptr %v1318, i64 %v1542
  store <8 x float> %v1357, ptr %v1543, align 4
  %v1544 = add i64 0, %v1353
  %v1545 = getelementptr inbounds float, ptr %v1324, i64 %v1544
  store <8 x float> %v1525, ptr %v1545, align 4
  %v1546 = add i64 0, %v1353
  %v1547 = getelementptr inbounds float, ptr %v1330, i64 %v1546
  store <8 x float> %v1526, ptr %v1547, align 4
  %v1548 = add i64 0, %v1353
  %v1549 = getelementptr inbounds float, ptr %v1336, i64 %v1548
  store <8 x float> %v1531, ptr %v1549, align 4
  %v1550 = add i64 0, %v1353
  %v1551 = getelementptr inbounds float, ptr %v1342, i64 %v1550
  store <8 x float> %v1536, ptr %v1551, align 4
  %v1552 = add i64 0, %v1353
  %v1553 = getelementptr inbounds float, ptr %v1348, i64 %v1552
  store <8 x float> %v1541, ptr %v1553, align 4
  %v1554 = add nsw i64 %v1349, 1
  br label %b127
b129:
  %v1555 = add nsw i64 %v1250, 1
  br label %b124
b126:
  %v1556 = add nsw i64 %v1225, 1
  br label %b119
b121:
  %v1557 = add nsw i64 %v1219, 1
  br label %b116
b118:
  %v1558 = add nsw i64 %v1214, 96
  br label %b113
b115:
  %v1559 = add nsw i64 %v507, 1
  br label %b54
b56:
  %v1560 = icmp sgt i64 %v3, 1
  br i1 %v1560, label %b130, label %b131
b130:
  %v1561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1562 = atomicrmw add ptr %v1561, i64 1 acq_rel
  %v1563 = load i64, ptr %v173, align 8
  %v1564 = add i64 %v1563, 1
  store i64 %v1564, ptr %v173, align 8
  %v1565 = mul i64 %v3, %v1564
  br label %b132
b132:
  %v1566 = load atomic i64, ptr %v1561 acquire, align 8
  %v1567 = icmp slt i64 %v1566, %v1565
  br i1 %v1567, label %b133, label %b134
b133:
  %v1568 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v1569 = getelementptr inbounds float, ptr %v175, i64 448
  %v1570 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1571 = load i64, ptr %v1570, align 8
  %v1572 = icmp eq i64 %v1571, 0
  br i1 %v1572, label %b135, label %b136
b135:
  %v1573 = add i64 1, 0
  %v1574 = sdiv i64 %v1573, 1
  %v1575 = add i64 %v2, 1
  %v1576 = mul i64 %v1574, %v2
  %v1577 = sdiv i64 %v1576, %v3
  %v1578 = mul i64 %v1577, 1
  %v1579 = icmp slt i64 %v1578, 1
  %v1580 = select i1 %v1579, i64 %v1578, i64 1
  %v1581 = mul i64 %v1574, %v1575
  %v1582 = sdiv i64 %v1581, %v3
  %v1583 = mul i64 %v1582, 1
  %v1584 = icmp slt i64 %v1583, 1
  %v1585 = select i1 %v1584, i64 %v1583, i64 1
  %v1586 = icmp slt i64 %v1585, 1
  %v1587 = select i1 %v1586, i64 %v1585, i64 1
  br label %b137
b137:
  %v1588 = phi i64 [ %v1580, %b135 ], [ %v1602, %b138 ]
  %v1589 = icmp slt i64 %v1588, %v1587
  br i1 %v1589, label %b138, label %b139
b138:
  %v1590 = mul i64 %v1588, 128
  %v1591 = mul i64 %v1588, 8
  %v1592 = add i64 %v1590, 0
  %v1593 = add i64 %v1591, 0
  %v1594 = getelementptr inbounds float, ptr %v1569, i64 %v1592
  %v1595 = sub i64 8, %v1593
  %v1596 = icmp slt i64 %v1595, 0
  %v1597 = select i1 %v1596, i64 0, i64 %v1595
  %v1598 = mul i64 %v1593, 1
  %v1599 = add i64 0, %v1598
  %v1600 = getelementptr inbounds float, ptr %v14, i64 %v1599
  call void @pack_rows(ptr %v1600, i64 1, i64 8, i64 16, i64 %v1597, ptr %v1594, i64 8)
  %v1601 = add i64 %v1590, 128
  %v1602 = add nsw i64 %v1588, 1
  br label %b137
b139:
  br label %b136
b136:
  %v1603 = icmp sgt i64 %v3, 1
  br i1 %v1603, label %b140, label %b141
b140:
  %v1604 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1605 = atomicrmw add ptr %v1604, i64 1 acq_rel
  %v1606 = load i64, ptr %v173, align 8
  %v1607 = add i64 %v1606, 1
  store i64 %v1607, ptr %v173, align 8
  %v1608 = mul i64 %v3, %v1607
  br label %b142
b142:
  %v1609 = load atomic i64, ptr %v1604 acquire, align 8
  %v1610 = icmp slt i64 %v1609, %v1608
  br i1 %v1610, label %b143, label %b144
b143:
  %v1611 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v1613 = add i64 %v8, 0
  %v1614 = sdiv i64 %v1613, 1
  %v1615 = add i64 %v2, 1
  %v1616 = mul i64 %v1614, %v2
  %v1617 = sdiv i64 %v1616, %v3
  %v1618 = mul i64 %v1617, 1
  %v1619 = icmp slt i64 %v1618, %v8
  %v1620 = select i1 %v1619, i64 %v1618, i64 %v8
  %v1621 = mul i64 %v1614, %v1615
  %v1622 = sdiv i64 %v1621, %v3
  %v1623 = mul i64 %v1622, 1
  %v1624 = icmp slt i64 %v1623, %v8
  %v1625 = select i1 %v1624, i64 %v1623, i64 %v8
  br label %b145
b145:
  %v1626 = phi i64 [ %v1620, %b141 ], [ %v1680, %b150 ]
  %v1627 = icmp slt i64 %v1626, %v1625
  br i1 %v1627, label %b146, label %b147
b146:
  %v1628 = add i64 %v1626, 96
  %v1629 = icmp slt i64 %v1628, %v1625
  %v1630 = select i1 %v1629, i64 %v1628, i64 %v1625
  br label %b148
b148:
  %v1631 = phi i64 [ 0, %b146 ], [ %v1679, %b153 ]
  %v1632 = icmp slt i64 %v1631, 1
  br i1 %v1632, label %b149, label %b150
b149:
  %v1633 = sub i64 %v1630, %v1626
  %v1634 = sub i64 8, 1
  %v1635 = add i64 %v1633, %v1634
  %v1636 = sdiv i64 %v1635, 8
  br label %b151
b151:
  %v1637 = phi i64 [ 0, %b149 ], [ %v1678, %b158 ]
  %v1638 = icmp slt i64 %v1637, %v1636
  br i1 %v1638, label %b152, label %b153
b152:
  %v1639 = mul i64 %v1633, %v1637
  %v1640 = sdiv i64 %v1639, %v1636
  %v1641 = add i64 %v1626, %v1640
  %v1642 = add i64 %v1637, 1
  %v1643 = mul i64 %v1633, %v1642
  %v1644 = sdiv i64 %v1643, %v1636
  %v1645 = add i64 %v1626, %v1644
  %v1646 = mul i64 %v1631, 128
  %v1647 = getelementptr inbounds float, ptr %v1569, i64 %v1646
  %v1648 = sub i64 %v1645, %v1641
  %v1649 = mul i64 %v1641, 16
  %v1650 = getelementptr inbounds float, ptr %v72, i64 %v1649
  %v1651 = getelementptr inbounds float, ptr %v1650, i64 0
  %v1652 = sub i64 %v1648, 1
  %v1653 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1652
  %v1654 = load ptr, ptr %v1653, align 4
  %v1655 = getelementptr inbounds float, ptr %v1612, i64 0
  %v1656 = icmp sgt i64 %v1648, 0
  br i1 %v1656, label %b154, label %b155
b154:
  call void %v1654(ptr %v1651, i64 16, ptr %v1647, i64 16, ptr %v1655, i64 8, i64 0)
  br label %b155
b155:
  %v1657 = add i64 %v1646, 128
  br label %b156
b156:
  %v1658 = phi i64 [ %v1641, %b155 ], [ %v1677, %b161 ]
  %v1659 = icmp slt i64 %v1658, %v1645
  br i1 %v1659, label %b157, label %b158
b157:
  %v1660 = sub i64 %v1658, %v1641
  %v1661 = mul i64 %v1660, 8
  %v1662 = getelementptr inbounds float, ptr %v1612, i64 %v1661
  %v1663 = mul i64 %v1658, 8
  %v1664 = getelementptr inbounds float, ptr %v50, i64 %v1663
  br label %b159
b159:
  %v1665 = phi i64 [ 0, %b157 ], [ %v1676, %b160 ]
  %v1666 = icmp slt i64 %v1665, 1
  br i1 %v1666, label %b160, label %b161
b160:
  %v1667 = mul i64 %v1631, 1
  %v1668 = add i64 %v1667, %v1665
  %v1669 = mul i64 %v1668, 8
  %v1670 = add i64 0, %v1665
  %v1671 = mul i64 %v1670, 8
  %v1672 = getelementptr inbounds float, ptr %v1662, i64 %v1671
  %v1673 = load <8 x float>, ptr %v1672, align 4
  %v1674 = add i64 0, %v1669
  %v1675 = getelementptr inbounds float, ptr %v1664, i64 %v1674
  store <8 x float> %v1673, ptr %v1675, align 4
  %v1676 = add nsw i64 %v1665, 1
  br label %b159
b161:
  %v1677 = add nsw i64 %v1658, 1
  br label %b156
b158:
  %v1678 = add nsw i64 %v1637, 1
  br label %b151
b153:
  %v1679 = add nsw i64 %v1631, 1
  br label %b148
b150:
  %v1680 = add nsw i64 %v1626, 96
  br label %b145
b147:
  %v1681 = icmp sgt i64 %v3, 1
  br i1 %v1681, label %b162, label %b163
b162:
  %v1682 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1683 = atomicrmw add ptr %v1682, i64 1 acq_rel
  %v1684 = load i64, ptr %v173, align 8
  %v1685 = add i64 %v1684, 1
  store i64 %v1685, ptr %v173, align 8
  %v1686 = mul i64 %v3, %v1685
  br label %b164
b164:
  %v1687 = load atomic i64, ptr %v1682 acquire, align 8
  %v1688 = icmp slt i64 %v1687, %v1686
  br i1 %v1688, label %b165, label %b166
b165:
  %v1689 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v1690 = mul i64 0, 16
  %v1691 = getelementptr inbounds float, ptr %v72, i64 %v1690
  %v1692 = getelementptr inbounds float, ptr %v1691, i64 0
  %v1693 = mul i64 0, 8
  %v1694 = getelementptr inbounds float, ptr %v12, i64 %v1693
  %v1695 = getelementptr inbounds float, ptr %v1694, i64 0
  %v1696 = getelementptr inbounds float, ptr %v178, i64 12288
  %v1697 = add i64 16, 1
  %v1698 = sdiv i64 %v1697, 2
  %v1699 = add i64 %v2, 1
  %v1700 = mul i64 %v1698, %v2
  %v1701 = sdiv i64 %v1700, %v3
  %v1702 = mul i64 %v1701, 2
  %v1703 = icmp slt i64 %v1702, 16
  %v1704 = select i1 %v1703, i64 %v1702, i64 16
  %v1705 = mul i64 %v1698, %v1699
  %v1706 = sdiv i64 %v1705, %v3
  %v1707 = mul i64 %v1706, 2
  %v1708 = icmp slt i64 %v1707, 16
  %v1709 = select i1 %v1708, i64 %v1707, i64 16
  %v1710 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b167
b167:
  %v1711 = phi i64 [ %v1704, %b163 ], [ %v1719, %b172 ]
  %v1712 = icmp slt i64 %v1711, %v1709
  br i1 %v1712, label %b168, label %b169
b168:
  %v1713 = mul i64 %v1711, 8
  %v1714 = getelementptr inbounds float, ptr %v1710, i64 %v1713
  br label %b170
b170:
  %v1715 = phi i64 [ 0, %b168 ], [ %v1718, %b171 ]
  %v1716 = icmp slt i64 %v1715, 8
  br i1 %v1716, label %b171, label %b172
b171:
  %v1717 = getelementptr inbounds float, ptr %v1714, i64 %v1715
  store float 0x0000000000000000, ptr %v1717, align 4
  %v1718 = add nsw i64 %v1715, 1
  br label %b170
b172:
  %v1719 = add nsw i64 %v1711, 1
  br label %b167
b169:
  %v1720 = mul i64 %v8, 1
  br label %b173
b173:
  %v1721 = phi i64 [ 0, %b169 ], [ %v1825, %b178 ]
  %v1722 = icmp slt i64 %v1721, %v1720
  br i1 %v1722, label %b174, label %b175
b174:
  %v1723 = sub i64 %v1720, %v1721
  %v1724 = icmp slt i64 %v1723, 384
  %v1725 = select i1 %v1724, i64 %v1723, i64 384
  br label %b176
b176:
  %v1726 = phi i64 [ %v1704, %b174 ], [ %v1824, %b202 ]
  %v1727 = icmp slt i64 %v1726, %v1709
  br i1 %v1727, label %b177, label %b178
b177:
  %v1728 = sub i64 %v1709, %v1726
  %v1729 = icmp slt i64 %v1728, 64
  %v1730 = select i1 %v1729, i64 %v1728, i64 64
  %v1731 = sdiv i64 %v1730, 2
  %v1732 = mul i64 %v1731, 2
  %v1733 = sub i64 %v1730, %v1732
  %v1734 = mul i64 %v1721, 16
  %v1735 = add i64 %v1734, %v1726
  %v1736 = getelementptr inbounds float, ptr %v1692, i64 %v1735
  br label %b179
b179:
  %v1737 = phi i64 [ 0, %b177 ], [ %v1763, %b187 ]
  %v1738 = icmp slt i64 %v1737, %v1725
  br i1 %v1738, label %b180, label %b181
b180:
  %v1739 = mul i64 %v1737, 16
  %v1740 = getelementptr inbounds float, ptr %v1736, i64 %v1739
  %v1741 = mul i64 %v1737, 2
  %v1742 = getelementptr inbounds float, ptr %v1696, i64 %v1741
  br label %b182
b182:
  %v1743 = phi i64 [ 0, %b180 ], [ %v1752, %b183 ]
  %v1744 = icmp slt i64 %v1743, %v1731
  br i1 %v1744, label %b183, label %b184
b183:
  %v1745 = mul i64 %v1743, 2
  %v1746 = getelementptr inbounds float, ptr %v1740, i64 %v1745
  %v1747 = mul i64 %v1743, 768
  %v1748 = getelementptr inbounds float, ptr %v1742, i64 %v1747
  %v1749 = getelementptr inbounds float, ptr %v1746, i64 0
  %v1750 = load <2 x float>, ptr %v1749, align 4
  %v1751 = getelementptr inbounds float, ptr %v1748, i64 0
  store <2 x float> %v1750, ptr %v1751, align 4
  %v1752 = add nsw i64 %v1743, 1
  br label %b182
b184:
  %v1753 = mul i64 %v1731, 2
  %v1754 = getelementptr inbounds float, ptr %v1740, i64 %v1753
  %v1755 = mul i64 %v1731, 768
  %v1756 = getelementptr inbounds float, ptr %v1742, i64 %v1755
  br label %b185
b185:
  %v1757 = phi i64 [ 0, %b184 ], [ %v1762, %b186 ]
  %v1758 = icmp slt i64 %v1757, %v1733
  br i1 %v1758, label %b186, label %b187
b186:
  %v1759 = getelementptr inbounds float, ptr %v1754, i64 %v1757
  %v1760 = load float, ptr %v1759, align 4
  %v1761 = getelementptr inbounds float, ptr %v1756, i64 %v1757
  store float %v1760, ptr %v1761, align 4
  %v1762 = add nsw i64 %v1757, 1
  br label %b185, !llvm.loop !0
b187:
  %v1763 = add nsw i64 %v1737, 1
  br label %b179
b181:
  br label %b188
b188:
  %v1764 = phi i64 [ 0, %b181 ], [ %v1799, %b196 ]
  %v1765 = icmp slt i64 %v1764, 0
  br i1 %v1765, label %b189, label %b190
b189:
  %v1766 = mul i64 %v1721, 8
  %v1767 = add i64 %v1766, %v1764
  %v1768 = getelementptr inbounds float, ptr %v1695, i64 %v1767
  br label %b191
b191:
  %v1769 = phi i64 [ 0, %b189 ], [ %v1787, %b192 ]
  %v1770 = icmp slt i64 %v1769, %v1725
  br i1 %v1770, label %b192, label %b193
b192:
  %v1771 = mul i64 %v1769, 8
  %v1772 = getelementptr inbounds float, ptr %v1768, i64 %v1771
  %v1773 = mul i64 %v1769, 32
  %v1774 = getelementptr inbounds float, ptr %v178, i64 %v1773
  %v1775 = getelementptr inbounds float, ptr %v1772, i64 0
  %v1776 = load <8 x float>, ptr %v1775, align 4
  %v1777 = getelementptr inbounds float, ptr %v1774, i64 0
  store <8 x float> %v1776, ptr %v1777, align 4
  %v1778 = getelementptr inbounds float, ptr %v1772, i64 8
  %v1779 = load <8 x float>, ptr %v1778, align 4
  %v1780 = getelementptr inbounds float, ptr %v1774, i64 8
  store <8 x float> %v1779, ptr %v1780, align 4
  %v1781 = getelementptr inbounds float, ptr %v1772, i64 16
  %v1782 = load <8 x float>, ptr %v1781, align 4
  %v1783 = getelementptr inbounds float, ptr %v1774, i64 16
  store <8 x float> %v1782, ptr %v1783, align 4
  %v1784 = getelementptr inbounds float, ptr %v1772, i64 24
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = getelementptr inbounds float, ptr %v1774, i64 24
  store <8 x float> %v1785, ptr %v1786, align 4
  %v1787 = add nsw i64 %v1769, 1
  br label %b191
b193:
  %v1788 = sdiv i64 %v1730, 2
  br label %b194
b194:
  %v1789 = phi i64 [ 0, %b193 ], [ %v1798, %b195 ]
  %v1790 = icmp slt i64 %v1789, %v1788
  br i1 %v1790, label %b195, label %b196
b195:
  %v1791 = mul i64 %v1789, 2
  %v1792 = add i64 %v1726, %v1791
  %v1793 = mul i64 %v1789, 768
  %v1794 = getelementptr inbounds float, ptr %v1696, i64 %v1793
  %v1795 = mul i64 %v1792, 8
  %v1796 = add i64 %v1795, %v1764
  %v1797 = getelementptr inbounds float, ptr %v1710, i64 %v1796
  call void @outer_2x32(ptr %v1794, ptr %v178, i64 %v1725, ptr %v1797, i64 8)
  %v1798 = add nsw i64 %v1789, 1
  br label %b194
b196:
  %v1799 = add nsw i64 %v1764, 32
  br label %b188
b190:
  %v1800 = mul i64 %v1721, 8
  %v1801 = add i64 %v1800, 0
  %v1802 = getelementptr inbounds float, ptr %v1695, i64 %v1801
  br label %b197
b197:
  %v1803 = phi i64 [ 0, %b190 ], [ %v1812, %b198 ]
  %v1804 = icmp slt i64 %v1803, %v1725
  br i1 %v1804, label %b198, label %b199
b198:
  %v1805 = mul i64 %v1803, 8
  %v1806 = getelementptr inbounds float, ptr %v1802, i64 %v1805
  %v1807 = mul i64 %v1803, 8
  %v1808 = getelementptr inbounds float, ptr %v178, i64 %v1807
  %v1809 = getelementptr inbounds float, ptr %v1806, i64 0
  %v1810 = load <8 x float>, ptr %v1809, align 4
  %v1811 = getelementptr inbounds float, ptr %v1808, i64 0
  store <8 x float> %v1810, ptr %v1811, align 4
  %v1812 = add nsw i64 %v1803, 1
  br label %b197
b199:
  %v1813 = sdiv i64 %v1730, 2
  br label %b200
b200:
  %v1814 = phi i64 [ 0, %b199 ], [ %v1823, %b201 ]
  %v1815 = icmp slt i64 %v1814, %v1813
  br i1 %v1815, label %b201, label %b202
b201:
  %v1816 = mul i64 %v1814, 2
  %v1817 = add i64 %v1726, %v1816
  %v1818 = mul i64 %v1814, 768
  %v1819 = getelementptr inbounds float, ptr %v1696, i64 %v1818
  %v1820 = mul i64 %v1817, 8
  %v1821 = add i64 %v1820, 0
  %v1822 = getelementptr inbounds float, ptr %v1710, i64 %v1821
  call void @outer_2x8(ptr %v1819, ptr %v178, i64 %v1725, ptr %v1822, i64 8)
  %v1823 = add nsw i64 %v1814, 1
  br label %b200
b202:
  %v1824 = add nsw i64 %v1726, 64
  br label %b176
b178:
  %v1825 = add nsw i64 %v1721, 384
  br label %b173
b175:
  %v1826 = icmp sgt i64 %v3, 1
  br i1 %v1826, label %b203, label %b204
b203:
  %v1827 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1828 = atomicrmw add ptr %v1827, i64 1 acq_rel
  %v1829 = load i64, ptr %v173, align 8
  %v1830 = add i64 %v1829, 1
  store i64 %v1830, ptr %v173, align 8
  %v1831 = mul i64 %v3, %v1830
  br label %b205
b205:
  %v1832 = load atomic i64, ptr %v1827 acquire, align 8
  %v1833 = icmp slt i64 %v1832, %v1831
  br i1 %v1833, label %b206, label %b207
b206:
  %v1834 = call i32 @sched_yield()
  br label %b205
b207:
  br label %b204
b204:
  %v1835 = icmp eq i64 %v2, 0
  br i1 %v1835, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1836 = phi i64 [ 0, %b208 ], [ %v1859, %b215 ]
  %v1837 = phi <8 x float> [ splat (float 0x0000000000000000), %b208 ], [ %v1858, %b215 ]
  %v1838 = icmp slt i64 %v1836, %v8
  br i1 %v1838, label %b211, label %b212
b211:
  %v1839 = add i64 %v1836, 128
  %v1840 = icmp slt i64 %v1839, %v8
  %v1841 = select i1 %v1840, i64 %v1839, i64 %v8
  br label %b213
b213:
  %v1842 = phi i64 [ %v1836, %b211 ], [ %v1857, %b214 ]
  %v1843 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v1856, %b214 ]
  %v1844 = icmp slt i64 %v1842, %v1841
  br i1 %v1844, label %b214, label %b215
b214:
  %v1845 = mul i64 %v1842, 8
  %v1846 = getelementptr inbounds float, ptr %v112, i64 %v1845
  %v1847 = mul i64 %v1842, 8
  %v1848 = getelementptr inbounds float, ptr %v38, i64 %v1847
  %v1849 = add i64 0, 0
  %v1850 = getelementptr inbounds float, ptr %v1846, i64 %v1849
  %v1851 = load <8 x float>, ptr %v1850, align 4
  %v1852 = add i64 0, 0
  %v1853 = getelementptr inbounds float, ptr %v1848, i64 %v1852
  %v1854 = load <8 x float>, ptr %v1853, align 4
  %v1855 = fmul <8 x float> %v1851, %v1854
  %v1856 = fadd <8 x float> %v1843, %v1855
  %v1857 = add nsw i64 %v1842, 1
  br label %b213
b215:
  %v1858 = fadd <8 x float> %v1837, %v1843
  %v1859 = add nsw i64 %v1836, 128
  br label %b210
b212:
  %v1860 = add i64 0, 0
  %v1861 = getelementptr inbounds float, ptr %v114, i64 %v1860
  store <8 x float> %v1837, ptr %v1861, align 4
  br label %b209
b209:
  %v1862 = icmp sgt i64 %v3, 1
  br i1 %v1862, label %b216, label %b217
b216:
  %v1863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1864 = atomicrmw add ptr %v1863, i64 1 acq_rel
  %v1865 = load i64, ptr %v173, align 8
  %v1866 = add i64 %v1865, 1
  store i64 %v1866, ptr %v173, align 8
  %v1867 = mul i64 %v3, %v1866
  br label %b218
b218:
  %v1868 = load atomic i64, ptr %v1863 acquire, align 8
  %v1869 = icmp slt i64 %v1868, %v1867
  br i1 %v1869, label %b219, label %b220
b219:
  %v1870 = call i32 @sched_yield()
  br label %b218
b220:
  br label %b217
b217:
  %v1871 = icmp eq i64 %v2, 0
  br i1 %v1871, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1872 = phi i64 [ 0, %b221 ], [ %v1895, %b228 ]
  %v1873 = phi <8 x float> [ splat (float 0x0000000000000000), %b221 ], [ %v1894, %b228 ]
  %v1874 = icmp slt i64 %v1872, %v8
  br i1 %v1874, label %b224, label %b225
b224:
  %v1875 = add i64 %v1872, 128
  %v1876 = icmp slt i64 %v1875, %v8
  %v1877 = select i1 %v1876, i64 %v1875, i64 %v8
  br label %b226
b226:
  %v1878 = phi i64 [ %v1872, %b224 ], [ %v1893, %b227 ]
  %v1879 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1892, %b227 ]
  %v1880 = icmp slt i64 %v1878, %v1877
  br i1 %v1880, label %b227, label %b228
b227:
  %v1881 = mul i64 %v1878, 8
  %v1882 = getelementptr inbounds float, ptr %v112, i64 %v1881
  %v1883 = mul i64 %v1878, 8
  %v1884 = getelementptr inbounds float, ptr %v36, i64 %v1883
  %v1885 = add i64 0, 0
  %v1886 = getelementptr inbounds float, ptr %v1882, i64 %v1885
  %v1887 = load <8 x float>, ptr %v1886, align 4
  %v1888 = add i64 0, 0
  %v1889 = getelementptr inbounds float, ptr %v1884, i64 %v1888
  %v1890 = load <8 x float>, ptr %v1889, align 4
  %v1891 = fmul <8 x float> %v1887, %v1890
  %v1892 = fadd <8 x float> %v1879, %v1891
  %v1893 = add nsw i64 %v1878, 1
  br label %b226
b228:
  %v1894 = fadd <8 x float> %v1873, %v1879
  %v1895 = add nsw i64 %v1872, 128
  br label %b223
b225:
  %v1896 = add i64 0, 0
  %v1897 = getelementptr inbounds float, ptr %v116, i64 %v1896
  store <8 x float> %v1873, ptr %v1897, align 4
  br label %b222
b222:
  %v1898 = icmp sgt i64 %v3, 1
  br i1 %v1898, label %b229, label %b230
b229:
  %v1899 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1900 = atomicrmw add ptr %v1899, i64 1 acq_rel
  %v1901 = load i64, ptr %v173, align 8
  %v1902 = add i64 %v1901, 1
  store i64 %v1902, ptr %v173, align 8
  %v1903 = mul i64 %v3, %v1902
  br label %b231
b231:
  %v1904 = load atomic i64, ptr %v1899 acquire, align 8
  %v1905 = icmp slt i64 %v1904, %v1903
  br i1 %v1905, label %b232, label %b233
b232:
  %v1906 = call i32 @sched_yield()
  br label %b231
b233:
  br label %b230
b230:
  %v1907 = icmp eq i64 %v2, 0
  br i1 %v1907, label %b234, label %b235
b234:
  br label %b236
b236:
  %v1908 = phi i64 [ 0, %b234 ], [ %v1931, %b241 ]
  %v1909 = phi <8 x float> [ splat (float 0x0000000000000000), %b234 ], [ %v1930, %b241 ]
  %v1910 = icmp slt i64 %v1908, %v8
  br i1 %v1910, label %b237, label %b238
b237:
  %v1911 = add i64 %v1908, 128
  %v1912 = icmp slt i64 %v1911, %v8
  %v1913 = select i1 %v1912, i64 %v1911, i64 %v8
  br label %b239
b239:
  %v1914 = phi i64 [ %v1908, %b237 ], [ %v1929, %b240 ]
  %v1915 = phi <8 x float> [ splat (float 0x0000000000000000), %b237 ], [ %v1928, %b240 ]
  %v1916 = icmp slt i64 %v1914, %v1913
  br i1 %v1916, label %b240, label %b241
b240:
  %v1917 = mul i64 %v1914, 8
  %v1918 = getelementptr inbounds float, ptr %v112, i64 %v1917
  %v1919 = mul i64 %v1914, 8
  %v1920 = getelementptr inbounds float, ptr %v34, i64 %v1919
  %v1921 = add i64 0, 0
  %v1922 = getelementptr inbounds float, ptr %v1918, i64 %v1921
  %v1923 = load <8 x float>, ptr %v1922, align 4
  %v1924 = add i64 0, 0
  %v1925 = getelementptr inbounds float, ptr %v1920, i64 %v1924
  %v1926 = load <8 x float>, ptr %v1925, align 4
  %v1927 = fmul <8 x float> %v1923, %v1926
  %v1928 = fadd <8 x float> %v1915, %v1927
  %v1929 = add nsw i64 %v1914, 1
  br label %b239
b241:
  %v1930 = fadd <8 x float> %v1909, %v1915
  %v1931 = add nsw i64 %v1908, 128
  br label %b236
b238:
  %v1932 = add i64 0, 0
  %v1933 = getelementptr inbounds float, ptr %v118, i64 %v1932
  store <8 x float> %v1909, ptr %v1933, align 4
  br label %b235
b235:
  %v1934 = icmp sgt i64 %v3, 1
  br i1 %v1934, label %b242, label %b243
b242:
  %v1935 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1936 = atomicrmw add ptr %v1935, i64 1 acq_rel
  %v1937 = load i64, ptr %v173, align 8
  %v1938 = add i64 %v1937, 1
  store i64 %v1938, ptr %v173, align 8
  %v1939 = mul i64 %v3, %v1938
  br label %b244
b244:
  %v1940 = load atomic i64, ptr %v1935 acquire, align 8
  %v1941 = icmp slt i64 %v1940, %v1939
  br i1 %v1941, label %b245, label %b246
b245:
  %v1942 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v1943 = icmp eq i64 %v2, 0
  br i1 %v1943, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1944 = phi i64 [ 0, %b247 ], [ %v1967, %b254 ]
  %v1945 = phi <8 x float> [ splat (float 0x0000000000000000), %b247 ], [ %v1966, %b254 ]
  %v1946 = icmp slt i64 %v1944, %v8
  br i1 %v1946, label %b250, label %b251
b250:
  %v1947 = add i64 %v1944, 128
  %v1948 = icmp slt i64 %v1947, %v8
  %v1949 = select i1 %v1948, i64 %v1947, i64 %v8
  br label %b252
b252:
  %v1950 = phi i64 [ %v1944, %b250 ], [ %v1965, %b253 ]
  %v1951 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v1964, %b253 ]
  %v1952 = icmp slt i64 %v1950, %v1949
  br i1 %v1952, label %b253, label %b254
b253:
  %v1953 = mul i64 %v1950, 8
  %v1954 = getelementptr inbounds float, ptr %v112, i64 %v1953
  %v1955 = mul i64 %v1950, 8
  %v1956 = getelementptr inbounds float, ptr %v82, i64 %v1955
  %v1957 = add i64 0, 0
  %v1958 = getelementptr inbounds float, ptr %v1954, i64 %v1957
  %v1959 = load <8 x float>, ptr %v1958, align 4
  %v1960 = add i64 0, 0
  %v1961 = getelementptr inbounds float, ptr %v1956, i64 %v1960
  %v1962 = load <8 x float>, ptr %v1961, align 4
  %v1963 = fmul <8 x float> %v1959, %v1962
  %v1964 = fadd <8 x float> %v1951, %v1963
  %v1965 = add nsw i64 %v1950, 1
  br label %b252
b254:
  %v1966 = fadd <8 x float> %v1945, %v1951
  %v1967 = add nsw i64 %v1944, 128
  br label %b249
b251:
  %v1968 = add i64 0, 0
  %v1969 = getelementptr inbounds float, ptr %v120, i64 %v1968
  store <8 x float> %v1945, ptr %v1969, align 4
  br label %b248
b248:
  %v1970 = icmp sgt i64 %v3, 1
  br i1 %v1970, label %b255, label %b256
b255:
  %v1971 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1972 = atomicrmw add ptr %v1971, i64 1 acq_rel
  %v1973 = load i64, ptr %v173, align 8
  %v1974 = add i64 %v1973, 1
  store i64 %v1974, ptr %v173, align 8
  %v1975 = mul i64 %v3, %v1974
  br label %b257
b257:
  %v1976 = load atomic i64, ptr %v1971 acquire, align 8
  %v1977 = icmp slt i64 %v1976, %v1975
  br i1 %v1977, label %b258, label %b259
b258:
  %v1978 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
  %v1979 = icmp eq i64 %v2, 0
  br i1 %v1979, label %b260, label %b261
b260:
  br label %b262
b262:
  %v1980 = phi i64 [ 0, %b260 ], [ %v1997, %b267 ]
  %v1981 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v1996, %b267 ]
  %v1982 = icmp slt i64 %v1980, %v8
  br i1 %v1982, label %b263, label %b264
b263:
  %v1983 = add i64 %v1980, 128
  %v1984 = icmp slt i64 %v1983, %v8
  %v1985 = select i1 %v1984, i64 %v1983, i64 %v8
  br label %b265
b265:
  %v1986 = phi i64 [ %v1980, %b263 ], [ %v1995, %b266 ]
  %v1987 = phi <8 x float> [ splat (float 0x0000000000000000), %b263 ], [ %v1994, %b266 ]
  %v1988 = icmp slt i64 %v1986, %v1985
  br i1 %v1988, label %b266, label %b267
b266:
  %v1989 = mul i64 %v1986, 8
  %v1990 = getelementptr inbounds float, ptr %v112, i64 %v1989
  %v1991 = add i64 0, 0
  %v1992 = getelementptr inbounds float, ptr %v1990, i64 %v1991
  %v1993 = load <8 x float>, ptr %v1992, align 4
  %v1994 = fadd <8 x float> %v1987, %v1993
  %v1995 = add nsw i64 %v1986, 1
  br label %b265
b267:
  %v1996 = fadd <8 x float> %v1981, %v1987
  %v1997 = add nsw i64 %v1980, 128
  br label %b262
b264:
  %v1998 = add i64 0, 0
  %v1999 = getelementptr inbounds float, ptr %v56, i64 %v1998
  store <8 x float> %v1981, ptr %v1999, align 4
  br label %b261
b261:
  %v2000 = icmp sgt i64 %v3, 1
  br i1 %v2000, label %b268, label %b269
b268:
  %v2001 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2002 = atomicrmw add ptr %v2001, i64 1 acq_rel
  %v2003 = load i64, ptr %v173, align 8
  %v2004 = add i64 %v2003, 1
  store i64 %v2004, ptr %v173, align 8
  %v2005 = mul i64 %v3, %v2004
  br label %b270
b270:
  %v2006 = load atomic i64, ptr %v2001 acquire, align 8
  %v2007 = icmp slt i64 %v2006, %v2005
  br i1 %v2007, label %b271, label %b272
b271:
  %v2008 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v2009 = mul i64 0, 40
  %v2010 = getelementptr inbounds float, ptr %v70, i64 %v2009
  %v2011 = getelementptr inbounds float, ptr %v2010, i64 0
  %v2012 = mul i64 0, 8
  %v2013 = getelementptr inbounds float, ptr %v84, i64 %v2012
  %v2014 = getelementptr inbounds float, ptr %v2013, i64 0
  %v2015 = getelementptr inbounds float, ptr %v178, i64 12288
  %v2016 = add i64 40, 1
  %v2017 = sdiv i64 %v2016, 2
  %v2018 = add i64 %v2, 1
  %v2019 = mul i64 %v2017, %v2
  %v2020 = sdiv i64 %v2019, %v3
  %v2021 = mul i64 %v2020, 2
  %v2022 = icmp slt i64 %v2021, 40
  %v2023 = select i1 %v2022, i64 %v2021, i64 40
  %v2024 = mul i64 %v2017, %v2018
  %v2025 = sdiv i64 %v2024, %v3
  %v2026 = mul i64 %v2025, 2
  %v2027 = icmp slt i64 %v2026, 40
  %v2028 = select i1 %v2027, i64 %v2026, i64 40
  %v2029 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b273
b273:
  %v2030 = phi i64 [ %v2023, %b269 ], [ %v2038, %b278 ]
  %v2031 = icmp slt i64 %v2030, %v2028
  br i1 %v2031, label %b274, label %b275
b274:
  %v2032 = mul i64 %v2030, 8
  %v2033 = getelementptr inbounds float, ptr %v2029, i64 %v2032
  br label %b276
b276:
  %v2034 = phi i64 [ 0, %b274 ], [ %v2037, %b277 ]
  %v2035 = icmp slt i64 %v2034, 8
  br i1 %v2035, label %b277, label %b278
b277:
  %v2036 = getelementptr inbounds float, ptr %v2033, i64 %v2034
  store float 0x0000000000000000, ptr %v2036, align 4
  %v2037 = add nsw i64 %v2034, 1
  br label %b276
b278:
  %v2038 = add nsw i64 %v2030, 1
  br label %b273
b275:
  %v2039 = mul i64 %v8, 1
  br label %b279
b279:
  %v2040 = phi i64 [ 0, %b275 ], [ %v2144, %b284 ]
  %v2041 = icmp slt i64 %v2040, %v2039
  br i1 %v2041, label %b280, label %b281
b280:
  %v2042 = sub i64 %v2039, %v2040
  %v2043 = icmp slt i64 %v2042, 384
  %v2044 = select i1 %v2043, i64 %v2042, i64 384
  br label %b282
b282:
  %v2045 = phi i64 [ %v2023, %b280 ], [ %v2143, %b308 ]
  %v2046 = icmp slt i64 %v2045, %v2028
  br i1 %v2046, label %b283, label %b284
b283:
  %v2047 = sub i64 %v2028, %v2045
  %v2048 = icmp slt i64 %v2047, 64
  %v2049 = select i1 %v2048, i64 %v2047, i64 64
  %v2050 = sdiv i64 %v2049, 2
  %v2051 = mul i64 %v2050, 2
  %v2052 = sub i64 %v2049, %v2051
  %v2053 = mul i64 %v2040, 40
  %v2054 = add i64 %v2053, %v2045
  %v2055 = getelementptr inbounds float, ptr %v2011, i64 %v2054
  br label %b285
b285:
  %v2056 = phi i64 [ 0, %b283 ], [ %v2082, %b293 ]
  %v2057 = icmp slt i64 %v2056, %v2044
  br i1 %v2057, label %b286, label %b287
b286:
  %v2058 = mul i64 %v2056, 40
  %v2059 = getelementptr inbounds float, ptr %v2055, i64 %v2058
  %v2060 = mul i64 %v2056, 2
  %v2061 = getelementptr inbounds float, ptr %v2015, i64 %v2060
  br label %b288
b288:
  %v2062 = phi i64 [ 0, %b286 ], [ %v2071, %b289 ]
  %v2063 = icmp slt i64 %v2062, %v2050
  br i1 %v2063, label %b289, label %b290
b289:
  %v2064 = mul i64 %v2062, 2
  %v2065 = getelementptr inbounds float, ptr %v2059, i64 %v2064
  %v2066 = mul i64 %v2062, 768
  %v2067 = getelementptr inbounds float, ptr %v2061, i64 %v2066
  %v2068 = getelementptr inbounds float, ptr %v2065, i64 0
  %v2069 = load <2 x float>, ptr %v2068, align 4
  %v2070 = getelementptr inbounds float, ptr %v2067, i64 0
  store <2 x float> %v2069, ptr %v2070, align 4
  %v2071 = add nsw i64 %v2062, 1
  br label %b288
b290:
  %v2072 = mul i64 %v2050, 2
  %v2073 = getelementptr inbounds float, ptr %v2059, i64 %v2072
  %v2074 = mul i64 %v2050, 768
  %v2075 = getelementptr inbounds float, ptr %v2061, i64 %v2074
  br label %b291
b291:
  %v2076 = phi i64 [ 0, %b290 ], [ %v2081, %b292 ]
  %v2077 = icmp slt i64 %v2076, %v2052
  br i1 %v2077, label %b292, label %b293
b292:
  %v2078 = getelementptr inbounds float, ptr %v2073, i64 %v2076
  %v2079 = load float, ptr %v2078, align 4
  %v2080 = getelementptr inbounds float, ptr %v2075, i64 %v2076
  store float %v2079, ptr %v2080, align 4
  %v2081 = add nsw i64 %v2076, 1
  br label %b291, !llvm.loop !3
b293:
  %v2082 = add nsw i64 %v2056, 1
  br label %b285
b287:
  br label %b294
b294:
  %v2083 = phi i64 [ 0, %b287 ], [ %v2118, %b302 ]
  %v2084 = icmp slt i64 %v2083, 0
  br i1 %v2084, label %b295, label %b296
b295:
  %v2085 = mul i64 %v2040, 8
  %v2086 = add i64 %v2085, %v2083
  %v2087 = getelementptr inbounds float, ptr %v2014, i64 %v2086
  br label %b297
b297:
  %v2088 = phi i64 [ 0, %b295 ], [ %v2106, %b298 ]
  %v2089 = icmp slt i64 %v2088, %v2044
  br i1 %v2089, label %b298, label %b299
b298:
  %v2090 = mul i64 %v2088, 8
  %v2091 = getelementptr inbounds float, ptr %v2087, i64 %v2090
  %v2092 = mul i64 %v2088, 32
  %v2093 = getelementptr inbounds float, ptr %v178, i64 %v2092
  %v2094 = getelementptr inbounds float, ptr %v2091, i64 0
  %v2095 = load <8 x float>, ptr %v2094, align 4
  %v2096 = getelementptr inbounds float, ptr %v2093, i64 0
  store <8 x float> %v2095, ptr %v2096, align 4
  %v2097 = getelementptr inbounds float, ptr %v2091, i64 8
  %v2098 = load <8 x float>, ptr %v2097, align 4
  %v2099 = getelementptr inbounds float, ptr %v2093, i64 8
  store <8 x float> %v2098, ptr %v2099, align 4
  %v2100 = getelementptr inbounds float, ptr %v2091, i64 16
  %v2101 = load <8 x float>, ptr %v2100, align 4
  %v2102 = getelementptr inbounds float, ptr %v2093, i64 16
  store <8 x float> %v2101, ptr %v2102, align 4
  %v2103 = getelementptr inbounds float, ptr %v2091, i64 24
  %v2104 = load <8 x float>, ptr %v2103, align 4
  %v2105 = getelementptr inbounds float, ptr %v2093, i64 24
  store <8 x float> %v2104, ptr %v2105, align 4
  %v2106 = add nsw i64 %v2088, 1
  br label %b297
b299:
  %v2107 = sdiv i64 %v2049, 2
  br label %b300
b300:
  %v2108 = phi i64 [ 0, %b299 ], [ %v2117, %b301 ]
  %v2109 = icmp slt i64 %v2108, %v2107
  br i1 %v2109, label %b301, label %b302
b301:
  %v2110 = mul i64 %v2108, 2
  %v2111 = add i64 %v2045, %v2110
  %v2112 = mul i64 %v2108, 768
  %v2113 = getelementptr inbounds float, ptr %v2015, i64 %v2112
  %v2114 = mul i64 %v2111, 8
  %v2115 = add i64 %v2114, %v2083
  %v2116 = getelementptr inbounds float, ptr %v2029, i64 %v2115
  call void @outer_2x32(ptr %v2113, ptr %v178, i64 %v2044, ptr %v2116, i64 8)
  %v2117 = add nsw i64 %v2108, 1
  br label %b300
b302:
  %v2118 = add nsw i64 %v2083, 32
  br label %b294
b296:
  %v2119 = mul i64 %v2040, 8
  %v2120 = add i64 %v2119, 0
  %v2121 = getelementptr inbounds float, ptr %v2014, i64 %v2120
  br label %b303
b303:
  %v2122 = phi i64 [ 0, %b296 ], [ %v2131, %b304 ]
  %v2123 = icmp slt i64 %v2122, %v2044
  br i1 %v2123, label %b304, label %b305
b304:
  %v2124 = mul i64 %v2122, 8
  %v2125 = getelementptr inbounds float, ptr %v2121, i64 %v2124
  %v2126 = mul i64 %v2122, 8
  %v2127 = getelementptr inbounds float, ptr %v178, i64 %v2126
  %v2128 = getelementptr inbounds float, ptr %v2125, i64 0
  %v2129 = load <8 x float>, ptr %v2128, align 4
  %v2130 = getelementptr inbounds float, ptr %v2127, i64 0
  store <8 x float> %v2129, ptr %v2130, align 4
  %v2131 = add nsw i64 %v2122, 1
  br label %b303
b305:
  %v2132 = sdiv i64 %v2049, 2
  br label %b306
b306:
  %v2133 = phi i64 [ 0, %b305 ], [ %v2142, %b307 ]
  %v2134 = icmp slt i64 %v2133, %v2132
  br i1 %v2134, label %b307, label %b308
b307:
  %v2135 = mul i64 %v2133, 2
  %v2136 = add i64 %v2045, %v2135
  %v2137 = mul i64 %v2133, 768
  %v2138 = getelementptr inbounds float, ptr %v2015, i64 %v2137
  %v2139 = mul i64 %v2136, 8
  %v2140 = add i64 %v2139, 0
  %v2141 = getelementptr inbounds float, ptr %v2029, i64 %v2140
  call void @outer_2x8(ptr %v2138, ptr %v178, i64 %v2044, ptr %v2141, i64 8)
  %v2142 = add nsw i64 %v2133, 1
  br label %b306
b308:
  %v2143 = add nsw i64 %v2045, 64
  br label %b282
b284:
  %v2144 = add nsw i64 %v2040, 384
  br label %b279
b281:
  %v2145 = icmp sgt i64 %v3, 1
  br i1 %v2145, label %b309, label %b310
b309:
  %v2146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2147 = atomicrmw add ptr %v2146, i64 1 acq_rel
  %v2148 = load i64, ptr %v173, align 8
  %v2149 = add i64 %v2148, 1
  store i64 %v2149, ptr %v173, align 8
  %v2150 = mul i64 %v3, %v2149
  br label %b311
b311:
  %v2151 = load atomic i64, ptr %v2146 acquire, align 8
  %v2152 = icmp slt i64 %v2151, %v2150
  br i1 %v2152, label %b312, label %b313
b312:
  %v2153 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  %v2154 = mul i64 0, 8
  %v2155 = getelementptr inbounds float, ptr %v110, i64 %v2154
  %v2156 = getelementptr inbounds float, ptr %v2155, i64 0
  %v2157 = mul i64 0, 8
  %v2158 = getelementptr inbounds float, ptr %v90, i64 %v2157
  %v2159 = getelementptr inbounds float, ptr %v2158, i64 0
  %v2160 = getelementptr inbounds float, ptr %v178, i64 12288
  %v2161 = add i64 8, 1
  %v2162 = sdiv i64 %v2161, 2
  %v2163 = add i64 %v2, 1
  %v2164 = mul i64 %v2162, %v2
  %v2165 = sdiv i64 %v2164, %v3
  %v2166 = mul i64 %v2165, 2
  %v2167 = icmp slt i64 %v2166, 8
  %v2168 = select i1 %v2167, i64 %v2166, i64 8
  %v2169 = mul i64 %v2162, %v2163
  %v2170 = sdiv i64 %v2169, %v3
  %v2171 = mul i64 %v2170, 2
  %v2172 = icmp slt i64 %v2171, 8
  %v2173 = select i1 %v2172, i64 %v2171, i64 8
  %v2174 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b314
b314:
  %v2175 = phi i64 [ %v2168, %b310 ], [ %v2183, %b319 ]
  %v2176 = icmp slt i64 %v2175, %v2173
  br i1 %v2176, label %b315, label %b316
b315:
  %v2177 = mul i64 %v2175, 8
  %v2178 = getelementptr inbounds float, ptr %v2174, i64 %v2177
  br label %b317
b317:
  %v2179 = phi i64 [ 0, %b315 ], [ %v2182, %b318 ]
  %v2180 = icmp slt i64 %v2179, 8
  br i1 %v2180, label %b318, label %b319
b318:
  %v2181 = getelementptr inbounds float, ptr %v2178, i64 %v2179
  store float 0x0000000000000000, ptr %v2181, align 4
  %v2182 = add nsw i64 %v2179, 1
  br label %b317
b319:
  %v2183 = add nsw i64 %v2175, 1
  br label %b314
b316:
  %v2184 = mul i64 %v8, 1
  br label %b320
b320:
  %v2185 = phi i64 [ 0, %b316 ], [ %v2289, %b325 ]
  %v2186 = icmp slt i64 %v2185, %v2184
  br i1 %v2186, label %b321, label %b322
b321:
  %v2187 = sub i64 %v2184, %v2185
  %v2188 = icmp slt i64 %v2187, 384
  %v2189 = select i1 %v2188, i64 %v2187, i64 384
  br label %b323
b323:
  %v2190 = phi i64 [ %v2168, %b321 ], [ %v2288, %b349 ]
  %v2191 = icmp slt i64 %v2190, %v2173
  br i1 %v2191, label %b324, label %b325
b324:
  %v2192 = sub i64 %v2173, %v2190
  %v2193 = icmp slt i64 %v2192, 64
  %v2194 = select i1 %v2193, i64 %v2192, i64 64
  %v2195 = sdiv i64 %v2194, 2
  %v2196 = mul i64 %v2195, 2
  %v2197 = sub i64 %v2194, %v2196
  %v2198 = mul i64 %v2185, 8
  %v2199 = add i64 %v2198, %v2190
  %v2200 = getelementptr inbounds float, ptr %v2156, i64 %v2199
  br label %b326
b326:
  %v2201 = phi i64 [ 0, %b324 ], [ %v2227, %b334 ]
  %v2202 = icmp slt i64 %v2201, %v2189
  br i1 %v2202, label %b327, label %b328
b327:
  %v2203 = mul i64 %v2201, 8
  %v2204 = getelementptr inbounds float, ptr %v2200, i64 %v2203
  %v2205 = mul i64 %v2201, 2
  %v2206 = getelementptr inbounds float, ptr %v2160, i64 %v2205
  br label %b329
b329:
  %v2207 = phi i64 [ 0, %b327 ], [ %v2216, %b330 ]
  %v2208 = icmp slt i64 %v2207, %v2195
  br i1 %v2208, label %b330, label %b331
b330:
  %v2209 = mul i64 %v2207, 2
  %v2210 = getelementptr inbounds float, ptr %v2204, i64 %v2209
  %v2211 = mul i64 %v2207, 768
  %v2212 = getelementptr inbounds float, ptr %v2206, i64 %v2211
  %v2213 = getelementptr inbounds float, ptr %v2210, i64 0
  %v2214 = load <2 x float>, ptr %v2213, align 4
  %v2215 = getelementptr inbounds float, ptr %v2212, i64 0
  store <2 x float> %v2214, ptr %v2215, align 4
  %v2216 = add nsw i64 %v2207, 1
  br label %b329
b331:
  %v2217 = mul i64 %v2195, 2
  %v2218 = getelementptr inbounds float, ptr %v2204, i64 %v2217
  %v2219 = mul i64 %v2195, 768
  %v2220 = getelementptr inbounds float, ptr %v2206, i64 %v2219
  br label %b332
b332:
  %v2221 = phi i64 [ 0, %b331 ], [ %v2226, %b333 ]
  %v2222 = icmp slt i64 %v2221, %v2197
  br i1 %v2222, label %b333, label %b334
b333:
  %v2223 = getelementptr inbounds float, ptr %v2218, i64 %v2221
  %v2224 = load float, ptr %v2223, align 4
  %v2225 = getelementptr inbounds float, ptr %v2220, i64 %v2221
  store float %v2224, ptr %v2225, align 4
  %v2226 = add nsw i64 %v2221, 1
  br label %b332, !llvm.loop !6
b334:
  %v2227 = add nsw i64 %v2201, 1
  br label %b326
b328:
  br label %b335
b335:
  %v2228 = phi i64 [ 0, %b328 ], [ %v2263, %b343 ]
  %v2229 = icmp slt i64 %v2228, 0
  br i1 %v2229, label %b336, label %b337
b336:
  %v2230 = mul i64 %v2185, 8
  %v2231 = add i64 %v2230, %v2228
  %v2232 = getelementptr inbounds float, ptr %v2159, i64 %v2231
  br label %b338
b338:
  %v2233 = phi i64 [ 0, %b336 ], [ %v2251, %b339 ]
  %v2234 = icmp slt i64 %v2233, %v2189
  br i1 %v2234, label %b339, label %b340
b339:
  %v2235 = mul i64 %v2233, 8
  %v2236 = getelementptr inbounds float, ptr %v2232, i64 %v2235
  %v2237 = mul i64 %v2233, 32
  %v2238 = getelementptr inbounds float, ptr %v178, i64 %v2237
  %v2239 = getelementptr inbounds float, ptr %v2236, i64 0
  %v2240 = load <8 x float>, ptr %v2239, align 4
  %v2241 = getelementptr inbounds float, ptr %v2238, i64 0
  store <8 x float> %v2240, ptr %v2241, align 4
  %v2242 = getelementptr inbounds float, ptr %v2236, i64 8
  %v2243 = load <8 x float>, ptr %v2242, align 4
  %v2244 = getelementptr inbounds float, ptr %v2238, i64 8
  store <8 x float> %v2243, ptr %v2244, align 4
  %v2245 = getelementptr inbounds float, ptr %v2236, i64 16
  %v2246 = load <8 x float>, ptr %v2245, align 4
  %v2247 = getelementptr inbounds float, ptr %v2238, i64 16
  store <8 x float> %v2246, ptr %v2247, align 4
  %v2248 = getelementptr inbounds float, ptr %v2236, i64 24
  %v2249 = load <8 x float>, ptr %v2248, align 4
  %v2250 = getelementptr inbounds float, ptr %v2238, i64 24
  store <8 x float> %v2249, ptr %v2250, align 4
  %v2251 = add nsw i64 %v2233, 1
  br label %b338
b340:
  %v2252 = sdiv i64 %v2194, 2
  br label %b341
b341:
  %v2253 = phi i64 [ 0, %b340 ], [ %v2262, %b342 ]
  %v2254 = icmp slt i64 %v2253, %v2252
  br i1 %v2254, label %b342, label %b343
b342:
  %v2255 = mul i64 %v2253, 2
  %v2256 = add i64 %v2190, %v2255
  %v2257 = mul i64 %v2253, 768
  %v2258 = getelementptr inbounds float, ptr %v2160, i64 %v2257
  %v2259 = mul i64 %v2256, 8
  %v2260 = add i64 %v2259, %v2228
  %v2261 = getelementptr inbounds float, ptr %v2174, i64 %v2260
  call void @outer_2x32(ptr %v2258, ptr %v178, i64 %v2189, ptr %v2261, i64 8)
  %v2262 = add nsw i64 %v2253, 1
  br label %b341
b343:
  %v2263 = add nsw i64 %v2228, 32
  br label %b335
b337:
  %v2264 = mul i64 %v2185, 8
  %v2265 = add i64 %v2264, 0
  %v2266 = getelementptr inbounds float, ptr %v2159, i64 %v2265
  br label %b344
b344:
  %v2267 = phi i64 [ 0, %b337 ], [ %v2276, %b345 ]
  %v2268 = icmp slt i64 %v2267, %v2189
  br i1 %v2268, label %b345, label %b346
b345:
  %v2269 = mul i64 %v2267, 8
  %v2270 = getelementptr inbounds float, ptr %v2266, i64 %v2269
  %v2271 = mul i64 %v2267, 8
  %v2272 = getelementptr inbounds float, ptr %v178, i64 %v2271
  %v2273 = getelementptr inbounds float, ptr %v2270, i64 0
  %v2274 = load <8 x float>, ptr %v2273, align 4
  %v2275 = getelementptr inbounds float, ptr %v2272, i64 0
  store <8 x float> %v2274, ptr %v2275, align 4
  %v2276 = add nsw i64 %v2267, 1
  br label %b344
b346:
  %v2277 = sdiv i64 %v2194, 2
  br label %b347
b347:
  %v2278 = phi i64 [ 0, %b346 ], [ %v2287, %b348 ]
  %v2279 = icmp slt i64 %v2278, %v2277
  br i1 %v2279, label %b348, label %b349
b348:
  %v2280 = mul i64 %v2278, 2
  %v2281 = add i64 %v2190, %v2280
  %v2282 = mul i64 %v2278, 768
  %v2283 = getelementptr inbounds float, ptr %v2160, i64 %v2282
  %v2284 = mul i64 %v2281, 8
  %v2285 = add i64 %v2284, 0
  %v2286 = getelementptr inbounds float, ptr %v2174, i64 %v2285
  call void @outer_2x8(ptr %v2283, ptr %v178, i64 %v2189, ptr %v2286, i64 8)
  %v2287 = add nsw i64 %v2278, 1
  br label %b347
b349:
  %v2288 = add nsw i64 %v2190, 64
  br label %b323
b325:
  %v2289 = add nsw i64 %v2185, 384
  br label %b320
b322:
  %v2290 = icmp sgt i64 %v3, 1
  br i1 %v2290, label %b350, label %b351
b350:
  %v2291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2292 = atomicrmw add ptr %v2291, i64 1 acq_rel
  %v2293 = load i64, ptr %v173, align 8
  %v2294 = add i64 %v2293, 1
  store i64 %v2294, ptr %v173, align 8
  %v2295 = mul i64 %v3, %v2294
  br label %b352
b352:
  %v2296 = load atomic i64, ptr %v2291 acquire, align 8
  %v2297 = icmp slt i64 %v2296, %v2295
  br i1 %v2297, label %b353, label %b354
b353:
  %v2298 = call i32 @sched_yield()
  br label %b352
b354:
  br label %b351
b351:
  %v2299 = icmp eq i64 %v2, 0
  br i1 %v2299, label %b355, label %b356
b355:
  br label %b357
b357:
  %v2300 = phi i64 [ 0, %b355 ], [ %v2317, %b362 ]
  %v2301 = phi <8 x float> [ splat (float 0x0000000000000000), %b355 ], [ %v2316, %b362 ]
  %v2302 = icmp slt i64 %v2300, %v8
  br i1 %v2302, label %b358, label %b359
b358:
  %v2303 = add i64 %v2300, 128
  %v2304 = icmp slt i64 %v2303, %v8
  %v2305 = select i1 %v2304, i64 %v2303, i64 %v8
  br label %b360
b360:
  %v2306 = phi i64 [ %v2300, %b358 ], [ %v2315, %b361 ]
  %v2307 = phi <8 x float> [ splat (float 0x0000000000000000), %b358 ], [ %v2314, %b361 ]
  %v2308 = icmp slt i64 %v2306, %v2305
  br i1 %v2308, label %b361, label %b362
b361:
  %v2309 = mul i64 %v2306, 8
  %v2310 = getelementptr inbounds float, ptr %v110, i64 %v2309
  %v2311 = add i64 0, 0
  %v2312 = getelementptr inbounds float, ptr %v2310, i64 %v2311
  %v2313 = load <8 x float>, ptr %v2312, align 4
  %v2314 = fadd <8 x float> %v2307, %v2313
  %v2315 = add nsw i64 %v2306, 1
  br label %b360
b362:
  %v2316 = fadd <8 x float> %v2301, %v2307
  %v2317 = add nsw i64 %v2300, 128
  br label %b357
b359:
  %v2318 = add i64 0, 0
  %v2319 = getelementptr inbounds float, ptr %v62, i64 %v2318
  store <8 x float> %v2301, ptr %v2319, align 4
  br label %b356
b356:
  %v2320 = icmp sgt i64 %v3, 1
  br i1 %v2320, label %b363, label %b364
b363:
  %v2321 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2322 = atomicrmw add ptr %v2321, i64 1 acq_rel
  %v2323 = load i64, ptr %v173, align 8
  %v2324 = add i64 %v2323, 1
  store i64 %v2324, ptr %v173, align 8
  %v2325 = mul i64 %v3, %v2324
  br label %b365
b365:
  %v2326 = load atomic i64, ptr %v2321 acquire, align 8
  %v2327 = icmp slt i64 %v2326, %v2325
  br i1 %v2327, label %b366, label %b367
b366:
  %v2328 = call i32 @sched_yield()
  br label %b365
b367:
  br label %b364
b364:
  %v2329 = icmp eq i64 %v2, 0
  br i1 %v2329, label %b368, label %b369
b368:
  br label %b370
b370:
  %v2330 = phi i64 [ 0, %b368 ], [ %v2455, %b375 ]
  %v2331 = icmp slt i64 %v2330, 8
  br i1 %v2331, label %b371, label %b372
b371:
  br label %b373
b373:
  %v2332 = phi i64 [ 0, %b371 ], [ %v2454, %b378 ]
  %v2333 = icmp slt i64 %v2332, 16
  br i1 %v2333, label %b374, label %b375
b374:
  br label %b376
b376:
  %v2334 = phi i64 [ 0, %b374 ], [ %v2449, %b381 ]
  %v2335 = phi <8 x float> [ splat (float 0x0000000000000000), %b374 ], [ %v2448, %b381 ]
  %v2336 = icmp slt i64 %v2334, %v8
  br i1 %v2336, label %b377, label %b378
b377:
  %v2337 = add i64 %v2334, 128
  %v2338 = icmp slt i64 %v2337, %v8
  %v2339 = select i1 %v2338, i64 %v2337, i64 %v8
  br label %b379
b379:
  %v2340 = phi i64 [ %v2334, %b377 ], [ %v2447, %b380 ]
  %v2341 = phi <8 x float> [ splat (float 0x0000000000000000), %b377 ], [ %v2446, %b380 ]
  %v2342 = icmp slt i64 %v2340, %v2339
  br i1 %v2342, label %b380, label %b381
b380:
  %v2343 = mul i64 %v2340, 128
  %v2344 = getelementptr inbounds float, ptr %v104, i64 %v2343
  %v2345 = mul i64 %v2340, 128
  %v2346 = getelementptr inbounds float, ptr %v32, i64 %v2345
  %v2347 = mul i64 %v2340, 8
  %v2348 = getelementptr inbounds float, ptr %v94, i64 %v2347
  %v2349 = add i64 0, %v2330
  %v2350 = getelementptr inbounds float, ptr %v2348, i64 %v2349
  %v2351 = load float, ptr %v2350, align 4
  %v2352 = call float @llvm.fabs.f32(float %v2351)
  %v2353 = fneg float %v2352
  %v2354 = fcmp olt float %v2353, 0xC05A400000000000
  %v2355 = select i1 %v2354, float 0xC05A400000000000, float %v2353
  %v2356 = call float @llvm.fmuladd.f32(float %v2355, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2357 = fsub float %v2356, 0x4168000000000000
  %v2358 = call float @llvm.fmuladd.f32(float %v2357, float 0xBFE62E4000000000, float %v2355)
  %v2359 = call float @llvm.fmuladd.f32(float %v2357, float 0xBEB7F7D1C0000000, float %v2358)
  %v2360 = bitcast float %v2356 to i32
  %v2361 = fmul float %v2359, %v2359
  %v2362 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2359, float 0x3F81227F40000000)
  %v2363 = call float @llvm.fmuladd.f32(float %v2362, float %v2359, float 0x3FA5556740000000)
  %v2364 = call float @llvm.fmuladd.f32(float %v2363, float %v2359, float 0x3FC5554B00000000)
  %v2365 = call float @llvm.fmuladd.f32(float %v2364, float %v2359, float 0x3FDFFFFFE0000000)
  %v2366 = call float @llvm.fmuladd.f32(float %v2361, float %v2365, float %v2359)
  %v2367 = sub i32 %v2360, 1262485250
  %v2368 = lshr i32 %v2367, 1
  %v2369 = sub i32 %v2367, %v2368
  %v2370 = shl i32 %v2368, 23
  %v2371 = bitcast i32 %v2370 to float
  %v2372 = shl i32 %v2369, 23
  %v2373 = bitcast i32 %v2372 to float
  %v2374 = fadd float %v2366, 0x3FF0000000000000
  %v2375 = fmul float %v2374, %v2371
  %v2376 = fmul float %v2375, %v2373
  %v2377 = fcmp ogt float %v2376, 0x3FDA8279A0000000
  %v2378 = call float @llvm.fmuladd.f32(float %v2376, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2379 = select i1 %v2377, float %v2378, float %v2376
  %v2380 = select i1 %v2377, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2381 = select i1 %v2377, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2382 = fmul float %v2379, %v2379
  %v2383 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2382, float 0xBFC0DA7220000000)
  %v2384 = call float @llvm.fmuladd.f32(float %v2383, float %v2382, float 0xBFC546EF00000000)
  %v2385 = call float @llvm.fmuladd.f32(float %v2384, float %v2382, float 0xBFD0002320000000)
  %v2386 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2382, float 0x3FC22D90A0000000)
  %v2387 = call float @llvm.fmuladd.f32(float %v2386, float %v2382, float 0x3FC999FF60000000)
  %v2388 = call float @llvm.fmuladd.f32(float %v2387, float %v2382, float 0x3FD5555540000000)
  %v2389 = call float @llvm.fmuladd.f32(float %v2379, float %v2385, float %v2388)
  %v2390 = call float @llvm.fmuladd.f32(float %v2379, float %v2389, float 0xBFE0000000000000)
  %v2391 = fmul float %v2379, %v2379
  %v2392 = call float @llvm.fmuladd.f32(float %v2391, float %v2390, float %v2381)
  %v2393 = fadd float %v2392, %v2379
  %v2394 = fadd float %v2393, %v2380
  %v2395 = fcmp ogt float %v2351, 0x0000000000000000
  %v2396 = select i1 %v2395, float %v2351, float 0x0000000000000000
  %v2397 = fadd float %v2396, %v2394
  %v2398 = mul i64 %v2330, 16
  %v2399 = add i64 0, %v2398
  %v2400 = add i64 %v2399, %v2332
  %v2401 = getelementptr inbounds float, ptr %v2344, i64 %v2400
  %v2402 = load <8 x float>, ptr %v2401, align 4
  %v2403 = mul i64 %v2330, 16
  %v2404 = add i64 0, %v2403
  %v2405 = add i64 %v2404, %v2332
  %v2406 = getelementptr inbounds float, ptr %v2346, i64 %v2405
  %v2407 = load <8 x float>, ptr %v2406, align 4
  %v2408 = fmul <8 x float> %v2402, %v2407
  %v2409 = mul i64 %v2330, 16
  %v2410 = add i64 0, %v2409
  %v2411 = add i64 %v2410, %v2332
  %v2412 = getelementptr inbounds float, ptr %v76, i64 %v2411
  %v2413 = load <8 x float>, ptr %v2412, align 4
  %v2414 = insertelement <8 x float> poison, float %v2397, i64 0
  %v2415 = shufflevector <8 x float> %v2414, <8 x float> poison, <8 x i32> zeroinitializer
  %v2416 = fmul <8 x float> %v2415, %v2413
  %v2417 = fneg <8 x float> %v2416
  %v2418 = fcmp olt <8 x float> %v2417, splat (float 0xC05A400000000000)
  %v2419 = select <8 x i1> %v2418, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2417
  %v2420 = fcmp ogt <8 x float> %v2419, splat (float 0x4056400000000000)
  %v2421 = select <8 x i1> %v2420, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2419
  %v2422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2421, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2423 = fsub <8 x float> %v2422, splat (float 0x4168000000000000)
  %v2424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2423, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2421)
  %v2425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2423, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2424)
  %v2426 = bitcast <8 x float> %v2422 to <8 x i32>
  %v2427 = fmul <8 x float> %v2425, %v2425
  %v2428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2425, <8 x float> splat (float 0x3F81227F40000000))
  %v2429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2428, <8 x float> %v2425, <8 x float> splat (float 0x3FA5556740000000))
  %v2430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2429, <8 x float> %v2425, <8 x float> splat (float 0x3FC5554B00000000))
  %v2431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2430, <8 x float> %v2425, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2427, <8 x float> %v2431, <8 x float> %v2425)
  %v2433 = sub <8 x i32> %v2426, splat (i32 1262485250)
  %v2434 = lshr <8 x i32> %v2433, splat (i32 1)
  %v2435 = sub <8 x i32> %v2433, %v2434
  %v2436 = shl <8 x i32> %v2434, splat (i32 23)
  %v2437 = bitcast <8 x i32> %v2436 to <8 x float>
  %v2438 = shl <8 x i32> %v2435, splat (i32 23)
  %v2439 = bitcast <8 x i32> %v2438 to <8 x float>
  %v2440 = fadd <8 x float> %v2432, splat (float 0x3FF0000000000000)
  %v2441 = fmul <8 x float> %v2440, %v2437
  %v2442 = fmul <8 x float> %v2441, %v2439
  %v2443 = fmul <8 x float> %v2408, %v2442
  %v2444 = fmul <8 x float> %v2443, %v2415
  %v2445 = fneg <8 x float> %v2444
  %v2446 = fadd <8 x float> %v2341, %v2445
  %v2447 = add nsw i64 %v2340, 1
  br label %b379
b381:
  %v2448 = fadd <8 x float> %v2335, %v2341
  %v2449 = add nsw i64 %v2334, 128
  br label %b376
b378:
  %v2450 = mul i64 %v2330, 16
  %v2451 = add i64 0, %v2450
  %v2452 = add i64 %v2451, %v2332
  %v2453 = getelementptr inbounds float, ptr %v122, i64 %v2452
  store <8 x float> %v2335, ptr %v2453, align 4
  %v2454 = add nsw i64 %v2332, 8
  br label %b373
b375:
  %v2455 = add nsw i64 %v2330, 1
  br label %b370
b372:
  br label %b369
b369:
  %v2456 = icmp sgt i64 %v3, 1
  br i1 %v2456, label %b382, label %b383
b382:
  %v2457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2458 = atomicrmw add ptr %v2457, i64 1 acq_rel
  %v2459 = load i64, ptr %v173, align 8
  %v2460 = add i64 %v2459, 1
  store i64 %v2460, ptr %v173, align 8
  %v2461 = mul i64 %v3, %v2460
  br label %b384
b384:
  %v2462 = load atomic i64, ptr %v2457 acquire, align 8
  %v2463 = icmp slt i64 %v2462, %v2461
  br i1 %v2463, label %b385, label %b386
b385:
  %v2464 = call i32 @sched_yield()
  br label %b384
b386:
  br label %b383
b383:
  %v2465 = icmp eq i64 %v2, 0
  br i1 %v2465, label %b387, label %b388
b387:
  br label %b389
b389:
  %v2466 = phi i64 [ 0, %b387 ], [ %v2525, %b394 ]
  %v2467 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v2524, %b394 ]
  %v2468 = icmp slt i64 %v2466, %v8
  br i1 %v2468, label %b390, label %b391
b390:
  %v2469 = add i64 %v2466, 128
  %v2470 = icmp slt i64 %v2469, %v8
  %v2471 = select i1 %v2470, i64 %v2469, i64 %v8
  br label %b392
b392:
  %v2472 = phi i64 [ %v2466, %b390 ], [ %v2523, %b393 ]
  %v2473 = phi <8 x float> [ splat (float 0x0000000000000000), %b390 ], [ %v2522, %b393 ]
  %v2474 = icmp slt i64 %v2472, %v2471
  br i1 %v2474, label %b393, label %b394
b393:
  %v2475 = mul i64 %v2472, 8
  %v2476 = getelementptr inbounds float, ptr %v102, i64 %v2475
  %v2477 = mul i64 %v2472, 16
  %v2478 = getelementptr inbounds float, ptr %v80, i64 %v2477
  %v2479 = mul i64 %v2472, 8
  %v2480 = getelementptr inbounds float, ptr %v84, i64 %v2479
  %v2481 = add i64 0, 0
  %v2482 = getelementptr inbounds float, ptr %v2476, i64 %v2481
  %v2483 = load <8 x float>, ptr %v2482, align 4
  %v2484 = add i64 8, 0
  %v2485 = getelementptr inbounds float, ptr %v2478, i64 %v2484
  %v2486 = load <8 x float>, ptr %v2485, align 4
  %v2487 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2486)
  %v2488 = fneg <8 x float> %v2487
  %v2489 = fcmp olt <8 x float> %v2488, splat (float 0xC05A400000000000)
  %v2490 = select <8 x i1> %v2489, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2488
  %v2491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2490, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2492 = fsub <8 x float> %v2491, splat (float 0x4168000000000000)
  %v2493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2492, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2490)
  %v2494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2492, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2493)
  %v2495 = bitcast <8 x float> %v2491 to <8 x i32>
  %v2496 = fmul <8 x float> %v2494, %v2494
  %v2497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2494, <8 x float> splat (float 0x3F81227F40000000))
  %v2498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2497, <8 x float> %v2494, <8 x float> splat (float 0x3FA5556740000000))
  %v2499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2498, <8 x float> %v2494, <8 x float> splat (float 0x3FC5554B00000000))
  %v2500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2499, <8 x float> %v2494, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2496, <8 x float> %v2500, <8 x float> %v2494)
  %v2502 = sub <8 x i32> %v2495, splat (i32 1262485250)
  %v2503 = lshr <8 x i32> %v2502, splat (i32 1)
  %v2504 = sub <8 x i32> %v2502, %v2503
  %v2505 = shl <8 x i32> %v2503, splat (i32 23)
  %v2506 = bitcast <8 x i32> %v2505 to <8 x float>
  %v2507 = shl <8 x i32> %v2504, splat (i32 23)
  %v2508 = bitcast <8 x i32> %v2507 to <8 x float>
  %v2509 = fadd <8 x float> %v2501, splat (float 0x3FF0000000000000)
  %v2510 = fmul <8 x float> %v2509, %v2506
  %v2511 = fmul <8 x float> %v2510, %v2508
  %v2512 = fcmp olt <8 x float> %v2486, splat (float 0x0000000000000000)
  %v2513 = select <8 x i1> %v2512, <8 x float> %v2511, <8 x float> splat (float 0x3FF0000000000000)
  %v2514 = fadd <8 x float> %v2511, splat (float 0x3FF0000000000000)
  %v2515 = fdiv <8 x float> %v2513, %v2514
  %v2516 = fmul <8 x float> %v2486, %v2515
  %v2517 = fmul <8 x float> %v2483, %v2516
  %v2518 = add i64 0, 0
  %v2519 = getelementptr inbounds float, ptr %v2480, i64 %v2518
  %v2520 = load <8 x float>, ptr %v2519, align 4
  %v2521 = fmul <8 x float> %v2517, %v2520
  %v2522 = fadd <8 x float> %v2473, %v2521
  %v2523 = add nsw i64 %v2472, 1
  br label %b392
b394:
  %v2524 = fadd <8 x float> %v2467, %v2473
  %v2525 = add nsw i64 %v2466, 128
  br label %b389
b391:
  %v2526 = add i64 0, 0
  %v2527 = getelementptr inbounds float, ptr %v64, i64 %v2526
  store <8 x float> %v2467, ptr %v2527, align 4
  br label %b388
b388:
  %v2528 = icmp sgt i64 %v3, 1
  br i1 %v2528, label %b395, label %b396
b395:
  %v2529 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2530 = atomicrmw add ptr %v2529, i64 1 acq_rel
  %v2531 = load i64, ptr %v173, align 8
  %v2532 = add i64 %v2531, 1
  store i64 %v2532, ptr %v173, align 8
  %v2533 = mul i64 %v3, %v2532
  br label %b397
b397:
  %v2534 = load atomic i64, ptr %v2529 acquire, align 8
  %v2535 = icmp slt i64 %v2534, %v2533
  br i1 %v2535, label %b398, label %b399
b398:
  %v2536 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
  %v2537 = mul i64 0, 8
  %v2538 = getelementptr inbounds float, ptr %v30, i64 %v2537
  %v2539 = getelementptr inbounds float, ptr %v2538, i64 0
  %v2540 = mul i64 0, 8
  %v2541 = getelementptr inbounds float, ptr %v100, i64 %v2540
  %v2542 = getelementptr inbounds float, ptr %v2541, i64 0
  %v2543 = getelementptr inbounds float, ptr %v178, i64 12288
  %v2544 = add i64 8, 1
  %v2545 = sdiv i64 %v2544, 2
  %v2546 = add i64 %v2, 1
  %v2547 = mul i64 %v2545, %v2
  %v2548 = sdiv i64 %v2547, %v3
  %v2549 = mul i64 %v2548, 2
  %v2550 = icmp slt i64 %v2549, 8
  %v2551 = select i1 %v2550, i64 %v2549, i64 8
  %v2552 = mul i64 %v2545, %v2546
  %v2553 = sdiv i64 %v2552, %v3
  %v2554 = mul i64 %v2553, 2
  %v2555 = icmp slt i64 %v2554, 8
  %v2556 = select i1 %v2555, i64 %v2554, i64 8
  %v2557 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b400
b400:
  %v2558 = phi i64 [ %v2551, %b396 ], [ %v2566, %b405 ]
  %v2559 = icmp slt i64 %v2558, %v2556
  br i1 %v2559, label %b401, label %b402
b401:
  %v2560 = mul i64 %v2558, 8
  %v2561 = getelementptr inbounds float, ptr %v2557, i64 %v2560
  br label %b403
b403:
  %v2562 = phi i64 [ 0, %b401 ], [ %v2565, %b404 ]
  %v2563 = icmp slt i64 %v2562, 8
  br i1 %v2563, label %b404, label %b405
b404:
  %v2564 = getelementptr inbounds float, ptr %v2561, i64 %v2562
  store float 0x0000000000000000, ptr %v2564, align 4
  %v2565 = add nsw i64 %v2562, 1
  br label %b403
b405:
  %v2566 = add nsw i64 %v2558, 1
  br label %b400
b402:
  %v2567 = mul i64 %v8, 1
  br label %b406
b406:
  %v2568 = phi i64 [ 0, %b402 ], [ %v2672, %b411 ]
  %v2569 = icmp slt i64 %v2568, %v2567
  br i1 %v2569, label %b407, label %b408
b407:
  %v2570 = sub i64 %v2567, %v2568
  %v2571 = icmp slt i64 %v2570, 384
  %v2572 = select i1 %v2571, i64 %v2570, i64 384
  br label %b409
b409:
  %v2573 = phi i64 [ %v2551, %b407 ], [ %v2671, %b435 ]
  %v2574 = icmp slt i64 %v2573, %v2556
  br i1 %v2574, label %b410, label %b411
b410:
  %v2575 = sub i64 %v2556, %v2573
  %v2576 = icmp slt i64 %v2575, 64
  %v2577 = select i1 %v2576, i64 %v2575, i64 64
  %v2578 = sdiv i64 %v2577, 2
  %v2579 = mul i64 %v2578, 2
  %v2580 = sub i64 %v2577, %v2579
  %v2581 = mul i64 %v2568, 8
  %v2582 = add i64 %v2581, %v2573
  %v2583 = getelementptr inbounds float, ptr %v2539, i64 %v2582
  br label %b412
b412:
  %v2584 = phi i64 [ 0, %b410 ], [ %v2610, %b420 ]
  %v2585 = icmp slt i64 %v2584, %v2572
  br i1 %v2585, label %b413, label %b414
b413:
  %v2586 = mul i64 %v2584, 8
  %v2587 = getelementptr inbounds float, ptr %v2583, i64 %v2586
  %v2588 = mul i64 %v2584, 2
  %v2589 = getelementptr inbounds float, ptr %v2543, i64 %v2588
  br label %b415
b415:
  %v2590 = phi i64 [ 0, %b413 ], [ %v2599, %b416 ]
  %v2591 = icmp slt i64 %v2590, %v2578
  br i1 %v2591, label %b416, label %b417
b416:
  %v2592 = mul i64 %v2590, 2
  %v2593 = getelementptr inbounds float, ptr %v2587, i64 %v2592
  %v2594 = mul i64 %v2590, 768
  %v2595 = getelementptr inbounds float, ptr %v2589, i64 %v2594
  %v2596 = getelementptr inbounds float, ptr %v2593, i64 0
  %v2597 = load <2 x float>, ptr %v2596, align 4
  %v2598 = getelementptr inbounds float, ptr %v2595, i64 0
  store <2 x float> %v2597, ptr %v2598, align 4
  %v2599 = add nsw i64 %v2590, 1
  br label %b415
b417:
  %v2600 = mul i64 %v2578, 2
  %v2601 = getelementptr inbounds float, ptr %v2587, i64 %v2600
  %v2602 = mul i64 %v2578, 768
  %v2603 = getelementptr inbounds float, ptr %v2589, i64 %v2602
  br label %b418
b418:
  %v2604 = phi i64 [ 0, %b417 ], [ %v2609, %b419 ]
  %v2605 = icmp slt i64 %v2604, %v2580
  br i1 %v2605, label %b419, label %b420
b419:
  %v2606 = getelementptr inbounds float, ptr %v2601, i64 %v2604
  %v2607 = load float, ptr %v2606, align 4
  %v2608 = getelementptr inbounds float, ptr %v2603, i64 %v2604
  store float %v2607, ptr %v2608, align 4
  %v2609 = add nsw i64 %v2604, 1
  br label %b418, !llvm.loop !9
b420:
  %v2610 = add nsw i64 %v2584, 1
  br label %b412
b414:
  br label %b421
b421:
  %v2611 = phi i64 [ 0, %b414 ], [ %v2646, %b429 ]
  %v2612 = icmp slt i64 %v2611, 0
  br i1 %v2612, label %b422, label %b423
b422:
  %v2613 = mul i64 %v2568, 8
  %v2614 = add i64 %v2613, %v2611
  %v2615 = getelementptr inbounds float, ptr %v2542, i64 %v2614
  br label %b424
b424:
  %v2616 = phi i64 [ 0, %b422 ], [ %v2634, %b425 ]
  %v2617 = icmp slt i64 %v2616, %v2572
  br i1 %v2617, label %b425, label %b426
b425:
  %v2618 = mul i64 %v2616, 8
  %v2619 = getelementptr inbounds float, ptr %v2615, i64 %v2618
  %v2620 = mul i64 %v2616, 32
  %v2621 = getelementptr inbounds float, ptr %v178, i64 %v2620
  %v2622 = getelementptr inbounds float, ptr %v2619, i64 0
  %v2623 = load <8 x float>, ptr %v2622, align 4
  %v2624 = getelementptr inbounds float, ptr %v2621, i64 0
  store <8 x float> %v2623, ptr %v2624, align 4
  %v2625 = getelementptr inbounds float, ptr %v2619, i64 8
  %v2626 = load <8 x float>, ptr %v2625, align 4
  %v2627 = getelementptr inbounds float, ptr %v2621, i64 8
  store <8 x float> %v2626, ptr %v2627, align 4
  %v2628 = getelementptr inbounds float, ptr %v2619, i64 16
  %v2629 = load <8 x float>, ptr %v2628, align 4
  %v2630 = getelementptr inbounds float, ptr %v2621, i64 16
  store <8 x float> %v2629, ptr %v2630, align 4
  %v2631 = getelementptr inbounds float, ptr %v2619, i64 24
  %v2632 = load <8 x float>, ptr %v2631, align 4
  %v2633 = getelementptr inbounds float, ptr %v2621, i64 24
  store <8 x float> %v2632, ptr %v2633, align 4
  %v2634 = add nsw i64 %v2616, 1
  br label %b424
b426:
  %v2635 = sdiv i64 %v2577, 2
  br label %b427
b427:
  %v2636 = phi i64 [ 0, %b426 ], [ %v2645, %b428 ]
  %v2637 = icmp slt i64 %v2636, %v2635
  br i1 %v2637, label %b428, label %b429
b428:
  %v2638 = mul i64 %v2636, 2
  %v2639 = add i64 %v2573, %v2638
  %v2640 = mul i64 %v2636, 768
  %v2641 = getelementptr inbounds float, ptr %v2543, i64 %v2640
  %v2642 = mul i64 %v2639, 8
  %v2643 = add i64 %v2642, %v2611
  %v2644 = getelementptr inbounds float, ptr %v2557, i64 %v2643
  call void @outer_2x32(ptr %v2641, ptr %v178, i64 %v2572, ptr %v2644, i64 8)
  %v2645 = add nsw i64 %v2636, 1
  br label %b427
b429:
  %v2646 = add nsw i64 %v2611, 32
  br label %b421
b423:
  %v2647 = mul i64 %v2568, 8
  %v2648 = add i64 %v2647, 0
  %v2649 = getelementptr inbounds float, ptr %v2542, i64 %v2648
  br label %b430
b430:
  %v2650 = phi i64 [ 0, %b423 ], [ %v2659, %b431 ]
  %v2651 = icmp slt i64 %v2650, %v2572
  br i1 %v2651, label %b431, label %b432
b431:
  %v2652 = mul i64 %v2650, 8
  %v2653 = getelementptr inbounds float, ptr %v2649, i64 %v2652
  %v2654 = mul i64 %v2650, 8
  %v2655 = getelementptr inbounds float, ptr %v178, i64 %v2654
  %v2656 = getelementptr inbounds float, ptr %v2653, i64 0
  %v2657 = load <8 x float>, ptr %v2656, align 4
  %v2658 = getelementptr inbounds float, ptr %v2655, i64 0
  store <8 x float> %v2657, ptr %v2658, align 4
  %v2659 = add nsw i64 %v2650, 1
  br label %b430
b432:
  %v2660 = sdiv i64 %v2577, 2
  br label %b433
b433:
  %v2661 = phi i64 [ 0, %b432 ], [ %v2670, %b434 ]
  %v2662 = icmp slt i64 %v2661, %v2660
  br i1 %v2662, label %b434, label %b435
b434:
  %v2663 = mul i64 %v2661, 2
  %v2664 = add i64 %v2573, %v2663
  %v2665 = mul i64 %v2661, 768
  %v2666 = getelementptr inbounds float, ptr %v2543, i64 %v2665
  %v2667 = mul i64 %v2664, 8
  %v2668 = add i64 %v2667, 0
  %v2669 = getelementptr inbounds float, ptr %v2557, i64 %v2668
  call void @outer_2x8(ptr %v2666, ptr %v178, i64 %v2572, ptr %v2669, i64 8)
  %v2670 = add nsw i64 %v2661, 1
  br label %b433
b435:
  %v2671 = add nsw i64 %v2573, 64
  br label %b409
b411:
  %v2672 = add nsw i64 %v2568, 384
  br label %b406
b408:
  %v2673 = icmp sgt i64 %v3, 1
  br i1 %v2673, label %b436, label %b437
b436:
  %v2674 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2675 = atomicrmw add ptr %v2674, i64 1 acq_rel
  %v2676 = load i64, ptr %v173, align 8
  %v2677 = add i64 %v2676, 1
  store i64 %v2677, ptr %v173, align 8
  %v2678 = mul i64 %v3, %v2677
  br label %b438
b438:
  %v2679 = load atomic i64, ptr %v2674 acquire, align 8
  %v2680 = icmp slt i64 %v2679, %v2678
  br i1 %v2680, label %b439, label %b440
b439:
  %v2681 = call i32 @sched_yield()
  br label %b438
b440:
  br label %b437
b437:
  %v2682 = icmp eq i64 %v2, 0
  br i1 %v2682, label %b441, label %b442
b441:
  %v2683 = add i64 0, 0
  %v2684 = getelementptr inbounds float, ptr %v114, i64 %v2683
  %v2685 = load <8 x float>, ptr %v2684, align 4
  %v2686 = add i64 0, 0
  %v2687 = getelementptr inbounds float, ptr %v54, i64 %v2686
  store <8 x float> %v2685, ptr %v2687, align 4
  br label %b442
b442:
  %v2688 = icmp sgt i64 %v3, 1
  br i1 %v2688, label %b443, label %b444
b443:
  %v2689 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2690 = atomicrmw add ptr %v2689, i64 1 acq_rel
  %v2691 = load i64, ptr %v173, align 8
  %v2692 = add i64 %v2691, 1
  store i64 %v2692, ptr %v173, align 8
  %v2693 = mul i64 %v3, %v2692
  br label %b445
b445:
  %v2694 = load atomic i64, ptr %v2689 acquire, align 8
  %v2695 = icmp slt i64 %v2694, %v2693
  br i1 %v2695, label %b446, label %b447
b446:
  %v2696 = call i32 @sched_yield()
  br label %b445
b447:
  br label %b444
b444:
  %v2697 = icmp eq i64 %v2, 0
  br i1 %v2697, label %b448, label %b449
b448:
  %v2698 = add i64 0, 0
  %v2699 = getelementptr inbounds float, ptr %v116, i64 %v2698
  %v2700 = load <8 x float>, ptr %v2699, align 4
  %v2701 = add i64 8, 0
  %v2702 = getelementptr inbounds float, ptr %v54, i64 %v2701
  store <8 x float> %v2700, ptr %v2702, align 4
  br label %b449
b449:
  %v2703 = icmp sgt i64 %v3, 1
  br i1 %v2703, label %b450, label %b451
b450:
  %v2704 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2705 = atomicrmw add ptr %v2704, i64 1 acq_rel
  %v2706 = load i64, ptr %v173, align 8
  %v2707 = add i64 %v2706, 1
  store i64 %v2707, ptr %v173, align 8
  %v2708 = mul i64 %v3, %v2707
  br label %b452
b452:
  %v2709 = load atomic i64, ptr %v2704 acquire, align 8
  %v2710 = icmp slt i64 %v2709, %v2708
  br i1 %v2710, label %b453, label %b454
b453:
  %v2711 = call i32 @sched_yield()
  br label %b452
b454:
  br label %b451
b451:
  %v2712 = icmp eq i64 %v2, 0
  br i1 %v2712, label %b455, label %b456
b455:
  %v2713 = add i64 0, 0
  %v2714 = getelementptr inbounds float, ptr %v118, i64 %v2713
  %v2715 = load <8 x float>, ptr %v2714, align 4
  %v2716 = add i64 16, 0
  %v2717 = getelementptr inbounds float, ptr %v54, i64 %v2716
  store <8 x float> %v2715, ptr %v2717, align 4
  br label %b456
b456:
  %v2718 = icmp sgt i64 %v3, 1
  br i1 %v2718, label %b457, label %b458
b457:
  %v2719 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2720 = atomicrmw add ptr %v2719, i64 1 acq_rel
  %v2721 = load i64, ptr %v173, align 8
  %v2722 = add i64 %v2721, 1
  store i64 %v2722, ptr %v173, align 8
  %v2723 = mul i64 %v3, %v2722
  br label %b459
b459:
  %v2724 = load atomic i64, ptr %v2719 acquire, align 8
  %v2725 = icmp slt i64 %v2724, %v2723
  br i1 %v2725, label %b460, label %b461
b460:
  %v2726 = call i32 @sched_yield()
  br label %b459
b461:
  br label %b458
b458:
  %v2727 = icmp eq i64 %v2, 0
  br i1 %v2727, label %b462, label %b463
b462:
  %v2728 = add i64 0, 0
  %v2729 = getelementptr inbounds float, ptr %v120, i64 %v2728
  %v2730 = load <8 x float>, ptr %v2729, align 4
  %v2731 = add i64 24, 0
  %v2732 = getelementptr inbounds float, ptr %v54, i64 %v2731
  store <8 x float> %v2730, ptr %v2732, align 4
  br label %b463
b463:
  %v2733 = icmp sgt i64 %v3, 1
  br i1 %v2733, label %b464, label %b465
b464:
  %v2734 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2735 = atomicrmw add ptr %v2734, i64 1 acq_rel
  %v2736 = load i64, ptr %v173, align 8
  %v2737 = add i64 %v2736, 1
  store i64 %v2737, ptr %v173, align 8
  %v2738 = mul i64 %v3, %v2737
  br label %b466
b466:
  %v2739 = load atomic i64, ptr %v2734 acquire, align 8
  %v2740 = icmp slt i64 %v2739, %v2738
  br i1 %v2740, label %b467, label %b468
b467:
  %v2741 = call i32 @sched_yield()
  br label %b466
b468:
  br label %b465
b465:
  %v2742 = icmp eq i64 %v2, 0
  br i1 %v2742, label %b469, label %b470
b469:
  br label %b471
b471:
  %v2743 = phi i64 [ 0, %b469 ], [ %v2754, %b472 ]
  %v2744 = icmp slt i64 %v2743, 128
  br i1 %v2744, label %b472, label %b473
b472:
  %v2745 = add i64 0, %v2743
  %v2746 = getelementptr inbounds float, ptr %v122, i64 %v2745
  %v2747 = load <8 x float>, ptr %v2746, align 4
  %v2748 = add i64 0, %v2743
  %v2749 = getelementptr inbounds float, ptr %v76, i64 %v2748
  %v2750 = load <8 x float>, ptr %v2749, align 4
  %v2751 = fmul <8 x float> %v2747, %v2750
  %v2752 = add i64 0, %v2743
  %v2753 = getelementptr inbounds float, ptr %v68, i64 %v2752
  store <8 x float> %v2751, ptr %v2753, align 4
  %v2754 = add nsw i64 %v2743, 8
  br label %b471
b473:
  br label %b470
b470:
  %v2755 = icmp sgt i64 %v3, 1
  br i1 %v2755, label %b474, label %b475
b474:
  %v2756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2757 = atomicrmw add ptr %v2756, i64 1 acq_rel
  %v2758 = load i64, ptr %v173, align 8
  %v2759 = add i64 %v2758, 1
  store i64 %v2759, ptr %v173, align 8
  %v2760 = mul i64 %v3, %v2759
  br label %b476
b476:
  %v2761 = load atomic i64, ptr %v2756 acquire, align 8
  %v2762 = icmp slt i64 %v2761, %v2760
  br i1 %v2762, label %b477, label %b478
b477:
  %v2763 = call i32 @sched_yield()
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
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
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
