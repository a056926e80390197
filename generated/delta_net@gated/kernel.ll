; generated from specs/delta_net.yaml by `make generated`: do not edit
; delta_net@gated I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v219 = alloca i64, i64 1, align 8
  %v674 = alloca float, i64 64, align 4
  %v2084 = alloca float, i64 64, align 4
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
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds i64, ptr %v1, i64 7
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 16
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 17
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 18
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 19
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 20
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 25
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 26
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 37
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 41
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 42
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 43
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 44
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 47
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 49
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 50
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 51
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 52
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 53
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 54
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 55
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 56
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 57
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 58
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 59
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 60
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 61
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 62
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 63
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 69
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 70
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 71
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 72
  %v218 = load i64, ptr %v217, align 8
  store i64 0, ptr %v219, align 8
  %v220 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v221 = load ptr, ptr %v220, align 4
  %v222 = mul i64 %v2, 0
  %v223 = add i64 %v222, 704
  %v224 = getelementptr inbounds float, ptr %v221, i64 %v223
  %v225 = getelementptr inbounds i64, ptr %v1, i64 4
  %v226 = load i64, ptr %v225, align 8
  %v227 = icmp eq i64 %v226, 0
  br i1 %v227, label %b0, label %b1
b0:
  %v228 = icmp eq i64 %v2, 0
  br i1 %v228, label %b2, label %b3
b2:
  br label %b4
b4:
  %v229 = phi i64 [ 0, %b2 ], [ %v235, %b5 ]
  %v230 = icmp slt i64 %v229, 128
  br i1 %v230, label %b5, label %b6
b5:
  %v231 = add i64 0, %v229
  %v232 = getelementptr inbounds float, ptr %v74, i64 %v231
  %v233 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v234 = shufflevector <8 x float> %v233, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = add nsw i64 %v229, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v236 = icmp sgt i64 %v3, 1
  br i1 %v236, label %b7, label %b8
b7:
  %v237 = getelementptr inbounds i64, ptr %v1, i64 3
  %v238 = atomicrmw add ptr %v237, i64 1 acq_rel
  %v239 = load i64, ptr %v219, align 8
  %v240 = add i64 %v239, 1
  store i64 %v240, ptr %v219, align 8
  %v241 = mul i64 %v3, %v240
  br label %b9
b9:
  %v242 = load atomic i64, ptr %v237 acquire, align 8
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b10, label %b11
b10:
  %v244 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v245 = getelementptr inbounds i64, ptr %v1, i64 4
  %v246 = load i64, ptr %v245, align 8
  %v247 = icmp eq i64 %v246, 0
  br i1 %v247, label %b12, label %b13
b12:
  %v248 = icmp eq i64 %v2, 0
  br i1 %v248, label %b14, label %b15
b14:
  br label %b16
b16:
  %v249 = phi i64 [ 0, %b14 ], [ %v255, %b17 ]
  %v250 = icmp slt i64 %v249, 48
  br i1 %v250, label %b17, label %b18
b17:
  %v251 = add i64 0, %v249
  %v252 = getelementptr inbounds float, ptr %v76, i64 %v251
  %v253 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v254, ptr %v252, align 4
  %v255 = add nsw i64 %v249, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v256 = icmp sgt i64 %v3, 1
  br i1 %v256, label %b19, label %b20
b19:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = load i64, ptr %v219, align 8
  %v260 = add i64 %v259, 1
  store i64 %v260, ptr %v219, align 8
  %v261 = mul i64 %v3, %v260
  br label %b21
b21:
  %v262 = load atomic i64, ptr %v257 acquire, align 8
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b22, label %b23
b22:
  %v264 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 4
  %v266 = load i64, ptr %v265, align 8
  %v267 = icmp eq i64 %v266, 0
  br i1 %v267, label %b24, label %b25
b24:
  %v268 = icmp eq i64 %v2, 0
  br i1 %v268, label %b26, label %b27
b26:
  %v269 = icmp ult i64 2, 8
  %v270 = select i1 %v269, i64 2, i64 8
  %v271 = trunc i64 %v270 to i32
  %v272 = insertelement <8 x i32> poison, i32 %v271, i64 0
  %v273 = shufflevector <8 x i32> %v272, <8 x i32> poison, <8 x i32> zeroinitializer
  %v274 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v273
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v10, i64 %v275
  %v277 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v276, <8 x i1> %v274, <8 x float> zeroinitializer)
  %v278 = fcmp olt <8 x float> %v277, splat (float 0xC05A400000000000)
  %v279 = select <8 x i1> %v278, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v277
  %v280 = fcmp ogt <8 x float> %v279, splat (float 0x4056400000000000)
  %v281 = select <8 x i1> %v280, <8 x float> splat (float 0x4056400000000000), <8 x float> %v279
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v283 = fsub <8 x float> %v282, splat (float 0x4168000000000000)
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v281)
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v284)
  %v286 = bitcast <8 x float> %v282 to <8 x i32>
  %v287 = fmul <8 x float> %v285, %v285
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v285, <8 x float> splat (float 0x3F81227F40000000))
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v288, <8 x float> %v285, <8 x float> splat (float 0x3FA5556740000000))
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> %v285, <8 x float> splat (float 0x3FC5554B00000000))
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> %v285, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> %v291, <8 x float> %v285)
  %v293 = sub <8 x i32> %v286, splat (i32 1262485250)
  %v294 = lshr <8 x i32> %v293, splat (i32 1)
  %v295 = sub <8 x i32> %v293, %v294
  %v296 = shl <8 x i32> %v294, splat (i32 23)
  %v297 = bitcast <8 x i32> %v296 to <8 x float>
  %v298 = shl <8 x i32> %v295, splat (i32 23)
  %v299 = bitcast <8 x i32> %v298 to <8 x float>
  %v300 = fadd <8 x float> %v292, splat (float 0x3FF0000000000000)
  %v301 = fmul <8 x float> %v300, %v297
  %v302 = fmul <8 x float> %v301, %v299
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v78, i64 %v303
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v302, ptr align 4 %v304, <8 x i1> %v274)
  br label %b27
b27:
  br label %b25
b25:
  %v305 = icmp sgt i64 %v3, 1
  br i1 %v305, label %b28, label %b29
b28:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v307 = atomicrmw add ptr %v306, i64 1 acq_rel
  %v308 = load i64, ptr %v219, align 8
  %v309 = add i64 %v308, 1
  store i64 %v309, ptr %v219, align 8
  %v310 = mul i64 %v3, %v309
  br label %b30
b30:
  %v311 = load atomic i64, ptr %v306 acquire, align 8
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b31, label %b32
b31:
  %v313 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 4
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b33, label %b34
b33:
  %v317 = icmp eq i64 %v2, 0
  br i1 %v317, label %b35, label %b36
b35:
  br label %b37
b37:
  %v318 = phi i64 [ 0, %b35 ], [ %v325, %b38 ]
  %v319 = icmp slt i64 %v318, 384
  br i1 %v319, label %b38, label %b39
b38:
  %v320 = add i64 0, %v318
  %v321 = getelementptr inbounds float, ptr %v14, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 0, %v318
  %v324 = getelementptr inbounds float, ptr %v70, i64 %v323
  store <8 x float> %v322, ptr %v324, align 4
  %v325 = add nsw i64 %v318, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v326 = icmp sgt i64 %v3, 1
  br i1 %v326, label %b40, label %b41
b40:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 3
  %v328 = atomicrmw add ptr %v327, i64 1 acq_rel
  %v329 = load i64, ptr %v219, align 8
  %v330 = add i64 %v329, 1
  store i64 %v330, ptr %v219, align 8
  %v331 = mul i64 %v3, %v330
  br label %b42
b42:
  %v332 = load atomic i64, ptr %v327 acquire, align 8
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b43, label %b44
b43:
  %v334 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 4
  %v336 = load i64, ptr %v335, align 8
  %v337 = icmp eq i64 %v336, 0
  br i1 %v337, label %b45, label %b46
b45:
  %v338 = icmp eq i64 %v2, 0
  br i1 %v338, label %b47, label %b48
b47:
  br label %b49
b49:
  %v339 = phi i64 [ 0, %b47 ], [ %v346, %b50 ]
  %v340 = icmp slt i64 %v339, 16
  br i1 %v340, label %b50, label %b51
b50:
  %v341 = add i64 0, %v339
  %v342 = getelementptr inbounds float, ptr %v16, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 384, %v339
  %v345 = getelementptr inbounds float, ptr %v70, i64 %v344
  store <8 x float> %v343, ptr %v345, align 4
  %v346 = add nsw i64 %v339, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v347 = icmp sgt i64 %v3, 1
  br i1 %v347, label %b52, label %b53
b52:
  %v348 = getelementptr inbounds i64, ptr %v1, i64 3
  %v349 = atomicrmw add ptr %v348, i64 1 acq_rel
  %v350 = load i64, ptr %v219, align 8
  %v351 = add i64 %v350, 1
  store i64 %v351, ptr %v219, align 8
  %v352 = mul i64 %v3, %v351
  br label %b54
b54:
  %v353 = load atomic i64, ptr %v348 acquire, align 8
  %v354 = icmp slt i64 %v353, %v352
  br i1 %v354, label %b55, label %b56
b55:
  %v355 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v356 = getelementptr inbounds i64, ptr %v1, i64 4
  %v357 = load i64, ptr %v356, align 8
  %v358 = icmp eq i64 %v357, 0
  br i1 %v358, label %b57, label %b58
b57:
  %v359 = icmp eq i64 %v2, 0
  br i1 %v359, label %b59, label %b60
b59:
  br label %b61
b61:
  %v360 = phi i64 [ 0, %b59 ], [ %v367, %b62 ]
  %v361 = icmp slt i64 %v360, 16
  br i1 %v361, label %b62, label %b63
b62:
  %v362 = add i64 0, %v360
  %v363 = getelementptr inbounds float, ptr %v18, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 400, %v360
  %v366 = getelementptr inbounds float, ptr %v70, i64 %v365
  store <8 x float> %v364, ptr %v366, align 4
  %v367 = add nsw i64 %v360, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v368 = icmp sgt i64 %v3, 1
  br i1 %v368, label %b64, label %b65
b64:
  %v369 = getelementptr inbounds i64, ptr %v1, i64 3
  %v370 = atomicrmw add ptr %v369, i64 1 acq_rel
  %v371 = load i64, ptr %v219, align 8
  %v372 = add i64 %v371, 1
  store i64 %v372, ptr %v219, align 8
  %v373 = mul i64 %v3, %v372
  br label %b66
b66:
  %v374 = load atomic i64, ptr %v369 acquire, align 8
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b67, label %b68
b67:
  %v376 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 4
  %v378 = load i64, ptr %v377, align 8
  %v379 = icmp eq i64 %v378, 0
  br i1 %v379, label %b69, label %b70
b69:
  %v380 = icmp eq i64 %v2, 0
  br i1 %v380, label %b71, label %b72
b71:
  br label %b73
b73:
  %v381 = phi i64 [ 0, %b71 ], [ %v388, %b74 ]
  %v382 = icmp slt i64 %v381, 128
  br i1 %v382, label %b74, label %b75
b74:
  %v383 = add i64 0, %v381
  %v384 = getelementptr inbounds float, ptr %v20, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 416, %v381
  %v387 = getelementptr inbounds float, ptr %v70, i64 %v386
  store <8 x float> %v385, ptr %v387, align 4
  %v388 = add nsw i64 %v381, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v389 = icmp sgt i64 %v3, 1
  br i1 %v389, label %b76, label %b77
b76:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 3
  %v391 = atomicrmw add ptr %v390, i64 1 acq_rel
  %v392 = load i64, ptr %v219, align 8
  %v393 = add i64 %v392, 1
  store i64 %v393, ptr %v219, align 8
  %v394 = mul i64 %v3, %v393
  br label %b78
b78:
  %v395 = load atomic i64, ptr %v390 acquire, align 8
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b79, label %b80
b79:
  %v397 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v398 = getelementptr inbounds i64, ptr %v1, i64 4
  %v399 = load i64, ptr %v398, align 8
  %v400 = icmp eq i64 %v399, 0
  br i1 %v400, label %b81, label %b82
b81:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 78
  %v402 = load i64, ptr %v401, align 8
  %v403 = icmp eq i64 %v402, 0
  br i1 %v403, label %b83, label %b84
b83:
  %v404 = add i64 %v7, 0
  %v405 = sdiv i64 %v404, 1
  %v406 = add i64 %v2, 1
  %v407 = mul i64 %v405, %v2
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, %v7
  %v411 = select i1 %v410, i64 %v409, i64 %v7
  %v412 = mul i64 %v405, %v406
  %v413 = sdiv i64 %v412, %v3
  %v414 = mul i64 %v413, 1
  %v415 = icmp slt i64 %v414, %v7
  %v416 = select i1 %v415, i64 %v414, i64 %v7
  br label %b85
b85:
  %v417 = phi i64 [ %v411, %b83 ], [ %v431, %b90 ]
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b86, label %b87
b86:
  %v419 = and i64 0, %v158
  %v420 = mul i64 %v419, %v7
  %v421 = add i64 %v420, %v417
  %v422 = mul i64 %v421, 128
  %v423 = getelementptr inbounds float, ptr %v32, i64 %v422
  br label %b88
b88:
  %v424 = phi i64 [ 0, %b86 ], [ %v430, %b89 ]
  %v425 = icmp slt i64 %v424, 128
  br i1 %v425, label %b89, label %b90
b89:
  %v426 = add i64 0, %v424
  %v427 = getelementptr inbounds float, ptr %v423, i64 %v426
  %v428 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v429, ptr %v427, align 4
  %v430 = add nsw i64 %v424, 8
  br label %b88
b90:
  %v431 = add nsw i64 %v417, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v432 = icmp sgt i64 %v3, 1
  br i1 %v432, label %b91, label %b92
b91:
  %v433 = getelementptr inbounds i64, ptr %v1, i64 3
  %v434 = atomicrmw add ptr %v433, i64 1 acq_rel
  %v435 = load i64, ptr %v219, align 8
  %v436 = add i64 %v435, 1
  store i64 %v436, ptr %v219, align 8
  %v437 = mul i64 %v3, %v436
  br label %b93
b93:
  %v438 = load atomic i64, ptr %v433 acquire, align 8
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b94, label %b95
b94:
  %v440 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v441 = getelementptr inbounds i64, ptr %v1, i64 4
  %v442 = load i64, ptr %v441, align 8
  %v443 = icmp eq i64 %v442, 0
  br i1 %v443, label %b96, label %b97
b96:
  %v444 = getelementptr inbounds i64, ptr %v1, i64 79
  %v445 = load i64, ptr %v444, align 8
  %v446 = icmp eq i64 %v445, 0
  br i1 %v446, label %b98, label %b99
b98:
  %v447 = add i64 %v7, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v7
  %v454 = select i1 %v453, i64 %v452, i64 %v7
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v7
  %v459 = select i1 %v458, i64 %v457, i64 %v7
  br label %b100
b100:
  %v460 = phi i64 [ %v454, %b98 ], [ %v474, %b105 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b101, label %b102
b101:
  %v462 = and i64 0, %v160
  %v463 = mul i64 %v462, %v7
  %v464 = add i64 %v463, %v460
  %v465 = mul i64 %v464, 48
  %v466 = getelementptr inbounds float, ptr %v34, i64 %v465
  br label %b103
b103:
  %v467 = phi i64 [ 0, %b101 ], [ %v473, %b104 ]
  %v468 = icmp slt i64 %v467, 48
  br i1 %v468, label %b104, label %b105
b104:
  %v469 = add i64 0, %v467
  %v470 = getelementptr inbounds float, ptr %v466, i64 %v469
  %v471 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v472 = shufflevector <8 x float> %v471, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v472, ptr %v470, align 4
  %v473 = add nsw i64 %v467, 8
  br label %b103
b105:
  %v474 = add nsw i64 %v460, 1
  br label %b100
b102:
  br label %b99
b99:
  br label %b97
b97:
  %v475 = icmp sgt i64 %v3, 1
  br i1 %v475, label %b106, label %b107
b106:
  %v476 = getelementptr inbounds i64, ptr %v1, i64 3
  %v477 = atomicrmw add ptr %v476, i64 1 acq_rel
  %v478 = load i64, ptr %v219, align 8
  %v479 = add i64 %v478, 1
  store i64 %v479, ptr %v219, align 8
  %v480 = mul i64 %v3, %v479
  br label %b108
b108:
  %v481 = load atomic i64, ptr %v476 acquire, align 8
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b109, label %b110
b109:
  %v483 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v484 = getelementptr inbounds i64, ptr %v1, i64 4
  %v485 = load i64, ptr %v484, align 8
  %v486 = icmp eq i64 %v485, 0
  br i1 %v486, label %b111, label %b112
b111:
  %v487 = getelementptr inbounds i64, ptr %v1, i64 80
  %v488 = load i64, ptr %v487, align 8
  %v489 = icmp eq i64 %v488, 0
  br i1 %v489, label %b113, label %b114
b113:
  %v490 = add i64 %v7, 0
  %v491 = sdiv i64 %v490, 1
  %v492 = add i64 %v2, 1
  %v493 = mul i64 %v491, %v2
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, %v7
  %v497 = select i1 %v496, i64 %v495, i64 %v7
  %v498 = mul i64 %v491, %v492
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, %v7
  %v502 = select i1 %v501, i64 %v500, i64 %v7
  br label %b115
b115:
  %v503 = phi i64 [ %v497, %b113 ], [ %v523, %b120 ]
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b116, label %b117
b116:
  %v505 = and i64 0, %v160
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v503
  %v508 = mul i64 %v507, 48
  %v509 = getelementptr inbounds float, ptr %v34, i64 %v508
  %v510 = and i64 0, %v162
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v503
  %v513 = mul i64 %v512, 48
  %v514 = getelementptr inbounds float, ptr %v36, i64 %v513
  br label %b118
b118:
  %v515 = phi i64 [ 0, %b116 ], [ %v522, %b119 ]
  %v516 = icmp slt i64 %v515, 48
  br i1 %v516, label %b119, label %b120
b119:
  %v517 = add i64 0, %v515
  %v518 = getelementptr inbounds float, ptr %v509, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 0, %v515
  %v521 = getelementptr inbounds float, ptr %v514, i64 %v520
  store <8 x float> %v519, ptr %v521, align 4
  %v522 = add nsw i64 %v515, 8
  br label %b118
b120:
  %v523 = add nsw i64 %v503, 1
  br label %b115
b117:
  br label %b114
b114:
  br label %b112
b112:
  %v524 = icmp sgt i64 %v3, 1
  br i1 %v524, label %b121, label %b122
b121:
  %v525 = getelementptr inbounds i64, ptr %v1, i64 3
  %v526 = atomicrmw add ptr %v525, i64 1 acq_rel
  %v527 = load i64, ptr %v219, align 8
  %v528 = add i64 %v527, 1
  store i64 %v528, ptr %v219, align 8
  %v529 = mul i64 %v3, %v528
  br label %b123
b123:
  %v530 = load atomic i64, ptr %v525 acquire, align 8
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b124, label %b125
b124:
  %v532 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v533 = getelementptr inbounds i64, ptr %v1, i64 4
  %v534 = load i64, ptr %v533, align 8
  %v535 = icmp eq i64 %v534, 0
  br i1 %v535, label %b126, label %b127
b126:
  %v536 = getelementptr inbounds i64, ptr %v1, i64 81
  %v537 = load i64, ptr %v536, align 8
  %v538 = icmp eq i64 %v537, 0
  br i1 %v538, label %b128, label %b129
b128:
  %v539 = add i64 %v7, 0
  %v540 = sdiv i64 %v539, 1
  %v541 = add i64 %v2, 1
  %v542 = mul i64 %v540, %v2
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 1
  %v545 = icmp slt i64 %v544, %v7
  %v546 = select i1 %v545, i64 %v544, i64 %v7
  %v547 = mul i64 %v540, %v541
  %v548 = sdiv i64 %v547, %v3
  %v549 = mul i64 %v548, 1
  %v550 = icmp slt i64 %v549, %v7
  %v551 = select i1 %v550, i64 %v549, i64 %v7
  br label %b130
b130:
  %v552 = phi i64 [ %v546, %b128 ], [ %v572, %b135 ]
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b131, label %b132
b131:
  %v554 = and i64 0, %v160
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v552
  %v557 = mul i64 %v556, 48
  %v558 = getelementptr inbounds float, ptr %v34, i64 %v557
  %v559 = and i64 0, %v164
  %v560 = mul i64 %v559, %v7
  %v561 = add i64 %v560, %v552
  %v562 = mul i64 %v561, 48
  %v563 = getelementptr inbounds float, ptr %v38, i64 %v562
  br label %b133
b133:
  %v564 = phi i64 [ 0, %b131 ], [ %v571, %b134 ]
  %v565 = icmp slt i64 %v564, 48
  br i1 %v565, label %b134, label %b135
b134:
  %v566 = add i64 0, %v564
  %v567 = getelementptr inbounds float, ptr %v558, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 0, %v564
  %v570 = getelementptr inbounds float, ptr %v563, i64 %v569
  store <8 x float> %v568, ptr %v570, align 4
  %v571 = add nsw i64 %v564, 8
  br label %b133
b135:
  %v572 = add nsw i64 %v552, 1
  br label %b130
b132:
  br label %b129
b129:
  br label %b127
b127:
  %v573 = icmp sgt i64 %v3, 1
  br i1 %v573, label %b136, label %b137
b136:
  %v574 = getelementptr inbounds i64, ptr %v1, i64 3
  %v575 = atomicrmw add ptr %v574, i64 1 acq_rel
  %v576 = load i64, ptr %v219, align 8
  %v577 = add i64 %v576, 1
  store i64 %v577, ptr %v219, align 8
  %v578 = mul i64 %v3, %v577
  br label %b138
b138:
  %v579 = load atomic i64, ptr %v574 acquire, align 8
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b139, label %b140
b139:
  %v581 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v582 = getelementptr inbounds float, ptr %v221, i64 0
  %v583 = getelementptr inbounds i64, ptr %v1, i64 4
  %v584 = load i64, ptr %v583, align 8
  %v585 = icmp eq i64 %v584, 0
  br i1 %v585, label %b141, label %b142
b141:
  %v586 = add i64 3, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, 3
  %v593 = select i1 %v592, i64 %v591, i64 3
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, 3
  %v598 = select i1 %v597, i64 %v596, i64 3
  %v599 = icmp slt i64 %v598, 2
  %v600 = select i1 %v599, i64 %v598, i64 2
  br label %b143
b143:
  %v601 = phi i64 [ %v593, %b141 ], [ %v642, %b144 ]
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b144, label %b145
b144:
  %v603 = mul i64 %v601, 256
  %v604 = mul i64 %v601, 32
  %v605 = add i64 %v603, 0
  %v606 = add i64 %v604, 0
  %v607 = getelementptr inbounds float, ptr %v582, i64 %v605
  %v608 = sub i64 68, %v606
  %v609 = icmp slt i64 %v608, 0
  %v610 = select i1 %v609, i64 0, i64 %v608
  %v611 = mul i64 %v606, 8
  %v612 = add i64 0, %v611
  %v613 = getelementptr inbounds float, ptr %v70, i64 %v612
  call void @pack_turned(ptr %v613, i64 8, i64 1, i64 8, i64 %v610, ptr %v607, i64 32)
  %v614 = add i64 %v603, 8
  %v615 = add i64 %v604, 8
  %v616 = getelementptr inbounds float, ptr %v582, i64 %v614
  %v617 = sub i64 68, %v615
  %v618 = icmp slt i64 %v617, 0
  %v619 = select i1 %v618, i64 0, i64 %v617
  %v620 = mul i64 %v615, 8
  %v621 = add i64 0, %v620
  %v622 = getelementptr inbounds float, ptr %v70, i64 %v621
  call void @pack_turned(ptr %v622, i64 8, i64 1, i64 8, i64 %v619, ptr %v616, i64 32)
  %v623 = add i64 %v603, 16
  %v624 = add i64 %v604, 16
  %v625 = getelementptr inbounds float, ptr %v582, i64 %v623
  %v626 = sub i64 68, %v624
  %v627 = icmp slt i64 %v626, 0
  %v628 = select i1 %v627, i64 0, i64 %v626
  %v629 = mul i64 %v624, 8
  %v630 = add i64 0, %v629
  %v631 = getelementptr inbounds float, ptr %v70, i64 %v630
  call void @pack_turned(ptr %v631, i64 8, i64 1, i64 8, i64 %v628, ptr %v625, i64 32)
  %v632 = add i64 %v603, 24
  %v633 = add i64 %v604, 24
  %v634 = getelementptr inbounds float, ptr %v582, i64 %v632
  %v635 = sub i64 68, %v633
  %v636 = icmp slt i64 %v635, 0
  %v637 = select i1 %v636, i64 0, i64 %v635
  %v638 = mul i64 %v633, 8
  %v639 = add i64 0, %v638
  %v640 = getelementptr inbounds float, ptr %v70, i64 %v639
  call void @pack_turned(ptr %v640, i64 8, i64 1, i64 8, i64 %v637, ptr %v634, i64 32)
  %v641 = add i64 %v603, 256
  %v642 = add nsw i64 %v601, 1
  br label %b143
b145:
  %v643 = icmp eq i64 %v598, 3
  br i1 %v643, label %b146, label %b147
b146:
  %v644 = mul i64 2, 256
  %v645 = mul i64 2, 32
  %v646 = add i64 %v644, 0
  %v647 = add i64 %v645, 0
  %v648 = getelementptr inbounds float, ptr %v582, i64 %v646
  %v649 = sub i64 68, %v647
  %v650 = icmp slt i64 %v649, 0
  %v651 = select i1 %v650, i64 0, i64 %v649
  %v652 = mul i64 %v647, 8
  %v653 = add i64 0, %v652
  %v654 = getelementptr inbounds float, ptr %v70, i64 %v653
  call void @pack_turned(ptr %v654, i64 8, i64 1, i64 8, i64 %v651, ptr %v648, i64 8)
  %v655 = add i64 %v644, 64
  br label %b147
b147:
  br label %b142
b142:
  %v656 = icmp sgt i64 %v3, 1
  br i1 %v656, label %b148, label %b149
b148:
  %v657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v658 = atomicrmw add ptr %v657, i64 1 acq_rel
  %v659 = load i64, ptr %v219, align 8
  %v660 = add i64 %v659, 1
  store i64 %v660, ptr %v219, align 8
  %v661 = mul i64 %v3, %v660
  br label %b150
b150:
  %v662 = load atomic i64, ptr %v657 acquire, align 8
  %v663 = icmp slt i64 %v662, %v661
  br i1 %v663, label %b151, label %b152
b151:
  %v664 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  %v665 = getelementptr inbounds i64, ptr %v1, i64 5
  %v666 = load i64, ptr %v665, align 8
  br label %b153
b153:
  %v667 = phi i64 [ 0, %b149 ], [ %v1675, %b252 ]
  %v668 = icmp slt i64 %v667, %v5
  br i1 %v668, label %b154, label %b155
b154:
  %v669 = add i64 %v667, %v666
  %v670 = icmp slt i64 %v669, %v5
  %v671 = select i1 %v670, i64 %v669, i64 %v5
  %v672 = sub i64 %v671, %v667
  %v673 = mul i64 %v672, %v7
  %v675 = add i64 %v673, 0
  %v676 = sdiv i64 %v675, 1
  %v677 = add i64 %v2, 1
  %v678 = mul i64 %v676, %v2
  %v679 = sdiv i64 %v678, %v3
  %v680 = mul i64 %v679, 1
  %v681 = icmp slt i64 %v680, %v673
  %v682 = select i1 %v681, i64 %v680, i64 %v673
  %v683 = mul i64 %v676, %v677
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 1
  %v686 = icmp slt i64 %v685, %v673
  %v687 = select i1 %v686, i64 %v685, i64 %v673
  %v688 = mul i64 %v667, %v7
  %v689 = add i64 %v682, %v688
  %v690 = add i64 %v687, %v688
  br label %b156
b156:
  %v691 = phi i64 [ %v689, %b154 ], [ %v767, %b161 ]
  %v692 = icmp slt i64 %v691, %v690
  br i1 %v692, label %b157, label %b158
b157:
  %v693 = add i64 %v691, 96
  %v694 = icmp slt i64 %v693, %v690
  %v695 = select i1 %v694, i64 %v693, i64 %v690
  br label %b159
b159:
  %v696 = phi i64 [ 0, %b157 ], [ %v766, %b164 ]
  %v697 = icmp slt i64 %v696, 3
  br i1 %v697, label %b160, label %b161
b160:
  %v698 = sub i64 %v695, %v691
  %v699 = sub i64 2, 1
  %v700 = add i64 %v698, %v699
  %v701 = sdiv i64 %v700, 2
  br label %b162
b162:
  %v702 = phi i64 [ 0, %b160 ], [ %v765, %b169 ]
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b163, label %b164
b163:
  %v704 = mul i64 %v698, %v702
  %v705 = sdiv i64 %v704, %v701
  %v706 = add i64 %v691, %v705
  %v707 = add i64 %v702, 1
  %v708 = mul i64 %v698, %v707
  %v709 = sdiv i64 %v708, %v701
  %v710 = add i64 %v691, %v709
  %v711 = mul i64 %v696, 256
  %v712 = getelementptr inbounds float, ptr %v582, i64 %v711
  %v713 = sub i64 %v710, %v706
  %v714 = mul i64 %v706, 8
  %v715 = getelementptr inbounds float, ptr %v12, i64 %v714
  %v716 = getelementptr inbounds float, ptr %v715, i64 0
  %v717 = icmp eq i64 %v696, 2
  %v718 = select i1 %v717, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v719 = icmp eq i64 %v696, 2
  %v720 = select i1 %v719, i64 0, i64 8
  %v721 = sub i64 %v713, 1
  %v722 = getelementptr inbounds ptr, ptr %v718, i64 %v721
  %v723 = load ptr, ptr %v722, align 4
  %v724 = getelementptr inbounds float, ptr %v674, i64 0
  %v725 = icmp sgt i64 %v713, 0
  br i1 %v725, label %b165, label %b166
b165:
  call void %v723(ptr %v716, i64 8, ptr %v712, i64 8, ptr %v724, i64 32, i64 %v720)
  br label %b166
b166:
  %v726 = icmp eq i64 %v696, 2
  %v727 = select i1 %v726, i64 64, i64 256
  %v728 = add i64 %v711, %v727
  br label %b167
b167:
  %v729 = phi i64 [ %v706, %b166 ], [ %v764, %b172 ]
  %v730 = icmp slt i64 %v729, %v710
  br i1 %v730, label %b168, label %b169
b168:
  %v731 = sub i64 %v729, %v706
  %v732 = mul i64 %v731, 32
  %v733 = getelementptr inbounds float, ptr %v674, i64 %v732
  %v734 = mul i64 %v729, 68
  %v735 = getelementptr inbounds float, ptr %v80, i64 %v734
  %v736 = icmp eq i64 %v696, 2
  %v737 = select i1 %v736, i64 1, i64 4
  br label %b170
b170:
  %v738 = phi i64 [ 0, %b168 ], [ %v763, %b176 ]
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b171, label %b172
b171:
  %v740 = mul i64 %v696, 4
  %v741 = add i64 %v740, %v738
  %v742 = mul i64 %v741, 8
  %v743 = icmp slt i64 %v742, 64
  br i1 %v743, label %b173, label %b174
b173:
  %v744 = add i64 0, %v738
  %v745 = mul i64 %v744, 8
  %v746 = getelementptr inbounds float, ptr %v733, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 0, %v742
  %v749 = getelementptr inbounds float, ptr %v735, i64 %v748
  store <8 x float> %v747, ptr %v749, align 4
  br label %b174
b174:
  %v750 = icmp eq i64 %v742, 64
  br i1 %v750, label %b175, label %b176
b175:
  %v751 = icmp ult i64 4, 8
  %v752 = select i1 %v751, i64 4, i64 8
  %v753 = trunc i64 %v752 to i32
  %v754 = insertelement <8 x i32> poison, i32 %v753, i64 0
  %v755 = shufflevector <8 x i32> %v754, <8 x i32> poison, <8 x i32> zeroinitializer
  %v756 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v755
  %v757 = add i64 0, %v738
  %v758 = mul i64 %v757, 8
  %v759 = getelementptr inbounds float, ptr %v733, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = add i64 0, %v742
  %v762 = getelementptr inbounds float, ptr %v735, i64 %v761
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v760, ptr align 4 %v762, <8 x i1> %v756)
  br label %b176
b176:
  %v763 = add nsw i64 %v738, 1
  br label %b170
b172:
  %v764 = add nsw i64 %v729, 1
  br label %b167
b169:
  %v765 = add nsw i64 %v702, 1
  br label %b162
b164:
  %v766 = add nsw i64 %v696, 1
  br label %b159
b161:
  %v767 = add nsw i64 %v691, 96
  br label %b156
b158:
  %v768 = add i64 %v673, 0
  %v769 = sdiv i64 %v768, 1
  %v770 = add i64 %v2, 1
  %v771 = mul i64 %v769, %v2
  %v772 = sdiv i64 %v771, %v3
  %v773 = mul i64 %v772, 1
  %v774 = icmp slt i64 %v773, %v673
  %v775 = select i1 %v774, i64 %v773, i64 %v673
  %v776 = mul i64 %v769, %v770
  %v777 = sdiv i64 %v776, %v3
  %v778 = mul i64 %v777, 1
  %v779 = icmp slt i64 %v778, %v673
  %v780 = select i1 %v779, i64 %v778, i64 %v673
  %v781 = mul i64 %v667, %v7
  %v782 = add i64 %v775, %v781
  %v783 = add i64 %v780, %v781
  br label %b177
b177:
  %v784 = phi i64 [ %v782, %b158 ], [ %v798, %b182 ]
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b178, label %b179
b178:
  %v786 = mul i64 %v784, 68
  %v787 = getelementptr inbounds float, ptr %v80, i64 %v786
  %v788 = mul i64 %v784, 48
  %v789 = getelementptr inbounds float, ptr %v82, i64 %v788
  br label %b180
b180:
  %v790 = phi i64 [ 0, %b178 ], [ %v797, %b181 ]
  %v791 = icmp slt i64 %v790, 48
  br i1 %v791, label %b181, label %b182
b181:
  %v792 = add i64 0, %v790
  %v793 = getelementptr inbounds float, ptr %v787, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = add i64 0, %v790
  %v796 = getelementptr inbounds float, ptr %v789, i64 %v795
  store <8 x float> %v794, ptr %v796, align 4
  %v797 = add nsw i64 %v790, 8
  br label %b180
b182:
  %v798 = add nsw i64 %v784, 1
  br label %b177
b179:
  %v799 = icmp sgt i64 %v3, 1
  br i1 %v799, label %b183, label %b184
b183:
  %v800 = getelementptr inbounds i64, ptr %v1, i64 3
  %v801 = atomicrmw add ptr %v800, i64 1 acq_rel
  %v802 = load i64, ptr %v219, align 8
  %v803 = add i64 %v802, 1
  store i64 %v803, ptr %v219, align 8
  %v804 = mul i64 %v3, %v803
  br label %b185
b185:
  %v805 = load atomic i64, ptr %v800 acquire, align 8
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b186, label %b187
b186:
  %v807 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  br label %b188
b188:
  %v808 = phi i64 [ %v667, %b184 ], [ %v1665, %b247 ]
  %v809 = icmp slt i64 %v808, %v671
  br i1 %v809, label %b189, label %b190
b189:
  %v810 = add i64 %v7, 0
  %v811 = sdiv i64 %v810, 1
  %v812 = add i64 %v2, 1
  %v813 = mul i64 %v811, %v2
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v7
  %v817 = select i1 %v816, i64 %v815, i64 %v7
  %v818 = mul i64 %v811, %v812
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v7
  %v822 = select i1 %v821, i64 %v820, i64 %v7
  br label %b191
b191:
  %v823 = phi i64 [ %v817, %b189 ], [ %v1055, %b196 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b192, label %b193
b192:
  %v825 = add i64 %v808, 0
  %v826 = and i64 %v825, %v164
  %v827 = mul i64 %v826, %v7
  %v828 = add i64 %v827, %v823
  %v829 = mul i64 %v828, 48
  %v830 = getelementptr inbounds float, ptr %v38, i64 %v829
  %v831 = add i64 %v808, 0
  %v832 = and i64 %v831, %v162
  %v833 = mul i64 %v832, %v7
  %v834 = add i64 %v833, %v823
  %v835 = mul i64 %v834, 48
  %v836 = getelementptr inbounds float, ptr %v36, i64 %v835
  %v837 = add i64 %v808, 0
  %v838 = and i64 %v837, %v160
  %v839 = mul i64 %v838, %v7
  %v840 = add i64 %v839, %v823
  %v841 = mul i64 %v840, 48
  %v842 = getelementptr inbounds float, ptr %v34, i64 %v841
  %v843 = add i64 %v808, 0
  %v844 = and i64 %v843, %v174
  %v845 = mul i64 %v844, %v7
  %v846 = add i64 %v845, %v823
  %v847 = mul i64 %v846, 48
  %v848 = getelementptr inbounds float, ptr %v82, i64 %v847
  %v849 = add i64 %v808, 0
  %v850 = and i64 %v849, %v176
  %v851 = mul i64 %v850, %v7
  %v852 = add i64 %v851, %v823
  %v853 = mul i64 %v852, 16
  %v854 = getelementptr inbounds float, ptr %v84, i64 %v853
  %v855 = add i64 %v808, 0
  %v856 = and i64 %v855, %v178
  %v857 = mul i64 %v856, %v7
  %v858 = add i64 %v857, %v823
  %v859 = mul i64 %v858, 16
  %v860 = getelementptr inbounds float, ptr %v86, i64 %v859
  %v861 = mul i64 %v823, 16
  %v862 = getelementptr inbounds float, ptr %v88, i64 %v861
  br label %b194
b194:
  %v863 = phi i64 [ 0, %b192 ], [ %v1054, %b195 ]
  %v864 = icmp slt i64 %v863, 16
  br i1 %v864, label %b195, label %b196
b195:
  %v865 = add i64 0, %v863
  %v866 = getelementptr inbounds float, ptr %v24, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 0, %v863
  %v869 = getelementptr inbounds float, ptr %v830, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = fmul <8 x float> %v867, %v870
  %v872 = add i64 48, %v863
  %v873 = getelementptr inbounds float, ptr %v24, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 0, %v863
  %v876 = getelementptr inbounds float, ptr %v836, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = fmul <8 x float> %v874, %v877
  %v879 = fadd <8 x float> %v871, %v878
  %v880 = add i64 96, %v863
  %v881 = getelementptr inbounds float, ptr %v24, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 0, %v863
  %v884 = getelementptr inbounds float, ptr %v842, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = fmul <8 x float> %v882, %v885
  %v887 = fadd <8 x float> %v879, %v886
  %v888 = add i64 144, %v863
  %v889 = getelementptr inbounds float, ptr %v24, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = add i64 0, %v863
  %v892 = getelementptr inbounds float, ptr %v848, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = fmul <8 x float> %v890, %v893
  %v895 = fadd <8 x float> %v887, %v894
  %v896 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v895)
  %v897 = fneg <8 x float> %v896
  %v898 = fcmp olt <8 x float> %v897, splat (float 0xC05A400000000000)
  %v899 = select <8 x i1> %v898, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v897
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v901 = fsub <8 x float> %v900, splat (float 0x4168000000000000)
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v899)
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v902)
  %v904 = bitcast <8 x float> %v900 to <8 x i32>
  %v905 = fmul <8 x float> %v903, %v903
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v903, <8 x float> splat (float 0x3F81227F40000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v903, <8 x float> splat (float 0x3FA5556740000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v903, <8 x float> splat (float 0x3FC5554B00000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v903, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v909, <8 x float> %v903)
  %v911 = sub <8 x i32> %v904, splat (i32 1262485250)
  %v912 = lshr <8 x i32> %v911, splat (i32 1)
  %v913 = sub <8 x i32> %v911, %v912
  %v914 = shl <8 x i32> %v912, splat (i32 23)
  %v915 = bitcast <8 x i32> %v914 to <8 x float>
  %v916 = shl <8 x i32> %v913, splat (i32 23)
  %v917 = bitcast <8 x i32> %v916 to <8 x float>
  %v918 = fadd <8 x float> %v910, splat (float 0x3FF0000000000000)
  %v919 = fmul <8 x float> %v918, %v915
  %v920 = fmul <8 x float> %v919, %v917
  %v921 = fcmp olt <8 x float> %v895, splat (float 0x0000000000000000)
  %v922 = select <8 x i1> %v921, <8 x float> %v920, <8 x float> splat (float 0x3FF0000000000000)
  %v923 = fadd <8 x float> %v920, splat (float 0x3FF0000000000000)
  %v924 = fdiv <8 x float> %v922, %v923
  %v925 = fmul <8 x float> %v895, %v924
  %v926 = add i64 16, %v863
  %v927 = getelementptr inbounds float, ptr %v24, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = add i64 16, %v863
  %v930 = getelementptr inbounds float, ptr %v830, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = fmul <8 x float> %v928, %v931
  %v933 = add i64 64, %v863
  %v934 = getelementptr inbounds float, ptr %v24, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = add i64 16, %v863
  %v937 = getelementptr inbounds float, ptr %v836, i64 %v936
  %v938 = load <8 x float>, ptr %v937, align 4
  %v939 = fmul <8 x float> %v935, %v938
  %v940 = fadd <8 x float> %v932, %v939
  %v941 = add i64 112, %v863
  %v942 = getelementptr inbounds float, ptr %v24, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 16, %v863
  %v945 = getelementptr inbounds float, ptr %v842, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = fmul <8 x float> %v943, %v946
  %v948 = fadd <8 x float> %v940, %v947
  %v949 = add i64 160, %v863
  %v950 = getelementptr inbounds float, ptr %v24, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = add i64 16, %v863
  %v953 = getelementptr inbounds float, ptr %v848, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = fmul <8 x float> %v951, %v954
  %v956 = fadd <8 x float> %v948, %v955
  %v957 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v956)
  %v958 = fneg <8 x float> %v957
  %v959 = fcmp olt <8 x float> %v958, splat (float 0xC05A400000000000)
  %v960 = select <8 x i1> %v959, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v958
  %v961 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v960, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v962 = fsub <8 x float> %v961, splat (float 0x4168000000000000)
  %v963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v962, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v960)
  %v964 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v962, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v963)
  %v965 = bitcast <8 x float> %v961 to <8 x i32>
  %v966 = fmul <8 x float> %v964, %v964
  %v967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v964, <8 x float> splat (float 0x3F81227F40000000))
  %v968 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v967, <8 x float> %v964, <8 x float> splat (float 0x3FA5556740000000))
  %v969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v968, <8 x float> %v964, <8 x float> splat (float 0x3FC5554B00000000))
  %v970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v969, <8 x float> %v964, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v966, <8 x float> %v970, <8 x float> %v964)
  %v972 = sub <8 x i32> %v965, splat (i32 1262485250)
  %v973 = lshr <8 x i32> %v972, splat (i32 1)
  %v974 = sub <8 x i32> %v972, %v973
  %v975 = shl <8 x i32> %v973, splat (i32 23)
  %v976 = bitcast <8 x i32> %v975 to <8 x float>
  %v977 = shl <8 x i32> %v974, splat (i32 23)
  %v978 = bitcast <8 x i32> %v977 to <8 x float>
  %v979 = fadd <8 x float> %v971, splat (float 0x3FF0000000000000)
  %v980 = fmul <8 x float> %v979, %v976
  %v981 = fmul <8 x float> %v980, %v978
  %v982 = fcmp olt <8 x float> %v956, splat (float 0x0000000000000000)
  %v983 = select <8 x i1> %v982, <8 x float> %v981, <8 x float> splat (float 0x3FF0000000000000)
  %v984 = fadd <8 x float> %v981, splat (float 0x3FF0000000000000)
  %v985 = fdiv <8 x float> %v983, %v984
  %v986 = fmul <8 x float> %v956, %v985
  %v987 = add i64 32, %v863
  %v988 = getelementptr inbounds float, ptr %v24, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = add i64 32, %v863
  %v991 = getelementptr inbounds float, ptr %v830, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = fmul <8 x float> %v989, %v992
  %v994 = add i64 80, %v863
  %v995 = getelementptr inbounds float, ptr %v24, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 32, %v863
  %v998 = getelementptr inbounds float, ptr %v836, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = fmul <8 x float> %v996, %v999
  %v1001 = fadd <8 x float> %v993, %v1000
  %v1002 = add i64 128, %v863
  %v1003 = getelementptr inbounds float, ptr %v24, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 32, %v863
  %v1006 = getelementptr inbounds float, ptr %v842, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = fmul <8 x float> %v1004, %v1007
  %v1009 = fadd <8 x float> %v1001, %v1008
  %v1010 = add i64 176, %v863
  %v1011 = getelementptr inbounds float, ptr %v24, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 32, %v863
  %v1014 = getelementptr inbounds float, ptr %v848, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = fmul <8 x float> %v1012, %v1015
  %v1017 = fadd <8 x float> %v1009, %v1016
  %v1018 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1017)
  %v1019 = fneg <8 x float> %v1018
  %v1020 = fcmp olt <8 x float> %v1019, splat (float 0xC05A400000000000)
  %v1021 = select <8 x i1> %v1020, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1019
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1021, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1023 = fsub <8 x float> %v1022, splat (float 0x4168000000000000)
  %v1024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1021)
  %v1025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1024)
  %v1026 = bitcast <8 x float> %v1022 to <8 x i32>
  %v1027 = fmul <8 x float> %v1025, %v1025
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1025, <8 x float> splat (float 0x3F81227F40000000))
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1025, <8 x float> splat (float 0x3FA5556740000000))
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1029, <8 x float> %v1025, <8 x float> splat (float 0x3FC5554B00000000))
  %v1031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1030, <8 x float> %v1025, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1031, <8 x float> %v1025)
  %v1033 = sub <8 x i32> %v1026, splat (i32 1262485250)
  %v1034 = lshr <8 x i32> %v1033, splat (i32 1)
  %v1035 = sub <8 x i32> %v1033, %v1034
  %v1036 = shl <8 x i32> %v1034, splat (i32 23)
  %v1037 = bitcast <8 x i32> %v1036 to <8 x float>
  %v1038 = shl <8 x i32> %v1035, splat (i32 23)
  %v1039 = bitcast <8 x i32> %v1038 to <8 x float>
  %v1040 = fadd <8 x float> %v1032, splat (float 0x3FF0000000000000)
  %v1041 = fmul <8 x float> %v1040, %v1037
  %v1042 = fmul <8 x float> %v1041, %v1039
  %v1043 = fcmp olt <8 x float> %v1017, splat (float 0x0000000000000000)
  %v1044 = select <8 x i1> %v1043, <8 x float> %v1042, <8 x float> splat (float 0x3FF0000000000000)
  %v1045 = fadd <8 x float> %v1042, splat (float 0x3FF0000000000000)
  %v1046 = fdiv <8 x float> %v1044, %v1045
  %v1047 = fmul <8 x float> %v1017, %v1046
  %v1048 = add i64 0, %v863
  %v1049 = getelementptr inbounds float, ptr %v854, i64 %v1048
  store <8 x float> %v925, ptr %v1049, align 4
  %v1050 = add i64 0, %v863
  %v1051 = getelementptr inbounds float, ptr %v860, i64 %v1050
  store <8 x float> %v986, ptr %v1051, align 4
  %v1052 = add i64 0, %v863
  %v1053 = getelementptr inbounds float, ptr %v862, i64 %v1052
  store <8 x float> %v1047, ptr %v1053, align 4
  %v1054 = add nsw i64 %v863, 8
  br label %b194
b196:
  %v1055 = add nsw i64 %v823, 1
  br label %b191
b193:
  %v1056 = add i64 %v7, 0
  %v1057 = sdiv i64 %v1056, 1
  %v1058 = add i64 %v2, 1
  %v1059 = mul i64 %v1057, %v2
  %v1060 = sdiv i64 %v1059, %v3
  %v1061 = mul i64 %v1060, 1
  %v1062 = icmp slt i64 %v1061, %v7
  %v1063 = select i1 %v1062, i64 %v1061, i64 %v7
  %v1064 = mul i64 %v1057, %v1058
  %v1065 = sdiv i64 %v1064, %v3
  %v1066 = mul i64 %v1065, 1
  %v1067 = icmp slt i64 %v1066, %v7
  %v1068 = select i1 %v1067, i64 %v1066, i64 %v7
  br label %b197
b197:
  %v1069 = phi i64 [ %v1063, %b193 ], [ %v1106, %b202 ]
  %v1070 = icmp slt i64 %v1069, %v1068
  br i1 %v1070, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1071 = phi i64 [ 0, %b198 ], [ %v1105, %b205 ]
  %v1072 = icmp slt i64 %v1071, 2
  br i1 %v1072, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1073 = phi i64 [ 0, %b201 ], [ %v1089, %b204 ]
  %v1074 = phi <8 x float> [ splat (float 0x0000000000000000), %b201 ], [ %v1088, %b204 ]
  %v1075 = icmp slt i64 %v1073, 8
  br i1 %v1075, label %b204, label %b205
b204:
  %v1076 = add i64 %v808, 0
  %v1077 = and i64 %v1076, %v178
  %v1078 = mul i64 %v1077, %v7
  %v1079 = add i64 %v1078, %v1069
  %v1080 = mul i64 %v1079, 16
  %v1081 = getelementptr inbounds float, ptr %v86, i64 %v1080
  %v1082 = mul i64 %v1071, 8
  %v1083 = add i64 0, %v1082
  %v1084 = add i64 %v1083, %v1073
  %v1085 = getelementptr inbounds float, ptr %v1081, i64 %v1084
  %v1086 = load <8 x float>, ptr %v1085, align 4
  %v1087 = fmul <8 x float> %v1086, %v1086
  %v1088 = fadd <8 x float> %v1074, %v1087
  %v1089 = add nsw i64 %v1073, 8
  br label %b203
b205:
  %v1090 = shufflevector <8 x float> %v1074, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1091 = shufflevector <8 x float> %v1074, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1092 = fadd <4 x float> %v1090, %v1091
  %v1093 = shufflevector <4 x float> %v1092, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1094 = shufflevector <4 x float> %v1092, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1095 = fadd <2 x float> %v1093, %v1094
  %v1096 = extractelement <2 x float> %v1095, i64 0
  %v1097 = extractelement <2 x float> %v1095, i64 1
  %v1098 = fadd float %v1096, %v1097
  %v1099 = fadd float %v1098, 0x0000000000000000
  %v1100 = mul i64 %v1069, 2
  %v1101 = getelementptr inbounds float, ptr %v90, i64 %v1100
  %v1102 = add i64 0, %v1071
  %v1103 = add i64 %v1102, 0
  %v1104 = getelementptr inbounds float, ptr %v1101, i64 %v1103
  store float %v1099, ptr %v1104, align 4
  %v1105 = add nsw i64 %v1071, 1
  br label %b200
b202:
  %v1106 = add nsw i64 %v1069, 1
  br label %b197
b199:
  %v1107 = add i64 %v7, 0
  %v1108 = sdiv i64 %v1107, 1
  %v1109 = add i64 %v2, 1
  %v1110 = mul i64 %v1108, %v2
  %v1111 = sdiv i64 %v1110, %v3
  %v1112 = mul i64 %v1111, 1
  %v1113 = icmp slt i64 %v1112, %v7
  %v1114 = select i1 %v1113, i64 %v1112, i64 %v7
  %v1115 = mul i64 %v1108, %v1109
  %v1116 = sdiv i64 %v1115, %v3
  %v1117 = mul i64 %v1116, 1
  %v1118 = icmp slt i64 %v1117, %v7
  %v1119 = select i1 %v1118, i64 %v1117, i64 %v7
  br label %b206
b206:
  %v1120 = phi i64 [ %v1114, %b199 ], [ %v1145, %b207 ]
  %v1121 = icmp slt i64 %v1120, %v1119
  br i1 %v1121, label %b207, label %b208
b207:
  %v1122 = mul i64 %v1120, 2
  %v1123 = getelementptr inbounds float, ptr %v90, i64 %v1122
  %v1124 = add i64 %v808, 0
  %v1125 = and i64 %v1124, %v180
  %v1126 = mul i64 %v1125, %v7
  %v1127 = add i64 %v1126, %v1120
  %v1128 = mul i64 %v1127, 2
  %v1129 = getelementptr inbounds float, ptr %v92, i64 %v1128
  %v1130 = icmp ult i64 2, 8
  %v1131 = select i1 %v1130, i64 2, i64 8
  %v1132 = trunc i64 %v1131 to i32
  %v1133 = insertelement <8 x i32> poison, i32 %v1132, i64 0
  %v1134 = shufflevector <8 x i32> %v1133, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1135 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1134
  %v1136 = add i64 0, 0
  %v1137 = getelementptr inbounds float, ptr %v1123, i64 %v1136
  %v1138 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1137, <8 x i1> %v1135, <8 x float> zeroinitializer)
  %v1139 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1140 = shufflevector <8 x float> %v1139, <8 x float> poison, <8 x i32> zeroinitializer
  %v1141 = fadd <8 x float> %v1138, %v1140
  %v1142 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1141)
  %v1143 = add i64 0, 0
  %v1144 = getelementptr inbounds float, ptr %v1129, i64 %v1143
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1142, ptr align 4 %v1144, <8 x i1> %v1135)
  %v1145 = add nsw i64 %v1120, 1
  br label %b206
b208:
  %v1146 = add i64 %v7, 0
  %v1147 = sdiv i64 %v1146, 1
  %v1148 = add i64 %v2, 1
  %v1149 = mul i64 %v1147, %v2
  %v1150 = sdiv i64 %v1149, %v3
  %v1151 = mul i64 %v1150, 1
  %v1152 = icmp slt i64 %v1151, %v7
  %v1153 = select i1 %v1152, i64 %v1151, i64 %v7
  %v1154 = mul i64 %v1147, %v1148
  %v1155 = sdiv i64 %v1154, %v3
  %v1156 = mul i64 %v1155, 1
  %v1157 = icmp slt i64 %v1156, %v7
  %v1158 = select i1 %v1157, i64 %v1156, i64 %v7
  br label %b209
b209:
  %v1159 = phi i64 [ %v1153, %b208 ], [ %v1307, %b214 ]
  %v1160 = icmp slt i64 %v1159, %v1158
  br i1 %v1160, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1161 = phi i64 [ 0, %b210 ], [ %v1306, %b217 ]
  %v1162 = icmp slt i64 %v1161, 2
  br i1 %v1162, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1163 = phi i64 [ 0, %b213 ], [ %v1297, %b216 ]
  %v1164 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v1296, %b216 ]
  %v1165 = icmp slt i64 %v1163, 8
  br i1 %v1165, label %b216, label %b217
b216:
  %v1166 = add i64 %v808, 0
  %v1167 = and i64 %v1166, %v178
  %v1168 = mul i64 %v1167, %v7
  %v1169 = add i64 %v1168, %v1159
  %v1170 = mul i64 %v1169, 16
  %v1171 = getelementptr inbounds float, ptr %v86, i64 %v1170
  %v1172 = mul i64 %v1161, 8
  %v1173 = add i64 0, %v1172
  %v1174 = add i64 %v1173, %v1163
  %v1175 = getelementptr inbounds float, ptr %v1171, i64 %v1174
  %v1176 = load float, ptr %v1175, align 4
  %v1177 = add i64 %v808, 0
  %v1178 = and i64 %v1177, %v180
  %v1179 = mul i64 %v1178, %v7
  %v1180 = add i64 %v1179, %v1159
  %v1181 = mul i64 %v1180, 2
  %v1182 = getelementptr inbounds float, ptr %v92, i64 %v1181
  %v1183 = add i64 0, %v1161
  %v1184 = getelementptr inbounds float, ptr %v1182, i64 %v1183
  %v1185 = load float, ptr %v1184, align 4
  %v1186 = fdiv float 0x3FF0000000000000, %v1185
  %v1187 = fmul float %v1176, %v1186
  %v1188 = add i64 0, %v1161
  %v1189 = getelementptr inbounds float, ptr %v78, i64 %v1188
  %v1190 = load float, ptr %v1189, align 4
  %v1191 = add i64 %v808, 0
  %v1192 = and i64 %v1191, %v172
  %v1193 = mul i64 %v1192, %v7
  %v1194 = add i64 %v1193, %v1159
  %v1195 = mul i64 %v1194, 68
  %v1196 = getelementptr inbounds float, ptr %v80, i64 %v1195
  %v1197 = add i64 50, %v1161
  %v1198 = getelementptr inbounds float, ptr %v1196, i64 %v1197
  %v1199 = load float, ptr %v1198, align 4
  %v1200 = add i64 0, %v1161
  %v1201 = getelementptr inbounds float, ptr %v22, i64 %v1200
  %v1202 = load float, ptr %v1201, align 4
  %v1203 = fadd float %v1199, %v1202
  %v1204 = call float @llvm.fabs.f32(float %v1203)
  %v1205 = fneg float %v1204
  %v1206 = fcmp olt float %v1205, 0xC05A400000000000
  %v1207 = select i1 %v1206, float 0xC05A400000000000, float %v1205
  %v1208 = call float @llvm.fmuladd.f32(float %v1207, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1209 = fsub float %v1208, 0x4168000000000000
  %v1210 = call float @llvm.fmuladd.f32(float %v1209, float 0xBFE62E4000000000, float %v1207)
  %v1211 = call float @llvm.fmuladd.f32(float %v1209, float 0xBEB7F7D1C0000000, float %v1210)
  %v1212 = bitcast float %v1208 to i32
  %v1213 = fmul float %v1211, %v1211
  %v1214 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1211, float 0x3F81227F40000000)
  %v1215 = call float @llvm.fmuladd.f32(float %v1214, float %v1211, float 0x3FA5556740000000)
  %v1216 = call float @llvm.fmuladd.f32(float %v1215, float %v1211, float 0x3FC5554B00000000)
  %v1217 = call float @llvm.fmuladd.f32(float %v1216, float %v1211, float 0x3FDFFFFFE0000000)
  %v1218 = call float @llvm.fmuladd.f32(float %v1213, float %v1217, float %v1211)
  %v1219 = sub i32 %v1212, 1262485250
  %v1220 = lshr i32 %v1219, 1
  %v1221 = sub i32 %v1219, %v1220
  %v1222 = shl i32 %v1220, 23
  %v1223 = bitcast i32 %v1222 to float
  %v1224 = shl i32 %v1221, 23
  %v1225 = bitcast i32 %v1224 to float
  %v1226 = fadd float %v1218, 0x3FF0000000000000
  %v1227 = fmul float %v1226, %v1223
  %v1228 = fmul float %v1227, %v1225
  %v1229 = fcmp ogt float %v1228, 0x3FDA8279A0000000
  %v1230 = call float @llvm.fmuladd.f32(float %v1228, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1231 = select i1 %v1229, float %v1230, float %v1228
  %v1232 = select i1 %v1229, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1233 = select i1 %v1229, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1234 = fmul float %v1231, %v1231
  %v1235 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1234, float 0xBFC0DA7220000000)
  %v1236 = call float @llvm.fmuladd.f32(float %v1235, float %v1234, float 0xBFC546EF00000000)
  %v1237 = call float @llvm.fmuladd.f32(float %v1236, float %v1234, float 0xBFD0002320000000)
  %v1238 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1234, float 0x3FC22D90A0000000)
  %v1239 = call float @llvm.fmuladd.f32(float %v1238, float %v1234, float 0x3FC999FF60000000)
  %v1240 = call float @llvm.fmuladd.f32(float %v1239, float %v1234, float 0x3FD5555540000000)
  %v1241 = call float @llvm.fmuladd.f32(float %v1231, float %v1237, float %v1240)
  %v1242 = call float @llvm.fmuladd.f32(float %v1231, float %v1241, float 0xBFE0000000000000)
  %v1243 = fmul float %v1231, %v1231
  %v1244 = call float @llvm.fmuladd.f32(float %v1243, float %v1242, float %v1233)
  %v1245 = fadd float %v1244, %v1231
  %v1246 = fadd float %v1245, %v1232
  %v1247 = fcmp ogt float %v1203, 0x0000000000000000
  %v1248 = select i1 %v1247, float %v1203, float 0x0000000000000000
  %v1249 = fadd float %v1248, %v1246
  %v1250 = fmul float %v1190, %v1249
  %v1251 = fneg float %v1250
  %v1252 = fcmp olt float %v1251, 0xC05A400000000000
  %v1253 = select i1 %v1252, float 0xC05A400000000000, float %v1251
  %v1254 = fcmp ogt float %v1253, 0x4056400000000000
  %v1255 = select i1 %v1254, float 0x4056400000000000, float %v1253
  %v1256 = call float @llvm.fmuladd.f32(float %v1255, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1257 = fsub float %v1256, 0x4168000000000000
  %v1258 = call float @llvm.fmuladd.f32(float %v1257, float 0xBFE62E4000000000, float %v1255)
  %v1259 = call float @llvm.fmuladd.f32(float %v1257, float 0xBEB7F7D1C0000000, float %v1258)
  %v1260 = bitcast float %v1256 to i32
  %v1261 = fmul float %v1259, %v1259
  %v1262 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1259, float 0x3F81227F40000000)
  %v1263 = call float @llvm.fmuladd.f32(float %v1262, float %v1259, float 0x3FA5556740000000)
  %v1264 = call float @llvm.fmuladd.f32(float %v1263, float %v1259, float 0x3FC5554B00000000)
  %v1265 = call float @llvm.fmuladd.f32(float %v1264, float %v1259, float 0x3FDFFFFFE0000000)
  %v1266 = call float @llvm.fmuladd.f32(float %v1261, float %v1265, float %v1259)
  %v1267 = sub i32 %v1260, 1262485250
  %v1268 = lshr i32 %v1267, 1
  %v1269 = sub i32 %v1267, %v1268
  %v1270 = shl i32 %v1268, 23
  %v1271 = bitcast i32 %v1270 to float
  %v1272 = shl i32 %v1269, 23
  %v1273 = bitcast i32 %v1272 to float
  %v1274 = fadd float %v1266, 0x3FF0000000000000
  %v1275 = fmul float %v1274, %v1271
  %v1276 = fmul float %v1275, %v1273
  %v1277 = add i64 %v808, 0
  %v1278 = and i64 %v1277, %v158
  %v1279 = mul i64 %v1278, %v7
  %v1280 = add i64 %v1279, %v1159
  %v1281 = mul i64 %v1280, 128
  %v1282 = getelementptr inbounds float, ptr %v32, i64 %v1281
  %v1283 = mul i64 %v1161, 64
  %v1284 = add i64 0, %v1283
  %v1285 = add i64 %v1284, 0
  %v1286 = mul i64 %v1163, 8
  %v1287 = add i64 %v1285, %v1286
  %v1288 = getelementptr inbounds float, ptr %v1282, i64 %v1287
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = insertelement <8 x float> poison, float %v1276, i64 0
  %v1291 = shufflevector <8 x float> %v1290, <8 x float> poison, <8 x i32> zeroinitializer
  %v1292 = fmul <8 x float> %v1291, %v1289
  %v1293 = insertelement <8 x float> poison, float %v1187, i64 0
  %v1294 = shufflevector <8 x float> %v1293, <8 x float> poison, <8 x i32> zeroinitializer
  %v1295 = fmul <8 x float> %v1294, %v1292
  %v1296 = fadd <8 x float> %v1164, %v1295
  %v1297 = add nsw i64 %v1163, 1
  br label %b215
b217:
  %v1298 = mul i64 %v1159, 16
  %v1299 = getelementptr inbounds float, ptr %v94, i64 %v1298
  %v1300 = mul i64 %v1161, 8
  %v1301 = add i64 0, %v1300
  %v1302 = mul i64 0, 8
  %v1303 = add i64 %v1301, %v1302
  %v1304 = add i64 %v1303, 0
  %v1305 = getelementptr inbounds float, ptr %v1299, i64 %v1304
  store <8 x float> %v1164, ptr %v1305, align 4
  %v1306 = add nsw i64 %v1161, 1
  br label %b212
b214:
  %v1307 = add nsw i64 %v1159, 1
  br label %b209
b211:
  %v1308 = add i64 %v7, 0
  %v1309 = sdiv i64 %v1308, 1
  %v1310 = add i64 %v2, 1
  %v1311 = mul i64 %v1309, %v2
  %v1312 = sdiv i64 %v1311, %v3
  %v1313 = mul i64 %v1312, 1
  %v1314 = icmp slt i64 %v1313, %v7
  %v1315 = select i1 %v1314, i64 %v1313, i64 %v7
  %v1316 = mul i64 %v1309, %v1310
  %v1317 = sdiv i64 %v1316, %v3
  %v1318 = mul i64 %v1317, 1
  %v1319 = icmp slt i64 %v1318, %v7
  %v1320 = select i1 %v1319, i64 %v1318, i64 %v7
  br label %b218
b218:
  %v1321 = phi i64 [ %v1315, %b211 ], [ %v1345, %b223 ]
  %v1322 = icmp slt i64 %v1321, %v1320
  br i1 %v1322, label %b219, label %b220
b219:
  %v1323 = mul i64 %v1321, 16
  %v1324 = getelementptr inbounds float, ptr %v88, i64 %v1323
  %v1325 = mul i64 %v1321, 16
  %v1326 = getelementptr inbounds float, ptr %v94, i64 %v1325
  %v1327 = add i64 %v808, 0
  %v1328 = and i64 %v1327, %v182
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1321
  %v1331 = mul i64 %v1330, 16
  %v1332 = getelementptr inbounds float, ptr %v96, i64 %v1331
  br label %b221
b221:
  %v1333 = phi i64 [ 0, %b219 ], [ %v1344, %b222 ]
  %v1334 = icmp slt i64 %v1333, 16
  br i1 %v1334, label %b222, label %b223
b222:
  %v1335 = add i64 0, %v1333
  %v1336 = getelementptr inbounds float, ptr %v1324, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = add i64 0, %v1333
  %v1339 = getelementptr inbounds float, ptr %v1326, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = fsub <8 x float> %v1337, %v1340
  %v1342 = add i64 0, %v1333
  %v1343 = getelementptr inbounds float, ptr %v1332, i64 %v1342
  store <8 x float> %v1341, ptr %v1343, align 4
  %v1344 = add nsw i64 %v1333, 8
  br label %b221
b223:
  %v1345 = add nsw i64 %v1321, 1
  br label %b218
b220:
  %v1346 = add i64 %v7, 0
  %v1347 = sdiv i64 %v1346, 1
  %v1348 = add i64 %v2, 1
  %v1349 = mul i64 %v1347, %v2
  %v1350 = sdiv i64 %v1349, %v3
  %v1351 = mul i64 %v1350, 1
  %v1352 = icmp slt i64 %v1351, %v7
  %v1353 = select i1 %v1352, i64 %v1351, i64 %v7
  %v1354 = mul i64 %v1347, %v1348
  %v1355 = sdiv i64 %v1354, %v3
  %v1356 = mul i64 %v1355, 1
  %v1357 = icmp slt i64 %v1356, %v7
  %v1358 = select i1 %v1357, i64 %v1356, i64 %v7
  br label %b224
b224:
  %v1359 = phi i64 [ %v1353, %b220 ], [ %v1556, %b229 ]
  %v1360 = icmp slt i64 %v1359, %v1358
  br i1 %v1360, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1361 = phi i64 [ 0, %b225 ], [ %v1555, %b232 ]
  %v1362 = icmp slt i64 %v1361, 2
  br i1 %v1362, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1363 = phi i64 [ 0, %b228 ], [ %v1554, %b231 ]
  %v1364 = icmp slt i64 %v1363, 8
  br i1 %v1364, label %b231, label %b232
b231:
  %v1365 = add i64 0, %v1361
  %v1366 = getelementptr inbounds float, ptr %v78, i64 %v1365
  %v1367 = load float, ptr %v1366, align 4
  %v1368 = add i64 %v808, 0
  %v1369 = and i64 %v1368, %v172
  %v1370 = mul i64 %v1369, %v7
  %v1371 = add i64 %v1370, %v1359
  %v1372 = mul i64 %v1371, 68
  %v1373 = getelementptr inbounds float, ptr %v80, i64 %v1372
  %v1374 = add i64 50, %v1361
  %v1375 = getelementptr inbounds float, ptr %v1373, i64 %v1374
  %v1376 = load float, ptr %v1375, align 4
  %v1377 = add i64 0, %v1361
  %v1378 = getelementptr inbounds float, ptr %v22, i64 %v1377
  %v1379 = load float, ptr %v1378, align 4
  %v1380 = fadd float %v1376, %v1379
  %v1381 = call float @llvm.fabs.f32(float %v1380)
  %v1382 = fneg float %v1381
  %v1383 = fcmp olt float %v1382, 0xC05A400000000000
  %v1384 = select i1 %v1383, float 0xC05A400000000000, float %v1382
  %v1385 = call float @llvm.fmuladd.f32(float %v1384, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1386 = fsub float %v1385, 0x4168000000000000
  %v1387 = call float @llvm.fmuladd.f32(float %v1386, float 0xBFE62E4000000000, float %v1384)
  %v1388 = call float @llvm.fmuladd.f32(float %v1386, float 0xBEB7F7D1C0000000, float %v1387)
  %v1389 = bitcast float %v1385 to i32
  %v1390 = fmul float %v1388, %v1388
  %v1391 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1388, float 0x3F81227F40000000)
  %v1392 = call float @llvm.fmuladd.f32(float %v1391, float %v1388, float 0x3FA5556740000000)
  %v1393 = call float @llvm.fmuladd.f32(float %v1392, float %v1388, float 0x3FC5554B00000000)
  %v1394 = call float @llvm.fmuladd.f32(float %v1393, float %v1388, float 0x3FDFFFFFE0000000)
  %v1395 = call float @llvm.fmuladd.f32(float %v1390, float %v1394, float %v1388)
  %v1396 = sub i32 %v1389, 1262485250
  %v1397 = lshr i32 %v1396, 1
  %v1398 = sub i32 %v1396, %v1397
  %v1399 = shl i32 %v1397, 23
  %v1400 = bitcast i32 %v1399 to float
  %v1401 = shl i32 %v1398, 23
  %v1402 = bitcast i32 %v1401 to float
  %v1403 = fadd float %v1395, 0x3FF0000000000000
  %v1404 = fmul float %v1403, %v1400
  %v1405 = fmul float %v1404, %v1402
  %v1406 = fcmp ogt float %v1405, 0x3FDA8279A0000000
  %v1407 = call float @llvm.fmuladd.f32(float %v1405, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1408 = select i1 %v1406, float %v1407, float %v1405
  %v1409 = select i1 %v1406, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1410 = select i1 %v1406, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1411 = fmul float %v1408, %v1408
  %v1412 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1411, float 0xBFC0DA7220000000)
  %v1413 = call float @llvm.fmuladd.f32(float %v1412, float %v1411, float 0xBFC546EF00000000)
  %v1414 = call float @llvm.fmuladd.f32(float %v1413, float %v1411, float 0xBFD0002320000000)
  %v1415 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1411, float 0x3FC22D90A0000000)
  %v1416 = call float @llvm.fmuladd.f32(float %v1415, float %v1411, float 0x3FC999FF60000000)
  %v1417 = call float @llvm.fmuladd.f32(float %v1416, float %v1411, float 0x3FD5555540000000)
  %v1418 = call float @llvm.fmuladd.f32(float %v1408, float %v1414, float %v1417)
  %v1419 = call float @llvm.fmuladd.f32(float %v1408, float %v1418, float 0xBFE0000000000000)
  %v1420 = fmul float %v1408, %v1408
  %v1421 = call float @llvm.fmuladd.f32(float %v1420, float %v1419, float %v1410)
  %v1422 = fadd float %v1421, %v1408
  %v1423 = fadd float %v1422, %v1409
  %v1424 = fcmp ogt float %v1380, 0x0000000000000000
  %v1425 = select i1 %v1424, float %v1380, float 0x0000000000000000
  %v1426 = fadd float %v1425, %v1423
  %v1427 = fmul float %v1367, %v1426
  %v1428 = fneg float %v1427
  %v1429 = fcmp olt float %v1428, 0xC05A400000000000
  %v1430 = select i1 %v1429, float 0xC05A400000000000, float %v1428
  %v1431 = fcmp ogt float %v1430, 0x4056400000000000
  %v1432 = select i1 %v1431, float 0x4056400000000000, float %v1430
  %v1433 = call float @llvm.fmuladd.f32(float %v1432, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1434 = fsub float %v1433, 0x4168000000000000
  %v1435 = call float @llvm.fmuladd.f32(float %v1434, float 0xBFE62E4000000000, float %v1432)
  %v1436 = call float @llvm.fmuladd.f32(float %v1434, float 0xBEB7F7D1C0000000, float %v1435)
  %v1437 = bitcast float %v1433 to i32
  %v1438 = fmul float %v1436, %v1436
  %v1439 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1436, float 0x3F81227F40000000)
  %v1440 = call float @llvm.fmuladd.f32(float %v1439, float %v1436, float 0x3FA5556740000000)
  %v1441 = call float @llvm.fmuladd.f32(float %v1440, float %v1436, float 0x3FC5554B00000000)
  %v1442 = call float @llvm.fmuladd.f32(float %v1441, float %v1436, float 0x3FDFFFFFE0000000)
  %v1443 = call float @llvm.fmuladd.f32(float %v1438, float %v1442, float %v1436)
  %v1444 = sub i32 %v1437, 1262485250
  %v1445 = lshr i32 %v1444, 1
  %v1446 = sub i32 %v1444, %v1445
  %v1447 = shl i32 %v1445, 23
  %v1448 = bitcast i32 %v1447 to float
  %v1449 = shl i32 %v1446, 23
  %v1450 = bitcast i32 %v1449 to float
  %v1451 = fadd float %v1443, 0x3FF0000000000000
  %v1452 = fmul float %v1451, %v1448
  %v1453 = fmul float %v1452, %v1450
  %v1454 = add i64 %v808, 0
  %v1455 = and i64 %v1454, %v158
  %v1456 = mul i64 %v1455, %v7
  %v1457 = add i64 %v1456, %v1359
  %v1458 = mul i64 %v1457, 128
  %v1459 = getelementptr inbounds float, ptr %v32, i64 %v1458
  %v1460 = add i64 %v808, 0
  %v1461 = and i64 %v1460, %v178
  %v1462 = mul i64 %v1461, %v7
  %v1463 = add i64 %v1462, %v1359
  %v1464 = mul i64 %v1463, 16
  %v1465 = getelementptr inbounds float, ptr %v86, i64 %v1464
  %v1466 = mul i64 %v1361, 8
  %v1467 = add i64 0, %v1466
  %v1468 = add i64 %v1467, %v1363
  %v1469 = getelementptr inbounds float, ptr %v1465, i64 %v1468
  %v1470 = load float, ptr %v1469, align 4
  %v1471 = add i64 %v808, 0
  %v1472 = and i64 %v1471, %v180
  %v1473 = mul i64 %v1472, %v7
  %v1474 = add i64 %v1473, %v1359
  %v1475 = mul i64 %v1474, 2
  %v1476 = getelementptr inbounds float, ptr %v92, i64 %v1475
  %v1477 = add i64 0, %v1361
  %v1478 = getelementptr inbounds float, ptr %v1476, i64 %v1477
  %v1479 = load float, ptr %v1478, align 4
  %v1480 = fdiv float 0x3FF0000000000000, %v1479
  %v1481 = fmul float %v1470, %v1480
  %v1482 = add i64 48, %v1361
  %v1483 = getelementptr inbounds float, ptr %v1373, i64 %v1482
  %v1484 = load float, ptr %v1483, align 4
  %v1485 = call float @llvm.fabs.f32(float %v1484)
  %v1486 = fneg float %v1485
  %v1487 = fcmp olt float %v1486, 0xC05A400000000000
  %v1488 = select i1 %v1487, float 0xC05A400000000000, float %v1486
  %v1489 = call float @llvm.fmuladd.f32(float %v1488, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1490 = fsub float %v1489, 0x4168000000000000
  %v1491 = call float @llvm.fmuladd.f32(float %v1490, float 0xBFE62E4000000000, float %v1488)
  %v1492 = call float @llvm.fmuladd.f32(float %v1490, float 0xBEB7F7D1C0000000, float %v1491)
  %v1493 = bitcast float %v1489 to i32
  %v1494 = fmul float %v1492, %v1492
  %v1495 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1492, float 0x3F81227F40000000)
  %v1496 = call float @llvm.fmuladd.f32(float %v1495, float %v1492, float 0x3FA5556740000000)
  %v1497 = call float @llvm.fmuladd.f32(float %v1496, float %v1492, float 0x3FC5554B00000000)
  %v1498 = call float @llvm.fmuladd.f32(float %v1497, float %v1492, float 0x3FDFFFFFE0000000)
  %v1499 = call float @llvm.fmuladd.f32(float %v1494, float %v1498, float %v1492)
  %v1500 = sub i32 %v1493, 1262485250
  %v1501 = lshr i32 %v1500, 1
  %v1502 = sub i32 %v1500, %v1501
  %v1503 = shl i32 %v1501, 23
  %v1504 = bitcast i32 %v1503 to float
  %v1505 = shl i32 %v1502, 23
  %v1506 = bitcast i32 %v1505 to float
  %v1507 = fadd float %v1499, 0x3FF0000000000000
  %v1508 = fmul float %v1507, %v1504
  %v1509 = fmul float %v1508, %v1506
  %v1510 = fcmp olt float %v1484, 0x0000000000000000
  %v1511 = select i1 %v1510, float %v1509, float 0x3FF0000000000000
  %v1512 = fadd float %v1509, 0x3FF0000000000000
  %v1513 = fdiv float %v1511, %v1512
  %v1514 = add i64 %v808, 0
  %v1515 = and i64 %v1514, %v182
  %v1516 = mul i64 %v1515, %v7
  %v1517 = add i64 %v1516, %v1359
  %v1518 = mul i64 %v1517, 16
  %v1519 = getelementptr inbounds float, ptr %v96, i64 %v1518
  %v1520 = add i64 %v808, 1
  %v1521 = and i64 %v1520, %v158
  %v1522 = mul i64 %v1521, %v7
  %v1523 = add i64 %v1522, %v1359
  %v1524 = mul i64 %v1523, 128
  %v1525 = getelementptr inbounds float, ptr %v32, i64 %v1524
  %v1526 = mul i64 %v1361, 64
  %v1527 = add i64 0, %v1526
  %v1528 = mul i64 %v1363, 8
  %v1529 = add i64 %v1527, %v1528
  %v1530 = add i64 %v1529, 0
  %v1531 = getelementptr inbounds float, ptr %v1459, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = insertelement <8 x float> poison, float %v1453, i64 0
  %v1534 = shufflevector <8 x float> %v1533, <8 x float> poison, <8 x i32> zeroinitializer
  %v1535 = fmul <8 x float> %v1534, %v1532
  %v1536 = mul i64 %v1361, 8
  %v1537 = add i64 0, %v1536
  %v1538 = add i64 %v1537, 0
  %v1539 = getelementptr inbounds float, ptr %v1519, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1542 = shufflevector <8 x float> %v1541, <8 x float> poison, <8 x i32> zeroinitializer
  %v1543 = fmul <8 x float> %v1542, %v1540
  %v1544 = insertelement <8 x float> poison, float %v1481, i64 0
  %v1545 = shufflevector <8 x float> %v1544, <8 x float> poison, <8 x i32> zeroinitializer
  %v1546 = fmul <8 x float> %v1545, %v1543
  %v1547 = fadd <8 x float> %v1535, %v1546
  %v1548 = mul i64 %v1361, 64
  %v1549 = add i64 0, %v1548
  %v1550 = mul i64 %v1363, 8
  %v1551 = add i64 %v1549, %v1550
  %v1552 = add i64 %v1551, 0
  %v1553 = getelementptr inbounds float, ptr %v1525, i64 %v1552
  store <8 x float> %v1547, ptr %v1553, align 4
  %v1554 = add nsw i64 %v1363, 1
  br label %b230
b232:
  %v1555 = add nsw i64 %v1361, 1
  br label %b227
b229:
  %v1556 = add nsw i64 %v1359, 1
  br label %b224
b226:
  %v1557 = add i64 %v7, 0
  %v1558 = sdiv i64 %v1557, 1
  %v1559 = add i64 %v2, 1
  %v1560 = mul i64 %v1558, %v2
  %v1561 = sdiv i64 %v1560, %v3
  %v1562 = mul i64 %v1561, 1
  %v1563 = icmp slt i64 %v1562, %v7
  %v1564 = select i1 %v1563, i64 %v1562, i64 %v7
  %v1565 = mul i64 %v1558, %v1559
  %v1566 = sdiv i64 %v1565, %v3
  %v1567 = mul i64 %v1566, 1
  %v1568 = icmp slt i64 %v1567, %v7
  %v1569 = select i1 %v1568, i64 %v1567, i64 %v7
  br label %b233
b233:
  %v1570 = phi i64 [ %v1564, %b226 ], [ %v1592, %b238 ]
  %v1571 = icmp slt i64 %v1570, %v1569
  br i1 %v1571, label %b234, label %b235
b234:
  %v1572 = add i64 %v808, 0
  %v1573 = and i64 %v1572, %v174
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1570
  %v1576 = mul i64 %v1575, 48
  %v1577 = getelementptr inbounds float, ptr %v82, i64 %v1576
  %v1578 = add i64 %v808, 1
  %v1579 = and i64 %v1578, %v160
  %v1580 = mul i64 %v1579, %v7
  %v1581 = add i64 %v1580, %v1570
  %v1582 = mul i64 %v1581, 48
  %v1583 = getelementptr inbounds float, ptr %v34, i64 %v1582
  br label %b236
b236:
  %v1584 = phi i64 [ 0, %b234 ], [ %v1591, %b237 ]
  %v1585 = icmp slt i64 %v1584, 48
  br i1 %v1585, label %b237, label %b238
b237:
  %v1586 = add i64 0, %v1584
  %v1587 = getelementptr inbounds float, ptr %v1577, i64 %v1586
  %v1588 = load <8 x float>, ptr %v1587, align 4
  %v1589 = add i64 0, %v1584
  %v1590 = getelementptr inbounds float, ptr %v1583, i64 %v1589
  store <8 x float> %v1588, ptr %v1590, align 4
  %v1591 = add nsw i64 %v1584, 8
  br label %b236
b238:
  %v1592 = add nsw i64 %v1570, 1
  br label %b233
b235:
  %v1593 = add i64 %v7, 0
  %v1594 = sdiv i64 %v1593, 1
  %v1595 = add i64 %v2, 1
  %v1596 = mul i64 %v1594, %v2
  %v1597 = sdiv i64 %v1596, %v3
  %v1598 = mul i64 %v1597, 1
  %v1599 = icmp slt i64 %v1598, %v7
  %v1600 = select i1 %v1599, i64 %v1598, i64 %v7
  %v1601 = mul i64 %v1594, %v1595
  %v1602 = sdiv i64 %v1601, %v3
  %v1603 = mul i64 %v1602, 1
  %v1604 = icmp slt i64 %v1603, %v7
  %v1605 = select i1 %v1604, i64 %v1603, i64 %v7
  br label %b239
b239:
  %v1606 = phi i64 [ %v1600, %b235 ], [ %v1628, %b244 ]
  %v1607 = icmp slt i64 %v1606, %v1605
  br i1 %v1607, label %b240, label %b241
b240:
  %v1608 = add i64 %v808, 0
  %v1609 = and i64 %v1608, %v160
  %v1610 = mul i64 %v1609, %v7
  %v1611 = add i64 %v1610, %v1606
  %v1612 = mul i64 %v1611, 48
  %v1613 = getelementptr inbounds float, ptr %v34, i64 %v1612
  %v1614 = add i64 %v808, 1
  %v1615 = and i64 %v1614, %v162
  %v1616 = mul i64 %v1615, %v7
  %v1617 = add i64 %v1616, %v1606
  %v1618 = mul i64 %v1617, 48
  %v1619 = getelementptr inbounds float, ptr %v36, i64 %v1618
  br label %b242
b242:
  %v1620 = phi i64 [ 0, %b240 ], [ %v1627, %b243 ]
  %v1621 = icmp slt i64 %v1620, 48
  br i1 %v1621, label %b243, label %b244
b243:
  %v1622 = add i64 0, %v1620
  %v1623 = getelementptr inbounds float, ptr %v1613, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = add i64 0, %v1620
  %v1626 = getelementptr inbounds float, ptr %v1619, i64 %v1625
  store <8 x float> %v1624, ptr %v1626, align 4
  %v1627 = add nsw i64 %v1620, 8
  br label %b242
b244:
  %v1628 = add nsw i64 %v1606, 1
  br label %b239
b241:
  %v1629 = add i64 %v7, 0
  %v1630 = sdiv i64 %v1629, 1
  %v1631 = add i64 %v2, 1
  %v1632 = mul i64 %v1630, %v2
  %v1633 = sdiv i64 %v1632, %v3
  %v1634 = mul i64 %v1633, 1
  %v1635 = icmp slt i64 %v1634, %v7
  %v1636 = select i1 %v1635, i64 %v1634, i64 %v7
  %v1637 = mul i64 %v1630, %v1631
  %v1638 = sdiv i64 %v1637, %v3
  %v1639 = mul i64 %v1638, 1
  %v1640 = icmp slt i64 %v1639, %v7
  %v1641 = select i1 %v1640, i64 %v1639, i64 %v7
  br label %b245
b245:
  %v1642 = phi i64 [ %v1636, %b241 ], [ %v1664, %b250 ]
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b246, label %b247
b246:
  %v1644 = add i64 %v808, 0
  %v1645 = and i64 %v1644, %v162
  %v1646 = mul i64 %v1645, %v7
  %v1647 = add i64 %v1646, %v1642
  %v1648 = mul i64 %v1647, 48
  %v1649 = getelementptr inbounds float, ptr %v36, i64 %v1648
  %v1650 = add i64 %v808, 1
  %v1651 = and i64 %v1650, %v164
  %v1652 = mul i64 %v1651, %v7
  %v1653 = add i64 %v1652, %v1642
  %v1654 = mul i64 %v1653, 48
  %v1655 = getelementptr inbounds float, ptr %v38, i64 %v1654
  br label %b248
b248:
  %v1656 = phi i64 [ 0, %b246 ], [ %v1663, %b249 ]
  %v1657 = icmp slt i64 %v1656, 48
  br i1 %v1657, label %b249, label %b250
b249:
  %v1658 = add i64 0, %v1656
  %v1659 = getelementptr inbounds float, ptr %v1649, i64 %v1658
  %v1660 = load <8 x float>, ptr %v1659, align 4
  %v1661 = add i64 0, %v1656
  %v1662 = getelementptr inbounds float, ptr %v1655, i64 %v1661
  store <8 x float> %v1660, ptr %v1662, align 4
  %v1663 = add nsw i64 %v1656, 8
  br label %b248
b250:
  %v1664 = add nsw i64 %v1642, 1
  br label %b245
b247:
  %v1665 = add nsw i64 %v808, 1
  br label %b188
b190:
  %v1666 = icmp sgt i64 %v3, 1
  br i1 %v1666, label %b251, label %b252
b251:
  %v1667 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1668 = atomicrmw add ptr %v1667, i64 1 acq_rel
  %v1669 = load i64, ptr %v219, align 8
  %v1670 = add i64 %v1669, 1
  store i64 %v1670, ptr %v219, align 8
  %v1671 = mul i64 %v3, %v1670
  br label %b253
b253:
  %v1672 = load atomic i64, ptr %v1667 acquire, align 8
  %v1673 = icmp slt i64 %v1672, %v1671
  br i1 %v1673, label %b254, label %b255
b254:
  %v1674 = call i32 @sched_yield()
  br label %b253
b255:
  br label %b252
b252:
  %v1675 = add nsw i64 %v667, %v666
  br label %b153
b155:
  %v1676 = getelementptr inbounds float, ptr %v221, i64 576
  %v1677 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1678 = load i64, ptr %v1677, align 8
  %v1679 = icmp eq i64 %v1678, 0
  br i1 %v1679, label %b256, label %b257
b256:
  %v1680 = add i64 1, 0
  %v1681 = sdiv i64 %v1680, 1
  %v1682 = add i64 %v2, 1
  %v1683 = mul i64 %v1681, %v2
  %v1684 = sdiv i64 %v1683, %v3
  %v1685 = mul i64 %v1684, 1
  %v1686 = icmp slt i64 %v1685, 1
  %v1687 = select i1 %v1686, i64 %v1685, i64 1
  %v1688 = mul i64 %v1681, %v1682
  %v1689 = sdiv i64 %v1688, %v3
  %v1690 = mul i64 %v1689, 1
  %v1691 = icmp slt i64 %v1690, 1
  %v1692 = select i1 %v1691, i64 %v1690, i64 1
  %v1693 = icmp slt i64 %v1692, 1
  %v1694 = select i1 %v1693, i64 %v1692, i64 1
  br label %b258
b258:
  %v1695 = phi i64 [ %v1687, %b256 ], [ %v1709, %b259 ]
  %v1696 = icmp slt i64 %v1695, %v1694
  br i1 %v1696, label %b259, label %b260
b259:
  %v1697 = mul i64 %v1695, 128
  %v1698 = mul i64 %v1695, 8
  %v1699 = add i64 %v1697, 0
  %v1700 = add i64 %v1698, 0
  %v1701 = getelementptr inbounds float, ptr %v1676, i64 %v1699
  %v1702 = sub i64 8, %v1700
  %v1703 = icmp slt i64 %v1702, 0
  %v1704 = select i1 %v1703, i64 0, i64 %v1702
  %v1705 = mul i64 %v1700, 16
  %v1706 = add i64 0, %v1705
  %v1707 = getelementptr inbounds float, ptr %v28, i64 %v1706
  call void @pack_turned(ptr %v1707, i64 16, i64 1, i64 16, i64 %v1704, ptr %v1701, i64 8)
  %v1708 = add i64 %v1697, 128
  %v1709 = add nsw i64 %v1695, 1
  br label %b258
b260:
  br label %b257
b257:
  %v1710 = icmp sgt i64 %v3, 1
  br i1 %v1710, label %b261, label %b262
b261:
  %v1711 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1712 = atomicrmw add ptr %v1711, i64 1 acq_rel
  %v1713 = load i64, ptr %v219, align 8
  %v1714 = add i64 %v1713, 1
  store i64 %v1714, ptr %v219, align 8
  %v1715 = mul i64 %v3, %v1714
  br label %b263
b263:
  %v1716 = load atomic i64, ptr %v1711 acquire, align 8
  %v1717 = icmp slt i64 %v1716, %v1715
  br i1 %v1717, label %b264, label %b265
b264:
  %v1718 = call i32 @sched_yield()
  br label %b263
b265:
  br label %b262
b262:
  %v1719 = add i64 %v8, 0
  %v1720 = sdiv i64 %v1719, 1
  %v1721 = add i64 %v2, 1
  %v1722 = mul i64 %v1720, %v2
  %v1723 = sdiv i64 %v1722, %v3
  %v1724 = mul i64 %v1723, 1
  %v1725 = icmp slt i64 %v1724, %v8
  %v1726 = select i1 %v1725, i64 %v1724, i64 %v8
  %v1727 = mul i64 %v1720, %v1721
  %v1728 = sdiv i64 %v1727, %v3
  %v1729 = mul i64 %v1728, 1
  %v1730 = icmp slt i64 %v1729, %v8
  %v1731 = select i1 %v1730, i64 %v1729, i64 %v8
  br label %b266
b266:
  %v1732 = phi i64 [ %v1726, %b262 ], [ %v1765, %b271 ]
  %v1733 = icmp slt i64 %v1732, %v1731
  br i1 %v1733, label %b267, label %b268
b267:
  br label %b269
b269:
  %v1734 = phi i64 [ 0, %b267 ], [ %v1764, %b274 ]
  %v1735 = icmp slt i64 %v1734, 2
  br i1 %v1735, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1736 = phi i64 [ 0, %b270 ], [ %v1748, %b273 ]
  %v1737 = phi <8 x float> [ splat (float 0x0000000000000000), %b270 ], [ %v1747, %b273 ]
  %v1738 = icmp slt i64 %v1736, 8
  br i1 %v1738, label %b273, label %b274
b273:
  %v1739 = mul i64 %v1732, 16
  %v1740 = getelementptr inbounds float, ptr %v84, i64 %v1739
  %v1741 = mul i64 %v1734, 8
  %v1742 = add i64 0, %v1741
  %v1743 = add i64 %v1742, %v1736
  %v1744 = getelementptr inbounds float, ptr %v1740, i64 %v1743
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = fmul <8 x float> %v1745, %v1745
  %v1747 = fadd <8 x float> %v1737, %v1746
  %v1748 = add nsw i64 %v1736, 8
  br label %b272
b274:
  %v1749 = shufflevector <8 x float> %v1737, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1750 = shufflevector <8 x float> %v1737, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1751 = fadd <4 x float> %v1749, %v1750
  %v1752 = shufflevector <4 x float> %v1751, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1753 = shufflevector <4 x float> %v1751, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1754 = fadd <2 x float> %v1752, %v1753
  %v1755 = extractelement <2 x float> %v1754, i64 0
  %v1756 = extractelement <2 x float> %v1754, i64 1
  %v1757 = fadd float %v1755, %v1756
  %v1758 = fadd float %v1757, 0x0000000000000000
  %v1759 = mul i64 %v1732, 2
  %v1760 = getelementptr inbounds float, ptr %v98, i64 %v1759
  %v1761 = add i64 0, %v1734
  %v1762 = add i64 %v1761, 0
  %v1763 = getelementptr inbounds float, ptr %v1760, i64 %v1762
  store float %v1758, ptr %v1763, align 4
  %v1764 = add nsw i64 %v1734, 1
  br label %b269
b271:
  %v1765 = add nsw i64 %v1732, 1
  br label %b266
b268:
  %v1766 = add i64 %v8, 0
  %v1767 = sdiv i64 %v1766, 1
  %v1768 = add i64 %v2, 1
  %v1769 = mul i64 %v1767, %v2
  %v1770 = sdiv i64 %v1769, %v3
  %v1771 = mul i64 %v1770, 1
  %v1772 = icmp slt i64 %v1771, %v8
  %v1773 = select i1 %v1772, i64 %v1771, i64 %v8
  %v1774 = mul i64 %v1767, %v1768
  %v1775 = sdiv i64 %v1774, %v3
  %v1776 = mul i64 %v1775, 1
  %v1777 = icmp slt i64 %v1776, %v8
  %v1778 = select i1 %v1777, i64 %v1776, i64 %v8
  br label %b275
b275:
  %v1779 = phi i64 [ %v1773, %b268 ], [ %v1800, %b276 ]
  %v1780 = icmp slt i64 %v1779, %v1778
  br i1 %v1780, label %b276, label %b277
b276:
  %v1781 = mul i64 %v1779, 2
  %v1782 = getelementptr inbounds float, ptr %v98, i64 %v1781
  %v1783 = mul i64 %v1779, 2
  %v1784 = getelementptr inbounds float, ptr %v100, i64 %v1783
  %v1785 = icmp ult i64 2, 8
  %v1786 = select i1 %v1785, i64 2, i64 8
  %v1787 = trunc i64 %v1786 to i32
  %v1788 = insertelement <8 x i32> poison, i32 %v1787, i64 0
  %v1789 = shufflevector <8 x i32> %v1788, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1790 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1789
  %v1791 = add i64 0, 0
  %v1792 = getelementptr inbounds float, ptr %v1782, i64 %v1791
  %v1793 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1792, <8 x i1> %v1790, <8 x float> zeroinitializer)
  %v1794 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1795 = shufflevector <8 x float> %v1794, <8 x float> poison, <8 x i32> zeroinitializer
  %v1796 = fadd <8 x float> %v1793, %v1795
  %v1797 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1796)
  %v1798 = add i64 0, 0
  %v1799 = getelementptr inbounds float, ptr %v1784, i64 %v1798
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1797, ptr align 4 %v1799, <8 x i1> %v1790)
  %v1800 = add nsw i64 %v1779, 1
  br label %b275
b277:
  %v1801 = add i64 %v8, 0
  %v1802 = sdiv i64 %v1801, 1
  %v1803 = add i64 %v2, 1
  %v1804 = mul i64 %v1802, %v2
  %v1805 = sdiv i64 %v1804, %v3
  %v1806 = mul i64 %v1805, 1
  %v1807 = icmp slt i64 %v1806, %v8
  %v1808 = select i1 %v1807, i64 %v1806, i64 %v8
  %v1809 = mul i64 %v1802, %v1803
  %v1810 = sdiv i64 %v1809, %v3
  %v1811 = mul i64 %v1810, 1
  %v1812 = icmp slt i64 %v1811, %v8
  %v1813 = select i1 %v1812, i64 %v1811, i64 %v8
  br label %b278
b278:
  %v1814 = phi i64 [ %v1808, %b277 ], [ %v1862, %b283 ]
  %v1815 = icmp slt i64 %v1814, %v1813
  br i1 %v1815, label %b279, label %b280
b279:
  br label %b281
b281:
  %v1816 = phi i64 [ 0, %b279 ], [ %v1861, %b286 ]
  %v1817 = icmp slt i64 %v1816, 2
  br i1 %v1817, label %b282, label %b283
b282:
  br label %b284
b284:
  %v1818 = phi i64 [ 0, %b282 ], [ %v1852, %b285 ]
  %v1819 = phi <8 x float> [ splat (float 0x0000000000000000), %b282 ], [ %v1851, %b285 ]
  %v1820 = icmp slt i64 %v1818, 8
  br i1 %v1820, label %b285, label %b286
b285:
  %v1821 = mul i64 %v1814, 16
  %v1822 = getelementptr inbounds float, ptr %v84, i64 %v1821
  %v1823 = mul i64 %v1816, 8
  %v1824 = add i64 0, %v1823
  %v1825 = add i64 %v1824, %v1818
  %v1826 = getelementptr inbounds float, ptr %v1822, i64 %v1825
  %v1827 = load float, ptr %v1826, align 4
  %v1828 = mul i64 %v1814, 2
  %v1829 = getelementptr inbounds float, ptr %v100, i64 %v1828
  %v1830 = add i64 0, %v1816
  %v1831 = getelementptr inbounds float, ptr %v1829, i64 %v1830
  %v1832 = load float, ptr %v1831, align 4
  %v1833 = fdiv float 0x3FF0000000000000, %v1832
  %v1834 = fmul float %v1827, %v1833
  %v1835 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1836 = fdiv float %v1834, %v1835
  %v1837 = mul i64 1, %v7
  %v1838 = add i64 %v1814, %v1837
  %v1839 = mul i64 %v1838, 128
  %v1840 = getelementptr inbounds float, ptr %v32, i64 %v1839
  %v1841 = mul i64 %v1816, 64
  %v1842 = add i64 0, %v1841
  %v1843 = add i64 %v1842, 0
  %v1844 = mul i64 %v1818, 8
  %v1845 = add i64 %v1843, %v1844
  %v1846 = getelementptr inbounds float, ptr %v1840, i64 %v1845
  %v1847 = load <8 x float>, ptr %v1846, align 4
  %v1848 = insertelement <8 x float> poison, float %v1836, i64 0
  %v1849 = shufflevector <8 x float> %v1848, <8 x float> poison, <8 x i32> zeroinitializer
  %v1850 = fmul <8 x float> %v1849, %v1847
  %v1851 = fadd <8 x float> %v1819, %v1850
  %v1852 = add nsw i64 %v1818, 1
  br label %b284
b286:
  %v1853 = mul i64 %v1814, 16
  %v1854 = getelementptr inbounds float, ptr %v102, i64 %v1853
  %v1855 = mul i64 %v1816, 8
  %v1856 = add i64 0, %v1855
  %v1857 = mul i64 0, 8
  %v1858 = add i64 %v1856, %v1857
  %v1859 = add i64 %v1858, 0
  %v1860 = getelementptr inbounds float, ptr %v1854, i64 %v1859
  store <8 x float> %v1819, ptr %v1860, align 4
  %v1861 = add nsw i64 %v1816, 1
  br label %b281
b283:
  %v1862 = add nsw i64 %v1814, 1
  br label %b278
b280:
  %v1863 = add i64 %v8, 0
  %v1864 = sdiv i64 %v1863, 1
  %v1865 = add i64 %v2, 1
  %v1866 = mul i64 %v1864, %v2
  %v1867 = sdiv i64 %v1866, %v3
  %v1868 = mul i64 %v1867, 1
  %v1869 = icmp slt i64 %v1868, %v8
  %v1870 = select i1 %v1869, i64 %v1868, i64 %v8
  %v1871 = mul i64 %v1864, %v1865
  %v1872 = sdiv i64 %v1871, %v3
  %v1873 = mul i64 %v1872, 1
  %v1874 = icmp slt i64 %v1873, %v8
  %v1875 = select i1 %v1874, i64 %v1873, i64 %v8
  br label %b287
b287:
  %v1876 = phi i64 [ %v1870, %b280 ], [ %v1890, %b292 ]
  %v1877 = icmp slt i64 %v1876, %v1875
  br i1 %v1877, label %b288, label %b289
b288:
  %v1878 = mul i64 %v1876, 16
  %v1879 = getelementptr inbounds float, ptr %v102, i64 %v1878
  %v1880 = mul i64 %v1876, 16
  %v1881 = getelementptr inbounds float, ptr %v104, i64 %v1880
  br label %b290
b290:
  %v1882 = phi i64 [ 0, %b288 ], [ %v1889, %b291 ]
  %v1883 = icmp slt i64 %v1882, 16
  br i1 %v1883, label %b291, label %b292
b291:
  %v1884 = add i64 0, %v1882
  %v1885 = getelementptr inbounds float, ptr %v1879, i64 %v1884
  %v1886 = load <8 x float>, ptr %v1885, align 4
  %v1887 = add i64 0, %v1882
  %v1888 = getelementptr inbounds float, ptr %v1881, i64 %v1887
  store <8 x float> %v1886, ptr %v1888, align 4
  %v1889 = add nsw i64 %v1882, 8
  br label %b290
b292:
  %v1890 = add nsw i64 %v1876, 1
  br label %b287
b289:
  %v1891 = add i64 %v8, 0
  %v1892 = sdiv i64 %v1891, 1
  %v1893 = add i64 %v2, 1
  %v1894 = mul i64 %v1892, %v2
  %v1895 = sdiv i64 %v1894, %v3
  %v1896 = mul i64 %v1895, 1
  %v1897 = icmp slt i64 %v1896, %v8
  %v1898 = select i1 %v1897, i64 %v1896, i64 %v8
  %v1899 = mul i64 %v1892, %v1893
  %v1900 = sdiv i64 %v1899, %v3
  %v1901 = mul i64 %v1900, 1
  %v1902 = icmp slt i64 %v1901, %v8
  %v1903 = select i1 %v1902, i64 %v1901, i64 %v8
  br label %b293
b293:
  %v1904 = phi i64 [ %v1898, %b289 ], [ %v1936, %b298 ]
  %v1905 = icmp slt i64 %v1904, %v1903
  br i1 %v1905, label %b294, label %b295
b294:
  br label %b296
b296:
  %v1906 = phi i64 [ 0, %b294 ], [ %v1935, %b301 ]
  %v1907 = icmp slt i64 %v1906, 2
  br i1 %v1907, label %b297, label %b298
b297:
  br label %b299
b299:
  %v1908 = phi i64 [ 0, %b297 ], [ %v1920, %b300 ]
  %v1909 = phi <8 x float> [ splat (float 0x0000000000000000), %b297 ], [ %v1919, %b300 ]
  %v1910 = icmp slt i64 %v1908, 8
  br i1 %v1910, label %b300, label %b301
b300:
  %v1911 = mul i64 %v1904, 16
  %v1912 = getelementptr inbounds float, ptr %v104, i64 %v1911
  %v1913 = mul i64 %v1906, 8
  %v1914 = add i64 0, %v1913
  %v1915 = add i64 %v1914, %v1908
  %v1916 = getelementptr inbounds float, ptr %v1912, i64 %v1915
  %v1917 = load <8 x float>, ptr %v1916, align 4
  %v1918 = fmul <8 x float> %v1917, %v1917
  %v1919 = fadd <8 x float> %v1909, %v1918
  %v1920 = add nsw i64 %v1908, 8
  br label %b299
b301:
  %v1921 = shufflevector <8 x float> %v1909, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1922 = shufflevector <8 x float> %v1909, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1923 = fadd <4 x float> %v1921, %v1922
  %v1924 = shufflevector <4 x float> %v1923, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1925 = shufflevector <4 x float> %v1923, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1926 = fadd <2 x float> %v1924, %v1925
  %v1927 = extractelement <2 x float> %v1926, i64 0
  %v1928 = extractelement <2 x float> %v1926, i64 1
  %v1929 = fadd float %v1927, %v1928
  %v1930 = fadd float %v1929, 0x0000000000000000
  %v1931 = mul i64 %v1904, 2
  %v1932 = getelementptr inbounds float, ptr %v98, i64 %v1931
  %v1933 = add i64 0, %v1906
  %v1934 = getelementptr inbounds float, ptr %v1932, i64 %v1933
  store float %v1930, ptr %v1934, align 4
  %v1935 = add nsw i64 %v1906, 1
  br label %b296
b298:
  %v1936 = add nsw i64 %v1904, 1
  br label %b293
b295:
  %v1937 = add i64 %v8, 0
  %v1938 = sdiv i64 %v1937, 1
  %v1939 = add i64 %v2, 1
  %v1940 = mul i64 %v1938, %v2
  %v1941 = sdiv i64 %v1940, %v3
  %v1942 = mul i64 %v1941, 1
  %v1943 = icmp slt i64 %v1942, %v8
  %v1944 = select i1 %v1943, i64 %v1942, i64 %v8
  %v1945 = mul i64 %v1938, %v1939
  %v1946 = sdiv i64 %v1945, %v3
  %v1947 = mul i64 %v1946, 1
  %v1948 = icmp slt i64 %v1947, %v8
  %v1949 = select i1 %v1948, i64 %v1947, i64 %v8
  br label %b302
b302:
  %v1950 = phi i64 [ %v1944, %b295 ], [ %v1974, %b303 ]
  %v1951 = icmp slt i64 %v1950, %v1949
  br i1 %v1951, label %b303, label %b304
b303:
  %v1952 = mul i64 %v1950, 2
  %v1953 = getelementptr inbounds float, ptr %v98, i64 %v1952
  %v1954 = mul i64 %v1950, 2
  %v1955 = getelementptr inbounds float, ptr %v106, i64 %v1954
  %v1956 = icmp ult i64 2, 8
  %v1957 = select i1 %v1956, i64 2, i64 8
  %v1958 = trunc i64 %v1957 to i32
  %v1959 = insertelement <8 x i32> poison, i32 %v1958, i64 0
  %v1960 = shufflevector <8 x i32> %v1959, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1961 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1960
  %v1962 = add i64 0, 0
  %v1963 = getelementptr inbounds float, ptr %v1953, i64 %v1962
  %v1964 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1963, <8 x i1> %v1961, <8 x float> zeroinitializer)
  %v1965 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1966 = shufflevector <8 x float> %v1965, <8 x float> poison, <8 x i32> zeroinitializer
  %v1967 = fdiv <8 x float> %v1964, %v1966
  %v1968 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1969 = shufflevector <8 x float> %v1968, <8 x float> poison, <8 x i32> zeroinitializer
  %v1970 = fadd <8 x float> %v1967, %v1969
  %v1971 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1970)
  %v1972 = add i64 0, 0
  %v1973 = getelementptr inbounds float, ptr %v1955, i64 %v1972
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1971, ptr align 4 %v1973, <8 x i1> %v1961)
  %v1974 = add nsw i64 %v1950, 1
  br label %b302
b304:
  %v1975 = add i64 %v8, 0
  %v1976 = sdiv i64 %v1975, 1
  %v1977 = add i64 %v2, 1
  %v1978 = mul i64 %v1976, %v2
  %v1979 = sdiv i64 %v1978, %v3
  %v1980 = mul i64 %v1979, 1
  %v1981 = icmp slt i64 %v1980, %v8
  %v1982 = select i1 %v1981, i64 %v1980, i64 %v8
  %v1983 = mul i64 %v1976, %v1977
  %v1984 = sdiv i64 %v1983, %v3
  %v1985 = mul i64 %v1984, 1
  %v1986 = icmp slt i64 %v1985, %v8
  %v1987 = select i1 %v1986, i64 %v1985, i64 %v8
  br label %b305
b305:
  %v1988 = phi i64 [ %v1982, %b304 ], [ %v2019, %b310 ]
  %v1989 = icmp slt i64 %v1988, %v1987
  br i1 %v1989, label %b306, label %b307
b306:
  br label %b308
b308:
  %v1990 = phi i64 [ 0, %b306 ], [ %v2018, %b309 ]
  %v1991 = icmp slt i64 %v1990, 2
  br i1 %v1991, label %b309, label %b310
b309:
  %v1992 = mul i64 %v1988, 16
  %v1993 = getelementptr inbounds float, ptr %v104, i64 %v1992
  %v1994 = mul i64 %v1988, 2
  %v1995 = getelementptr inbounds float, ptr %v106, i64 %v1994
  %v1996 = add i64 0, %v1990
  %v1997 = getelementptr inbounds float, ptr %v1995, i64 %v1996
  %v1998 = load float, ptr %v1997, align 4
  %v1999 = fdiv float 0x3FF0000000000000, %v1998
  %v2000 = mul i64 %v1988, 16
  %v2001 = getelementptr inbounds float, ptr %v102, i64 %v2000
  %v2002 = mul i64 %v1990, 8
  %v2003 = add i64 0, %v2002
  %v2004 = add i64 %v2003, 0
  %v2005 = getelementptr inbounds float, ptr %v1993, i64 %v2004
  %v2006 = load <8 x float>, ptr %v2005, align 4
  %v2007 = insertelement <8 x float> poison, float %v1999, i64 0
  %v2008 = shufflevector <8 x float> %v2007, <8 x float> poison, <8 x i32> zeroinitializer
  %v2009 = fmul <8 x float> %v2006, %v2008
  %v2010 = add i64 0, 0
  %v2011 = getelementptr inbounds float, ptr %v26, i64 %v2010
  %v2012 = load <8 x float>, ptr %v2011, align 4
  %v2013 = fmul <8 x float> %v2009, %v2012
  %v2014 = mul i64 %v1990, 8
  %v2015 = add i64 0, %v2014
  %v2016 = add i64 %v2015, 0
  %v2017 = getelementptr inbounds float, ptr %v2001, i64 %v2016
  store <8 x float> %v2013, ptr %v2017, align 4
  %v2018 = add nsw i64 %v1990, 1
  br label %b308
b310:
  %v2019 = add nsw i64 %v1988, 1
  br label %b305
b307:
  %v2020 = add i64 %v8, 0
  %v2021 = sdiv i64 %v2020, 1
  %v2022 = add i64 %v2, 1
  %v2023 = mul i64 %v2021, %v2
  %v2024 = sdiv i64 %v2023, %v3
  %v2025 = mul i64 %v2024, 1
  %v2026 = icmp slt i64 %v2025, %v8
  %v2027 = select i1 %v2026, i64 %v2025, i64 %v8
  %v2028 = mul i64 %v2021, %v2022
  %v2029 = sdiv i64 %v2028, %v3
  %v2030 = mul i64 %v2029, 1
  %v2031 = icmp slt i64 %v2030, %v8
  %v2032 = select i1 %v2031, i64 %v2030, i64 %v8
  br label %b311
b311:
  %v2033 = phi i64 [ %v2027, %b307 ], [ %v2083, %b316 ]
  %v2034 = icmp slt i64 %v2033, %v2032
  br i1 %v2034, label %b312, label %b313
b312:
  %v2035 = mul i64 %v2033, 16
  %v2036 = getelementptr inbounds float, ptr %v102, i64 %v2035
  %v2037 = mul i64 %v2033, 68
  %v2038 = getelementptr inbounds float, ptr %v80, i64 %v2037
  %v2039 = mul i64 %v2033, 16
  %v2040 = getelementptr inbounds float, ptr %v108, i64 %v2039
  br label %b314
b314:
  %v2041 = phi i64 [ 0, %b312 ], [ %v2082, %b315 ]
  %v2042 = icmp slt i64 %v2041, 16
  br i1 %v2042, label %b315, label %b316
b315:
  %v2043 = add i64 0, %v2041
  %v2044 = getelementptr inbounds float, ptr %v2036, i64 %v2043
  %v2045 = load <8 x float>, ptr %v2044, align 4
  %v2046 = add i64 52, %v2041
  %v2047 = getelementptr inbounds float, ptr %v2038, i64 %v2046
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2048)
  %v2050 = fneg <8 x float> %v2049
  %v2051 = fcmp olt <8 x float> %v2050, splat (float 0xC05A400000000000)
  %v2052 = select <8 x i1> %v2051, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2050
  %v2053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2052, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2054 = fsub <8 x float> %v2053, splat (float 0x4168000000000000)
  %v2055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2052)
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2055)
  %v2057 = bitcast <8 x float> %v2053 to <8 x i32>
  %v2058 = fmul <8 x float> %v2056, %v2056
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2056, <8 x float> splat (float 0x3F81227F40000000))
  %v2060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2059, <8 x float> %v2056, <8 x float> splat (float 0x3FA5556740000000))
  %v2061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2060, <8 x float> %v2056, <8 x float> splat (float 0x3FC5554B00000000))
  %v2062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2061, <8 x float> %v2056, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2058, <8 x float> %v2062, <8 x float> %v2056)
  %v2064 = sub <8 x i32> %v2057, splat (i32 1262485250)
  %v2065 = lshr <8 x i32> %v2064, splat (i32 1)
  %v2066 = sub <8 x i32> %v2064, %v2065
  %v2067 = shl <8 x i32> %v2065, splat (i32 23)
  %v2068 = bitcast <8 x i32> %v2067 to <8 x float>
  %v2069 = shl <8 x i32> %v2066, splat (i32 23)
  %v2070 = bitcast <8 x i32> %v2069 to <8 x float>
  %v2071 = fadd <8 x float> %v2063, splat (float 0x3FF0000000000000)
  %v2072 = fmul <8 x float> %v2071, %v2068
  %v2073 = fmul <8 x float> %v2072, %v2070
  %v2074 = fcmp olt <8 x float> %v2048, splat (float 0x0000000000000000)
  %v2075 = select <8 x i1> %v2074, <8 x float> %v2073, <8 x float> splat (float 0x3FF0000000000000)
  %v2076 = fadd <8 x float> %v2073, splat (float 0x3FF0000000000000)
  %v2077 = fdiv <8 x float> %v2075, %v2076
  %v2078 = fmul <8 x float> %v2048, %v2077
  %v2079 = fmul <8 x float> %v2045, %v2078
  %v2080 = add i64 0, %v2041
  %v2081 = getelementptr inbounds float, ptr %v2040, i64 %v2080
  store <8 x float> %v2079, ptr %v2081, align 4
  %v2082 = add nsw i64 %v2041, 8
  br label %b314
b316:
  %v2083 = add nsw i64 %v2033, 1
  br label %b311
b313:
  %v2085 = add i64 %v8, 0
  %v2086 = sdiv i64 %v2085, 1
  %v2087 = add i64 %v2, 1
  %v2088 = mul i64 %v2086, %v2
  %v2089 = sdiv i64 %v2088, %v3
  %v2090 = mul i64 %v2089, 1
  %v2091 = icmp slt i64 %v2090, %v8
  %v2092 = select i1 %v2091, i64 %v2090, i64 %v8
  %v2093 = mul i64 %v2086, %v2087
  %v2094 = sdiv i64 %v2093, %v3
  %v2095 = mul i64 %v2094, 1
  %v2096 = icmp slt i64 %v2095, %v8
  %v2097 = select i1 %v2096, i64 %v2095, i64 %v8
  br label %b317
b317:
  %v2098 = phi i64 [ %v2092, %b313 ], [ %v2152, %b322 ]
  %v2099 = icmp slt i64 %v2098, %v2097
  br i1 %v2099, label %b318, label %b319
b318:
  %v2100 = add i64 %v2098, 96
  %v2101 = icmp slt i64 %v2100, %v2097
  %v2102 = select i1 %v2101, i64 %v2100, i64 %v2097
  br label %b320
b320:
  %v2103 = phi i64 [ 0, %b318 ], [ %v2151, %b325 ]
  %v2104 = icmp slt i64 %v2103, 1
  br i1 %v2104, label %b321, label %b322
b321:
  %v2105 = sub i64 %v2102, %v2098
  %v2106 = sub i64 8, 1
  %v2107 = add i64 %v2105, %v2106
  %v2108 = sdiv i64 %v2107, 8
  br label %b323
b323:
  %v2109 = phi i64 [ 0, %b321 ], [ %v2150, %b330 ]
  %v2110 = icmp slt i64 %v2109, %v2108
  br i1 %v2110, label %b324, label %b325
b324:
  %v2111 = mul i64 %v2105, %v2109
  %v2112 = sdiv i64 %v2111, %v2108
  %v2113 = add i64 %v2098, %v2112
  %v2114 = add i64 %v2109, 1
  %v2115 = mul i64 %v2105, %v2114
  %v2116 = sdiv i64 %v2115, %v2108
  %v2117 = add i64 %v2098, %v2116
  %v2118 = mul i64 %v2103, 128
  %v2119 = getelementptr inbounds float, ptr %v1676, i64 %v2118
  %v2120 = sub i64 %v2117, %v2113
  %v2121 = mul i64 %v2113, 16
  %v2122 = getelementptr inbounds float, ptr %v108, i64 %v2121
  %v2123 = getelementptr inbounds float, ptr %v2122, i64 0
  %v2124 = sub i64 %v2120, 1
  %v2125 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2124
  %v2126 = load ptr, ptr %v2125, align 4
  %v2127 = getelementptr inbounds float, ptr %v2084, i64 0
  %v2128 = icmp sgt i64 %v2120, 0
  br i1 %v2128, label %b326, label %b327
b326:
  call void %v2126(ptr %v2123, i64 16, ptr %v2119, i64 16, ptr %v2127, i64 8, i64 0)
  br label %b327
b327:
  %v2129 = add i64 %v2118, 128
  br label %b328
b328:
  %v2130 = phi i64 [ %v2113, %b327 ], [ %v2149, %b333 ]
  %v2131 = icmp slt i64 %v2130, %v2117
  br i1 %v2131, label %b329, label %b330
b329:
  %v2132 = sub i64 %v2130, %v2113
  %v2133 = mul i64 %v2132, 8
  %v2134 = getelementptr inbounds float, ptr %v2084, i64 %v2133
  %v2135 = mul i64 %v2130, 8
  %v2136 = getelementptr inbounds float, ptr %v48, i64 %v2135
  br label %b331
b331:
  %v2137 = phi i64 [ 0, %b329 ], [ %v2148, %b332 ]
  %v2138 = icmp slt i64 %v2137, 1
  br i1 %v2138, label %b332, label %b333
b332:
  %v2139 = mul i64 %v2103, 1
  %v2140 = add i64 %v2139, %v2137
  %v2141 = mul i64 %v2140, 8
  %v2142 = add i64 0, %v2137
  %v2143 = mul i64 %v2142, 8
  %v2144 = getelementptr inbounds float, ptr %v2134, i64 %v2143
  %v2145 = load <8 x float>, ptr %v2144, align 4
  %v2146 = add i64 0, %v2141
  %v2147 = getelementptr inbounds float, ptr %v2136, i64 %v2146
  store <8 x float> %v2145, ptr %v2147, align 4
  %v2148 = add nsw i64 %v2137, 1
  br label %b331
b333:
  %v2149 = add nsw i64 %v2130, 1
  br label %b328
b330:
  %v2150 = add nsw i64 %v2109, 1
  br label %b323
b325:
  %v2151 = add nsw i64 %v2103, 1
  br label %b320
b322:
  %v2152 = add nsw i64 %v2098, 96
  br label %b317
b319:
  %v2153 = icmp sgt i64 %v3, 1
  br i1 %v2153, label %b334, label %b335
b334:
  %v2154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2155 = atomicrmw add ptr %v2154, i64 1 acq_rel
  %v2156 = load i64, ptr %v219, align 8
  %v2157 = add i64 %v2156, 1
  store i64 %v2157, ptr %v219, align 8
  %v2158 = mul i64 %v3, %v2157
  br label %b336
b336:
  %v2159 = load atomic i64, ptr %v2154 acquire, align 8
  %v2160 = icmp slt i64 %v2159, %v2158
  br i1 %v2160, label %b337, label %b338
b337:
  %v2161 = call i32 @sched_yield()
  br label %b336
b338:
  br label %b335
b335:
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
  %v219 = alloca i64, i64 1, align 8
  %v308 = alloca float, i64 96, align 4
  %v431 = alloca float, i64 64, align 4
  %v2399 = alloca float, i64 192, align 4
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
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds i64, ptr %v1, i64 7
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 16
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 17
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 18
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 19
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 20
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 25
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 26
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 37
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 41
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 42
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 43
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 44
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 47
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 49
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 50
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 51
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 52
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 53
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 54
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 55
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 56
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 57
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 58
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 59
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 60
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 61
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 62
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 63
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 69
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 70
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 71
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 72
  %v218 = load i64, ptr %v217, align 8
  store i64 0, ptr %v219, align 8
  %v220 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v221 = load ptr, ptr %v220, align 4
  %v222 = mul i64 %v2, 30720
  %v223 = add i64 %v222, 672
  %v224 = getelementptr inbounds float, ptr %v221, i64 %v223
  %v225 = getelementptr inbounds float, ptr %v221, i64 0
  %v226 = getelementptr inbounds float, ptr %v221, i64 128
  %v227 = getelementptr inbounds i64, ptr %v1, i64 4
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp eq i64 %v228, 0
  br i1 %v229, label %b0, label %b1
b0:
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
  br label %b2
b2:
  %v245 = phi i64 [ %v237, %b0 ], [ %v268, %b3 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b3, label %b4
b3:
  %v247 = mul i64 %v245, 128
  %v248 = mul i64 %v245, 16
  %v249 = add i64 %v247, 0
  %v250 = add i64 %v248, 0
  %v251 = getelementptr inbounds float, ptr %v225, i64 %v249
  %v252 = sub i64 16, %v250
  %v253 = icmp slt i64 %v252, 0
  %v254 = select i1 %v253, i64 0, i64 %v252
  %v255 = mul i64 %v250, 1
  %v256 = add i64 0, %v255
  %v257 = getelementptr inbounds float, ptr %v28, i64 %v256
  call void @pack_rows(ptr %v257, i64 1, i64 16, i64 8, i64 %v254, ptr %v251, i64 16)
  %v258 = add i64 %v247, 8
  %v259 = add i64 %v248, 8
  %v260 = getelementptr inbounds float, ptr %v225, i64 %v258
  %v261 = sub i64 16, %v259
  %v262 = icmp slt i64 %v261, 0
  %v263 = select i1 %v262, i64 0, i64 %v261
  %v264 = mul i64 %v259, 1
  %v265 = add i64 0, %v264
  %v266 = getelementptr inbounds float, ptr %v28, i64 %v265
  call void @pack_rows(ptr %v266, i64 1, i64 16, i64 8, i64 %v263, ptr %v260, i64 16)
  %v267 = add i64 %v247, 128
  %v268 = add nsw i64 %v245, 1
  br label %b2
b4:
  %v269 = add i64 1, 0
  %v270 = sdiv i64 %v269, 1
  %v271 = add i64 %v2, 1
  %v272 = mul i64 %v270, %v2
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, 1
  %v276 = select i1 %v275, i64 %v274, i64 1
  %v277 = mul i64 %v270, %v271
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, 1
  %v281 = select i1 %v280, i64 %v279, i64 1
  %v282 = icmp slt i64 %v281, 1
  %v283 = select i1 %v282, i64 %v281, i64 1
  br label %b5
b5:
  %v284 = phi i64 [ %v276, %b4 ], [ %v298, %b6 ]
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b6, label %b7
b6:
  %v286 = mul i64 %v284, 128
  %v287 = mul i64 %v284, 8
  %v288 = add i64 %v286, 0
  %v289 = add i64 %v287, 0
  %v290 = getelementptr inbounds float, ptr %v226, i64 %v288
  %v291 = sub i64 8, %v289
  %v292 = icmp slt i64 %v291, 0
  %v293 = select i1 %v292, i64 0, i64 %v291
  %v294 = mul i64 %v289, 1
  %v295 = add i64 0, %v294
  %v296 = getelementptr inbounds float, ptr %v20, i64 %v295
  call void @pack_rows(ptr %v296, i64 1, i64 8, i64 16, i64 %v293, ptr %v290, i64 8)
  %v297 = add i64 %v286, 128
  %v298 = add nsw i64 %v284, 1
  br label %b5
b7:
  br label %b1
b1:
  %v299 = icmp sgt i64 %v3, 1
  br i1 %v299, label %b8, label %b9
b8:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v301 = atomicrmw add ptr %v300, i64 1 acq_rel
  %v302 = load i64, ptr %v219, align 8
  %v303 = add i64 %v302, 1
  store i64 %v303, ptr %v219, align 8
  %v304 = mul i64 %v3, %v303
  br label %b10
b10:
  %v305 = load atomic i64, ptr %v300 acquire, align 8
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b11, label %b12
b11:
  %v307 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v309 = add i64 %v8, 0
  %v310 = sdiv i64 %v309, 1
  %v311 = add i64 %v2, 1
  %v312 = mul i64 %v310, %v2
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v8
  %v316 = select i1 %v315, i64 %v314, i64 %v8
  %v317 = mul i64 %v310, %v311
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v8
  %v321 = select i1 %v320, i64 %v319, i64 %v8
  br label %b13
b13:
  %v322 = phi i64 [ %v316, %b9 ], [ %v430, %b18 ]
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b14, label %b15
b14:
  %v324 = add i64 %v322, 96
  %v325 = icmp slt i64 %v324, %v321
  %v326 = select i1 %v325, i64 %v324, i64 %v321
  br label %b16
b16:
  %v327 = phi i64 [ 0, %b14 ], [ %v429, %b21 ]
  %v328 = icmp slt i64 %v327, 1
  br i1 %v328, label %b17, label %b18
b17:
  %v329 = sub i64 %v326, %v322
  %v330 = sub i64 6, 1
  %v331 = add i64 %v329, %v330
  %v332 = sdiv i64 %v331, 6
  br label %b19
b19:
  %v333 = phi i64 [ 0, %b17 ], [ %v428, %b26 ]
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b20, label %b21
b20:
  %v335 = mul i64 %v329, %v333
  %v336 = sdiv i64 %v335, %v332
  %v337 = add i64 %v322, %v336
  %v338 = add i64 %v333, 1
  %v339 = mul i64 %v329, %v338
  %v340 = sdiv i64 %v339, %v332
  %v341 = add i64 %v322, %v340
  %v342 = mul i64 %v327, 128
  %v343 = getelementptr inbounds float, ptr %v225, i64 %v342
  %v344 = sub i64 %v341, %v337
  %v345 = mul i64 %v337, 8
  %v346 = getelementptr inbounds float, ptr %v30, i64 %v345
  %v347 = getelementptr inbounds float, ptr %v346, i64 0
  %v348 = sub i64 %v344, 1
  %v349 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v348
  %v350 = load ptr, ptr %v349, align 4
  %v351 = getelementptr inbounds float, ptr %v308, i64 0
  %v352 = icmp sgt i64 %v344, 0
  br i1 %v352, label %b22, label %b23
b22:
  call void %v350(ptr %v347, i64 8, ptr %v343, i64 8, ptr %v351, i64 16, i64 8)
  br label %b23
b23:
  %v353 = add i64 %v342, 128
  br label %b24
b24:
  %v354 = phi i64 [ %v337, %b23 ], [ %v427, %b29 ]
  %v355 = icmp slt i64 %v354, %v341
  br i1 %v355, label %b25, label %b26
b25:
  %v356 = sub i64 %v354, %v337
  %v357 = mul i64 %v356, 16
  %v358 = getelementptr inbounds float, ptr %v308, i64 %v357
  %v359 = mul i64 %v354, 68
  %v360 = getelementptr inbounds float, ptr %v80, i64 %v359
  %v361 = mul i64 %v354, 16
  %v362 = getelementptr inbounds float, ptr %v102, i64 %v361
  %v363 = mul i64 %v354, 16
  %v364 = getelementptr inbounds float, ptr %v110, i64 %v363
  %v365 = mul i64 %v354, 16
  %v366 = getelementptr inbounds float, ptr %v112, i64 %v365
  br label %b27
b27:
  %v367 = phi i64 [ 0, %b25 ], [ %v426, %b28 ]
  %v368 = icmp slt i64 %v367, 2
  br i1 %v368, label %b28, label %b29
b28:
  %v369 = mul i64 %v327, 2
  %v370 = add i64 %v369, %v367
  %v371 = mul i64 %v370, 8
  %v372 = add i64 0, %v367
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v358, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 52, %v371
  %v377 = getelementptr inbounds float, ptr %v360, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v378)
  %v380 = fneg <8 x float> %v379
  %v381 = fcmp olt <8 x float> %v380, splat (float 0xC05A400000000000)
  %v382 = select <8 x i1> %v381, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v380
  %v383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v382, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v384 = fsub <8 x float> %v383, splat (float 0x4168000000000000)
  %v385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v384, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v382)
  %v386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v384, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v385)
  %v387 = bitcast <8 x float> %v383 to <8 x i32>
  %v388 = fmul <8 x float> %v386, %v386
  %v389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v386, <8 x float> splat (float 0x3F81227F40000000))
  %v390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v389, <8 x float> %v386, <8 x float> splat (float 0x3FA5556740000000))
  %v391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v390, <8 x float> %v386, <8 x float> splat (float 0x3FC5554B00000000))
  %v392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v391, <8 x float> %v386, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v388, <8 x float> %v392, <8 x float> %v386)
  %v394 = sub <8 x i32> %v387, splat (i32 1262485250)
  %v395 = lshr <8 x i32> %v394, splat (i32 1)
  %v396 = sub <8 x i32> %v394, %v395
  %v397 = shl <8 x i32> %v395, splat (i32 23)
  %v398 = bitcast <8 x i32> %v397 to <8 x float>
  %v399 = shl <8 x i32> %v396, splat (i32 23)
  %v400 = bitcast <8 x i32> %v399 to <8 x float>
  %v401 = fadd <8 x float> %v393, splat (float 0x3FF0000000000000)
  %v402 = fmul <8 x float> %v401, %v398
  %v403 = fmul <8 x float> %v402, %v400
  %v404 = fcmp olt <8 x float> %v378, splat (float 0x0000000000000000)
  %v405 = select <8 x i1> %v404, <8 x float> %v403, <8 x float> splat (float 0x3FF0000000000000)
  %v406 = fadd <8 x float> %v403, splat (float 0x3FF0000000000000)
  %v407 = fdiv <8 x float> %v405, %v406
  %v408 = fmul <8 x float> %v378, %v407
  %v409 = fmul <8 x float> %v375, %v408
  %v410 = add i64 0, %v371
  %v411 = getelementptr inbounds float, ptr %v362, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = fmul <8 x float> %v375, %v412
  %v414 = fmul <8 x float> %v413, %v407
  %v415 = fmul <8 x float> %v413, %v378
  %v416 = fmul <8 x float> %v415, %v407
  %v417 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v418 = shufflevector <8 x float> %v417, <8 x float> poison, <8 x i32> zeroinitializer
  %v419 = fsub <8 x float> %v418, %v407
  %v420 = fmul <8 x float> %v416, %v419
  %v421 = fadd <8 x float> %v414, %v420
  %v422 = add i64 0, %v371
  %v423 = getelementptr inbounds float, ptr %v364, i64 %v422
  store <8 x float> %v409, ptr %v423, align 4
  %v424 = add i64 0, %v371
  %v425 = getelementptr inbounds float, ptr %v366, i64 %v424
  store <8 x float> %v421, ptr %v425, align 4
  %v426 = add nsw i64 %v367, 1
  br label %b27
b29:
  %v427 = add nsw i64 %v354, 1
  br label %b24
b26:
  %v428 = add nsw i64 %v333, 1
  br label %b19
b21:
  %v429 = add nsw i64 %v327, 1
  br label %b16
b18:
  %v430 = add nsw i64 %v322, 96
  br label %b13
b15:
  %v432 = add i64 %v8, 0
  %v433 = sdiv i64 %v432, 1
  %v434 = add i64 %v2, 1
  %v435 = mul i64 %v433, %v2
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v8
  %v439 = select i1 %v438, i64 %v437, i64 %v8
  %v440 = mul i64 %v433, %v434
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v8
  %v444 = select i1 %v443, i64 %v442, i64 %v8
  br label %b30
b30:
  %v445 = phi i64 [ %v439, %b15 ], [ %v499, %b35 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b31, label %b32
b31:
  %v447 = add i64 %v445, 96
  %v448 = icmp slt i64 %v447, %v444
  %v449 = select i1 %v448, i64 %v447, i64 %v444
  br label %b33
b33:
  %v450 = phi i64 [ 0, %b31 ], [ %v498, %b38 ]
  %v451 = icmp slt i64 %v450, 1
  br i1 %v451, label %b34, label %b35
b34:
  %v452 = sub i64 %v449, %v445
  %v453 = sub i64 8, 1
  %v454 = add i64 %v452, %v453
  %v455 = sdiv i64 %v454, 8
  br label %b36
b36:
  %v456 = phi i64 [ 0, %b34 ], [ %v497, %b43 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b37, label %b38
b37:
  %v458 = mul i64 %v452, %v456
  %v459 = sdiv i64 %v458, %v455
  %v460 = add i64 %v445, %v459
  %v461 = add i64 %v456, 1
  %v462 = mul i64 %v452, %v461
  %v463 = sdiv i64 %v462, %v455
  %v464 = add i64 %v445, %v463
  %v465 = mul i64 %v450, 128
  %v466 = getelementptr inbounds float, ptr %v226, i64 %v465
  %v467 = sub i64 %v464, %v460
  %v468 = mul i64 %v460, 16
  %v469 = getelementptr inbounds float, ptr %v112, i64 %v468
  %v470 = getelementptr inbounds float, ptr %v469, i64 0
  %v471 = sub i64 %v467, 1
  %v472 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v471
  %v473 = load ptr, ptr %v472, align 4
  %v474 = getelementptr inbounds float, ptr %v431, i64 0
  %v475 = icmp sgt i64 %v467, 0
  br i1 %v475, label %b39, label %b40
b39:
  call void %v473(ptr %v470, i64 16, ptr %v466, i64 16, ptr %v474, i64 8, i64 0)
  br label %b40
b40:
  %v476 = add i64 %v465, 128
  br label %b41
b41:
  %v477 = phi i64 [ %v460, %b40 ], [ %v496, %b46 ]
  %v478 = icmp slt i64 %v477, %v464
  br i1 %v478, label %b42, label %b43
b42:
  %v479 = sub i64 %v477, %v460
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v431, i64 %v480
  %v482 = mul i64 %v477, 8
  %v483 = getelementptr inbounds float, ptr %v114, i64 %v482
  br label %b44
b44:
  %v484 = phi i64 [ 0, %b42 ], [ %v495, %b45 ]
  %v485 = icmp slt i64 %v484, 1
  br i1 %v485, label %b45, label %b46
b45:
  %v486 = mul i64 %v450, 1
  %v487 = add i64 %v486, %v484
  %v488 = mul i64 %v487, 8
  %v489 = add i64 0, %v484
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v481, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 0, %v488
  %v494 = getelementptr inbounds float, ptr %v483, i64 %v493
  store <8 x float> %v492, ptr %v494, align 4
  %v495 = add nsw i64 %v484, 1
  br label %b44
b46:
  %v496 = add nsw i64 %v477, 1
  br label %b41
b43:
  %v497 = add nsw i64 %v456, 1
  br label %b36
b38:
  %v498 = add nsw i64 %v450, 1
  br label %b33
b35:
  %v499 = add nsw i64 %v445, 96
  br label %b30
b32:
  %v500 = add i64 %v8, 0
  %v501 = sdiv i64 %v500, 1
  %v502 = add i64 %v2, 1
  %v503 = mul i64 %v501, %v2
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, %v8
  %v507 = select i1 %v506, i64 %v505, i64 %v8
  %v508 = mul i64 %v501, %v502
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 1
  %v511 = icmp slt i64 %v510, %v8
  %v512 = select i1 %v511, i64 %v510, i64 %v8
  br label %b47
b47:
  %v513 = phi i64 [ %v507, %b32 ], [ %v556, %b52 ]
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b48, label %b49
b48:
  br label %b50
b50:
  %v515 = phi i64 [ 0, %b48 ], [ %v555, %b55 ]
  %v516 = icmp slt i64 %v515, 2
  br i1 %v516, label %b51, label %b52
b51:
  br label %b53
b53:
  %v517 = phi i64 [ 0, %b51 ], [ %v540, %b54 ]
  %v518 = phi <8 x float> [ splat (float 0x0000000000000000), %b51 ], [ %v539, %b54 ]
  %v519 = icmp slt i64 %v517, 8
  br i1 %v519, label %b54, label %b55
b54:
  %v520 = mul i64 %v513, 16
  %v521 = getelementptr inbounds float, ptr %v110, i64 %v520
  %v522 = mul i64 %v513, 16
  %v523 = getelementptr inbounds float, ptr %v104, i64 %v522
  %v524 = mul i64 %v515, 8
  %v525 = add i64 0, %v524
  %v526 = add i64 %v525, %v517
  %v527 = getelementptr inbounds float, ptr %v521, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = add i64 0, %v517
  %v530 = getelementptr inbounds float, ptr %v26, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = fmul <8 x float> %v528, %v531
  %v533 = mul i64 %v515, 8
  %v534 = add i64 0, %v533
  %v535 = add i64 %v534, %v517
  %v536 = getelementptr inbounds float, ptr %v523, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = fmul <8 x float> %v532, %v537
  %v539 = fadd <8 x float> %v518, %v538
  %v540 = add nsw i64 %v517, 8
  br label %b53
b55:
  %v541 = shufflevector <8 x float> %v518, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v542 = shufflevector <8 x float> %v518, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v543 = fadd <4 x float> %v541, %v542
  %v544 = shufflevector <4 x float> %v543, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v545 = shufflevector <4 x float> %v543, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v546 = fadd <2 x float> %v544, %v545
  %v547 = extractelement <2 x float> %v546, i64 0
  %v548 = extractelement <2 x float> %v546, i64 1
  %v549 = fadd float %v547, %v548
  %v550 = fadd float %v549, 0x0000000000000000
  %v551 = mul i64 %v513, 2
  %v552 = getelementptr inbounds float, ptr %v116, i64 %v551
  %v553 = add i64 0, %v515
  %v554 = getelementptr inbounds float, ptr %v552, i64 %v553
  store float %v550, ptr %v554, align 4
  %v555 = add nsw i64 %v515, 1
  br label %b50
b52:
  %v556 = add nsw i64 %v513, 1
  br label %b47
b49:
  %v557 = add i64 %v8, 0
  %v558 = sdiv i64 %v557, 1
  %v559 = add i64 %v2, 1
  %v560 = mul i64 %v558, %v2
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v8
  %v564 = select i1 %v563, i64 %v562, i64 %v8
  %v565 = mul i64 %v558, %v559
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v8
  %v569 = select i1 %v568, i64 %v567, i64 %v8
  br label %b56
b56:
  %v570 = phi i64 [ %v564, %b49 ], [ %v656, %b61 ]
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b57, label %b58
b57:
  br label %b59
b59:
  %v572 = phi i64 [ 0, %b57 ], [ %v655, %b64 ]
  %v573 = icmp slt i64 %v572, 2
  br i1 %v573, label %b60, label %b61
b60:
  br label %b62
b62:
  %v574 = phi i64 [ 0, %b60 ], [ %v654, %b67 ]
  %v575 = icmp slt i64 %v574, 8
  br i1 %v575, label %b63, label %b64
b63:
  br label %b65
b65:
  %v576 = phi i64 [ 0, %b63 ], [ %v635, %b66 ]
  %v577 = phi <8 x float> [ splat (float 0x0000000000000000), %b63 ], [ %v634, %b66 ]
  %v578 = icmp slt i64 %v576, 8
  br i1 %v578, label %b66, label %b67
b66:
  %v579 = mul i64 %v570, 16
  %v580 = getelementptr inbounds float, ptr %v110, i64 %v579
  %v581 = mul i64 %v570, 2
  %v582 = getelementptr inbounds float, ptr %v106, i64 %v581
  %v583 = add i64 0, %v572
  %v584 = getelementptr inbounds float, ptr %v582, i64 %v583
  %v585 = load float, ptr %v584, align 4
  %v586 = fdiv float 0x3FF0000000000000, %v585
  %v587 = mul i64 %v570, 2
  %v588 = getelementptr inbounds float, ptr %v116, i64 %v587
  %v589 = add i64 0, %v572
  %v590 = getelementptr inbounds float, ptr %v588, i64 %v589
  %v591 = load float, ptr %v590, align 4
  %v592 = fmul float %v591, %v586
  %v593 = fdiv float %v592, %v585
  %v594 = fmul float %v593, 0x3FE0000000000000
  %v595 = fdiv float %v594, %v585
  %v596 = fdiv float %v595, 0x4020000000000000
  %v597 = fneg float %v596
  %v598 = mul i64 %v570, 16
  %v599 = getelementptr inbounds float, ptr %v104, i64 %v598
  %v600 = mul i64 1, %v7
  %v601 = add i64 %v570, %v600
  %v602 = mul i64 %v601, 128
  %v603 = getelementptr inbounds float, ptr %v32, i64 %v602
  %v604 = mul i64 %v572, 8
  %v605 = add i64 0, %v604
  %v606 = add i64 %v605, %v576
  %v607 = getelementptr inbounds float, ptr %v580, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 0, %v576
  %v610 = getelementptr inbounds float, ptr %v26, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = fmul <8 x float> %v608, %v611
  %v613 = insertelement <8 x float> poison, float %v586, i64 0
  %v614 = shufflevector <8 x float> %v613, <8 x float> poison, <8 x i32> zeroinitializer
  %v615 = fmul <8 x float> %v612, %v614
  %v616 = mul i64 %v572, 8
  %v617 = add i64 0, %v616
  %v618 = add i64 %v617, %v576
  %v619 = getelementptr inbounds float, ptr %v599, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = insertelement <8 x float> poison, float %v597, i64 0
  %v622 = shufflevector <8 x float> %v621, <8 x float> poison, <8 x i32> zeroinitializer
  %v623 = fmul <8 x float> %v622, %v620
  %v624 = fadd <8 x float> %v615, %v623
  %v625 = fadd <8 x float> %v624, %v623
  %v626 = mul i64 %v572, 64
  %v627 = add i64 0, %v626
  %v628 = mul i64 %v574, 8
  %v629 = add i64 %v627, %v628
  %v630 = add i64 %v629, %v576
  %v631 = getelementptr inbounds float, ptr %v603, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = fmul <8 x float> %v625, %v632
  %v634 = fadd <8 x float> %v577, %v633
  %v635 = add nsw i64 %v576, 8
  br label %b65
b67:
  %v636 = shufflevector <8 x float> %v577, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v637 = shufflevector <8 x float> %v577, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v638 = fadd <4 x float> %v636, %v637
  %v639 = shufflevector <4 x float> %v638, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v640 = shufflevector <4 x float> %v638, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v641 = fadd <2 x float> %v639, %v640
  %v642 = extractelement <2 x float> %v641, i64 0
  %v643 = extractelement <2 x float> %v641, i64 1
  %v644 = fadd float %v642, %v643
  %v645 = fadd float %v644, 0x0000000000000000
  %v646 = mul i64 %v570, 16
  %v647 = getelementptr inbounds float, ptr %v118, i64 %v646
  %v648 = mul i64 %v572, 8
  %v649 = add i64 0, %v648
  %v650 = mul i64 0, 8
  %v651 = add i64 %v649, %v650
  %v652 = add i64 %v651, %v574
  %v653 = getelementptr inbounds float, ptr %v647, i64 %v652
  store float %v645, ptr %v653, align 4
  %v654 = add nsw i64 %v574, 1
  br label %b62
b64:
  %v655 = add nsw i64 %v572, 1
  br label %b59
b61:
  %v656 = add nsw i64 %v570, 1
  br label %b56
b58:
  %v657 = add i64 %v8, 0
  %v658 = sdiv i64 %v657, 1
  %v659 = add i64 %v2, 1
  %v660 = mul i64 %v658, %v2
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, %v8
  %v664 = select i1 %v663, i64 %v662, i64 %v8
  %v665 = mul i64 %v658, %v659
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v8
  %v669 = select i1 %v668, i64 %v667, i64 %v8
  br label %b68
b68:
  %v670 = phi i64 [ %v664, %b58 ], [ %v751, %b73 ]
  %v671 = icmp slt i64 %v670, %v669
  br i1 %v671, label %b69, label %b70
b69:
  br label %b71
b71:
  %v672 = phi i64 [ 0, %b69 ], [ %v750, %b76 ]
  %v673 = icmp slt i64 %v672, 2
  br i1 %v673, label %b72, label %b73
b72:
  br label %b74
b74:
  %v674 = phi i64 [ 0, %b72 ], [ %v749, %b79 ]
  %v675 = icmp slt i64 %v674, 8
  br i1 %v675, label %b75, label %b76
b75:
  br label %b77
b77:
  %v676 = phi i64 [ 0, %b75 ], [ %v748, %b82 ]
  %v677 = icmp slt i64 %v676, 8
  br i1 %v677, label %b78, label %b79
b78:
  br label %b80
b80:
  %v678 = phi i64 [ 0, %b78 ], [ %v738, %b81 ]
  %v679 = phi float [ 0x0000000000000000, %b78 ], [ %v737, %b81 ]
  %v680 = icmp slt i64 %v678, 1
  br i1 %v680, label %b81, label %b82
b81:
  %v681 = mul i64 %v670, 16
  %v682 = getelementptr inbounds float, ptr %v110, i64 %v681
  %v683 = mul i64 %v672, 8
  %v684 = add i64 0, %v683
  %v685 = add i64 %v684, %v676
  %v686 = getelementptr inbounds float, ptr %v682, i64 %v685
  %v687 = load float, ptr %v686, align 4
  %v688 = add i64 0, %v676
  %v689 = getelementptr inbounds float, ptr %v26, i64 %v688
  %v690 = load float, ptr %v689, align 4
  %v691 = fmul float %v687, %v690
  %v692 = mul i64 %v670, 2
  %v693 = getelementptr inbounds float, ptr %v106, i64 %v692
  %v694 = add i64 0, %v672
  %v695 = getelementptr inbounds float, ptr %v693, i64 %v694
  %v696 = load float, ptr %v695, align 4
  %v697 = fdiv float 0x3FF0000000000000, %v696
  %v698 = fmul float %v691, %v697
  %v699 = mul i64 %v670, 2
  %v700 = getelementptr inbounds float, ptr %v116, i64 %v699
  %v701 = add i64 0, %v672
  %v702 = getelementptr inbounds float, ptr %v700, i64 %v701
  %v703 = load float, ptr %v702, align 4
  %v704 = fmul float %v703, %v697
  %v705 = fdiv float %v704, %v696
  %v706 = fmul float %v705, 0x3FE0000000000000
  %v707 = fdiv float %v706, %v696
  %v708 = fdiv float %v707, 0x4020000000000000
  %v709 = fneg float %v708
  %v710 = mul i64 %v670, 16
  %v711 = getelementptr inbounds float, ptr %v104, i64 %v710
  %v712 = mul i64 %v672, 8
  %v713 = add i64 0, %v712
  %v714 = add i64 %v713, %v676
  %v715 = getelementptr inbounds float, ptr %v711, i64 %v714
  %v716 = load float, ptr %v715, align 4
  %v717 = fmul float %v709, %v716
  %v718 = fadd float %v698, %v717
  %v719 = fadd float %v718, %v717
  %v720 = mul i64 %v670, 16
  %v721 = getelementptr inbounds float, ptr %v84, i64 %v720
  %v722 = mul i64 %v672, 8
  %v723 = add i64 0, %v722
  %v724 = add i64 %v723, %v674
  %v725 = getelementptr inbounds float, ptr %v721, i64 %v724
  %v726 = load float, ptr %v725, align 4
  %v727 = mul i64 %v670, 2
  %v728 = getelementptr inbounds float, ptr %v100, i64 %v727
  %v729 = add i64 0, %v672
  %v730 = getelementptr inbounds float, ptr %v728, i64 %v729
  %v731 = load float, ptr %v730, align 4
  %v732 = fdiv float 0x3FF0000000000000, %v731
  %v733 = fmul float %v726, %v732
  %v734 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v735 = fdiv float %v733, %v734
  %v736 = fmul float %v719, %v735
  %v737 = fadd float %v679, %v736
  %v738 = add nsw i64 %v678, 1
  br label %b80
b82:
  %v739 = fadd float %v679, 0x0000000000000000
  %v740 = mul i64 %v670, 128
  %v741 = getelementptr inbounds float, ptr %v120, i64 %v740
  %v742 = mul i64 %v672, 64
  %v743 = add i64 0, %v742
  %v744 = mul i64 %v674, 8
  %v745 = add i64 %v743, %v744
  %v746 = add i64 %v745, %v676
  %v747 = getelementptr inbounds float, ptr %v741, i64 %v746
  store float %v739, ptr %v747, align 4
  %v748 = add nsw i64 %v676, 1
  br label %b77
b79:
  %v749 = add nsw i64 %v674, 1
  br label %b74
b76:
  %v750 = add nsw i64 %v672, 1
  br label %b71
b73:
  %v751 = add nsw i64 %v670, 1
  br label %b68
b70:
  %v752 = add i64 %v8, 0
  %v753 = sdiv i64 %v752, 1
  %v754 = add i64 %v2, 1
  %v755 = mul i64 %v753, %v2
  %v756 = sdiv i64 %v755, %v3
  %v757 = mul i64 %v756, 1
  %v758 = icmp slt i64 %v757, %v8
  %v759 = select i1 %v758, i64 %v757, i64 %v8
  %v760 = mul i64 %v753, %v754
  %v761 = sdiv i64 %v760, %v3
  %v762 = mul i64 %v761, 1
  %v763 = icmp slt i64 %v762, %v8
  %v764 = select i1 %v763, i64 %v762, i64 %v8
  br label %b83
b83:
  %v765 = phi i64 [ %v759, %b70 ], [ %v809, %b88 ]
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b84, label %b85
b84:
  br label %b86
b86:
  %v767 = phi i64 [ 0, %b84 ], [ %v808, %b91 ]
  %v768 = icmp slt i64 %v767, 2
  br i1 %v768, label %b87, label %b88
b87:
  br label %b89
b89:
  %v769 = phi i64 [ 0, %b87 ], [ %v792, %b90 ]
  %v770 = phi <8 x float> [ splat (float 0x0000000000000000), %b87 ], [ %v791, %b90 ]
  %v771 = icmp slt i64 %v769, 8
  br i1 %v771, label %b90, label %b91
b90:
  %v772 = mul i64 %v765, 16
  %v773 = getelementptr inbounds float, ptr %v118, i64 %v772
  %v774 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v775 = mul i64 %v765, 16
  %v776 = getelementptr inbounds float, ptr %v84, i64 %v775
  %v777 = mul i64 %v767, 8
  %v778 = add i64 0, %v777
  %v779 = add i64 %v778, %v769
  %v780 = getelementptr inbounds float, ptr %v773, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = insertelement <8 x float> poison, float %v774, i64 0
  %v783 = shufflevector <8 x float> %v782, <8 x float> poison, <8 x i32> zeroinitializer
  %v784 = fdiv <8 x float> %v781, %v783
  %v785 = mul i64 %v767, 8
  %v786 = add i64 0, %v785
  %v787 = add i64 %v786, %v769
  %v788 = getelementptr inbounds float, ptr %v776, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = fmul <8 x float> %v784, %v789
  %v791 = fadd <8 x float> %v770, %v790
  %v792 = add nsw i64 %v769, 8
  br label %b89
b91:
  %v793 = shufflevector <8 x float> %v770, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v794 = shufflevector <8 x float> %v770, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v795 = fadd <4 x float> %v793, %v794
  %v796 = shufflevector <4 x float> %v795, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v797 = shufflevector <4 x float> %v795, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v798 = fadd <2 x float> %v796, %v797
  %v799 = extractelement <2 x float> %v798, i64 0
  %v800 = extractelement <2 x float> %v798, i64 1
  %v801 = fadd float %v799, %v800
  %v802 = fadd float %v801, 0x0000000000000000
  %v803 = mul i64 %v765, 2
  %v804 = getelementptr inbounds float, ptr %v116, i64 %v803
  %v805 = add i64 0, %v767
  %v806 = add i64 %v805, 0
  %v807 = getelementptr inbounds float, ptr %v804, i64 %v806
  store float %v802, ptr %v807, align 4
  %v808 = add nsw i64 %v767, 1
  br label %b86
b88:
  %v809 = add nsw i64 %v765, 1
  br label %b83
b85:
  %v810 = add i64 %v8, 0
  %v811 = sdiv i64 %v810, 1
  %v812 = add i64 %v2, 1
  %v813 = mul i64 %v811, %v2
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v8
  %v817 = select i1 %v816, i64 %v815, i64 %v8
  %v818 = mul i64 %v811, %v812
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v8
  %v822 = select i1 %v821, i64 %v820, i64 %v8
  br label %b92
b92:
  %v823 = phi i64 [ %v817, %b85 ], [ %v876, %b97 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b93, label %b94
b93:
  br label %b95
b95:
  %v825 = phi i64 [ 0, %b93 ], [ %v875, %b96 ]
  %v826 = icmp slt i64 %v825, 2
  br i1 %v826, label %b96, label %b97
b96:
  %v827 = mul i64 %v823, 16
  %v828 = getelementptr inbounds float, ptr %v118, i64 %v827
  %v829 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v830 = mul i64 %v823, 2
  %v831 = getelementptr inbounds float, ptr %v100, i64 %v830
  %v832 = add i64 0, %v825
  %v833 = getelementptr inbounds float, ptr %v831, i64 %v832
  %v834 = load float, ptr %v833, align 4
  %v835 = fdiv float 0x3FF0000000000000, %v834
  %v836 = mul i64 %v823, 2
  %v837 = getelementptr inbounds float, ptr %v116, i64 %v836
  %v838 = add i64 0, %v825
  %v839 = getelementptr inbounds float, ptr %v837, i64 %v838
  %v840 = load float, ptr %v839, align 4
  %v841 = fmul float %v840, %v835
  %v842 = fdiv float %v841, %v834
  %v843 = fmul float %v842, 0x3FE0000000000000
  %v844 = fdiv float %v843, %v834
  %v845 = fneg float %v844
  %v846 = mul i64 %v823, 16
  %v847 = getelementptr inbounds float, ptr %v84, i64 %v846
  %v848 = mul i64 %v823, 16
  %v849 = getelementptr inbounds float, ptr %v122, i64 %v848
  %v850 = mul i64 %v825, 8
  %v851 = add i64 0, %v850
  %v852 = add i64 %v851, 0
  %v853 = getelementptr inbounds float, ptr %v828, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = insertelement <8 x float> poison, float %v829, i64 0
  %v856 = shufflevector <8 x float> %v855, <8 x float> poison, <8 x i32> zeroinitializer
  %v857 = fdiv <8 x float> %v854, %v856
  %v858 = insertelement <8 x float> poison, float %v835, i64 0
  %v859 = shufflevector <8 x float> %v858, <8 x float> poison, <8 x i32> zeroinitializer
  %v860 = fmul <8 x float> %v857, %v859
  %v861 = mul i64 %v825, 8
  %v862 = add i64 0, %v861
  %v863 = add i64 %v862, 0
  %v864 = getelementptr inbounds float, ptr %v847, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = insertelement <8 x float> poison, float %v845, i64 0
  %v867 = shufflevector <8 x float> %v866, <8 x float> poison, <8 x i32> zeroinitializer
  %v868 = fmul <8 x float> %v867, %v865
  %v869 = fadd <8 x float> %v860, %v868
  %v870 = fadd <8 x float> %v869, %v868
  %v871 = mul i64 %v825, 8
  %v872 = add i64 0, %v871
  %v873 = add i64 %v872, 0
  %v874 = getelementptr inbounds float, ptr %v849, i64 %v873
  store <8 x float> %v870, ptr %v874, align 4
  %v875 = add nsw i64 %v825, 1
  br label %b95
b97:
  %v876 = add nsw i64 %v823, 1
  br label %b92
b94:
  %v877 = icmp sgt i64 %v3, 1
  br i1 %v877, label %b98, label %b99
b98:
  %v878 = getelementptr inbounds i64, ptr %v1, i64 3
  %v879 = atomicrmw add ptr %v878, i64 1 acq_rel
  %v880 = load i64, ptr %v219, align 8
  %v881 = add i64 %v880, 1
  store i64 %v881, ptr %v219, align 8
  %v882 = mul i64 %v3, %v881
  br label %b100
b100:
  %v883 = load atomic i64, ptr %v878 acquire, align 8
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b101, label %b102
b101:
  %v885 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  br label %b103
b103:
  %v886 = phi i64 [ 0, %b99 ], [ %v2005, %b210 ]
  %v887 = icmp slt i64 %v886, %v5
  br i1 %v887, label %b104, label %b105
b104:
  %v888 = sub i64 %v5, 1
  %v889 = sub i64 %v888, %v886
  %v890 = add i64 %v7, 0
  %v891 = sdiv i64 %v890, 1
  %v892 = add i64 %v2, 1
  %v893 = mul i64 %v891, %v2
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 1
  %v896 = icmp slt i64 %v895, %v7
  %v897 = select i1 %v896, i64 %v895, i64 %v7
  %v898 = mul i64 %v891, %v892
  %v899 = sdiv i64 %v898, %v3
  %v900 = mul i64 %v899, 1
  %v901 = icmp slt i64 %v900, %v7
  %v902 = select i1 %v901, i64 %v900, i64 %v7
  br label %b106
b106:
  %v903 = phi i64 [ %v897, %b104 ], [ %v935, %b111 ]
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b107, label %b108
b107:
  %v905 = add i64 %v889, 1
  %v906 = and i64 %v905, 1
  %v907 = mul i64 %v906, %v7
  %v908 = add i64 %v907, %v903
  %v909 = mul i64 %v908, 128
  %v910 = getelementptr inbounds float, ptr %v40, i64 %v909
  %v911 = add i64 %v889, 0
  %v912 = and i64 %v911, %v206
  %v913 = mul i64 %v912, %v7
  %v914 = add i64 %v913, %v903
  %v915 = mul i64 %v914, 128
  %v916 = getelementptr inbounds float, ptr %v120, i64 %v915
  %v917 = add i64 %v889, 0
  %v918 = and i64 %v917, %v210
  %v919 = mul i64 %v918, %v7
  %v920 = add i64 %v919, %v903
  %v921 = mul i64 %v920, 128
  %v922 = getelementptr inbounds float, ptr %v124, i64 %v921
  br label %b109
b109:
  %v923 = phi i64 [ 0, %b107 ], [ %v934, %b110 ]
  %v924 = icmp slt i64 %v923, 128
  br i1 %v924, label %b110, label %b111
b110:
  %v925 = add i64 0, %v923
  %v926 = getelementptr inbounds float, ptr %v910, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = add i64 0, %v923
  %v929 = getelementptr inbounds float, ptr %v916, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = fadd <8 x float> %v927, %v930
  %v932 = add i64 0, %v923
  %v933 = getelementptr inbounds float, ptr %v922, i64 %v932
  store <8 x float> %v931, ptr %v933, align 4
  %v934 = add nsw i64 %v923, 8
  br label %b109
b111:
  %v935 = add nsw i64 %v903, 1
  br label %b106
b108:
  %v936 = add i64 %v7, 0
  %v937 = sdiv i64 %v936, 1
  %v938 = add i64 %v2, 1
  %v939 = mul i64 %v937, %v2
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 1
  %v942 = icmp slt i64 %v941, %v7
  %v943 = select i1 %v942, i64 %v941, i64 %v7
  %v944 = mul i64 %v937, %v938
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, %v7
  %v948 = select i1 %v947, i64 %v946, i64 %v7
  br label %b112
b112:
  %v949 = phi i64 [ %v943, %b108 ], [ %v1044, %b117 ]
  %v950 = icmp slt i64 %v949, %v948
  br i1 %v950, label %b113, label %b114
b113:
  br label %b115
b115:
  %v951 = phi i64 [ 0, %b113 ], [ %v1043, %b120 ]
  %v952 = icmp slt i64 %v951, 2
  br i1 %v952, label %b116, label %b117
b116:
  br label %b118
b118:
  %v953 = phi i64 [ 0, %b116 ], [ %v1042, %b123 ]
  %v954 = icmp slt i64 %v953, 8
  br i1 %v954, label %b119, label %b120
b119:
  br label %b121
b121:
  %v955 = phi i64 [ 0, %b119 ], [ %v1025, %b122 ]
  %v956 = phi <8 x float> [ splat (float 0x0000000000000000), %b119 ], [ %v1024, %b122 ]
  %v957 = icmp slt i64 %v955, 8
  br i1 %v957, label %b122, label %b123
b122:
  %v958 = add i64 %v889, 0
  %v959 = and i64 %v958, %v210
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v949
  %v962 = mul i64 %v961, 128
  %v963 = getelementptr inbounds float, ptr %v124, i64 %v962
  %v964 = add i64 %v889, 0
  %v965 = and i64 %v964, %v172
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v949
  %v968 = mul i64 %v967, 68
  %v969 = getelementptr inbounds float, ptr %v80, i64 %v968
  %v970 = add i64 48, %v951
  %v971 = getelementptr inbounds float, ptr %v969, i64 %v970
  %v972 = load float, ptr %v971, align 4
  %v973 = call float @llvm.fabs.f32(float %v972)
  %v974 = fneg float %v973
  %v975 = fcmp olt float %v974, 0xC05A400000000000
  %v976 = select i1 %v975, float 0xC05A400000000000, float %v974
  %v977 = call float @llvm.fmuladd.f32(float %v976, float 0x3FF7154760000000, float 0x4168000000000000)
  %v978 = fsub float %v977, 0x4168000000000000
  %v979 = call float @llvm.fmuladd.f32(float %v978, float 0xBFE62E4000000000, float %v976)
  %v980 = call float @llvm.fmuladd.f32(float %v978, float 0xBEB7F7D1C0000000, float %v979)
  %v981 = bitcast float %v977 to i32
  %v982 = fmul float %v980, %v980
  %v983 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v980, float 0x3F81227F40000000)
  %v984 = call float @llvm.fmuladd.f32(float %v983, float %v980, float 0x3FA5556740000000)
  %v985 = call float @llvm.fmuladd.f32(float %v984, float %v980, float 0x3FC5554B00000000)
  %v986 = call float @llvm.fmuladd.f32(float %v985, float %v980, float 0x3FDFFFFFE0000000)
  %v987 = call float @llvm.fmuladd.f32(float %v982, float %v986, float %v980)
  %v988 = sub i32 %v981, 1262485250
  %v989 = lshr i32 %v988, 1
  %v990 = sub i32 %v988, %v989
  %v991 = shl i32 %v989, 23
  %v992 = bitcast i32 %v991 to float
  %v993 = shl i32 %v990, 23
  %v994 = bitcast i32 %v993 to float
  %v995 = fadd float %v987, 0x3FF0000000000000
  %v996 = fmul float %v995, %v992
  %v997 = fmul float %v996, %v994
  %v998 = fcmp olt float %v972, 0x0000000000000000
  %v999 = select i1 %v998, float %v997, float 0x3FF0000000000000
  %v1000 = fadd float %v997, 0x3FF0000000000000
  %v1001 = fdiv float %v999, %v1000
  %v1002 = add i64 %v889, 0
  %v1003 = and i64 %v1002, %v182
  %v1004 = mul i64 %v1003, %v7
  %v1005 = add i64 %v1004, %v949
  %v1006 = mul i64 %v1005, 16
  %v1007 = getelementptr inbounds float, ptr %v96, i64 %v1006
  %v1008 = mul i64 %v951, 64
  %v1009 = add i64 0, %v1008
  %v1010 = mul i64 %v953, 8
  %v1011 = add i64 %v1009, %v1010
  %v1012 = add i64 %v1011, %v955
  %v1013 = getelementptr inbounds float, ptr %v963, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = mul i64 %v951, 8
  %v1016 = add i64 0, %v1015
  %v1017 = add i64 %v1016, %v955
  %v1018 = getelementptr inbounds float, ptr %v1007, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = insertelement <8 x float> poison, float %v1001, i64 0
  %v1021 = shufflevector <8 x float> %v1020, <8 x float> poison, <8 x i32> zeroinitializer
  %v1022 = fmul <8 x float> %v1021, %v1019
  %v1023 = fmul <8 x float> %v1014, %v1022
  %v1024 = fadd <8 x float> %v956, %v1023
  %v1025 = add nsw i64 %v955, 8
  br label %b121
b123:
  %v1026 = shufflevector <8 x float> %v956, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1027 = shufflevector <8 x float> %v956, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1028 = fadd <4 x float> %v1026, %v1027
  %v1029 = shufflevector <4 x float> %v1028, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1030 = shufflevector <4 x float> %v1028, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1031 = fadd <2 x float> %v1029, %v1030
  %v1032 = extractelement <2 x float> %v1031, i64 0
  %v1033 = extractelement <2 x float> %v1031, i64 1
  %v1034 = fadd float %v1032, %v1033
  %v1035 = fadd float %v1034, 0x0000000000000000
  %v1036 = mul i64 %v949, 16
  %v1037 = getelementptr inbounds float, ptr %v126, i64 %v1036
  %v1038 = mul i64 %v951, 8
  %v1039 = add i64 0, %v1038
  %v1040 = add i64 %v1039, %v953
  %v1041 = getelementptr inbounds float, ptr %v1037, i64 %v1040
  store float %v1035, ptr %v1041, align 4
  %v1042 = add nsw i64 %v953, 1
  br label %b118
b120:
  %v1043 = add nsw i64 %v951, 1
  br label %b115
b117:
  %v1044 = add nsw i64 %v949, 1
  br label %b112
b114:
  %v1045 = add i64 %v7, 0
  %v1046 = sdiv i64 %v1045, 1
  %v1047 = add i64 %v2, 1
  %v1048 = mul i64 %v1046, %v2
  %v1049 = sdiv i64 %v1048, %v3
  %v1050 = mul i64 %v1049, 1
  %v1051 = icmp slt i64 %v1050, %v7
  %v1052 = select i1 %v1051, i64 %v1050, i64 %v7
  %v1053 = mul i64 %v1046, %v1047
  %v1054 = sdiv i64 %v1053, %v3
  %v1055 = mul i64 %v1054, 1
  %v1056 = icmp slt i64 %v1055, %v7
  %v1057 = select i1 %v1056, i64 %v1055, i64 %v7
  br label %b124
b124:
  %v1058 = phi i64 [ %v1052, %b114 ], [ %v1116, %b129 ]
  %v1059 = icmp slt i64 %v1058, %v1057
  br i1 %v1059, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1060 = phi i64 [ 0, %b125 ], [ %v1115, %b132 ]
  %v1061 = icmp slt i64 %v1060, 2
  br i1 %v1061, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1062 = phi i64 [ 0, %b128 ], [ %v1104, %b131 ]
  %v1063 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v1103, %b131 ]
  %v1064 = icmp slt i64 %v1062, 8
  br i1 %v1064, label %b131, label %b132
b131:
  %v1065 = add i64 %v889, 0
  %v1066 = and i64 %v1065, %v210
  %v1067 = mul i64 %v1066, %v7
  %v1068 = add i64 %v1067, %v1058
  %v1069 = mul i64 %v1068, 128
  %v1070 = getelementptr inbounds float, ptr %v124, i64 %v1069
  %v1071 = add i64 %v889, 0
  %v1072 = and i64 %v1071, %v178
  %v1073 = mul i64 %v1072, %v7
  %v1074 = add i64 %v1073, %v1058
  %v1075 = mul i64 %v1074, 16
  %v1076 = getelementptr inbounds float, ptr %v86, i64 %v1075
  %v1077 = mul i64 %v1060, 8
  %v1078 = add i64 0, %v1077
  %v1079 = add i64 %v1078, %v1062
  %v1080 = getelementptr inbounds float, ptr %v1076, i64 %v1079
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = add i64 %v889, 0
  %v1083 = and i64 %v1082, %v180
  %v1084 = mul i64 %v1083, %v7
  %v1085 = add i64 %v1084, %v1058
  %v1086 = mul i64 %v1085, 2
  %v1087 = getelementptr inbounds float, ptr %v92, i64 %v1086
  %v1088 = add i64 0, %v1060
  %v1089 = getelementptr inbounds float, ptr %v1087, i64 %v1088
  %v1090 = load float, ptr %v1089, align 4
  %v1091 = fdiv float 0x3FF0000000000000, %v1090
  %v1092 = fmul float %v1081, %v1091
  %v1093 = mul i64 %v1060, 64
  %v1094 = add i64 0, %v1093
  %v1095 = add i64 %v1094, 0
  %v1096 = mul i64 %v1062, 8
  %v1097 = add i64 %v1095, %v1096
  %v1098 = getelementptr inbounds float, ptr %v1070, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = insertelement <8 x float> poison, float %v1092, i64 0
  %v1101 = shufflevector <8 x float> %v1100, <8 x float> poison, <8 x i32> zeroinitializer
  %v1102 = fmul <8 x float> %v1099, %v1101
  %v1103 = fadd <8 x float> %v1063, %v1102
  %v1104 = add nsw i64 %v1062, 1
  br label %b130
b132:
  %v1105 = add i64 %v889, 0
  %v1106 = and i64 %v1105, %v204
  %v1107 = mul i64 %v1106, %v7
  %v1108 = add i64 %v1107, %v1058
  %v1109 = mul i64 %v1108, 16
  %v1110 = getelementptr inbounds float, ptr %v118, i64 %v1109
  %v1111 = mul i64 %v1060, 8
  %v1112 = add i64 0, %v1111
  %v1113 = add i64 %v1112, 0
  %v1114 = getelementptr inbounds float, ptr %v1110, i64 %v1113
  store <8 x float> %v1063, ptr %v1114, align 4
  %v1115 = add nsw i64 %v1060, 1
  br label %b127
b129:
  %v1116 = add nsw i64 %v1058, 1
  br label %b124
b126:
  %v1117 = add i64 %v7, 0
  %v1118 = sdiv i64 %v1117, 1
  %v1119 = add i64 %v2, 1
  %v1120 = mul i64 %v1118, %v2
  %v1121 = sdiv i64 %v1120, %v3
  %v1122 = mul i64 %v1121, 1
  %v1123 = icmp slt i64 %v1122, %v7
  %v1124 = select i1 %v1123, i64 %v1122, i64 %v7
  %v1125 = mul i64 %v1118, %v1119
  %v1126 = sdiv i64 %v1125, %v3
  %v1127 = mul i64 %v1126, 1
  %v1128 = icmp slt i64 %v1127, %v7
  %v1129 = select i1 %v1128, i64 %v1127, i64 %v7
  br label %b133
b133:
  %v1130 = phi i64 [ %v1124, %b126 ], [ %v1193, %b138 ]
  %v1131 = icmp slt i64 %v1130, %v1129
  br i1 %v1131, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1132 = phi i64 [ 0, %b134 ], [ %v1192, %b137 ]
  %v1133 = icmp slt i64 %v1132, 2
  br i1 %v1133, label %b137, label %b138
b137:
  %v1134 = add i64 %v889, 0
  %v1135 = and i64 %v1134, %v204
  %v1136 = mul i64 %v1135, %v7
  %v1137 = add i64 %v1136, %v1130
  %v1138 = mul i64 %v1137, 16
  %v1139 = getelementptr inbounds float, ptr %v118, i64 %v1138
  %v1140 = add i64 %v889, 0
  %v1141 = and i64 %v1140, %v172
  %v1142 = mul i64 %v1141, %v7
  %v1143 = add i64 %v1142, %v1130
  %v1144 = mul i64 %v1143, 68
  %v1145 = getelementptr inbounds float, ptr %v80, i64 %v1144
  %v1146 = add i64 48, %v1132
  %v1147 = getelementptr inbounds float, ptr %v1145, i64 %v1146
  %v1148 = load float, ptr %v1147, align 4
  %v1149 = call float @llvm.fabs.f32(float %v1148)
  %v1150 = fneg float %v1149
  %v1151 = fcmp olt float %v1150, 0xC05A400000000000
  %v1152 = select i1 %v1151, float 0xC05A400000000000, float %v1150
  %v1153 = call float @llvm.fmuladd.f32(float %v1152, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1154 = fsub float %v1153, 0x4168000000000000
  %v1155 = call float @llvm.fmuladd.f32(float %v1154, float 0xBFE62E4000000000, float %v1152)
  %v1156 = call float @llvm.fmuladd.f32(float %v1154, float 0xBEB7F7D1C0000000, float %v1155)
  %v1157 = bitcast float %v1153 to i32
  %v1158 = fmul float %v1156, %v1156
  %v1159 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1156, float 0x3F81227F40000000)
  %v1160 = call float @llvm.fmuladd.f32(float %v1159, float %v1156, float 0x3FA5556740000000)
  %v1161 = call float @llvm.fmuladd.f32(float %v1160, float %v1156, float 0x3FC5554B00000000)
  %v1162 = call float @llvm.fmuladd.f32(float %v1161, float %v1156, float 0x3FDFFFFFE0000000)
  %v1163 = call float @llvm.fmuladd.f32(float %v1158, float %v1162, float %v1156)
  %v1164 = sub i32 %v1157, 1262485250
  %v1165 = lshr i32 %v1164, 1
  %v1166 = sub i32 %v1164, %v1165
  %v1167 = shl i32 %v1165, 23
  %v1168 = bitcast i32 %v1167 to float
  %v1169 = shl i32 %v1166, 23
  %v1170 = bitcast i32 %v1169 to float
  %v1171 = fadd float %v1163, 0x3FF0000000000000
  %v1172 = fmul float %v1171, %v1168
  %v1173 = fmul float %v1172, %v1170
  %v1174 = fcmp olt float %v1148, 0x0000000000000000
  %v1175 = select i1 %v1174, float %v1173, float 0x3FF0000000000000
  %v1176 = fadd float %v1173, 0x3FF0000000000000
  %v1177 = fdiv float %v1175, %v1176
  %v1178 = mul i64 %v1130, 16
  %v1179 = getelementptr inbounds float, ptr %v128, i64 %v1178
  %v1180 = mul i64 %v1132, 8
  %v1181 = add i64 0, %v1180
  %v1182 = add i64 %v1181, 0
  %v1183 = getelementptr inbounds float, ptr %v1139, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = insertelement <8 x float> poison, float %v1177, i64 0
  %v1186 = shufflevector <8 x float> %v1185, <8 x float> poison, <8 x i32> zeroinitializer
  %v1187 = fmul <8 x float> %v1184, %v1186
  %v1188 = mul i64 %v1132, 8
  %v1189 = add i64 0, %v1188
  %v1190 = add i64 %v1189, 0
  %v1191 = getelementptr inbounds float, ptr %v1179, i64 %v1190
  store <8 x float> %v1187, ptr %v1191, align 4
  %v1192 = add nsw i64 %v1132, 1
  br label %b136
b138:
  %v1193 = add nsw i64 %v1130, 1
  br label %b133
b135:
  %v1194 = add i64 %v7, 0
  %v1195 = sdiv i64 %v1194, 1
  %v1196 = add i64 %v2, 1
  %v1197 = mul i64 %v1195, %v2
  %v1198 = sdiv i64 %v1197, %v3
  %v1199 = mul i64 %v1198, 1
  %v1200 = icmp slt i64 %v1199, %v7
  %v1201 = select i1 %v1200, i64 %v1199, i64 %v7
  %v1202 = mul i64 %v1195, %v1196
  %v1203 = sdiv i64 %v1202, %v3
  %v1204 = mul i64 %v1203, 1
  %v1205 = icmp slt i64 %v1204, %v7
  %v1206 = select i1 %v1205, i64 %v1204, i64 %v7
  br label %b139
b139:
  %v1207 = phi i64 [ %v1201, %b135 ], [ %v1352, %b144 ]
  %v1208 = icmp slt i64 %v1207, %v1206
  br i1 %v1208, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1209 = phi i64 [ 0, %b140 ], [ %v1351, %b147 ]
  %v1210 = icmp slt i64 %v1209, 2
  br i1 %v1210, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1211 = phi i64 [ 0, %b143 ], [ %v1350, %b150 ]
  %v1212 = icmp slt i64 %v1211, 8
  br i1 %v1212, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1213 = phi i64 [ 0, %b146 ], [ %v1331, %b149 ]
  %v1214 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v1330, %b149 ]
  %v1215 = icmp slt i64 %v1213, 8
  br i1 %v1215, label %b149, label %b150
b149:
  %v1216 = mul i64 %v1207, 16
  %v1217 = getelementptr inbounds float, ptr %v128, i64 %v1216
  %v1218 = add i64 0, %v1209
  %v1219 = getelementptr inbounds float, ptr %v78, i64 %v1218
  %v1220 = load float, ptr %v1219, align 4
  %v1221 = add i64 %v889, 0
  %v1222 = and i64 %v1221, %v172
  %v1223 = mul i64 %v1222, %v7
  %v1224 = add i64 %v1223, %v1207
  %v1225 = mul i64 %v1224, 68
  %v1226 = getelementptr inbounds float, ptr %v80, i64 %v1225
  %v1227 = add i64 50, %v1209
  %v1228 = getelementptr inbounds float, ptr %v1226, i64 %v1227
  %v1229 = load float, ptr %v1228, align 4
  %v1230 = add i64 0, %v1209
  %v1231 = getelementptr inbounds float, ptr %v22, i64 %v1230
  %v1232 = load float, ptr %v1231, align 4
  %v1233 = fadd float %v1229, %v1232
  %v1234 = call float @llvm.fabs.f32(float %v1233)
  %v1235 = fneg float %v1234
  %v1236 = fcmp olt float %v1235, 0xC05A400000000000
  %v1237 = select i1 %v1236, float 0xC05A400000000000, float %v1235
  %v1238 = call float @llvm.fmuladd.f32(float %v1237, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1239 = fsub float %v1238, 0x4168000000000000
  %v1240 = call float @llvm.fmuladd.f32(float %v1239, float 0xBFE62E4000000000, float %v1237)
  %v1241 = call float @llvm.fmuladd.f32(float %v1239, float 0xBEB7F7D1C0000000, float %v1240)
  %v1242 = bitcast float %v1238 to i32
  %v1243 = fmul float %v1241, %v1241
  %v1244 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1241, float 0x3F81227F40000000)
  %v1245 = call float @llvm.fmuladd.f32(float %v1244, float %v1241, float 0x3FA5556740000000)
  %v1246 = call float @llvm.fmuladd.f32(float %v1245, float %v1241, float 0x3FC5554B00000000)
  %v1247 = call float @llvm.fmuladd.f32(float %v1246, float %v1241, float 0x3FDFFFFFE0000000)
  %v1248 = call float @llvm.fmuladd.f32(float %v1243, float %v1247, float %v1241)
  %v1249 = sub i32 %v1242, 1262485250
  %v1250 = lshr i32 %v1249, 1
  %v1251 = sub i32 %v1249, %v1250
  %v1252 = shl i32 %v1250, 23
  %v1253 = bitcast i32 %v1252 to float
  %v1254 = shl i32 %v1251, 23
  %v1255 = bitcast i32 %v1254 to float
  %v1256 = fadd float %v1248, 0x3FF0000000000000
  %v1257 = fmul float %v1256, %v1253
  %v1258 = fmul float %v1257, %v1255
  %v1259 = fcmp ogt float %v1258, 0x3FDA8279A0000000
  %v1260 = call float @llvm.fmuladd.f32(float %v1258, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1261 = select i1 %v1259, float %v1260, float %v1258
  %v1262 = select i1 %v1259, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1263 = select i1 %v1259, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1264 = fmul float %v1261, %v1261
  %v1265 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1264, float 0xBFC0DA7220000000)
  %v1266 = call float @llvm.fmuladd.f32(float %v1265, float %v1264, float 0xBFC546EF00000000)
  %v1267 = call float @llvm.fmuladd.f32(float %v1266, float %v1264, float 0xBFD0002320000000)
  %v1268 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1264, float 0x3FC22D90A0000000)
  %v1269 = call float @llvm.fmuladd.f32(float %v1268, float %v1264, float 0x3FC999FF60000000)
  %v1270 = call float @llvm.fmuladd.f32(float %v1269, float %v1264, float 0x3FD5555540000000)
  %v1271 = call float @llvm.fmuladd.f32(float %v1261, float %v1267, float %v1270)
  %v1272 = call float @llvm.fmuladd.f32(float %v1261, float %v1271, float 0xBFE0000000000000)
  %v1273 = fmul float %v1261, %v1261
  %v1274 = call float @llvm.fmuladd.f32(float %v1273, float %v1272, float %v1263)
  %v1275 = fadd float %v1274, %v1261
  %v1276 = fadd float %v1275, %v1262
  %v1277 = fcmp ogt float %v1233, 0x0000000000000000
  %v1278 = select i1 %v1277, float %v1233, float 0x0000000000000000
  %v1279 = fadd float %v1278, %v1276
  %v1280 = fmul float %v1220, %v1279
  %v1281 = fneg float %v1280
  %v1282 = fcmp olt float %v1281, 0xC05A400000000000
  %v1283 = select i1 %v1282, float 0xC05A400000000000, float %v1281
  %v1284 = fcmp ogt float %v1283, 0x4056400000000000
  %v1285 = select i1 %v1284, float 0x4056400000000000, float %v1283
  %v1286 = call float @llvm.fmuladd.f32(float %v1285, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1287 = fsub float %v1286, 0x4168000000000000
  %v1288 = call float @llvm.fmuladd.f32(float %v1287, float 0xBFE62E4000000000, float %v1285)
  %v1289 = call float @llvm.fmuladd.f32(float %v1287, float 0xBEB7F7D1C0000000, float %v1288)
  %v1290 = bitcast float %v1286 to i32
  %v1291 = fmul float %v1289, %v1289
  %v1292 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1289, float 0x3F81227F40000000)
  %v1293 = call float @llvm.fmuladd.f32(float %v1292, float %v1289, float 0x3FA5556740000000)
  %v1294 = call float @llvm.fmuladd.f32(float %v1293, float %v1289, float 0x3FC5554B00000000)
  %v1295 = call float @llvm.fmuladd.f32(float %v1294, float %v1289, float 0x3FDFFFFFE0000000)
  %v1296 = call float @llvm.fmuladd.f32(float %v1291, float %v1295, float %v1289)
  %v1297 = sub i32 %v1290, 1262485250
  %v1298 = lshr i32 %v1297, 1
  %v1299 = sub i32 %v1297, %v1298
  %v1300 = shl i32 %v1298, 23
  %v1301 = bitcast i32 %v1300 to float
  %v1302 = shl i32 %v1299, 23
  %v1303 = bitcast i32 %v1302 to float
  %v1304 = fadd float %v1296, 0x3FF0000000000000
  %v1305 = fmul float %v1304, %v1301
  %v1306 = fmul float %v1305, %v1303
  %v1307 = add i64 %v889, 0
  %v1308 = and i64 %v1307, %v158
  %v1309 = mul i64 %v1308, %v7
  %v1310 = add i64 %v1309, %v1207
  %v1311 = mul i64 %v1310, 128
  %v1312 = getelementptr inbounds float, ptr %v32, i64 %v1311
  %v1313 = mul i64 %v1209, 8
  %v1314 = add i64 0, %v1313
  %v1315 = add i64 %v1314, %v1213
  %v1316 = getelementptr inbounds float, ptr %v1217, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = fneg <8 x float> %v1317
  %v1319 = mul i64 %v1209, 64
  %v1320 = add i64 0, %v1319
  %v1321 = mul i64 %v1211, 8
  %v1322 = add i64 %v1320, %v1321
  %v1323 = add i64 %v1322, %v1213
  %v1324 = getelementptr inbounds float, ptr %v1312, i64 %v1323
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = insertelement <8 x float> poison, float %v1306, i64 0
  %v1327 = shufflevector <8 x float> %v1326, <8 x float> poison, <8 x i32> zeroinitializer
  %v1328 = fmul <8 x float> %v1327, %v1325
  %v1329 = fmul <8 x float> %v1318, %v1328
  %v1330 = fadd <8 x float> %v1214, %v1329
  %v1331 = add nsw i64 %v1213, 8
  br label %b148
b150:
  %v1332 = shufflevector <8 x float> %v1214, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1333 = shufflevector <8 x float> %v1214, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1334 = fadd <4 x float> %v1332, %v1333
  %v1335 = shufflevector <4 x float> %v1334, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1336 = shufflevector <4 x float> %v1334, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1337 = fadd <2 x float> %v1335, %v1336
  %v1338 = extractelement <2 x float> %v1337, i64 0
  %v1339 = extractelement <2 x float> %v1337, i64 1
  %v1340 = fadd float %v1338, %v1339
  %v1341 = fadd float %v1340, 0x0000000000000000
  %v1342 = mul i64 %v1207, 16
  %v1343 = getelementptr inbounds float, ptr %v130, i64 %v1342
  %v1344 = mul i64 %v1209, 8
  %v1345 = add i64 0, %v1344
  %v1346 = mul i64 0, 8
  %v1347 = add i64 %v1345, %v1346
  %v1348 = add i64 %v1347, %v1211
  %v1349 = getelementptr inbounds float, ptr %v1343, i64 %v1348
  store float %v1341, ptr %v1349, align 4
  %v1350 = add nsw i64 %v1211, 1
  br label %b145
b147:
  %v1351 = add nsw i64 %v1209, 1
  br label %b142
b144:
  %v1352 = add nsw i64 %v1207, 1
  br label %b139
b141:
  %v1353 = add i64 %v7, 0
  %v1354 = sdiv i64 %v1353, 1
  %v1355 = add i64 %v2, 1
  %v1356 = mul i64 %v1354, %v2
  %v1357 = sdiv i64 %v1356, %v3
  %v1358 = mul i64 %v1357, 1
  %v1359 = icmp slt i64 %v1358, %v7
  %v1360 = select i1 %v1359, i64 %v1358, i64 %v7
  %v1361 = mul i64 %v1354, %v1355
  %v1362 = sdiv i64 %v1361, %v3
  %v1363 = mul i64 %v1362, 1
  %v1364 = icmp slt i64 %v1363, %v7
  %v1365 = select i1 %v1364, i64 %v1363, i64 %v7
  br label %b151
b151:
  %v1366 = phi i64 [ %v1360, %b141 ], [ %v1426, %b156 ]
  %v1367 = icmp slt i64 %v1366, %v1365
  br i1 %v1367, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1368 = phi i64 [ 0, %b152 ], [ %v1425, %b159 ]
  %v1369 = icmp slt i64 %v1368, 2
  br i1 %v1369, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1370 = phi i64 [ 0, %b155 ], [ %v1424, %b162 ]
  %v1371 = icmp slt i64 %v1370, 8
  br i1 %v1371, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1372 = phi i64 [ 0, %b158 ], [ %v1423, %b165 ]
  %v1373 = icmp slt i64 %v1372, 8
  br i1 %v1373, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1374 = phi i64 [ 0, %b161 ], [ %v1409, %b164 ]
  %v1375 = phi float [ 0x0000000000000000, %b161 ], [ %v1408, %b164 ]
  %v1376 = icmp slt i64 %v1374, 1
  br i1 %v1376, label %b164, label %b165
b164:
  %v1377 = mul i64 %v1366, 16
  %v1378 = getelementptr inbounds float, ptr %v128, i64 %v1377
  %v1379 = mul i64 %v1368, 8
  %v1380 = add i64 0, %v1379
  %v1381 = add i64 %v1380, %v1372
  %v1382 = getelementptr inbounds float, ptr %v1378, i64 %v1381
  %v1383 = load float, ptr %v1382, align 4
  %v1384 = fneg float %v1383
  %v1385 = add i64 %v889, 0
  %v1386 = and i64 %v1385, %v178
  %v1387 = mul i64 %v1386, %v7
  %v1388 = add i64 %v1387, %v1366
  %v1389 = mul i64 %v1388, 16
  %v1390 = getelementptr inbounds float, ptr %v86, i64 %v1389
  %v1391 = mul i64 %v1368, 8
  %v1392 = add i64 0, %v1391
  %v1393 = add i64 %v1392, %v1370
  %v1394 = getelementptr inbounds float, ptr %v1390, i64 %v1393
  %v1395 = load float, ptr %v1394, align 4
  %v1396 = add i64 %v889, 0
  %v1397 = and i64 %v1396, %v180
  %v1398 = mul i64 %v1397, %v7
  %v1399 = add i64 %v1398, %v1366
  %v1400 = mul i64 %v1399, 2
  %v1401 = getelementptr inbounds float, ptr %v92, i64 %v1400
  %v1402 = add i64 0, %v1368
  %v1403 = getelementptr inbounds float, ptr %v1401, i64 %v1402
  %v1404 = load float, ptr %v1403, align 4
  %v1405 = fdiv float 0x3FF0000000000000, %v1404
  %v1406 = fmul float %v1395, %v1405
  %v1407 = fmul float %v1384, %v1406
  %v1408 = fadd float %v1375, %v1407
  %v1409 = add nsw i64 %v1374, 1
  br label %b163
b165:
  %v1410 = fadd float %v1375, 0x0000000000000000
  %v1411 = add i64 %v889, 0
  %v1412 = and i64 %v1411, %v206
  %v1413 = mul i64 %v1412, %v7
  %v1414 = add i64 %v1413, %v1366
  %v1415 = mul i64 %v1414, 128
  %v1416 = getelementptr inbounds float, ptr %v120, i64 %v1415
  %v1417 = mul i64 %v1368, 64
  %v1418 = add i64 0, %v1417
  %v1419 = mul i64 %v1370, 8
  %v1420 = add i64 %v1418, %v1419
  %v1421 = add i64 %v1420, %v1372
  %v1422 = getelementptr inbounds float, ptr %v1416, i64 %v1421
  store float %v1410, ptr %v1422, align 4
  %v1423 = add nsw i64 %v1372, 1
  br label %b160
b162:
  %v1424 = add nsw i64 %v1370, 1
  br label %b157
b159:
  %v1425 = add nsw i64 %v1368, 1
  br label %b154
b156:
  %v1426 = add nsw i64 %v1366, 1
  br label %b151
b153:
  %v1427 = add i64 %v7, 0
  %v1428 = sdiv i64 %v1427, 1
  %v1429 = add i64 %v2, 1
  %v1430 = mul i64 %v1428, %v2
  %v1431 = sdiv i64 %v1430, %v3
  %v1432 = mul i64 %v1431, 1
  %v1433 = icmp slt i64 %v1432, %v7
  %v1434 = select i1 %v1433, i64 %v1432, i64 %v7
  %v1435 = mul i64 %v1428, %v1429
  %v1436 = sdiv i64 %v1435, %v3
  %v1437 = mul i64 %v1436, 1
  %v1438 = icmp slt i64 %v1437, %v7
  %v1439 = select i1 %v1438, i64 %v1437, i64 %v7
  br label %b166
b166:
  %v1440 = phi i64 [ %v1434, %b153 ], [ %v1492, %b171 ]
  %v1441 = icmp slt i64 %v1440, %v1439
  br i1 %v1441, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1442 = phi i64 [ 0, %b167 ], [ %v1491, %b174 ]
  %v1443 = icmp slt i64 %v1442, 2
  br i1 %v1443, label %b170, label %b171
b170:
  br label %b172
b172:
  %v1444 = phi i64 [ 0, %b170 ], [ %v1475, %b173 ]
  %v1445 = phi <8 x float> [ splat (float 0x0000000000000000), %b170 ], [ %v1474, %b173 ]
  %v1446 = icmp slt i64 %v1444, 8
  br i1 %v1446, label %b173, label %b174
b173:
  %v1447 = mul i64 %v1440, 16
  %v1448 = getelementptr inbounds float, ptr %v130, i64 %v1447
  %v1449 = mul i64 %v1440, 16
  %v1450 = getelementptr inbounds float, ptr %v126, i64 %v1449
  %v1451 = add i64 %v889, 0
  %v1452 = and i64 %v1451, %v178
  %v1453 = mul i64 %v1452, %v7
  %v1454 = add i64 %v1453, %v1440
  %v1455 = mul i64 %v1454, 16
  %v1456 = getelementptr inbounds float, ptr %v86, i64 %v1455
  %v1457 = mul i64 %v1442, 8
  %v1458 = add i64 0, %v1457
  %v1459 = add i64 %v1458, %v1444
  %v1460 = getelementptr inbounds float, ptr %v1448, i64 %v1459
  %v1461 = load <8 x float>, ptr %v1460, align 4
  %v1462 = mul i64 %v1442, 8
  %v1463 = add i64 0, %v1462
  %v1464 = add i64 %v1463, %v1444
  %v1465 = getelementptr inbounds float, ptr %v1450, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = fadd <8 x float> %v1461, %v1466
  %v1468 = mul i64 %v1442, 8
  %v1469 = add i64 0, %v1468
  %v1470 = add i64 %v1469, %v1444
  %v1471 = getelementptr inbounds float, ptr %v1456, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = fmul <8 x float> %v1467, %v1472
  %v1474 = fadd <8 x float> %v1445, %v1473
  %v1475 = add nsw i64 %v1444, 8
  br label %b172
b174:
  %v1476 = shufflevector <8 x float> %v1445, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1477 = shufflevector <8 x float> %v1445, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1478 = fadd <4 x float> %v1476, %v1477
  %v1479 = shufflevector <4 x float> %v1478, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1480 = shufflevector <4 x float> %v1478, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1481 = fadd <2 x float> %v1479, %v1480
  %v1482 = extractelement <2 x float> %v1481, i64 0
  %v1483 = extractelement <2 x float> %v1481, i64 1
  %v1484 = fadd float %v1482, %v1483
  %v1485 = fadd float %v1484, 0x0000000000000000
  %v1486 = mul i64 %v1440, 2
  %v1487 = getelementptr inbounds float, ptr %v132, i64 %v1486
  %v1488 = add i64 0, %v1442
  %v1489 = add i64 %v1488, 0
  %v1490 = getelementptr inbounds float, ptr %v1487, i64 %v1489
  store float %v1485, ptr %v1490, align 4
  %v1491 = add nsw i64 %v1442, 1
  br label %b169
b171:
  %v1492 = add nsw i64 %v1440, 1
  br label %b166
b168:
  %v1493 = add i64 %v7, 0
  %v1494 = sdiv i64 %v1493, 1
  %v1495 = add i64 %v2, 1
  %v1496 = mul i64 %v1494, %v2
  %v1497 = sdiv i64 %v1496, %v3
  %v1498 = mul i64 %v1497, 1
  %v1499 = icmp slt i64 %v1498, %v7
  %v1500 = select i1 %v1499, i64 %v1498, i64 %v7
  %v1501 = mul i64 %v1494, %v1495
  %v1502 = sdiv i64 %v1501, %v3
  %v1503 = mul i64 %v1502, 1
  %v1504 = icmp slt i64 %v1503, %v7
  %v1505 = select i1 %v1504, i64 %v1503, i64 %v7
  br label %b175
b175:
  %v1506 = phi i64 [ %v1500, %b168 ], [ %v1639, %b180 ]
  %v1507 = icmp slt i64 %v1506, %v1505
  br i1 %v1507, label %b176, label %b177
b176:
  br label %b178
b178:
  %v1508 = phi i64 [ 0, %b176 ], [ %v1638, %b183 ]
  %v1509 = icmp slt i64 %v1508, 2
  br i1 %v1509, label %b179, label %b180
b179:
  %v1510 = add i64 %v889, 0
  %v1511 = and i64 %v1510, %v210
  %v1512 = mul i64 %v1511, %v7
  %v1513 = add i64 %v1512, %v1506
  %v1514 = mul i64 %v1513, 128
  %v1515 = getelementptr inbounds float, ptr %v124, i64 %v1514
  %v1516 = add i64 %v889, 0
  %v1517 = and i64 %v1516, %v206
  %v1518 = mul i64 %v1517, %v7
  %v1519 = add i64 %v1518, %v1506
  %v1520 = mul i64 %v1519, 128
  %v1521 = getelementptr inbounds float, ptr %v120, i64 %v1520
  %v1522 = add i64 0, %v1508
  %v1523 = getelementptr inbounds float, ptr %v78, i64 %v1522
  %v1524 = load float, ptr %v1523, align 4
  %v1525 = add i64 %v889, 0
  %v1526 = and i64 %v1525, %v172
  %v1527 = mul i64 %v1526, %v7
  %v1528 = add i64 %v1527, %v1506
  %v1529 = mul i64 %v1528, 68
  %v1530 = getelementptr inbounds float, ptr %v80, i64 %v1529
  %v1531 = add i64 50, %v1508
  %v1532 = getelementptr inbounds float, ptr %v1530, i64 %v1531
  %v1533 = load float, ptr %v1532, align 4
  %v1534 = add i64 0, %v1508
  %v1535 = getelementptr inbounds float, ptr %v22, i64 %v1534
  %v1536 = load float, ptr %v1535, align 4
  %v1537 = fadd float %v1533, %v1536
  %v1538 = call float @llvm.fabs.f32(float %v1537)
  %v1539 = fneg float %v1538
  %v1540 = fcmp olt float %v1539, 0xC05A400000000000
  %v1541 = select i1 %v1540, float 0xC05A400000000000, float %v1539
  %v1542 = call float @llvm.fmuladd.f32(float %v1541, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1543 = fsub float %v1542, 0x4168000000000000
  %v1544 = call float @llvm.fmuladd.f32(float %v1543, float 0xBFE62E4000000000, float %v1541)
  %v1545 = call float @llvm.fmuladd.f32(float %v1543, float 0xBEB7F7D1C0000000, float %v1544)
  %v1546 = bitcast float %v1542 to i32
  %v1547 = fmul float %v1545, %v1545
  %v1548 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1545, float 0x3F81227F40000000)
  %v1549 = call float @llvm.fmuladd.f32(float %v1548, float %v1545, float 0x3FA5556740000000)
  %v1550 = call float @llvm.fmuladd.f32(float %v1549, float %v1545, float 0x3FC5554B00000000)
  %v1551 = call float @llvm.fmuladd.f32(float %v1550, float %v1545, float 0x3FDFFFFFE0000000)
  %v1552 = call float @llvm.fmuladd.f32(float %v1547, float %v1551, float %v1545)
  %v1553 = sub i32 %v1546, 1262485250
  %v1554 = lshr i32 %v1553, 1
  %v1555 = sub i32 %v1553, %v1554
  %v1556 = shl i32 %v1554, 23
  %v1557 = bitcast i32 %v1556 to float
  %v1558 = shl i32 %v1555, 23
  %v1559 = bitcast i32 %v1558 to float
  %v1560 = fadd float %v1552, 0x3FF0000000000000
  %v1561 = fmul float %v1560, %v1557
  %v1562 = fmul float %v1561, %v1559
  %v1563 = fcmp ogt float %v1562, 0x3FDA8279A0000000
  %v1564 = call float @llvm.fmuladd.f32(float %v1562, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1565 = select i1 %v1563, float %v1564, float %v1562
  %v1566 = select i1 %v1563, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1567 = select i1 %v1563, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1568 = fmul float %v1565, %v1565
  %v1569 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1568, float 0xBFC0DA7220000000)
  %v1570 = call float @llvm.fmuladd.f32(float %v1569, float %v1568, float 0xBFC546EF00000000)
  %v1571 = call float @llvm.fmuladd.f32(float %v1570, float %v1568, float 0xBFD0002320000000)
  %v1572 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1568, float 0x3FC22D90A0000000)
  %v1573 = call float @llvm.fmuladd.f32(float %v1572, float %v1568, float 0x3FC999FF60000000)
  %v1574 = call float @llvm.fmuladd.f32(float %v1573, float %v1568, float 0x3FD5555540000000)
  %v1575 = call float @llvm.fmuladd.f32(float %v1565, float %v1571, float %v1574)
  %v1576 = call float @llvm.fmuladd.f32(float %v1565, float %v1575, float 0xBFE0000000000000)
  %v1577 = fmul float %v1565, %v1565
  %v1578 = call float @llvm.fmuladd.f32(float %v1577, float %v1576, float %v1567)
  %v1579 = fadd float %v1578, %v1565
  %v1580 = fadd float %v1579, %v1566
  %v1581 = fcmp ogt float %v1537, 0x0000000000000000
  %v1582 = select i1 %v1581, float %v1537, float 0x0000000000000000
  %v1583 = fadd float %v1582, %v1580
  %v1584 = fmul float %v1524, %v1583
  %v1585 = fneg float %v1584
  %v1586 = fcmp olt float %v1585, 0xC05A400000000000
  %v1587 = select i1 %v1586, float 0xC05A400000000000, float %v1585
  %v1588 = fcmp ogt float %v1587, 0x4056400000000000
  %v1589 = select i1 %v1588, float 0x4056400000000000, float %v1587
  %v1590 = call float @llvm.fmuladd.f32(float %v1589, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1591 = fsub float %v1590, 0x4168000000000000
  %v1592 = call float @llvm.fmuladd.f32(float %v1591, float 0xBFE62E4000000000, float %v1589)
  %v1593 = call float @llvm.fmuladd.f32(float %v1591, float 0xBEB7F7D1C0000000, float %v1592)
  %v1594 = bitcast float %v1590 to i32
  %v1595 = fmul float %v1593, %v1593
  %v1596 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1593, float 0x3F81227F40000000)
  %v1597 = call float @llvm.fmuladd.f32(float %v1596, float %v1593, float 0x3FA5556740000000)
  %v1598 = call float @llvm.fmuladd.f32(float %v1597, float %v1593, float 0x3FC5554B00000000)
  %v1599 = call float @llvm.fmuladd.f32(float %v1598, float %v1593, float 0x3FDFFFFFE0000000)
  %v1600 = call float @llvm.fmuladd.f32(float %v1595, float %v1599, float %v1593)
  %v1601 = sub i32 %v1594, 1262485250
  %v1602 = lshr i32 %v1601, 1
  %v1603 = sub i32 %v1601, %v1602
  %v1604 = shl i32 %v1602, 23
  %v1605 = bitcast i32 %v1604 to float
  %v1606 = shl i32 %v1603, 23
  %v1607 = bitcast i32 %v1606 to float
  %v1608 = fadd float %v1600, 0x3FF0000000000000
  %v1609 = fmul float %v1608, %v1605
  %v1610 = fmul float %v1609, %v1607
  %v1611 = add i64 %v889, 0
  %v1612 = and i64 %v1611, 1
  %v1613 = mul i64 %v1612, %v7
  %v1614 = add i64 %v1613, %v1506
  %v1615 = mul i64 %v1614, 128
  %v1616 = getelementptr inbounds float, ptr %v40, i64 %v1615
  br label %b181
b181:
  %v1617 = phi i64 [ 0, %b179 ], [ %v1637, %b182 ]
  %v1618 = icmp slt i64 %v1617, 64
  br i1 %v1618, label %b182, label %b183
b182:
  %v1619 = mul i64 %v1508, 64
  %v1620 = add i64 0, %v1619
  %v1621 = add i64 %v1620, %v1617
  %v1622 = getelementptr inbounds float, ptr %v1515, i64 %v1621
  %v1623 = load <8 x float>, ptr %v1622, align 4
  %v1624 = mul i64 %v1508, 64
  %v1625 = add i64 0, %v1624
  %v1626 = add i64 %v1625, %v1617
  %v1627 = getelementptr inbounds float, ptr %v1521, i64 %v1626
  %v1628 = load <8 x float>, ptr %v1627, align 4
  %v1629 = fadd <8 x float> %v1623, %v1628
  %v1630 = insertelement <8 x float> poison, float %v1610, i64 0
  %v1631 = shufflevector <8 x float> %v1630, <8 x float> poison, <8 x i32> zeroinitializer
  %v1632 = fmul <8 x float> %v1629, %v1631
  %v1633 = mul i64 %v1508, 64
  %v1634 = add i64 0, %v1633
  %v1635 = add i64 %v1634, %v1617
  %v1636 = getelementptr inbounds float, ptr %v1616, i64 %v1635
  store <8 x float> %v1632, ptr %v1636, align 4
  %v1637 = add nsw i64 %v1617, 8
  br label %b181
b183:
  %v1638 = add nsw i64 %v1508, 1
  br label %b178
b180:
  %v1639 = add nsw i64 %v1506, 1
  br label %b175
b177:
  %v1640 = add i64 %v7, 0
  %v1641 = sdiv i64 %v1640, 1
  %v1642 = add i64 %v2, 1
  %v1643 = mul i64 %v1641, %v2
  %v1644 = sdiv i64 %v1643, %v3
  %v1645 = mul i64 %v1644, 1
  %v1646 = icmp slt i64 %v1645, %v7
  %v1647 = select i1 %v1646, i64 %v1645, i64 %v7
  %v1648 = mul i64 %v1641, %v1642
  %v1649 = sdiv i64 %v1648, %v3
  %v1650 = mul i64 %v1649, 1
  %v1651 = icmp slt i64 %v1650, %v7
  %v1652 = select i1 %v1651, i64 %v1650, i64 %v7
  br label %b184
b184:
  %v1653 = phi i64 [ %v1647, %b177 ], [ %v1718, %b189 ]
  %v1654 = icmp slt i64 %v1653, %v1652
  br i1 %v1654, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1655 = phi i64 [ 0, %b185 ], [ %v1717, %b188 ]
  %v1656 = icmp slt i64 %v1655, 2
  br i1 %v1656, label %b188, label %b189
b188:
  %v1657 = mul i64 %v1653, 16
  %v1658 = getelementptr inbounds float, ptr %v130, i64 %v1657
  %v1659 = mul i64 %v1653, 16
  %v1660 = getelementptr inbounds float, ptr %v126, i64 %v1659
  %v1661 = add i64 %v889, 0
  %v1662 = and i64 %v1661, %v180
  %v1663 = mul i64 %v1662, %v7
  %v1664 = add i64 %v1663, %v1653
  %v1665 = mul i64 %v1664, 2
  %v1666 = getelementptr inbounds float, ptr %v92, i64 %v1665
  %v1667 = add i64 0, %v1655
  %v1668 = getelementptr inbounds float, ptr %v1666, i64 %v1667
  %v1669 = load float, ptr %v1668, align 4
  %v1670 = fdiv float 0x3FF0000000000000, %v1669
  %v1671 = mul i64 %v1653, 2
  %v1672 = getelementptr inbounds float, ptr %v132, i64 %v1671
  %v1673 = add i64 0, %v1655
  %v1674 = getelementptr inbounds float, ptr %v1672, i64 %v1673
  %v1675 = load float, ptr %v1674, align 4
  %v1676 = fmul float %v1675, %v1670
  %v1677 = fdiv float %v1676, %v1669
  %v1678 = fmul float %v1677, 0x3FE0000000000000
  %v1679 = fdiv float %v1678, %v1669
  %v1680 = fneg float %v1679
  %v1681 = add i64 %v889, 0
  %v1682 = and i64 %v1681, %v178
  %v1683 = mul i64 %v1682, %v7
  %v1684 = add i64 %v1683, %v1653
  %v1685 = mul i64 %v1684, 16
  %v1686 = getelementptr inbounds float, ptr %v86, i64 %v1685
  %v1687 = mul i64 %v1653, 16
  %v1688 = getelementptr inbounds float, ptr %v134, i64 %v1687
  %v1689 = mul i64 %v1655, 8
  %v1690 = add i64 0, %v1689
  %v1691 = add i64 %v1690, 0
  %v1692 = getelementptr inbounds float, ptr %v1658, i64 %v1691
  %v1693 = load <8 x float>, ptr %v1692, align 4
  %v1694 = mul i64 %v1655, 8
  %v1695 = add i64 0, %v1694
  %v1696 = add i64 %v1695, 0
  %v1697 = getelementptr inbounds float, ptr %v1660, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = fadd <8 x float> %v1693, %v1698
  %v1700 = insertelement <8 x float> poison, float %v1670, i64 0
  %v1701 = shufflevector <8 x float> %v1700, <8 x float> poison, <8 x i32> zeroinitializer
  %v1702 = fmul <8 x float> %v1699, %v1701
  %v1703 = mul i64 %v1655, 8
  %v1704 = add i64 0, %v1703
  %v1705 = add i64 %v1704, 0
  %v1706 = getelementptr inbounds float, ptr %v1686, i64 %v1705
  %v1707 = load <8 x float>, ptr %v1706, align 4
  %v1708 = insertelement <8 x float> poison, float %v1680, i64 0
  %v1709 = shufflevector <8 x float> %v1708, <8 x float> poison, <8 x i32> zeroinitializer
  %v1710 = fmul <8 x float> %v1709, %v1707
  %v1711 = fadd <8 x float> %v1702, %v1710
  %v1712 = fadd <8 x float> %v1711, %v1710
  %v1713 = mul i64 %v1655, 8
  %v1714 = add i64 0, %v1713
  %v1715 = add i64 %v1714, 0
  %v1716 = getelementptr inbounds float, ptr %v1688, i64 %v1715
  store <8 x float> %v1712, ptr %v1716, align 4
  %v1717 = add nsw i64 %v1655, 1
  br label %b187
b189:
  %v1718 = add nsw i64 %v1653, 1
  br label %b184
b186:
  %v1719 = add i64 %v7, 0
  %v1720 = sdiv i64 %v1719, 1
  %v1721 = add i64 %v2, 1
  %v1722 = mul i64 %v1720, %v2
  %v1723 = sdiv i64 %v1722, %v3
  %v1724 = mul i64 %v1723, 1
  %v1725 = icmp slt i64 %v1724, %v7
  %v1726 = select i1 %v1725, i64 %v1724, i64 %v7
  %v1727 = mul i64 %v1720, %v1721
  %v1728 = sdiv i64 %v1727, %v3
  %v1729 = mul i64 %v1728, 1
  %v1730 = icmp slt i64 %v1729, %v7
  %v1731 = select i1 %v1730, i64 %v1729, i64 %v7
  br label %b190
b190:
  %v1732 = phi i64 [ %v1726, %b186 ], [ %v1754, %b195 ]
  %v1733 = icmp slt i64 %v1732, %v1731
  br i1 %v1733, label %b191, label %b192
b191:
  %v1734 = add i64 %v889, 0
  %v1735 = and i64 %v1734, %v208
  %v1736 = mul i64 %v1735, %v7
  %v1737 = add i64 %v1736, %v1732
  %v1738 = mul i64 %v1737, 16
  %v1739 = getelementptr inbounds float, ptr %v122, i64 %v1738
  %v1740 = add i64 %v889, 0
  %v1741 = and i64 %v1740, %v170
  %v1742 = mul i64 %v1741, %v7
  %v1743 = add i64 %v1742, %v1732
  %v1744 = mul i64 %v1743, 48
  %v1745 = getelementptr inbounds float, ptr %v72, i64 %v1744
  br label %b193
b193:
  %v1746 = phi i64 [ 0, %b191 ], [ %v1753, %b194 ]
  %v1747 = icmp slt i64 %v1746, 16
  br i1 %v1747, label %b194, label %b195
b194:
  %v1748 = add i64 0, %v1746
  %v1749 = getelementptr inbounds float, ptr %v1739, i64 %v1748
  %v1750 = load <8 x float>, ptr %v1749, align 4
  %v1751 = add i64 0, %v1746
  %v1752 = getelementptr inbounds float, ptr %v1745, i64 %v1751
  store <8 x float> %v1750, ptr %v1752, align 4
  %v1753 = add nsw i64 %v1746, 8
  br label %b193
b195:
  %v1754 = add nsw i64 %v1732, 1
  br label %b190
b192:
  %v1755 = add i64 %v7, 0
  %v1756 = sdiv i64 %v1755, 1
  %v1757 = add i64 %v2, 1
  %v1758 = mul i64 %v1756, %v2
  %v1759 = sdiv i64 %v1758, %v3
  %v1760 = mul i64 %v1759, 1
  %v1761 = icmp slt i64 %v1760, %v7
  %v1762 = select i1 %v1761, i64 %v1760, i64 %v7
  %v1763 = mul i64 %v1756, %v1757
  %v1764 = sdiv i64 %v1763, %v3
  %v1765 = mul i64 %v1764, 1
  %v1766 = icmp slt i64 %v1765, %v7
  %v1767 = select i1 %v1766, i64 %v1765, i64 %v7
  br label %b196
b196:
  %v1768 = phi i64 [ %v1762, %b192 ], [ %v1786, %b201 ]
  %v1769 = icmp slt i64 %v1768, %v1767
  br i1 %v1769, label %b197, label %b198
b197:
  %v1770 = mul i64 %v1768, 16
  %v1771 = getelementptr inbounds float, ptr %v134, i64 %v1770
  %v1772 = add i64 %v889, 0
  %v1773 = and i64 %v1772, %v170
  %v1774 = mul i64 %v1773, %v7
  %v1775 = add i64 %v1774, %v1768
  %v1776 = mul i64 %v1775, 48
  %v1777 = getelementptr inbounds float, ptr %v72, i64 %v1776
  br label %b199
b199:
  %v1778 = phi i64 [ 0, %b197 ], [ %v1785, %b200 ]
  %v1779 = icmp slt i64 %v1778, 16
  br i1 %v1779, label %b200, label %b201
b200:
  %v1780 = add i64 0, %v1778
  %v1781 = getelementptr inbounds float, ptr %v1771, i64 %v1780
  %v1782 = load <8 x float>, ptr %v1781, align 4
  %v1783 = add i64 16, %v1778
  %v1784 = getelementptr inbounds float, ptr %v1777, i64 %v1783
  store <8 x float> %v1782, ptr %v1784, align 4
  %v1785 = add nsw i64 %v1778, 8
  br label %b199
b201:
  %v1786 = add nsw i64 %v1768, 1
  br label %b196
b198:
  %v1787 = add i64 %v7, 0
  %v1788 = sdiv i64 %v1787, 1
  %v1789 = add i64 %v2, 1
  %v1790 = mul i64 %v1788, %v2
  %v1791 = sdiv i64 %v1790, %v3
  %v1792 = mul i64 %v1791, 1
  %v1793 = icmp slt i64 %v1792, %v7
  %v1794 = select i1 %v1793, i64 %v1792, i64 %v7
  %v1795 = mul i64 %v1788, %v1789
  %v1796 = sdiv i64 %v1795, %v3
  %v1797 = mul i64 %v1796, 1
  %v1798 = icmp slt i64 %v1797, %v7
  %v1799 = select i1 %v1798, i64 %v1797, i64 %v7
  br label %b202
b202:
  %v1800 = phi i64 [ %v1794, %b198 ], [ %v1818, %b207 ]
  %v1801 = icmp slt i64 %v1800, %v1799
  br i1 %v1801, label %b203, label %b204
b203:
  %v1802 = mul i64 %v1800, 16
  %v1803 = getelementptr inbounds float, ptr %v128, i64 %v1802
  %v1804 = add i64 %v889, 0
  %v1805 = and i64 %v1804, %v170
  %v1806 = mul i64 %v1805, %v7
  %v1807 = add i64 %v1806, %v1800
  %v1808 = mul i64 %v1807, 48
  %v1809 = getelementptr inbounds float, ptr %v72, i64 %v1808
  br label %b205
b205:
  %v1810 = phi i64 [ 0, %b203 ], [ %v1817, %b206 ]
  %v1811 = icmp slt i64 %v1810, 16
  br i1 %v1811, label %b206, label %b207
b206:
  %v1812 = add i64 0, %v1810
  %v1813 = getelementptr inbounds float, ptr %v1803, i64 %v1812
  %v1814 = load <8 x float>, ptr %v1813, align 4
  %v1815 = add i64 32, %v1810
  %v1816 = getelementptr inbounds float, ptr %v1809, i64 %v1815
  store <8 x float> %v1814, ptr %v1816, align 4
  %v1817 = add nsw i64 %v1810, 8
  br label %b205
b207:
  %v1818 = add nsw i64 %v1800, 1
  br label %b202
b204:
  %v1819 = add i64 %v7, 0
  %v1820 = sdiv i64 %v1819, 1
  %v1821 = add i64 %v2, 1
  %v1822 = mul i64 %v1820, %v2
  %v1823 = sdiv i64 %v1822, %v3
  %v1824 = mul i64 %v1823, 1
  %v1825 = icmp slt i64 %v1824, %v7
  %v1826 = select i1 %v1825, i64 %v1824, i64 %v7
  %v1827 = mul i64 %v1820, %v1821
  %v1828 = sdiv i64 %v1827, %v3
  %v1829 = mul i64 %v1828, 1
  %v1830 = icmp slt i64 %v1829, %v7
  %v1831 = select i1 %v1830, i64 %v1829, i64 %v7
  br label %b208
b208:
  %v1832 = phi i64 [ %v1826, %b204 ], [ %v2004, %b213 ]
  %v1833 = icmp slt i64 %v1832, %v1831
  br i1 %v1833, label %b209, label %b210
b209:
  %v1834 = add i64 %v889, 0
  %v1835 = and i64 %v1834, %v170
  %v1836 = mul i64 %v1835, %v7
  %v1837 = add i64 %v1836, %v1832
  %v1838 = mul i64 %v1837, 48
  %v1839 = getelementptr inbounds float, ptr %v72, i64 %v1838
  %v1840 = add i64 %v889, 0
  %v1841 = and i64 %v1840, %v164
  %v1842 = mul i64 %v1841, %v7
  %v1843 = add i64 %v1842, %v1832
  %v1844 = mul i64 %v1843, 48
  %v1845 = getelementptr inbounds float, ptr %v38, i64 %v1844
  %v1846 = add i64 %v889, 0
  %v1847 = and i64 %v1846, %v162
  %v1848 = mul i64 %v1847, %v7
  %v1849 = add i64 %v1848, %v1832
  %v1850 = mul i64 %v1849, 48
  %v1851 = getelementptr inbounds float, ptr %v36, i64 %v1850
  %v1852 = add i64 %v889, 0
  %v1853 = and i64 %v1852, %v160
  %v1854 = mul i64 %v1853, %v7
  %v1855 = add i64 %v1854, %v1832
  %v1856 = mul i64 %v1855, 48
  %v1857 = getelementptr inbounds float, ptr %v34, i64 %v1856
  %v1858 = add i64 %v889, 0
  %v1859 = and i64 %v1858, %v174
  %v1860 = mul i64 %v1859, %v7
  %v1861 = add i64 %v1860, %v1832
  %v1862 = mul i64 %v1861, 48
  %v1863 = getelementptr inbounds float, ptr %v82, i64 %v1862
  %v1864 = add i64 %v889, 1
  %v1865 = and i64 %v1864, 1
  %v1866 = mul i64 %v1865, %v7
  %v1867 = add i64 %v1866, %v1832
  %v1868 = mul i64 %v1867, 48
  %v1869 = getelementptr inbounds float, ptr %v42, i64 %v1868
  %v1870 = add i64 %v889, 1
  %v1871 = and i64 %v1870, 1
  %v1872 = mul i64 %v1871, %v7
  %v1873 = add i64 %v1872, %v1832
  %v1874 = mul i64 %v1873, 48
  %v1875 = getelementptr inbounds float, ptr %v46, i64 %v1874
  %v1876 = add i64 %v889, 1
  %v1877 = and i64 %v1876, 1
  %v1878 = mul i64 %v1877, %v7
  %v1879 = add i64 %v1878, %v1832
  %v1880 = mul i64 %v1879, 48
  %v1881 = getelementptr inbounds float, ptr %v44, i64 %v1880
  %v1882 = add i64 %v889, 0
  %v1883 = and i64 %v1882, 1
  %v1884 = mul i64 %v1883, %v7
  %v1885 = add i64 %v1884, %v1832
  %v1886 = mul i64 %v1885, 48
  %v1887 = getelementptr inbounds float, ptr %v46, i64 %v1886
  %v1888 = add i64 %v889, 0
  %v1889 = and i64 %v1888, %v212
  %v1890 = mul i64 %v1889, %v7
  %v1891 = add i64 %v1890, %v1832
  %v1892 = mul i64 %v1891, 48
  %v1893 = getelementptr inbounds float, ptr %v136, i64 %v1892
  %v1894 = add i64 %v889, 0
  %v1895 = and i64 %v1894, 1
  %v1896 = mul i64 %v1895, %v7
  %v1897 = add i64 %v1896, %v1832
  %v1898 = mul i64 %v1897, 48
  %v1899 = getelementptr inbounds float, ptr %v44, i64 %v1898
  %v1900 = add i64 %v889, 0
  %v1901 = and i64 %v1900, 1
  %v1902 = mul i64 %v1901, %v7
  %v1903 = add i64 %v1902, %v1832
  %v1904 = mul i64 %v1903, 48
  %v1905 = getelementptr inbounds float, ptr %v42, i64 %v1904
  br label %b211
b211:
  %v1906 = phi i64 [ 0, %b209 ], [ %v2003, %b212 ]
  %v1907 = icmp slt i64 %v1906, 48
  br i1 %v1907, label %b212, label %b213
b212:
  %v1908 = add i64 0, %v1906
  %v1909 = getelementptr inbounds float, ptr %v1839, i64 %v1908
  %v1910 = load <8 x float>, ptr %v1909, align 4
  %v1911 = add i64 0, %v1906
  %v1912 = getelementptr inbounds float, ptr %v24, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = add i64 0, %v1906
  %v1915 = getelementptr inbounds float, ptr %v1845, i64 %v1914
  %v1916 = load <8 x float>, ptr %v1915, align 4
  %v1917 = fmul <8 x float> %v1913, %v1916
  %v1918 = add i64 48, %v1906
  %v1919 = getelementptr inbounds float, ptr %v24, i64 %v1918
  %v1920 = load <8 x float>, ptr %v1919, align 4
  %v1921 = add i64 0, %v1906
  %v1922 = getelementptr inbounds float, ptr %v1851, i64 %v1921
  %v1923 = load <8 x float>, ptr %v1922, align 4
  %v1924 = fmul <8 x float> %v1920, %v1923
  %v1925 = fadd <8 x float> %v1917, %v1924
  %v1926 = add i64 96, %v1906
  %v1927 = getelementptr inbounds float, ptr %v24, i64 %v1926
  %v1928 = load <8 x float>, ptr %v1927, align 4
  %v1929 = add i64 0, %v1906
  %v1930 = getelementptr inbounds float, ptr %v1857, i64 %v1929
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = fmul <8 x float> %v1928, %v1931
  %v1933 = fadd <8 x float> %v1925, %v1932
  %v1934 = add i64 144, %v1906
  %v1935 = getelementptr inbounds float, ptr %v24, i64 %v1934
  %v1936 = load <8 x float>, ptr %v1935, align 4
  %v1937 = add i64 0, %v1906
  %v1938 = getelementptr inbounds float, ptr %v1863, i64 %v1937
  %v1939 = load <8 x float>, ptr %v1938, align 4
  %v1940 = fmul <8 x float> %v1936, %v1939
  %v1941 = fadd <8 x float> %v1933, %v1940
  %v1942 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1941)
  %v1943 = fneg <8 x float> %v1942
  %v1944 = fcmp olt <8 x float> %v1943, splat (float 0xC05A400000000000)
  %v1945 = select <8 x i1> %v1944, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1943
  %v1946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1945, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1947 = fsub <8 x float> %v1946, splat (float 0x4168000000000000)
  %v1948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1947, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1945)
  %v1949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1947, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1948)
  %v1950 = bitcast <8 x float> %v1946 to <8 x i32>
  %v1951 = fmul <8 x float> %v1949, %v1949
  %v1952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1949, <8 x float> splat (float 0x3F81227F40000000))
  %v1953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1952, <8 x float> %v1949, <8 x float> splat (float 0x3FA5556740000000))
  %v1954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1953, <8 x float> %v1949, <8 x float> splat (float 0x3FC5554B00000000))
  %v1955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1954, <8 x float> %v1949, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1951, <8 x float> %v1955, <8 x float> %v1949)
  %v1957 = sub <8 x i32> %v1950, splat (i32 1262485250)
  %v1958 = lshr <8 x i32> %v1957, splat (i32 1)
  %v1959 = sub <8 x i32> %v1957, %v1958
  %v1960 = shl <8 x i32> %v1958, splat (i32 23)
  %v1961 = bitcast <8 x i32> %v1960 to <8 x float>
  %v1962 = shl <8 x i32> %v1959, splat (i32 23)
  %v1963 = bitcast <8 x i32> %v1962 to <8 x float>
  %v1964 = fadd <8 x float> %v1956, splat (float 0x3FF0000000000000)
  %v1965 = fmul <8 x float> %v1964, %v1961
  %v1966 = fmul <8 x float> %v1965, %v1963
  %v1967 = fcmp olt <8 x float> %v1941, splat (float 0x0000000000000000)
  %v1968 = select <8 x i1> %v1967, <8 x float> %v1966, <8 x float> splat (float 0x3FF0000000000000)
  %v1969 = fadd <8 x float> %v1966, splat (float 0x3FF0000000000000)
  %v1970 = fdiv <8 x float> %v1968, %v1969
  %v1971 = fmul <8 x float> %v1910, %v1970
  %v1972 = fmul <8 x float> %v1910, %v1941
  %v1973 = fmul <8 x float> %v1972, %v1970
  %v1974 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1975 = shufflevector <8 x float> %v1974, <8 x float> poison, <8 x i32> zeroinitializer
  %v1976 = fsub <8 x float> %v1975, %v1970
  %v1977 = fmul <8 x float> %v1973, %v1976
  %v1978 = fadd <8 x float> %v1971, %v1977
  %v1979 = fmul <8 x float> %v1978, %v1913
  %v1980 = add i64 0, %v1906
  %v1981 = getelementptr inbounds float, ptr %v1869, i64 %v1980
  %v1982 = load <8 x float>, ptr %v1981, align 4
  %v1983 = fmul <8 x float> %v1978, %v1936
  %v1984 = fadd <8 x float> %v1982, %v1983
  %v1985 = add i64 0, %v1906
  %v1986 = getelementptr inbounds float, ptr %v1875, i64 %v1985
  %v1987 = load <8 x float>, ptr %v1986, align 4
  %v1988 = fmul <8 x float> %v1978, %v1920
  %v1989 = fadd <8 x float> %v1987, %v1988
  %v1990 = add i64 0, %v1906
  %v1991 = getelementptr inbounds float, ptr %v1881, i64 %v1990
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = fmul <8 x float> %v1978, %v1928
  %v1994 = fadd <8 x float> %v1992, %v1993
  %v1995 = add i64 0, %v1906
  %v1996 = getelementptr inbounds float, ptr %v1887, i64 %v1995
  store <8 x float> %v1979, ptr %v1996, align 4
  %v1997 = add i64 0, %v1906
  %v1998 = getelementptr inbounds float, ptr %v1893, i64 %v1997
  store <8 x float> %v1984, ptr %v1998, align 4
  %v1999 = add i64 0, %v1906
  %v2000 = getelementptr inbounds float, ptr %v1899, i64 %v1999
  store <8 x float> %v1989, ptr %v2000, align 4
  %v2001 = add i64 0, %v1906
  %v2002 = getelementptr inbounds float, ptr %v1905, i64 %v2001
  store <8 x float> %v1994, ptr %v2002, align 4
  %v2003 = add nsw i64 %v1906, 8
  br label %b211
b213:
  %v2004 = add nsw i64 %v1832, 1
  br label %b208
b210:
  %v2005 = add nsw i64 %v886, 1
  br label %b103
b105:
  %v2006 = icmp sgt i64 %v3, 1
  br i1 %v2006, label %b214, label %b215
b214:
  %v2007 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2008 = atomicrmw add ptr %v2007, i64 1 acq_rel
  %v2009 = load i64, ptr %v219, align 8
  %v2010 = add i64 %v2009, 1
  store i64 %v2010, ptr %v219, align 8
  %v2011 = mul i64 %v3, %v2010
  br label %b216
b216:
  %v2012 = load atomic i64, ptr %v2007 acquire, align 8
  %v2013 = icmp slt i64 %v2012, %v2011
  br i1 %v2013, label %b217, label %b218
b217:
  %v2014 = call i32 @sched_yield()
  br label %b216
b218:
  br label %b215
b215:
  %v2015 = getelementptr inbounds float, ptr %v221, i64 256
  %v2016 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2017 = load i64, ptr %v2016, align 8
  %v2018 = icmp eq i64 %v2017, 0
  br i1 %v2018, label %b219, label %b220
b219:
  %v2019 = add i64 1, 0
  %v2020 = sdiv i64 %v2019, 1
  %v2021 = add i64 %v2, 1
  %v2022 = mul i64 %v2020, %v2
  %v2023 = sdiv i64 %v2022, %v3
  %v2024 = mul i64 %v2023, 1
  %v2025 = icmp slt i64 %v2024, 1
  %v2026 = select i1 %v2025, i64 %v2024, i64 1
  %v2027 = mul i64 %v2020, %v2021
  %v2028 = sdiv i64 %v2027, %v3
  %v2029 = mul i64 %v2028, 1
  %v2030 = icmp slt i64 %v2029, 1
  %v2031 = select i1 %v2030, i64 %v2029, i64 1
  %v2032 = icmp slt i64 %v2031, 1
  %v2033 = select i1 %v2032, i64 %v2031, i64 1
  br label %b221
b221:
  %v2034 = phi i64 [ %v2026, %b219 ], [ %v2068, %b222 ]
  %v2035 = icmp slt i64 %v2034, %v2033
  br i1 %v2035, label %b222, label %b223
b222:
  %v2036 = mul i64 %v2034, 416
  %v2037 = mul i64 %v2034, 8
  %v2038 = add i64 %v2036, 0
  %v2039 = add i64 %v2037, 0
  %v2040 = getelementptr inbounds float, ptr %v2015, i64 %v2038
  %v2041 = sub i64 8, %v2039
  %v2042 = icmp slt i64 %v2041, 0
  %v2043 = select i1 %v2042, i64 0, i64 %v2041
  %v2044 = mul i64 %v2039, 1
  %v2045 = add i64 0, %v2044
  %v2046 = getelementptr inbounds float, ptr %v18, i64 %v2045
  call void @pack_rows(ptr %v2046, i64 1, i64 8, i64 2, i64 %v2043, ptr %v2040, i64 8)
  %v2047 = add i64 %v2036, 16
  %v2048 = add i64 %v2047, 0
  %v2049 = add i64 %v2037, 0
  %v2050 = getelementptr inbounds float, ptr %v2015, i64 %v2048
  %v2051 = sub i64 8, %v2049
  %v2052 = icmp slt i64 %v2051, 0
  %v2053 = select i1 %v2052, i64 0, i64 %v2051
  %v2054 = mul i64 %v2049, 1
  %v2055 = add i64 0, %v2054
  %v2056 = getelementptr inbounds float, ptr %v16, i64 %v2055
  call void @pack_rows(ptr %v2056, i64 1, i64 8, i64 2, i64 %v2053, ptr %v2050, i64 8)
  %v2057 = add i64 %v2047, 16
  %v2058 = add i64 %v2057, 0
  %v2059 = add i64 %v2037, 0
  %v2060 = getelementptr inbounds float, ptr %v2015, i64 %v2058
  %v2061 = sub i64 8, %v2059
  %v2062 = icmp slt i64 %v2061, 0
  %v2063 = select i1 %v2062, i64 0, i64 %v2061
  %v2064 = mul i64 %v2059, 1
  %v2065 = add i64 0, %v2064
  %v2066 = getelementptr inbounds float, ptr %v14, i64 %v2065
  call void @pack_rows(ptr %v2066, i64 1, i64 8, i64 48, i64 %v2063, ptr %v2060, i64 8)
  %v2067 = add i64 %v2057, 384
  %v2068 = add nsw i64 %v2034, 1
  br label %b221
b223:
  br label %b220
b220:
  %v2069 = icmp sgt i64 %v3, 1
  br i1 %v2069, label %b224, label %b225
b224:
  %v2070 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2071 = atomicrmw add ptr %v2070, i64 1 acq_rel
  %v2072 = load i64, ptr %v219, align 8
  %v2073 = add i64 %v2072, 1
  store i64 %v2073, ptr %v219, align 8
  %v2074 = mul i64 %v3, %v2073
  br label %b226
b226:
  %v2075 = load atomic i64, ptr %v2070 acquire, align 8
  %v2076 = icmp slt i64 %v2075, %v2074
  br i1 %v2076, label %b227, label %b228
b227:
  %v2077 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  %v2078 = add i64 %v8, 0
  %v2079 = sdiv i64 %v2078, 1
  %v2080 = add i64 %v2, 1
  %v2081 = mul i64 %v2079, %v2
  %v2082 = sdiv i64 %v2081, %v3
  %v2083 = mul i64 %v2082, 1
  %v2084 = icmp slt i64 %v2083, %v8
  %v2085 = select i1 %v2084, i64 %v2083, i64 %v8
  %v2086 = mul i64 %v2079, %v2080
  %v2087 = sdiv i64 %v2086, %v3
  %v2088 = mul i64 %v2087, 1
  %v2089 = icmp slt i64 %v2088, %v8
  %v2090 = select i1 %v2089, i64 %v2088, i64 %v8
  br label %b229
b229:
  %v2091 = phi i64 [ %v2085, %b225 ], [ %v2131, %b234 ]
  %v2092 = icmp slt i64 %v2091, %v2090
  br i1 %v2092, label %b230, label %b231
b230:
  br label %b232
b232:
  %v2093 = phi i64 [ 0, %b230 ], [ %v2130, %b237 ]
  %v2094 = icmp slt i64 %v2093, 2
  br i1 %v2094, label %b233, label %b234
b233:
  br label %b235
b235:
  %v2095 = phi i64 [ 0, %b233 ], [ %v2114, %b236 ]
  %v2096 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v2113, %b236 ]
  %v2097 = icmp slt i64 %v2095, 8
  br i1 %v2097, label %b236, label %b237
b236:
  %v2098 = mul i64 %v2091, 16
  %v2099 = getelementptr inbounds float, ptr %v118, i64 %v2098
  %v2100 = mul i64 %v2091, 16
  %v2101 = getelementptr inbounds float, ptr %v96, i64 %v2100
  %v2102 = mul i64 %v2093, 8
  %v2103 = add i64 0, %v2102
  %v2104 = add i64 %v2103, %v2095
  %v2105 = getelementptr inbounds float, ptr %v2099, i64 %v2104
  %v2106 = load <8 x float>, ptr %v2105, align 4
  %v2107 = mul i64 %v2093, 8
  %v2108 = add i64 0, %v2107
  %v2109 = add i64 %v2108, %v2095
  %v2110 = getelementptr inbounds float, ptr %v2101, i64 %v2109
  %v2111 = load <8 x float>, ptr %v2110, align 4
  %v2112 = fmul <8 x float> %v2106, %v2111
  %v2113 = fadd <8 x float> %v2096, %v2112
  %v2114 = add nsw i64 %v2095, 8
  br label %b235
b237:
  %v2115 = shufflevector <8 x float> %v2096, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2116 = shufflevector <8 x float> %v2096, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2117 = fadd <4 x float> %v2115, %v2116
  %v2118 = shufflevector <4 x float> %v2117, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2119 = shufflevector <4 x float> %v2117, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2120 = fadd <2 x float> %v2118, %v2119
  %v2121 = extractelement <2 x float> %v2120, i64 0
  %v2122 = extractelement <2 x float> %v2120, i64 1
  %v2123 = fadd float %v2121, %v2122
  %v2124 = fadd float %v2123, 0x0000000000000000
  %v2125 = mul i64 %v2091, 2
  %v2126 = getelementptr inbounds float, ptr %v116, i64 %v2125
  %v2127 = add i64 0, %v2093
  %v2128 = add i64 %v2127, 0
  %v2129 = getelementptr inbounds float, ptr %v2126, i64 %v2128
  store float %v2124, ptr %v2129, align 4
  %v2130 = add nsw i64 %v2093, 1
  br label %b232
b234:
  %v2131 = add nsw i64 %v2091, 1
  br label %b229
b231:
  %v2132 = add i64 %v8, 0
  %v2133 = sdiv i64 %v2132, 1
  %v2134 = add i64 %v2, 1
  %v2135 = mul i64 %v2133, %v2
  %v2136 = sdiv i64 %v2135, %v3
  %v2137 = mul i64 %v2136, 1
  %v2138 = icmp slt i64 %v2137, %v8
  %v2139 = select i1 %v2138, i64 %v2137, i64 %v8
  %v2140 = mul i64 %v2133, %v2134
  %v2141 = sdiv i64 %v2140, %v3
  %v2142 = mul i64 %v2141, 1
  %v2143 = icmp slt i64 %v2142, %v8
  %v2144 = select i1 %v2143, i64 %v2142, i64 %v8
  br label %b238
b238:
  %v2145 = phi i64 [ %v2139, %b231 ], [ %v2203, %b243 ]
  %v2146 = icmp slt i64 %v2145, %v2144
  br i1 %v2146, label %b239, label %b240
b239:
  br label %b241
b241:
  %v2147 = phi i64 [ 0, %b239 ], [ %v2202, %b246 ]
  %v2148 = icmp slt i64 %v2147, 2
  br i1 %v2148, label %b242, label %b243
b242:
  br label %b244
b244:
  %v2149 = phi i64 [ 0, %b242 ], [ %v2187, %b249 ]
  %v2150 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v2154, %b249 ]
  %v2151 = phi float [ 0x0000000000000000, %b242 ], [ %v2151, %b249 ]
  %v2152 = icmp slt i64 %v2149, 8
  br i1 %v2152, label %b245, label %b246
b245:
  br label %b247
b247:
  %v2153 = phi i64 [ 0, %b245 ], [ %v2186, %b248 ]
  %v2154 = phi <8 x float> [ %v2150, %b245 ], [ %v2185, %b248 ]
  %v2155 = icmp slt i64 %v2153, 8
  br i1 %v2155, label %b248, label %b249
b248:
  %v2156 = mul i64 %v2145, 128
  %v2157 = getelementptr inbounds float, ptr %v124, i64 %v2156
  %v2158 = mul i64 %v2145, 128
  %v2159 = getelementptr inbounds float, ptr %v120, i64 %v2158
  %v2160 = mul i64 %v2145, 128
  %v2161 = getelementptr inbounds float, ptr %v32, i64 %v2160
  %v2162 = mul i64 %v2147, 64
  %v2163 = add i64 0, %v2162
  %v2164 = mul i64 %v2149, 8
  %v2165 = add i64 %v2163, %v2164
  %v2166 = add i64 %v2165, %v2153
  %v2167 = getelementptr inbounds float, ptr %v2157, i64 %v2166
  %v2168 = load <8 x float>, ptr %v2167, align 4
  %v2169 = mul i64 %v2147, 64
  %v2170 = add i64 0, %v2169
  %v2171 = mul i64 %v2149, 8
  %v2172 = add i64 %v2170, %v2171
  %v2173 = add i64 %v2172, %v2153
  %v2174 = getelementptr inbounds float, ptr %v2159, i64 %v2173
  %v2175 = load <8 x float>, ptr %v2174, align 4
  %v2176 = fadd <8 x float> %v2168, %v2175
  %v2177 = mul i64 %v2147, 64
  %v2178 = add i64 0, %v2177
  %v2179 = mul i64 %v2149, 8
  %v2180 = add i64 %v2178, %v2179
  %v2181 = add i64 %v2180, %v2153
  %v2182 = getelementptr inbounds float, ptr %v2161, i64 %v2181
  %v2183 = load <8 x float>, ptr %v2182, align 4
  %v2184 = fmul <8 x float> %v2176, %v2183
  %v2185 = fadd <8 x float> %v2154, %v2184
  %v2186 = add nsw i64 %v2153, 8
  br label %b247
b249:
  %v2187 = add nsw i64 %v2149, 1
  br label %b244
b246:
  %v2188 = shufflevector <8 x float> %v2150, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2189 = shufflevector <8 x float> %v2150, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2190 = fadd <4 x float> %v2188, %v2189
  %v2191 = shufflevector <4 x float> %v2190, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2192 = shufflevector <4 x float> %v2190, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2193 = fadd <2 x float> %v2191, %v2192
  %v2194 = extractelement <2 x float> %v2193, i64 0
  %v2195 = extractelement <2 x float> %v2193, i64 1
  %v2196 = fadd float %v2194, %v2195
  %v2197 = fadd float %v2196, %v2151
  %v2198 = mul i64 %v2145, 2
  %v2199 = getelementptr inbounds float, ptr %v138, i64 %v2198
  %v2200 = add i64 0, %v2147
  %v2201 = getelementptr inbounds float, ptr %v2199, i64 %v2200
  store float %v2197, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2147, 1
  br label %b241
b243:
  %v2203 = add nsw i64 %v2145, 1
  br label %b238
b240:
  %v2204 = add i64 %v8, 0
  %v2205 = sdiv i64 %v2204, 1
  %v2206 = add i64 %v2, 1
  %v2207 = mul i64 %v2205, %v2
  %v2208 = sdiv i64 %v2207, %v3
  %v2209 = mul i64 %v2208, 1
  %v2210 = icmp slt i64 %v2209, %v8
  %v2211 = select i1 %v2210, i64 %v2209, i64 %v8
  %v2212 = mul i64 %v2205, %v2206
  %v2213 = sdiv i64 %v2212, %v3
  %v2214 = mul i64 %v2213, 1
  %v2215 = icmp slt i64 %v2214, %v8
  %v2216 = select i1 %v2215, i64 %v2214, i64 %v8
  br label %b250
b250:
  %v2217 = phi i64 [ %v2211, %b240 ], [ %v2398, %b251 ]
  %v2218 = icmp slt i64 %v2217, %v2216
  br i1 %v2218, label %b251, label %b252
b251:
  %v2219 = mul i64 %v2217, 2
  %v2220 = getelementptr inbounds float, ptr %v138, i64 %v2219
  %v2221 = mul i64 %v2217, 68
  %v2222 = getelementptr inbounds float, ptr %v80, i64 %v2221
  %v2223 = mul i64 %v2217, 2
  %v2224 = getelementptr inbounds float, ptr %v116, i64 %v2223
  %v2225 = mul i64 %v2217, 2
  %v2226 = getelementptr inbounds float, ptr %v140, i64 %v2225
  %v2227 = mul i64 %v2217, 2
  %v2228 = getelementptr inbounds float, ptr %v142, i64 %v2227
  %v2229 = icmp ult i64 2, 8
  %v2230 = select i1 %v2229, i64 2, i64 8
  %v2231 = trunc i64 %v2230 to i32
  %v2232 = insertelement <8 x i32> poison, i32 %v2231, i64 0
  %v2233 = shufflevector <8 x i32> %v2232, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2234 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2233
  %v2235 = add i64 0, 0
  %v2236 = getelementptr inbounds float, ptr %v2220, i64 %v2235
  %v2237 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2236, <8 x i1> %v2234, <8 x float> zeroinitializer)
  %v2238 = add i64 0, 0
  %v2239 = getelementptr inbounds float, ptr %v78, i64 %v2238
  %v2240 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2239, <8 x i1> %v2234, <8 x float> zeroinitializer)
  %v2241 = add i64 50, 0
  %v2242 = getelementptr inbounds float, ptr %v2222, i64 %v2241
  %v2243 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2242, <8 x i1> %v2234, <8 x float> zeroinitializer)
  %v2244 = add i64 0, 0
  %v2245 = getelementptr inbounds float, ptr %v22, i64 %v2244
  %v2246 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2245, <8 x i1> %v2234, <8 x float> zeroinitializer)
  %v2247 = fadd <8 x float> %v2243, %v2246
  %v2248 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2247)
  %v2249 = fneg <8 x float> %v2248
  %v2250 = fcmp olt <8 x float> %v2249, splat (float 0xC05A400000000000)
  %v2251 = select <8 x i1> %v2250, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2249
  %v2252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2251, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2253 = fsub <8 x float> %v2252, splat (float 0x4168000000000000)
  %v2254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2253, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2251)
  %v2255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2253, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2254)
  %v2256 = bitcast <8 x float> %v2252 to <8 x i32>
  %v2257 = fmul <8 x float> %v2255, %v2255
  %v2258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2255, <8 x float> splat (float 0x3F81227F40000000))
  %v2259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2258, <8 x float> %v2255, <8 x float> splat (float 0x3FA5556740000000))
  %v2260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2259, <8 x float> %v2255, <8 x float> splat (float 0x3FC5554B00000000))
  %v2261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2260, <8 x float> %v2255, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2257, <8 x float> %v2261, <8 x float> %v2255)
  %v2263 = sub <8 x i32> %v2256, splat (i32 1262485250)
  %v2264 = lshr <8 x i32> %v2263, splat (i32 1)
  %v2265 = sub <8 x i32> %v2263, %v2264
  %v2266 = shl <8 x i32> %v2264, splat (i32 23)
  %v2267 = bitcast <8 x i32> %v2266 to <8 x float>
  %v2268 = shl <8 x i32> %v2265, splat (i32 23)
  %v2269 = bitcast <8 x i32> %v2268 to <8 x float>
  %v2270 = fadd <8 x float> %v2262, splat (float 0x3FF0000000000000)
  %v2271 = fmul <8 x float> %v2270, %v2267
  %v2272 = fmul <8 x float> %v2271, %v2269
  %v2273 = fcmp ogt <8 x float> %v2272, splat (float 0x3FDA8279A0000000)
  %v2274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2272, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2275 = select <8 x i1> %v2273, <8 x float> %v2274, <8 x float> %v2272
  %v2276 = select <8 x i1> %v2273, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2277 = select <8 x i1> %v2273, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2278 = fmul <8 x float> %v2275, %v2275
  %v2279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2278, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2279, <8 x float> %v2278, <8 x float> splat (float 0xBFC546EF00000000))
  %v2281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2280, <8 x float> %v2278, <8 x float> splat (float 0xBFD0002320000000))
  %v2282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2278, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2282, <8 x float> %v2278, <8 x float> splat (float 0x3FC999FF60000000))
  %v2284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2283, <8 x float> %v2278, <8 x float> splat (float 0x3FD5555540000000))
  %v2285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2275, <8 x float> %v2281, <8 x float> %v2284)
  %v2286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2275, <8 x float> %v2285, <8 x float> splat (float 0xBFE0000000000000))
  %v2287 = fmul <8 x float> %v2275, %v2275
  %v2288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2287, <8 x float> %v2286, <8 x float> %v2277)
  %v2289 = fadd <8 x float> %v2288, %v2275
  %v2290 = fadd <8 x float> %v2289, %v2276
  %v2291 = fcmp ogt <8 x float> %v2247, splat (float 0x0000000000000000)
  %v2292 = select <8 x i1> %v2291, <8 x float> %v2247, <8 x float> splat (float 0x0000000000000000)
  %v2293 = fadd <8 x float> %v2292, %v2290
  %v2294 = fmul <8 x float> %v2240, %v2293
  %v2295 = fneg <8 x float> %v2294
  %v2296 = fcmp olt <8 x float> %v2295, splat (float 0xC05A400000000000)
  %v2297 = select <8 x i1> %v2296, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2295
  %v2298 = fcmp ogt <8 x float> %v2297, splat (float 0x4056400000000000)
  %v2299 = select <8 x i1> %v2298, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2297
  %v2300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2299, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2301 = fsub <8 x float> %v2300, splat (float 0x4168000000000000)
  %v2302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2301, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2299)
  %v2303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2301, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2302)
  %v2304 = bitcast <8 x float> %v2300 to <8 x i32>
  %v2305 = fmul <8 x float> %v2303, %v2303
  %v2306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2303, <8 x float> splat (float 0x3F81227F40000000))
  %v2307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2306, <8 x float> %v2303, <8 x float> splat (float 0x3FA5556740000000))
  %v2308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2307, <8 x float> %v2303, <8 x float> splat (float 0x3FC5554B00000000))
  %v2309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2308, <8 x float> %v2303, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2305, <8 x float> %v2309, <8 x float> %v2303)
  %v2311 = sub <8 x i32> %v2304, splat (i32 1262485250)
  %v2312 = lshr <8 x i32> %v2311, splat (i32 1)
  %v2313 = sub <8 x i32> %v2311, %v2312
  %v2314 = shl <8 x i32> %v2312, splat (i32 23)
  %v2315 = bitcast <8 x i32> %v2314 to <8 x float>
  %v2316 = shl <8 x i32> %v2313, splat (i32 23)
  %v2317 = bitcast <8 x i32> %v2316 to <8 x float>
  %v2318 = fadd <8 x float> %v2310, splat (float 0x3FF0000000000000)
  %v2319 = fmul <8 x float> %v2318, %v2315
  %v2320 = fmul <8 x float> %v2319, %v2317
  %v2321 = fmul <8 x float> %v2237, %v2320
  %v2322 = fmul <8 x float> %v2321, %v2240
  %v2323 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2247)
  %v2324 = fneg <8 x float> %v2323
  %v2325 = fcmp olt <8 x float> %v2324, splat (float 0xC05A400000000000)
  %v2326 = select <8 x i1> %v2325, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2324
  %v2327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2326, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2328 = fsub <8 x float> %v2327, splat (float 0x4168000000000000)
  %v2329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2328, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2326)
  %v2330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2328, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2329)
  %v2331 = bitcast <8 x float> %v2327 to <8 x i32>
  %v2332 = fmul <8 x float> %v2330, %v2330
  %v2333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2330, <8 x float> splat (float 0x3F81227F40000000))
  %v2334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2333, <8 x float> %v2330, <8 x float> splat (float 0x3FA5556740000000))
  %v2335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2334, <8 x float> %v2330, <8 x float> splat (float 0x3FC5554B00000000))
  %v2336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2335, <8 x float> %v2330, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2332, <8 x float> %v2336, <8 x float> %v2330)
  %v2338 = sub <8 x i32> %v2331, splat (i32 1262485250)
  %v2339 = lshr <8 x i32> %v2338, splat (i32 1)
  %v2340 = sub <8 x i32> %v2338, %v2339
  %v2341 = shl <8 x i32> %v2339, splat (i32 23)
  %v2342 = bitcast <8 x i32> %v2341 to <8 x float>
  %v2343 = shl <8 x i32> %v2340, splat (i32 23)
  %v2344 = bitcast <8 x i32> %v2343 to <8 x float>
  %v2345 = fadd <8 x float> %v2337, splat (float 0x3FF0000000000000)
  %v2346 = fmul <8 x float> %v2345, %v2342
  %v2347 = fmul <8 x float> %v2346, %v2344
  %v2348 = fcmp olt <8 x float> %v2247, splat (float 0x0000000000000000)
  %v2349 = select <8 x i1> %v2348, <8 x float> %v2347, <8 x float> splat (float 0x3FF0000000000000)
  %v2350 = fadd <8 x float> %v2347, splat (float 0x3FF0000000000000)
  %v2351 = fdiv <8 x float> %v2349, %v2350
  %v2352 = fmul <8 x float> %v2322, %v2351
  %v2353 = fneg <8 x float> %v2352
  %v2354 = add i64 0, 0
  %v2355 = getelementptr inbounds float, ptr %v2224, i64 %v2354
  %v2356 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2355, <8 x i1> %v2234, <8 x float> zeroinitializer)
  %v2357 = add i64 48, 0
  %v2358 = getelementptr inbounds float, ptr %v2222, i64 %v2357
  %v2359 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2358, <8 x i1> %v2234, <8 x float> zeroinitializer)
  %v2360 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2359)
  %v2361 = fneg <8 x float> %v2360
  %v2362 = fcmp olt <8 x float> %v2361, splat (float 0xC05A400000000000)
  %v2363 = select <8 x i1> %v2362, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2361
  %v2364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2363, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2365 = fsub <8 x float> %v2364, splat (float 0x4168000000000000)
  %v2366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2365, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2363)
  %v2367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2365, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2366)
  %v2368 = bitcast <8 x float> %v2364 to <8 x i32>
  %v2369 = fmul <8 x float> %v2367, %v2367
  %v2370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2367, <8 x float> splat (float 0x3F81227F40000000))
  %v2371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2370, <8 x float> %v2367, <8 x float> splat (float 0x3FA5556740000000))
  %v2372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2371, <8 x float> %v2367, <8 x float> splat (float 0x3FC5554B00000000))
  %v2373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2372, <8 x float> %v2367, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2369, <8 x float> %v2373, <8 x float> %v2367)
  %v2375 = sub <8 x i32> %v2368, splat (i32 1262485250)
  %v2376 = lshr <8 x i32> %v2375, splat (i32 1)
  %v2377 = sub <8 x i32> %v2375, %v2376
  %v2378 = shl <8 x i32> %v2376, splat (i32 23)
  %v2379 = bitcast <8 x i32> %v2378 to <8 x float>
  %v2380 = shl <8 x i32> %v2377, splat (i32 23)
  %v2381 = bitcast <8 x i32> %v2380 to <8 x float>
  %v2382 = fadd <8 x float> %v2374, splat (float 0x3FF0000000000000)
  %v2383 = fmul <8 x float> %v2382, %v2379
  %v2384 = fmul <8 x float> %v2383, %v2381
  %v2385 = fcmp olt <8 x float> %v2359, splat (float 0x0000000000000000)
  %v2386 = select <8 x i1> %v2385, <8 x float> %v2384, <8 x float> splat (float 0x3FF0000000000000)
  %v2387 = fadd <8 x float> %v2384, splat (float 0x3FF0000000000000)
  %v2388 = fdiv <8 x float> %v2386, %v2387
  %v2389 = fmul <8 x float> %v2356, %v2388
  %v2390 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2391 = shufflevector <8 x float> %v2390, <8 x float> poison, <8 x i32> zeroinitializer
  %v2392 = fsub <8 x float> %v2391, %v2388
  %v2393 = fmul <8 x float> %v2389, %v2392
  %v2394 = add i64 0, 0
  %v2395 = getelementptr inbounds float, ptr %v2226, i64 %v2394
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2353, ptr align 4 %v2395, <8 x i1> %v2234)
  %v2396 = add i64 0, 0
  %v2397 = getelementptr inbounds float, ptr %v2228, i64 %v2396
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2393, ptr align 4 %v2397, <8 x i1> %v2234)
  %v2398 = add nsw i64 %v2217, 1
  br label %b250
b252:
  %v2400 = add i64 %v8, 0
  %v2401 = sdiv i64 %v2400, 1
  %v2402 = add i64 %v2, 1
  %v2403 = mul i64 %v2401, %v2
  %v2404 = sdiv i64 %v2403, %v3
  %v2405 = mul i64 %v2404, 1
  %v2406 = icmp slt i64 %v2405, %v8
  %v2407 = select i1 %v2406, i64 %v2405, i64 %v8
  %v2408 = mul i64 %v2401, %v2402
  %v2409 = sdiv i64 %v2408, %v3
  %v2410 = mul i64 %v2409, 1
  %v2411 = icmp slt i64 %v2410, %v8
  %v2412 = select i1 %v2411, i64 %v2410, i64 %v8
  br label %b253
b253:
  %v2413 = phi i64 [ %v2407, %b252 ], [ %v2505, %b258 ]
  %v2414 = icmp slt i64 %v2413, %v2412
  br i1 %v2414, label %b254, label %b255
b254:
  %v2415 = add i64 %v2413, 96
  %v2416 = icmp slt i64 %v2415, %v2412
  %v2417 = select i1 %v2416, i64 %v2415, i64 %v2412
  br label %b256
b256:
  %v2418 = phi i64 [ 0, %b254 ], [ %v2504, %b261 ]
  %v2419 = icmp slt i64 %v2418, 1
  br i1 %v2419, label %b257, label %b258
b257:
  %v2420 = sub i64 %v2417, %v2413
  %v2421 = sub i64 8, 1
  %v2422 = add i64 %v2420, %v2421
  %v2423 = sdiv i64 %v2422, 8
  br label %b259
b259:
  %v2424 = phi i64 [ 0, %b257 ], [ %v2503, %b270 ]
  %v2425 = icmp slt i64 %v2424, %v2423
  br i1 %v2425, label %b260, label %b261
b260:
  %v2426 = mul i64 %v2420, %v2424
  %v2427 = sdiv i64 %v2426, %v2423
  %v2428 = add i64 %v2413, %v2427
  %v2429 = add i64 %v2424, 1
  %v2430 = mul i64 %v2420, %v2429
  %v2431 = sdiv i64 %v2430, %v2423
  %v2432 = add i64 %v2413, %v2431
  %v2433 = mul i64 %v2418, 416
  %v2434 = getelementptr inbounds float, ptr %v2015, i64 %v2433
  %v2435 = sub i64 %v2432, %v2428
  %v2436 = mul i64 %v2428, 2
  %v2437 = getelementptr inbounds float, ptr %v140, i64 %v2436
  %v2438 = getelementptr inbounds float, ptr %v2437, i64 0
  %v2439 = sub i64 %v2435, 1
  %v2440 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2439
  %v2441 = load ptr, ptr %v2440, align 4
  %v2442 = getelementptr inbounds float, ptr %v2399, i64 0
  %v2443 = icmp sgt i64 %v2435, 0
  br i1 %v2443, label %b262, label %b263
b262:
  call void %v2441(ptr %v2438, i64 2, ptr %v2434, i64 2, ptr %v2442, i64 24, i64 0)
  br label %b263
b263:
  %v2444 = add i64 %v2433, 16
  %v2445 = getelementptr inbounds float, ptr %v2015, i64 %v2444
  %v2446 = sub i64 %v2432, %v2428
  %v2447 = mul i64 %v2428, 2
  %v2448 = getelementptr inbounds float, ptr %v142, i64 %v2447
  %v2449 = getelementptr inbounds float, ptr %v2448, i64 0
  %v2450 = sub i64 %v2446, 1
  %v2451 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2450
  %v2452 = load ptr, ptr %v2451, align 4
  %v2453 = getelementptr inbounds float, ptr %v2399, i64 8
  %v2454 = icmp sgt i64 %v2446, 0
  br i1 %v2454, label %b264, label %b265
b264:
  call void %v2452(ptr %v2449, i64 2, ptr %v2445, i64 2, ptr %v2453, i64 24, i64 0)
  br label %b265
b265:
  %v2455 = add i64 %v2444, 16
  %v2456 = getelementptr inbounds float, ptr %v2015, i64 %v2455
  %v2457 = sub i64 %v2432, %v2428
  %v2458 = mul i64 %v2428, 48
  %v2459 = getelementptr inbounds float, ptr %v136, i64 %v2458
  %v2460 = getelementptr inbounds float, ptr %v2459, i64 0
  %v2461 = sub i64 %v2457, 1
  %v2462 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2461
  %v2463 = load ptr, ptr %v2462, align 4
  %v2464 = getelementptr inbounds float, ptr %v2399, i64 16
  %v2465 = icmp sgt i64 %v2457, 0
  br i1 %v2465, label %b266, label %b267
b266:
  call void %v2463(ptr %v2460, i64 48, ptr %v2456, i64 48, ptr %v2464, i64 24, i64 0)
  br label %b267
b267:
  %v2466 = add i64 %v2455, 384
  br label %b268
b268:
  %v2467 = phi i64 [ %v2428, %b267 ], [ %v2502, %b273 ]
  %v2468 = icmp slt i64 %v2467, %v2432
  br i1 %v2468, label %b269, label %b270
b269:
  %v2469 = sub i64 %v2467, %v2428
  %v2470 = mul i64 %v2469, 24
  %v2471 = getelementptr inbounds float, ptr %v2399, i64 %v2470
  %v2472 = mul i64 %v2467, 8
  %v2473 = getelementptr inbounds float, ptr %v114, i64 %v2472
  %v2474 = mul i64 %v2467, 8
  %v2475 = getelementptr inbounds float, ptr %v50, i64 %v2474
  br label %b271
b271:
  %v2476 = phi i64 [ 0, %b269 ], [ %v2501, %b272 ]
  %v2477 = icmp slt i64 %v2476, 1
  br i1 %v2477, label %b272, label %b273
b272:
  %v2478 = mul i64 %v2418, 1
  %v2479 = add i64 %v2478, %v2476
  %v2480 = mul i64 %v2479, 8
  %v2481 = add i64 0, %v2476
  %v2482 = mul i64 %v2481, 8
  %v2483 = getelementptr inbounds float, ptr %v2471, i64 %v2482
  %v2484 = load <8 x float>, ptr %v2483, align 4
  %v2485 = add i64 1, %v2476
  %v2486 = mul i64 %v2485, 8
  %v2487 = getelementptr inbounds float, ptr %v2471, i64 %v2486
  %v2488 = load <8 x float>, ptr %v2487, align 4
  %v2489 = add i64 2, %v2476
  %v2490 = mul i64 %v2489, 8
  %v2491 = getelementptr inbounds float, ptr %v2471, i64 %v2490
  %v2492 = load <8 x float>, ptr %v2491, align 4
  %v2493 = add i64 0, %v2480
  %v2494 = getelementptr inbounds float, ptr %v2473, i64 %v2493
  %v2495 = load <8 x float>, ptr %v2494, align 4
  %v2496 = fadd <8 x float> %v2495, %v2484
  %v2497 = fadd <8 x float> %v2496, %v2488
  %v2498 = fadd <8 x float> %v2497, %v2492
  %v2499 = add i64 0, %v2480
  %v2500 = getelementptr inbounds float, ptr %v2475, i64 %v2499
  store <8 x float> %v2498, ptr %v2500, align 4
  %v2501 = add nsw i64 %v2476, 1
  br label %b271
b273:
  %v2502 = add nsw i64 %v2467, 1
  br label %b268
b270:
  %v2503 = add nsw i64 %v2424, 1
  br label %b259
b261:
  %v2504 = add nsw i64 %v2418, 1
  br label %b256
b258:
  %v2505 = add nsw i64 %v2413, 96
  br label %b253
b255:
  %v2506 = icmp sgt i64 %v3, 1
  br i1 %v2506, label %b274, label %b275
b274:
  %v2507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2508 = atomicrmw add ptr %v2507, i64 1 acq_rel
  %v2509 = load i64, ptr %v219, align 8
  %v2510 = add i64 %v2509, 1
  store i64 %v2510, ptr %v219, align 8
  %v2511 = mul i64 %v3, %v2510
  br label %b276
b276:
  %v2512 = load atomic i64, ptr %v2507 acquire, align 8
  %v2513 = icmp slt i64 %v2512, %v2511
  br i1 %v2513, label %b277, label %b278
b277:
  %v2514 = call i32 @sched_yield()
  br label %b276
b278:
  br label %b275
b275:
  %v2515 = mul i64 0, 48
  %v2516 = getelementptr inbounds float, ptr %v136, i64 %v2515
  %v2517 = getelementptr inbounds float, ptr %v2516, i64 0
  %v2518 = mul i64 0, 8
  %v2519 = getelementptr inbounds float, ptr %v12, i64 %v2518
  %v2520 = getelementptr inbounds float, ptr %v2519, i64 0
  %v2521 = getelementptr inbounds float, ptr %v224, i64 12288
  %v2522 = add i64 48, 1
  %v2523 = sdiv i64 %v2522, 2
  %v2524 = add i64 %v2, 1
  %v2525 = mul i64 %v2523, %v2
  %v2526 = sdiv i64 %v2525, %v3
  %v2527 = mul i64 %v2526, 2
  %v2528 = icmp slt i64 %v2527, 48
  %v2529 = select i1 %v2528, i64 %v2527, i64 48
  %v2530 = mul i64 %v2523, %v2524
  %v2531 = sdiv i64 %v2530, %v3
  %v2532 = mul i64 %v2531, 2
  %v2533 = icmp slt i64 %v2532, 48
  %v2534 = select i1 %v2533, i64 %v2532, i64 48
  %v2535 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b279
b279:
  %v2536 = phi i64 [ %v2529, %b275 ], [ %v2544, %b284 ]
  %v2537 = icmp slt i64 %v2536, %v2534
  br i1 %v2537, label %b280, label %b281
b280:
  %v2538 = mul i64 %v2536, 8
  %v2539 = getelementptr inbounds float, ptr %v2535, i64 %v2538
  br label %b282
b282:
  %v2540 = phi i64 [ 0, %b280 ], [ %v2543, %b283 ]
  %v2541 = icmp slt i64 %v2540, 8
  br i1 %v2541, label %b283, label %b284
b283:
  %v2542 = getelementptr inbounds float, ptr %v2539, i64 %v2540
  store float 0x0000000000000000, ptr %v2542, align 4
  %v2543 = add nsw i64 %v2540, 1
  br label %b282
b284:
  %v2544 = add nsw i64 %v2536, 1
  br label %b279
b281:
  %v2545 = mul i64 %v8, 1
  br label %b285
b285:
  %v2546 = phi i64 [ 0, %b281 ], [ %v2650, %b290 ]
  %v2547 = icmp slt i64 %v2546, %v2545
  br i1 %v2547, label %b286, label %b287
b286:
  %v2548 = sub i64 %v2545, %v2546
  %v2549 = icmp slt i64 %v2548, 384
  %v2550 = select i1 %v2549, i64 %v2548, i64 384
  br label %b288
b288:
  %v2551 = phi i64 [ %v2529, %b286 ], [ %v2649, %b314 ]
  %v2552 = icmp slt i64 %v2551, %v2534
  br i1 %v2552, label %b289, label %b290
b289:
  %v2553 = sub i64 %v2534, %v2551
  %v2554 = icmp slt i64 %v2553, 64
  %v2555 = select i1 %v2554, i64 %v2553, i64 64
  %v2556 = sdiv i64 %v2555, 2
  %v2557 = mul i64 %v2556, 2
  %v2558 = sub i64 %v2555, %v2557
  %v2559 = mul i64 %v2546, 48
  %v2560 = add i64 %v2559, %v2551
  %v2561 = getelementptr inbounds float, ptr %v2517, i64 %v2560
  br label %b291
b291:
  %v2562 = phi i64 [ 0, %b289 ], [ %v2588, %b299 ]
  %v2563 = icmp slt i64 %v2562, %v2550
  br i1 %v2563, label %b292, label %b293
b292:
  %v2564 = mul i64 %v2562, 48
  %v2565 = getelementptr inbounds float, ptr %v2561, i64 %v2564
  %v2566 = mul i64 %v2562, 2
  %v2567 = getelementptr inbounds float, ptr %v2521, i64 %v2566
  br label %b294
b294:
  %v2568 = phi i64 [ 0, %b292 ], [ %v2577, %b295 ]
  %v2569 = icmp slt i64 %v2568, %v2556
  br i1 %v2569, label %b295, label %b296
b295:
  %v2570 = mul i64 %v2568, 2
  %v2571 = getelementptr inbounds float, ptr %v2565, i64 %v2570
  %v2572 = mul i64 %v2568, 768
  %v2573 = getelementptr inbounds float, ptr %v2567, i64 %v2572
  %v2574 = getelementptr inbounds float, ptr %v2571, i64 0
  %v2575 = load <2 x float>, ptr %v2574, align 4
  %v2576 = getelementptr inbounds float, ptr %v2573, i64 0
  store <2 x float> %v2575, ptr %v2576, align 4
  %v2577 = add nsw i64 %v2568, 1
  br label %b294
b296:
  %v2578 = mul i64 %v2556, 2
  %v2579 = getelementptr inbounds float, ptr %v2565, i64 %v2578
  %v2580 = mul i64 %v2556, 768
  %v2581 = getelementptr inbounds float, ptr %v2567, i64 %v2580
  br label %b297
b297:
  %v2582 = phi i64 [ 0, %b296 ], [ %v2587, %b298 ]
  %v2583 = icmp slt i64 %v2582, %v2558
  br i1 %v2583, label %b298, label %b299
b298:
  %v2584 = getelementptr inbounds float, ptr %v2579, i64 %v2582
  %v2585 = load float, ptr %v2584, align 4
  %v2586 = getelementptr inbounds float, ptr %v2581, i64 %v2582
  store float %v2585, ptr %v2586, align 4
  %v2587 = add nsw i64 %v2582, 1
  br label %b297, !llvm.loop !0
b299:
  %v2588 = add nsw i64 %v2562, 1
  br label %b291
b293:
  br label %b300
b300:
  %v2589 = phi i64 [ 0, %b293 ], [ %v2624, %b308 ]
  %v2590 = icmp slt i64 %v2589, 0
  br i1 %v2590, label %b301, label %b302
b301:
  %v2591 = mul i64 %v2546, 8
  %v2592 = add i64 %v2591, %v2589
  %v2593 = getelementptr inbounds float, ptr %v2520, i64 %v2592
  br label %b303
b303:
  %v2594 = phi i64 [ 0, %b301 ], [ %v2612, %b304 ]
  %v2595 = icmp slt i64 %v2594, %v2550
  br i1 %v2595, label %b304, label %b305
b304:
  %v2596 = mul i64 %v2594, 8
  %v2597 = getelementptr inbounds float, ptr %v2593, i64 %v2596
  %v2598 = mul i64 %v2594, 32
  %v2599 = getelementptr inbounds float, ptr %v224, i64 %v2598
  %v2600 = getelementptr inbounds float, ptr %v2597, i64 0
  %v2601 = load <8 x float>, ptr %v2600, align 4
  %v2602 = getelementptr inbounds float, ptr %v2599, i64 0
  store <8 x float> %v2601, ptr %v2602, align 4
  %v2603 = getelementptr inbounds float, ptr %v2597, i64 8
  %v2604 = load <8 x float>, ptr %v2603, align 4
  %v2605 = getelementptr inbounds float, ptr %v2599, i64 8
  store <8 x float> %v2604, ptr %v2605, align 4
  %v2606 = getelementptr inbounds float, ptr %v2597, i64 16
  %v2607 = load <8 x float>, ptr %v2606, align 4
  %v2608 = getelementptr inbounds float, ptr %v2599, i64 16
  store <8 x float> %v2607, ptr %v2608, align 4
  %v2609 = getelementptr inbounds float, ptr %v2597, i64 24
  %v2610 = load <8 x float>, ptr %v2609, align 4
  %v2611 = getelementptr inbounds float, ptr %v2599, i64 24
  store <8 x float> %v2610, ptr %v2611, align 4
  %v2612 = add nsw i64 %v2594, 1
  br label %b303
b305:
  %v2613 = sdiv i64 %v2555, 2
  br label %b306
b306:
  %v2614 = phi i64 [ 0, %b305 ], [ %v2623, %b307 ]
  %v2615 = icmp slt i64 %v2614, %v2613
  br i1 %v2615, label %b307, label %b308
b307:
  %v2616 = mul i64 %v2614, 2
  %v2617 = add i64 %v2551, %v2616
  %v2618 = mul i64 %v2614, 768
  %v2619 = getelementptr inbounds float, ptr %v2521, i64 %v2618
  %v2620 = mul i64 %v2617, 8
  %v2621 = add i64 %v2620, %v2589
  %v2622 = getelementptr inbounds float, ptr %v2535, i64 %v2621
  call void @outer_2x32(ptr %v2619, ptr %v224, i64 %v2550, ptr %v2622, i64 8)
  %v2623 = add nsw i64 %v2614, 1
  br label %b306
b308:
  %v2624 = add nsw i64 %v2589, 32
  br label %b300
b302:
  %v2625 = mul i64 %v2546, 8
  %v2626 = add i64 %v2625, 0
  %v2627 = getelementptr inbounds float, ptr %v2520, i64 %v2626
  br label %b309
b309:
  %v2628 = phi i64 [ 0, %b302 ], [ %v2637, %b310 ]
  %v2629 = icmp slt i64 %v2628, %v2550
  br i1 %v2629, label %b310, label %b311
b310:
  %v2630 = mul i64 %v2628, 8
  %v2631 = getelementptr inbounds float, ptr %v2627, i64 %v2630
  %v2632 = mul i64 %v2628, 8
  %v2633 = getelementptr inbounds float, ptr %v224, i64 %v2632
  %v2634 = getelementptr inbounds float, ptr %v2631, i64 0
  %v2635 = load <8 x float>, ptr %v2634, align 4
  %v2636 = getelementptr inbounds float, ptr %v2633, i64 0
  store <8 x float> %v2635, ptr %v2636, align 4
  %v2637 = add nsw i64 %v2628, 1
  br label %b309
b311:
  %v2638 = sdiv i64 %v2555, 2
  br label %b312
b312:
  %v2639 = phi i64 [ 0, %b311 ], [ %v2648, %b313 ]
  %v2640 = icmp slt i64 %v2639, %v2638
  br i1 %v2640, label %b313, label %b314
b313:
  %v2641 = mul i64 %v2639, 2
  %v2642 = add i64 %v2551, %v2641
  %v2643 = mul i64 %v2639, 768
  %v2644 = getelementptr inbounds float, ptr %v2521, i64 %v2643
  %v2645 = mul i64 %v2642, 8
  %v2646 = add i64 %v2645, 0
  %v2647 = getelementptr inbounds float, ptr %v2535, i64 %v2646
  call void @outer_2x8(ptr %v2644, ptr %v224, i64 %v2550, ptr %v2647, i64 8)
  %v2648 = add nsw i64 %v2639, 1
  br label %b312
b314:
  %v2649 = add nsw i64 %v2551, 64
  br label %b288
b290:
  %v2650 = add nsw i64 %v2546, 384
  br label %b285
b287:
  %v2651 = icmp sgt i64 %v3, 1
  br i1 %v2651, label %b315, label %b316
b315:
  %v2652 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2653 = atomicrmw add ptr %v2652, i64 1 acq_rel
  %v2654 = load i64, ptr %v219, align 8
  %v2655 = add i64 %v2654, 1
  store i64 %v2655, ptr %v219, align 8
  %v2656 = mul i64 %v3, %v2655
  br label %b317
b317:
  %v2657 = load atomic i64, ptr %v2652 acquire, align 8
  %v2658 = icmp slt i64 %v2657, %v2656
  br i1 %v2658, label %b318, label %b319
b318:
  %v2659 = call i32 @sched_yield()
  br label %b317
b319:
  br label %b316
b316:
  %v2660 = mul i64 0, 2
  %v2661 = getelementptr inbounds float, ptr %v142, i64 %v2660
  %v2662 = getelementptr inbounds float, ptr %v2661, i64 0
  %v2663 = mul i64 0, 8
  %v2664 = getelementptr inbounds float, ptr %v12, i64 %v2663
  %v2665 = getelementptr inbounds float, ptr %v2664, i64 0
  %v2666 = getelementptr inbounds float, ptr %v224, i64 12288
  %v2667 = add i64 2, 1
  %v2668 = sdiv i64 %v2667, 2
  %v2669 = add i64 %v2, 1
  %v2670 = mul i64 %v2668, %v2
  %v2671 = sdiv i64 %v2670, %v3
  %v2672 = mul i64 %v2671, 2
  %v2673 = icmp slt i64 %v2672, 2
  %v2674 = select i1 %v2673, i64 %v2672, i64 2
  %v2675 = mul i64 %v2668, %v2669
  %v2676 = sdiv i64 %v2675, %v3
  %v2677 = mul i64 %v2676, 2
  %v2678 = icmp slt i64 %v2677, 2
  %v2679 = select i1 %v2678, i64 %v2677, i64 2
  %v2680 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b320
b320:
  %v2681 = phi i64 [ %v2674, %b316 ], [ %v2689, %b325 ]
  %v2682 = icmp slt i64 %v2681, %v2679
  br i1 %v2682, label %b321, label %b322
b321:
  %v2683 = mul i64 %v2681, 8
  %v2684 = getelementptr inbounds float, ptr %v2680, i64 %v2683
  br label %b323
b323:
  %v2685 = phi i64 [ 0, %b321 ], [ %v2688, %b324 ]
  %v2686 = icmp slt i64 %v2685, 8
  br i1 %v2686, label %b324, label %b325
b324:
  %v2687 = getelementptr inbounds float, ptr %v2684, i64 %v2685
  store float 0x0000000000000000, ptr %v2687, align 4
  %v2688 = add nsw i64 %v2685, 1
  br label %b323
b325:
  %v2689 = add nsw i64 %v2681, 1
  br label %b320
b322:
  %v2690 = mul i64 %v8, 1
  br label %b326
b326:
  %v2691 = phi i64 [ 0, %b322 ], [ %v2795, %b331 ]
  %v2692 = icmp slt i64 %v2691, %v2690
  br i1 %v2692, label %b327, label %b328
b327:
  %v2693 = sub i64 %v2690, %v2691
  %v2694 = icmp slt i64 %v2693, 384
  %v2695 = select i1 %v2694, i64 %v2693, i64 384
  br label %b329
b329:
  %v2696 = phi i64 [ %v2674, %b327 ], [ %v2794, %b355 ]
  %v2697 = icmp slt i64 %v2696, %v2679
  br i1 %v2697, label %b330, label %b331
b330:
  %v2698 = sub i64 %v2679, %v2696
  %v2699 = icmp slt i64 %v2698, 64
  %v2700 = select i1 %v2699, i64 %v2698, i64 64
  %v2701 = sdiv i64 %v2700, 2
  %v2702 = mul i64 %v2701, 2
  %v2703 = sub i64 %v2700, %v2702
  %v2704 = mul i64 %v2691, 2
  %v2705 = add i64 %v2704, %v2696
  %v2706 = getelementptr inbounds float, ptr %v2662, i64 %v2705
  br label %b332
b332:
  %v2707 = phi i64 [ 0, %b330 ], [ %v2733, %b340 ]
  %v2708 = icmp slt i64 %v2707, %v2695
  br i1 %v2708, label %b333, label %b334
b333:
  %v2709 = mul i64 %v2707, 2
  %v2710 = getelementptr inbounds float, ptr %v2706, i64 %v2709
  %v2711 = mul i64 %v2707, 2
  %v2712 = getelementptr inbounds float, ptr %v2666, i64 %v2711
  br label %b335
b335:
  %v2713 = phi i64 [ 0, %b333 ], [ %v2722, %b336 ]
  %v2714 = icmp slt i64 %v2713, %v2701
  br i1 %v2714, label %b336, label %b337
b336:
  %v2715 = mul i64 %v2713, 2
  %v2716 = getelementptr inbounds float, ptr %v2710, i64 %v2715
  %v2717 = mul i64 %v2713, 768
  %v2718 = getelementptr inbounds float, ptr %v2712, i64 %v2717
  %v2719 = getelementptr inbounds float, ptr %v2716, i64 0
  %v2720 = load <2 x float>, ptr %v2719, align 4
  %v2721 = getelementptr inbounds float, ptr %v2718, i64 0
  store <2 x float> %v2720, ptr %v2721, align 4
  %v2722 = add nsw i64 %v2713, 1
  br label %b335
b337:
  %v2723 = mul i64 %v2701, 2
  %v2724 = getelementptr inbounds float, ptr %v2710, i64 %v2723
  %v2725 = mul i64 %v2701, 768
  %v2726 = getelementptr inbounds float, ptr %v2712, i64 %v2725
  br label %b338
b338:
  %v2727 = phi i64 [ 0, %b337 ], [ %v2732, %b339 ]
  %v2728 = icmp slt i64 %v2727, %v2703
  br i1 %v2728, label %b339, label %b340
b339:
  %v2729 = getelementptr inbounds float, ptr %v2724, i64 %v2727
  %v2730 = load float, ptr %v2729, align 4
  %v2731 = getelementptr inbounds float, ptr %v2726, i64 %v2727
  store float %v2730, ptr %v2731, align 4
  %v2732 = add nsw i64 %v2727, 1
  br label %b338, !llvm.loop !3
b340:
  %v2733 = add nsw i64 %v2707, 1
  br label %b332
b334:
  br label %b341
b341:
  %v2734 = phi i64 [ 0, %b334 ], [ %v2769, %b349 ]
  %v2735 = icmp slt i64 %v2734, 0
  br i1 %v2735, label %b342, label %b343
b342:
  %v2736 = mul i64 %v2691, 8
  %v2737 = add i64 %v2736, %v2734
  %v2738 = getelementptr inbounds float, ptr %v2665, i64 %v2737
  br label %b344
b344:
  %v2739 = phi i64 [ 0, %b342 ], [ %v2757, %b345 ]
  %v2740 = icmp slt i64 %v2739, %v2695
  br i1 %v2740, label %b345, label %b346
b345:
  %v2741 = mul i64 %v2739, 8
  %v2742 = getelementptr inbounds float, ptr %v2738, i64 %v2741
  %v2743 = mul i64 %v2739, 32
  %v2744 = getelementptr inbounds float, ptr %v224, i64 %v2743
  %v2745 = getelementptr inbounds float, ptr %v2742, i64 0
  %v2746 = load <8 x float>, ptr %v2745, align 4
  %v2747 = getelementptr inbounds float, ptr %v2744, i64 0
  store <8 x float> %v2746, ptr %v2747, align 4
  %v2748 = getelementptr inbounds float, ptr %v2742, i64 8
  %v2749 = load <8 x float>, ptr %v2748, align 4
  %v2750 = getelementptr inbounds float, ptr %v2744, i64 8
  store <8 x float> %v2749, ptr %v2750, align 4
  %v2751 = getelementptr inbounds float, ptr %v2742, i64 16
  %v2752 = load <8 x float>, ptr %v2751, align 4
  %v2753 = getelementptr inbounds float, ptr %v2744, i64 16
  store <8 x float> %v2752, ptr %v2753, align 4
  %v2754 = getelementptr inbounds float, ptr %v2742, i64 24
  %v2755 = load <8 x float>, ptr %v2754, align 4
  %v2756 = getelementptr inbounds float, ptr %v2744, i64 24
  store <8 x float> %v2755, ptr %v2756, align 4
  %v2757 = add nsw i64 %v2739, 1
  br label %b344
b346:
  %v2758 = sdiv i64 %v2700, 2
  br label %b347
b347:
  %v2759 = phi i64 [ 0, %b346 ], [ %v2768, %b348 ]
  %v2760 = icmp slt i64 %v2759, %v2758
  br i1 %v2760, label %b348, label %b349
b348:
  %v2761 = mul i64 %v2759, 2
  %v2762 = add i64 %v2696, %v2761
  %v2763 = mul i64 %v2759, 768
  %v2764 = getelementptr inbounds float, ptr %v2666, i64 %v2763
  %v2765 = mul i64 %v2762, 8
  %v2766 = add i64 %v2765, %v2734
  %v2767 = getelementptr inbounds float, ptr %v2680, i64 %v2766
  call void @outer_2x32(ptr %v2764, ptr %v224, i64 %v2695, ptr %v2767, i64 8)
  %v2768 = add nsw i64 %v2759, 1
  br label %b347
b349:
  %v2769 = add nsw i64 %v2734, 32
  br label %b341
b343:
  %v2770 = mul i64 %v2691, 8
  %v2771 = add i64 %v2770, 0
  %v2772 = getelementptr inbounds float, ptr %v2665, i64 %v2771
  br label %b350
b350:
  %v2773 = phi i64 [ 0, %b343 ], [ %v2782, %b351 ]
  %v2774 = icmp slt i64 %v2773, %v2695
  br i1 %v2774, label %b351, label %b352
b351:
  %v2775 = mul i64 %v2773, 8
  %v2776 = getelementptr inbounds float, ptr %v2772, i64 %v2775
  %v2777 = mul i64 %v2773, 8
  %v2778 = getelementptr inbounds float, ptr %v224, i64 %v2777
  %v2779 = getelementptr inbounds float, ptr %v2776, i64 0
  %v2780 = load <8 x float>, ptr %v2779, align 4
  %v2781 = getelementptr inbounds float, ptr %v2778, i64 0
  store <8 x float> %v2780, ptr %v2781, align 4
  %v2782 = add nsw i64 %v2773, 1
  br label %b350
b352:
  %v2783 = sdiv i64 %v2700, 2
  br label %b353
b353:
  %v2784 = phi i64 [ 0, %b352 ], [ %v2793, %b354 ]
  %v2785 = icmp slt i64 %v2784, %v2783
  br i1 %v2785, label %b354, label %b355
b354:
  %v2786 = mul i64 %v2784, 2
  %v2787 = add i64 %v2696, %v2786
  %v2788 = mul i64 %v2784, 768
  %v2789 = getelementptr inbounds float, ptr %v2666, i64 %v2788
  %v2790 = mul i64 %v2787, 8
  %v2791 = add i64 %v2790, 0
  %v2792 = getelementptr inbounds float, ptr %v2680, i64 %v2791
  call void @outer_2x8(ptr %v2789, ptr %v224, i64 %v2695, ptr %v2792, i64 8)
  %v2793 = add nsw i64 %v2784, 1
  br label %b353
b355:
  %v2794 = add nsw i64 %v2696, 64
  br label %b329
b331:
  %v2795 = add nsw i64 %v2691, 384
  br label %b326
b328:
  %v2796 = icmp sgt i64 %v3, 1
  br i1 %v2796, label %b356, label %b357
b356:
  %v2797 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2798 = atomicrmw add ptr %v2797, i64 1 acq_rel
  %v2799 = load i64, ptr %v219, align 8
  %v2800 = add i64 %v2799, 1
  store i64 %v2800, ptr %v219, align 8
  %v2801 = mul i64 %v3, %v2800
  br label %b358
b358:
  %v2802 = load atomic i64, ptr %v2797 acquire, align 8
  %v2803 = icmp slt i64 %v2802, %v2801
  br i1 %v2803, label %b359, label %b360
b359:
  %v2804 = call i32 @sched_yield()
  br label %b358
b360:
  br label %b357
b357:
  %v2805 = mul i64 0, 2
  %v2806 = getelementptr inbounds float, ptr %v140, i64 %v2805
  %v2807 = getelementptr inbounds float, ptr %v2806, i64 0
  %v2808 = mul i64 0, 8
  %v2809 = getelementptr inbounds float, ptr %v12, i64 %v2808
  %v2810 = getelementptr inbounds float, ptr %v2809, i64 0
  %v2811 = getelementptr inbounds float, ptr %v224, i64 12288
  %v2812 = add i64 2, 1
  %v2813 = sdiv i64 %v2812, 2
  %v2814 = add i64 %v2, 1
  %v2815 = mul i64 %v2813, %v2
  %v2816 = sdiv i64 %v2815, %v3
  %v2817 = mul i64 %v2816, 2
  %v2818 = icmp slt i64 %v2817, 2
  %v2819 = select i1 %v2818, i64 %v2817, i64 2
  %v2820 = mul i64 %v2813, %v2814
  %v2821 = sdiv i64 %v2820, %v3
  %v2822 = mul i64 %v2821, 2
  %v2823 = icmp slt i64 %v2822, 2
  %v2824 = select i1 %v2823, i64 %v2822, i64 2
  %v2825 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b361
b361:
  %v2826 = phi i64 [ %v2819, %b357 ], [ %v2834, %b366 ]
  %v2827 = icmp slt i64 %v2826, %v2824
  br i1 %v2827, label %b362, label %b363
b362:
  %v2828 = mul i64 %v2826, 8
  %v2829 = getelementptr inbounds float, ptr %v2825, i64 %v2828
  br label %b364
b364:
  %v2830 = phi i64 [ 0, %b362 ], [ %v2833, %b365 ]
  %v2831 = icmp slt i64 %v2830, 8
  br i1 %v2831, label %b365, label %b366
b365:
  %v2832 = getelementptr inbounds float, ptr %v2829, i64 %v2830
  store float 0x0000000000000000, ptr %v2832, align 4
  %v2833 = add nsw i64 %v2830, 1
  br label %b364
b366:
  %v2834 = add nsw i64 %v2826, 1
  br label %b361
b363:
  %v2835 = mul i64 %v8, 1
  br label %b367
b367:
  %v2836 = phi i64 [ 0, %b363 ], [ %v2940, %b372 ]
  %v2837 = icmp slt i64 %v2836, %v2835
  br i1 %v2837, label %b368, label %b369
b368:
  %v2838 = sub i64 %v2835, %v2836
  %v2839 = icmp slt i64 %v2838, 384
  %v2840 = select i1 %v2839, i64 %v2838, i64 384
  br label %b370
b370:
  %v2841 = phi i64 [ %v2819, %b368 ], [ %v2939, %b396 ]
  %v2842 = icmp slt i64 %v2841, %v2824
  br i1 %v2842, label %b371, label %b372
b371:
  %v2843 = sub i64 %v2824, %v2841
  %v2844 = icmp slt i64 %v2843, 64
  %v2845 = select i1 %v2844, i64 %v2843, i64 64
  %v2846 = sdiv i64 %v2845, 2
  %v2847 = mul i64 %v2846, 2
  %v2848 = sub i64 %v2845, %v2847
  %v2849 = mul i64 %v2836, 2
  %v2850 = add i64 %v2849, %v2841
  %v2851 = getelementptr inbounds float, ptr %v2807, i64 %v2850
  br label %b373
b373:
  %v2852 = phi i64 [ 0, %b371 ], [ %v2878, %b381 ]
  %v2853 = icmp slt i64 %v2852, %v2840
  br i1 %v2853, label %b374, label %b375
b374:
  %v2854 = mul i64 %v2852, 2
  %v2855 = getelementptr inbounds float, ptr %v2851, i64 %v2854
  %v2856 = mul i64 %v2852, 2
  %v2857 = getelementptr inbounds float, ptr %v2811, i64 %v2856
  br label %b376
b376:
  %v2858 = phi i64 [ 0, %b374 ], [ %v2867, %b377 ]
  %v2859 = icmp slt i64 %v2858, %v2846
  br i1 %v2859, label %b377, label %b378
b377:
  %v2860 = mul i64 %v2858, 2
  %v2861 = getelementptr inbounds float, ptr %v2855, i64 %v2860
  %v2862 = mul i64 %v2858, 768
  %v2863 = getelementptr inbounds float, ptr %v2857, i64 %v2862
  %v2864 = getelementptr inbounds float, ptr %v2861, i64 0
  %v2865 = load <2 x float>, ptr %v2864, align 4
  %v2866 = getelementptr inbounds float, ptr %v2863, i64 0
  store <2 x float> %v2865, ptr %v2866, align 4
  %v2867 = add nsw i64 %v2858, 1
  br label %b376
b378:
  %v2868 = mul i64 %v2846, 2
  %v2869 = getelementptr inbounds float, ptr %v2855, i64 %v2868
  %v2870 = mul i64 %v2846, 768
  %v2871 = getelementptr inbounds float, ptr %v2857, i64 %v2870
  br label %b379
b379:
  %v2872 = phi i64 [ 0, %b378 ], [ %v2877, %b380 ]
  %v2873 = icmp slt i64 %v2872, %v2848
  br i1 %v2873, label %b380, label %b381
b380:
  %v2874 = getelementptr inbounds float, ptr %v2869, i64 %v2872
  %v2875 = load float, ptr %v2874, align 4
  %v2876 = getelementptr inbounds float, ptr %v2871, i64 %v2872
  store float %v2875, ptr %v2876, align 4
  %v2877 = add nsw i64 %v2872, 1
  br label %b379, !llvm.loop !6
b381:
  %v2878 = add nsw i64 %v2852, 1
  br label %b373
b375:
  br label %b382
b382:
  %v2879 = phi i64 [ 0, %b375 ], [ %v2914, %b390 ]
  %v2880 = icmp slt i64 %v2879, 0
  br i1 %v2880, label %b383, label %b384
b383:
  %v2881 = mul i64 %v2836, 8
  %v2882 = add i64 %v2881, %v2879
  %v2883 = getelementptr inbounds float, ptr %v2810, i64 %v2882
  br label %b385
b385:
  %v2884 = phi i64 [ 0, %b383 ], [ %v2902, %b386 ]
  %v2885 = icmp slt i64 %v2884, %v2840
  br i1 %v2885, label %b386, label %b387
b386:
  %v2886 = mul i64 %v2884, 8
  %v2887 = getelementptr inbounds float, ptr %v2883, i64 %v2886
  %v2888 = mul i64 %v2884, 32
  %v2889 = getelementptr inbounds float, ptr %v224, i64 %v2888
  %v2890 = getelementptr inbounds float, ptr %v2887, i64 0
  %v2891 = load <8 x float>, ptr %v2890, align 4
  %v2892 = getelementptr inbounds float, ptr %v2889, i64 0
  store <8 x float> %v2891, ptr %v2892, align 4
  %v2893 = getelementptr inbounds float, ptr %v2887, i64 8
  %v2894 = load <8 x float>, ptr %v2893, align 4
  %v2895 = getelementptr inbounds float, ptr %v2889, i64 8
  store <8 x float> %v2894, ptr %v2895, align 4
  %v2896 = getelementptr inbounds float, ptr %v2887, i64 16
  %v2897 = load <8 x float>, ptr %v2896, align 4
  %v2898 = getelementptr inbounds float, ptr %v2889, i64 16
  store <8 x float> %v2897, ptr %v2898, align 4
  %v2899 = getelementptr inbounds float, ptr %v2887, i64 24
  %v2900 = load <8 x float>, ptr %v2899, align 4
  %v2901 = getelementptr inbounds float, ptr %v2889, i64 24
  store <8 x float> %v2900, ptr %v2901, align 4
  %v2902 = add nsw i64 %v2884, 1
  br label %b385
b387:
  %v2903 = sdiv i64 %v2845, 2
  br label %b388
b388:
  %v2904 = phi i64 [ 0, %b387 ], [ %v2913, %b389 ]
  %v2905 = icmp slt i64 %v2904, %v2903
  br i1 %v2905, label %b389, label %b390
b389:
  %v2906 = mul i64 %v2904, 2
  %v2907 = add i64 %v2841, %v2906
  %v2908 = mul i64 %v2904, 768
  %v2909 = getelementptr inbounds float, ptr %v2811, i64 %v2908
  %v2910 = mul i64 %v2907, 8
  %v2911 = add i64 %v2910, %v2879
  %v2912 = getelementptr inbounds float, ptr %v2825, i64 %v2911
  call void @outer_2x32(ptr %v2909, ptr %v224, i64 %v2840, ptr %v2912, i64 8)
  %v2913 = add nsw i64 %v2904, 1
  br label %b388
b390:
  %v2914 = add nsw i64 %v2879, 32
  br label %b382
b384:
  %v2915 = mul i64 %v2836, 8
  %v2916 = add i64 %v2915, 0
  %v2917 = getelementptr inbounds float, ptr %v2810, i64 %v2916
  br label %b391
b391:
  %v2918 = phi i64 [ 0, %b384 ], [ %v2927, %b392 ]
  %v2919 = icmp slt i64 %v2918, %v2840
  br i1 %v2919, label %b392, label %b393
b392:
  %v2920 = mul i64 %v2918, 8
  %v2921 = getelementptr inbounds float, ptr %v2917, i64 %v2920
  %v2922 = mul i64 %v2918, 8
  %v2923 = getelementptr inbounds float, ptr %v224, i64 %v2922
  %v2924 = getelementptr inbounds float, ptr %v2921, i64 0
  %v2925 = load <8 x float>, ptr %v2924, align 4
  %v2926 = getelementptr inbounds float, ptr %v2923, i64 0
  store <8 x float> %v2925, ptr %v2926, align 4
  %v2927 = add nsw i64 %v2918, 1
  br label %b391
b393:
  %v2928 = sdiv i64 %v2845, 2
  br label %b394
b394:
  %v2929 = phi i64 [ 0, %b393 ], [ %v2938, %b395 ]
  %v2930 = icmp slt i64 %v2929, %v2928
  br i1 %v2930, label %b395, label %b396
b395:
  %v2931 = mul i64 %v2929, 2
  %v2932 = add i64 %v2841, %v2931
  %v2933 = mul i64 %v2929, 768
  %v2934 = getelementptr inbounds float, ptr %v2811, i64 %v2933
  %v2935 = mul i64 %v2932, 8
  %v2936 = add i64 %v2935, 0
  %v2937 = getelementptr inbounds float, ptr %v2825, i64 %v2936
  call void @outer_2x8(ptr %v2934, ptr %v224, i64 %v2840, ptr %v2937, i64 8)
  %v2938 = add nsw i64 %v2929, 1
  br label %b394
b396:
  %v2939 = add nsw i64 %v2841, 64
  br label %b370
b372:
  %v2940 = add nsw i64 %v2836, 384
  br label %b367
b369:
  %v2941 = icmp sgt i64 %v3, 1
  br i1 %v2941, label %b397, label %b398
b397:
  %v2942 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2943 = atomicrmw add ptr %v2942, i64 1 acq_rel
  %v2944 = load i64, ptr %v219, align 8
  %v2945 = add i64 %v2944, 1
  store i64 %v2945, ptr %v219, align 8
  %v2946 = mul i64 %v3, %v2945
  br label %b399
b399:
  %v2947 = load atomic i64, ptr %v2942 acquire, align 8
  %v2948 = icmp slt i64 %v2947, %v2946
  br i1 %v2948, label %b400, label %b401
b400:
  %v2949 = call i32 @sched_yield()
  br label %b399
b401:
  br label %b398
b398:
  %v2950 = icmp eq i64 %v2, 0
  br i1 %v2950, label %b402, label %b403
b402:
  %v2951 = icmp ult i64 2, 8
  %v2952 = select i1 %v2951, i64 2, i64 8
  %v2953 = trunc i64 %v2952 to i32
  %v2954 = insertelement <8 x i32> poison, i32 %v2953, i64 0
  %v2955 = shufflevector <8 x i32> %v2954, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2956 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2955
  br label %b404
b404:
  %v2957 = phi i64 [ 0, %b402 ], [ %v2974, %b409 ]
  %v2958 = phi <8 x float> [ splat (float 0x0000000000000000), %b402 ], [ %v2973, %b409 ]
  %v2959 = icmp slt i64 %v2957, %v8
  br i1 %v2959, label %b405, label %b406
b405:
  %v2960 = add i64 %v2957, 128
  %v2961 = icmp slt i64 %v2960, %v8
  %v2962 = select i1 %v2961, i64 %v2960, i64 %v8
  br label %b407
b407:
  %v2963 = phi i64 [ %v2957, %b405 ], [ %v2972, %b408 ]
  %v2964 = phi <8 x float> [ splat (float 0x0000000000000000), %b405 ], [ %v2971, %b408 ]
  %v2965 = icmp slt i64 %v2963, %v2962
  br i1 %v2965, label %b408, label %b409
b408:
  %v2966 = mul i64 %v2963, 2
  %v2967 = getelementptr inbounds float, ptr %v140, i64 %v2966
  %v2968 = add i64 0, 0
  %v2969 = getelementptr inbounds float, ptr %v2967, i64 %v2968
  %v2970 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2969, <8 x i1> %v2956, <8 x float> zeroinitializer)
  %v2971 = fadd <8 x float> %v2964, %v2970
  %v2972 = add nsw i64 %v2963, 1
  br label %b407
b409:
  %v2973 = fadd <8 x float> %v2958, %v2964
  %v2974 = add nsw i64 %v2957, 128
  br label %b404
b406:
  %v2975 = add i64 0, 0
  %v2976 = getelementptr inbounds float, ptr %v58, i64 %v2975
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2958, ptr align 4 %v2976, <8 x i1> %v2956)
  br label %b403
b403:
  %v2977 = icmp sgt i64 %v3, 1
  br i1 %v2977, label %b410, label %b411
b410:
  %v2978 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2979 = atomicrmw add ptr %v2978, i64 1 acq_rel
  %v2980 = load i64, ptr %v219, align 8
  %v2981 = add i64 %v2980, 1
  store i64 %v2981, ptr %v219, align 8
  %v2982 = mul i64 %v3, %v2981
  br label %b412
b412:
  %v2983 = load atomic i64, ptr %v2978 acquire, align 8
  %v2984 = icmp slt i64 %v2983, %v2982
  br i1 %v2984, label %b413, label %b414
b413:
  %v2985 = call i32 @sched_yield()
  br label %b412
b414:
  br label %b411
b411:
  %v2986 = icmp eq i64 %v2, 0
  br i1 %v2986, label %b415, label %b416
b415:
  %v2987 = icmp ult i64 2, 8
  %v2988 = select i1 %v2987, i64 2, i64 8
  %v2989 = trunc i64 %v2988 to i32
  %v2990 = insertelement <8 x i32> poison, i32 %v2989, i64 0
  %v2991 = shufflevector <8 x i32> %v2990, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2992 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2991
  br label %b417
b417:
  %v2993 = phi i64 [ 0, %b415 ], [ %v3098, %b422 ]
  %v2994 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v3097, %b422 ]
  %v2995 = icmp slt i64 %v2993, %v8
  br i1 %v2995, label %b418, label %b419
b418:
  %v2996 = add i64 %v2993, 128
  %v2997 = icmp slt i64 %v2996, %v8
  %v2998 = select i1 %v2997, i64 %v2996, i64 %v8
  br label %b420
b420:
  %v2999 = phi i64 [ %v2993, %b418 ], [ %v3096, %b421 ]
  %v3000 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v3095, %b421 ]
  %v3001 = icmp slt i64 %v2999, %v2998
  br i1 %v3001, label %b421, label %b422
b421:
  %v3002 = mul i64 %v2999, 2
  %v3003 = getelementptr inbounds float, ptr %v138, i64 %v3002
  %v3004 = mul i64 %v2999, 68
  %v3005 = getelementptr inbounds float, ptr %v80, i64 %v3004
  %v3006 = add i64 0, 0
  %v3007 = getelementptr inbounds float, ptr %v3003, i64 %v3006
  %v3008 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3007, <8 x i1> %v2992, <8 x float> zeroinitializer)
  %v3009 = add i64 0, 0
  %v3010 = getelementptr inbounds float, ptr %v78, i64 %v3009
  %v3011 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3010, <8 x i1> %v2992, <8 x float> zeroinitializer)
  %v3012 = add i64 50, 0
  %v3013 = getelementptr inbounds float, ptr %v3005, i64 %v3012
  %v3014 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3013, <8 x i1> %v2992, <8 x float> zeroinitializer)
  %v3015 = add i64 0, 0
  %v3016 = getelementptr inbounds float, ptr %v22, i64 %v3015
  %v3017 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3016, <8 x i1> %v2992, <8 x float> zeroinitializer)
  %v3018 = fadd <8 x float> %v3014, %v3017
  %v3019 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3018)
  %v3020 = fneg <8 x float> %v3019
  %v3021 = fcmp olt <8 x float> %v3020, splat (float 0xC05A400000000000)
  %v3022 = select <8 x i1> %v3021, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3020
  %v3023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3022, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3024 = fsub <8 x float> %v3023, splat (float 0x4168000000000000)
  %v3025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3024, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3022)
  %v3026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3024, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3025)
  %v3027 = bitcast <8 x float> %v3023 to <8 x i32>
  %v3028 = fmul <8 x float> %v3026, %v3026
  %v3029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3026, <8 x float> splat (float 0x3F81227F40000000))
  %v3030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3029, <8 x float> %v3026, <8 x float> splat (float 0x3FA5556740000000))
  %v3031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3030, <8 x float> %v3026, <8 x float> splat (float 0x3FC5554B00000000))
  %v3032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3031, <8 x float> %v3026, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3028, <8 x float> %v3032, <8 x float> %v3026)
  %v3034 = sub <8 x i32> %v3027, splat (i32 1262485250)
  %v3035 = lshr <8 x i32> %v3034, splat (i32 1)
  %v3036 = sub <8 x i32> %v3034, %v3035
  %v3037 = shl <8 x i32> %v3035, splat (i32 23)
  %v3038 = bitcast <8 x i32> %v3037 to <8 x float>
  %v3039 = shl <8 x i32> %v3036, splat (i32 23)
  %v3040 = bitcast <8 x i32> %v3039 to <8 x float>
  %v3041 = fadd <8 x float> %v3033, splat (float 0x3FF0000000000000)
  %v3042 = fmul <8 x float> %v3041, %v3038
  %v3043 = fmul <8 x float> %v3042, %v3040
  %v3044 = fcmp ogt <8 x float> %v3043, splat (float 0x3FDA8279A0000000)
  %v3045 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3043, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v3046 = select <8 x i1> %v3044, <8 x float> %v3045, <8 x float> %v3043
  %v3047 = select <8 x i1> %v3044, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v3048 = select <8 x i1> %v3044, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v3049 = fmul <8 x float> %v3046, %v3046
  %v3050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v3049, <8 x float> splat (float 0xBFC0DA7220000000))
  %v3051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3050, <8 x float> %v3049, <8 x float> splat (float 0xBFC546EF00000000))
  %v3052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3051, <8 x float> %v3049, <8 x float> splat (float 0xBFD0002320000000))
  %v3053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v3049, <8 x float> splat (float 0x3FC22D90A0000000))
  %v3054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3053, <8 x float> %v3049, <8 x float> splat (float 0x3FC999FF60000000))
  %v3055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3054, <8 x float> %v3049, <8 x float> splat (float 0x3FD5555540000000))
  %v3056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3046, <8 x float> %v3052, <8 x float> %v3055)
  %v3057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3046, <8 x float> %v3056, <8 x float> splat (float 0xBFE0000000000000))
  %v3058 = fmul <8 x float> %v3046, %v3046
  %v3059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3058, <8 x float> %v3057, <8 x float> %v3048)
  %v3060 = fadd <8 x float> %v3059, %v3046
  %v3061 = fadd <8 x float> %v3060, %v3047
  %v3062 = fcmp ogt <8 x float> %v3018, splat (float 0x0000000000000000)
  %v3063 = select <8 x i1> %v3062, <8 x float> %v3018, <8 x float> splat (float 0x0000000000000000)
  %v3064 = fadd <8 x float> %v3063, %v3061
  %v3065 = fmul <8 x float> %v3011, %v3064
  %v3066 = fneg <8 x float> %v3065
  %v3067 = fcmp olt <8 x float> %v3066, splat (float 0xC05A400000000000)
  %v3068 = select <8 x i1> %v3067, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3066
  %v3069 = fcmp ogt <8 x float> %v3068, splat (float 0x4056400000000000)
  %v3070 = select <8 x i1> %v3069, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3068
  %v3071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3070, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3072 = fsub <8 x float> %v3071, splat (float 0x4168000000000000)
  %v3073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3072, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3070)
  %v3074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3072, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3073)
  %v3075 = bitcast <8 x float> %v3071 to <8 x i32>
  %v3076 = fmul <8 x float> %v3074, %v3074
  %v3077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3074, <8 x float> splat (float 0x3F81227F40000000))
  %v3078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3077, <8 x float> %v3074, <8 x float> splat (float 0x3FA5556740000000))
  %v3079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3078, <8 x float> %v3074, <8 x float> splat (float 0x3FC5554B00000000))
  %v3080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3079, <8 x float> %v3074, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3076, <8 x float> %v3080, <8 x float> %v3074)
  %v3082 = sub <8 x i32> %v3075, splat (i32 1262485250)
  %v3083 = lshr <8 x i32> %v3082, splat (i32 1)
  %v3084 = sub <8 x i32> %v3082, %v3083
  %v3085 = shl <8 x i32> %v3083, splat (i32 23)
  %v3086 = bitcast <8 x i32> %v3085 to <8 x float>
  %v3087 = shl <8 x i32> %v3084, splat (i32 23)
  %v3088 = bitcast <8 x i32> %v3087 to <8 x float>
  %v3089 = fadd <8 x float> %v3081, splat (float 0x3FF0000000000000)
  %v3090 = fmul <8 x float> %v3089, %v3086
  %v3091 = fmul <8 x float> %v3090, %v3088
  %v3092 = fmul <8 x float> %v3008, %v3091
  %v3093 = fmul <8 x float> %v3092, %v3064
  %v3094 = fneg <8 x float> %v3093
  %v3095 = fadd <8 x float> %v3000, %v3094
  %v3096 = add nsw i64 %v2999, 1
  br label %b420
b422:
  %v3097 = fadd <8 x float> %v2994, %v3000
  %v3098 = add nsw i64 %v2993, 128
  br label %b417
b419:
  %v3099 = add i64 0, 0
  %v3100 = getelementptr inbounds float, ptr %v144, i64 %v3099
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2994, ptr align 4 %v3100, <8 x i1> %v2992)
  br label %b416
b416:
  %v3101 = icmp sgt i64 %v3, 1
  br i1 %v3101, label %b423, label %b424
b423:
  %v3102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3103 = atomicrmw add ptr %v3102, i64 1 acq_rel
  %v3104 = load i64, ptr %v219, align 8
  %v3105 = add i64 %v3104, 1
  store i64 %v3105, ptr %v219, align 8
  %v3106 = mul i64 %v3, %v3105
  br label %b425
b425:
  %v3107 = load atomic i64, ptr %v3102 acquire, align 8
  %v3108 = icmp slt i64 %v3107, %v3106
  br i1 %v3108, label %b426, label %b427
b426:
  %v3109 = call i32 @sched_yield()
  br label %b425
b427:
  br label %b424
b424:
  %v3110 = icmp eq i64 %v2, 0
  br i1 %v3110, label %b428, label %b429
b428:
  br label %b430
b430:
  %v3111 = phi i64 [ 0, %b428 ], [ %v3210, %b435 ]
  %v3112 = icmp slt i64 %v3111, 48
  br i1 %v3112, label %b431, label %b432
b431:
  br label %b433
b433:
  %v3113 = phi i64 [ 0, %b431 ], [ %v3207, %b438 ]
  %v3114 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v3206, %b438 ]
  %v3115 = icmp slt i64 %v3113, %v8
  br i1 %v3115, label %b434, label %b435
b434:
  %v3116 = add i64 %v3113, 128
  %v3117 = icmp slt i64 %v3116, %v8
  %v3118 = select i1 %v3117, i64 %v3116, i64 %v8
  br label %b436
b436:
  %v3119 = phi i64 [ %v3113, %b434 ], [ %v3205, %b437 ]
  %v3120 = phi <8 x float> [ splat (float 0x0000000000000000), %b434 ], [ %v3204, %b437 ]
  %v3121 = icmp slt i64 %v3119, %v3118
  br i1 %v3121, label %b437, label %b438
b437:
  %v3122 = mul i64 %v3119, 48
  %v3123 = getelementptr inbounds float, ptr %v72, i64 %v3122
  %v3124 = mul i64 %v3119, 48
  %v3125 = getelementptr inbounds float, ptr %v38, i64 %v3124
  %v3126 = mul i64 %v3119, 48
  %v3127 = getelementptr inbounds float, ptr %v36, i64 %v3126
  %v3128 = mul i64 %v3119, 48
  %v3129 = getelementptr inbounds float, ptr %v34, i64 %v3128
  %v3130 = mul i64 %v3119, 48
  %v3131 = getelementptr inbounds float, ptr %v82, i64 %v3130
  %v3132 = add i64 0, %v3111
  %v3133 = getelementptr inbounds float, ptr %v3123, i64 %v3132
  %v3134 = load <8 x float>, ptr %v3133, align 4
  %v3135 = add i64 0, %v3111
  %v3136 = getelementptr inbounds float, ptr %v24, i64 %v3135
  %v3137 = load <8 x float>, ptr %v3136, align 4
  %v3138 = add i64 0, %v3111
  %v3139 = getelementptr inbounds float, ptr %v3125, i64 %v3138
  %v3140 = load <8 x float>, ptr %v3139, align 4
  %v3141 = fmul <8 x float> %v3137, %v3140
  %v3142 = add i64 48, %v3111
  %v3143 = getelementptr inbounds float, ptr %v24, i64 %v3142
  %v3144 = load <8 x float>, ptr %v3143, align 4
  %v3145 = add i64 0, %v3111
  %v3146 = getelementptr inbounds float, ptr %v3127, i64 %v3145
  %v3147 = load <8 x float>, ptr %v3146, align 4
  %v3148 = fmul <8 x float> %v3144, %v3147
  %v3149 = fadd <8 x float> %v3141, %v3148
  %v3150 = add i64 96, %v3111
  %v3151 = getelementptr inbounds float, ptr %v24, i64 %v3150
  %v3152 = load <8 x float>, ptr %v3151, align 4
  %v3153 = add i64 0, %v3111
  %v3154 = getelementptr inbounds float, ptr %v3129, i64 %v3153
  %v3155 = load <8 x float>, ptr %v3154, align 4
  %v3156 = fmul <8 x float> %v3152, %v3155
  %v3157 = fadd <8 x float> %v3149, %v3156
  %v3158 = add i64 144, %v3111
  %v3159 = getelementptr inbounds float, ptr %v24, i64 %v3158
  %v3160 = load <8 x float>, ptr %v3159, align 4
  %v3161 = add i64 0, %v3111
  %v3162 = getelementptr inbounds float, ptr %v3131, i64 %v3161
  %v3163 = load <8 x float>, ptr %v3162, align 4
  %v3164 = fmul <8 x float> %v3160, %v3163
  %v3165 = fadd <8 x float> %v3157, %v3164
  %v3166 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3165)
  %v3167 = fneg <8 x float> %v3166
  %v3168 = fcmp olt <8 x float> %v3167, splat (float 0xC05A400000000000)
  %v3169 = select <8 x i1> %v3168, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3167
  %v3170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3169, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3171 = fsub <8 x float> %v3170, splat (float 0x4168000000000000)
  %v3172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3171, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3169)
  %v3173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3171, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3172)
  %v3174 = bitcast <8 x float> %v3170 to <8 x i32>
  %v3175 = fmul <8 x float> %v3173, %v3173
  %v3176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3173, <8 x float> splat (float 0x3F81227F40000000))
  %v3177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3176, <8 x float> %v3173, <8 x float> splat (float 0x3FA5556740000000))
  %v3178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3177, <8 x float> %v3173, <8 x float> splat (float 0x3FC5554B00000000))
  %v3179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3178, <8 x float> %v3173, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3175, <8 x float> %v3179, <8 x float> %v3173)
  %v3181 = sub <8 x i32> %v3174, splat (i32 1262485250)
  %v3182 = lshr <8 x i32> %v3181, splat (i32 1)
  %v3183 = sub <8 x i32> %v3181, %v3182
  %v3184 = shl <8 x i32> %v3182, splat (i32 23)
  %v3185 = bitcast <8 x i32> %v3184 to <8 x float>
  %v3186 = shl <8 x i32> %v3183, splat (i32 23)
  %v3187 = bitcast <8 x i32> %v3186 to <8 x float>
  %v3188 = fadd <8 x float> %v3180, splat (float 0x3FF0000000000000)
  %v3189 = fmul <8 x float> %v3188, %v3185
  %v3190 = fmul <8 x float> %v3189, %v3187
  %v3191 = fcmp olt <8 x float> %v3165, splat (float 0x0000000000000000)
  %v3192 = select <8 x i1> %v3191, <8 x float> %v3190, <8 x float> splat (float 0x3FF0000000000000)
  %v3193 = fadd <8 x float> %v3190, splat (float 0x3FF0000000000000)
  %v3194 = fdiv <8 x float> %v3192, %v3193
  %v3195 = fmul <8 x float> %v3134, %v3194
  %v3196 = fmul <8 x float> %v3134, %v3165
  %v3197 = fmul <8 x float> %v3196, %v3194
  %v3198 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3199 = shufflevector <8 x float> %v3198, <8 x float> poison, <8 x i32> zeroinitializer
  %v3200 = fsub <8 x float> %v3199, %v3194
  %v3201 = fmul <8 x float> %v3197, %v3200
  %v3202 = fadd <8 x float> %v3195, %v3201
  %v3203 = fmul <8 x float> %v3202, %v3140
  %v3204 = fadd <8 x float> %v3120, %v3203
  %v3205 = add nsw i64 %v3119, 1
  br label %b436
b438:
  %v3206 = fadd <8 x float> %v3114, %v3120
  %v3207 = add nsw i64 %v3113, 128
  br label %b433
b435:
  %v3208 = add i64 0, %v3111
  %v3209 = getelementptr inbounds float, ptr %v146, i64 %v3208
  store <8 x float> %v3114, ptr %v3209, align 4
  %v3210 = add nsw i64 %v3111, 8
  br label %b430
b432:
  br label %b429
b429:
  %v3211 = icmp sgt i64 %v3, 1
  br i1 %v3211, label %b439, label %b440
b439:
  %v3212 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3213 = atomicrmw add ptr %v3212, i64 1 acq_rel
  %v3214 = load i64, ptr %v219, align 8
  %v3215 = add i64 %v3214, 1
  store i64 %v3215, ptr %v219, align 8
  %v3216 = mul i64 %v3, %v3215
  br label %b441
b441:
  %v3217 = load atomic i64, ptr %v3212 acquire, align 8
  %v3218 = icmp slt i64 %v3217, %v3216
  br i1 %v3218, label %b442, label %b443
b442:
  %v3219 = call i32 @sched_yield()
  br label %b441
b443:
  br label %b440
b440:
  %v3220 = icmp eq i64 %v2, 0
  br i1 %v3220, label %b444, label %b445
b444:
  br label %b446
b446:
  %v3221 = phi i64 [ 0, %b444 ], [ %v3320, %b451 ]
  %v3222 = icmp slt i64 %v3221, 48
  br i1 %v3222, label %b447, label %b448
b447:
  br label %b449
b449:
  %v3223 = phi i64 [ 0, %b447 ], [ %v3317, %b454 ]
  %v3224 = phi <8 x float> [ splat (float 0x0000000000000000), %b447 ], [ %v3316, %b454 ]
  %v3225 = icmp slt i64 %v3223, %v8
  br i1 %v3225, label %b450, label %b451
b450:
  %v3226 = add i64 %v3223, 128
  %v3227 = icmp slt i64 %v3226, %v8
  %v3228 = select i1 %v3227, i64 %v3226, i64 %v8
  br label %b452
b452:
  %v3229 = phi i64 [ %v3223, %b450 ], [ %v3315, %b453 ]
  %v3230 = phi <8 x float> [ splat (float 0x0000000000000000), %b450 ], [ %v3314, %b453 ]
  %v3231 = icmp slt i64 %v3229, %v3228
  br i1 %v3231, label %b453, label %b454
b453:
  %v3232 = mul i64 %v3229, 48
  %v3233 = getelementptr inbounds float, ptr %v72, i64 %v3232
  %v3234 = mul i64 %v3229, 48
  %v3235 = getelementptr inbounds float, ptr %v38, i64 %v3234
  %v3236 = mul i64 %v3229, 48
  %v3237 = getelementptr inbounds float, ptr %v36, i64 %v3236
  %v3238 = mul i64 %v3229, 48
  %v3239 = getelementptr inbounds float, ptr %v34, i64 %v3238
  %v3240 = mul i64 %v3229, 48
  %v3241 = getelementptr inbounds float, ptr %v82, i64 %v3240
  %v3242 = add i64 0, %v3221
  %v3243 = getelementptr inbounds float, ptr %v3233, i64 %v3242
  %v3244 = load <8 x float>, ptr %v3243, align 4
  %v3245 = add i64 0, %v3221
  %v3246 = getelementptr inbounds float, ptr %v24, i64 %v3245
  %v3247 = load <8 x float>, ptr %v3246, align 4
  %v3248 = add i64 0, %v3221
  %v3249 = getelementptr inbounds float, ptr %v3235, i64 %v3248
  %v3250 = load <8 x float>, ptr %v3249, align 4
  %v3251 = fmul <8 x float> %v3247, %v3250
  %v3252 = add i64 48, %v3221
  %v3253 = getelementptr inbounds float, ptr %v24, i64 %v3252
  %v3254 = load <8 x float>, ptr %v3253, align 4
  %v3255 = add i64 0, %v3221
  %v3256 = getelementptr inbounds float, ptr %v3237, i64 %v3255
  %v3257 = load <8 x float>, ptr %v3256, align 4
  %v3258 = fmul <8 x float> %v3254, %v3257
  %v3259 = fadd <8 x float> %v3251, %v3258
  %v3260 = add i64 96, %v3221
  %v3261 = getelementptr inbounds float, ptr %v24, i64 %v3260
  %v3262 = load <8 x float>, ptr %v3261, align 4
  %v3263 = add i64 0, %v3221
  %v3264 = getelementptr inbounds float, ptr %v3239, i64 %v3263
  %v3265 = load <8 x float>, ptr %v3264, align 4
  %v3266 = fmul <8 x float> %v3262, %v3265
  %v3267 = fadd <8 x float> %v3259, %v3266
  %v3268 = add i64 144, %v3221
  %v3269 = getelementptr inbounds float, ptr %v24, i64 %v3268
  %v3270 = load <8 x float>, ptr %v3269, align 4
  %v3271 = add i64 0, %v3221
  %v3272 = getelementptr inbounds float, ptr %v3241, i64 %v3271
  %v3273 = load <8 x float>, ptr %v3272, align 4
  %v3274 = fmul <8 x float> %v3270, %v3273
  %v3275 = fadd <8 x float> %v3267, %v3274
  %v3276 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3275)
  %v3277 = fneg <8 x float> %v3276
  %v3278 = fcmp olt <8 x float> %v3277, splat (float 0xC05A400000000000)
  %v3279 = select <8 x i1> %v3278, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3277
  %v3280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3279, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3281 = fsub <8 x float> %v3280, splat (float 0x4168000000000000)
  %v3282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3281, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3279)
  %v3283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3281, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3282)
  %v3284 = bitcast <8 x float> %v3280 to <8 x i32>
  %v3285 = fmul <8 x float> %v3283, %v3283
  %v3286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3283, <8 x float> splat (float 0x3F81227F40000000))
  %v3287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3286, <8 x float> %v3283, <8 x float> splat (float 0x3FA5556740000000))
  %v3288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3287, <8 x float> %v3283, <8 x float> splat (float 0x3FC5554B00000000))
  %v3289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3288, <8 x float> %v3283, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3285, <8 x float> %v3289, <8 x float> %v3283)
  %v3291 = sub <8 x i32> %v3284, splat (i32 1262485250)
  %v3292 = lshr <8 x i32> %v3291, splat (i32 1)
  %v3293 = sub <8 x i32> %v3291, %v3292
  %v3294 = shl <8 x i32> %v3292, splat (i32 23)
  %v3295 = bitcast <8 x i32> %v3294 to <8 x float>
  %v3296 = shl <8 x i32> %v3293, splat (i32 23)
  %v3297 = bitcast <8 x i32> %v3296 to <8 x float>
  %v3298 = fadd <8 x float> %v3290, splat (float 0x3FF0000000000000)
  %v3299 = fmul <8 x float> %v3298, %v3295
  %v3300 = fmul <8 x float> %v3299, %v3297
  %v3301 = fcmp olt <8 x float> %v3275, splat (float 0x0000000000000000)
  %v3302 = select <8 x i1> %v3301, <8 x float> %v3300, <8 x float> splat (float 0x3FF0000000000000)
  %v3303 = fadd <8 x float> %v3300, splat (float 0x3FF0000000000000)
  %v3304 = fdiv <8 x float> %v3302, %v3303
  %v3305 = fmul <8 x float> %v3244, %v3304
  %v3306 = fmul <8 x float> %v3244, %v3275
  %v3307 = fmul <8 x float> %v3306, %v3304
  %v3308 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3309 = shufflevector <8 x float> %v3308, <8 x float> poison, <8 x i32> zeroinitializer
  %v3310 = fsub <8 x float> %v3309, %v3304
  %v3311 = fmul <8 x float> %v3307, %v3310
  %v3312 = fadd <8 x float> %v3305, %v3311
  %v3313 = fmul <8 x float> %v3312, %v3257
  %v3314 = fadd <8 x float> %v3230, %v3313
  %v3315 = add nsw i64 %v3229, 1
  br label %b452
b454:
  %v3316 = fadd <8 x float> %v3224, %v3230
  %v3317 = add nsw i64 %v3223, 128
  br label %b449
b451:
  %v3318 = add i64 0, %v3221
  %v3319 = getelementptr inbounds float, ptr %v148, i64 %v3318
  store <8 x float> %v3224, ptr %v3319, align 4
  %v3320 = add nsw i64 %v3221, 8
  br label %b446
b448:
  br label %b445
b445:
  %v3321 = icmp sgt i64 %v3, 1
  br i1 %v3321, label %b455, label %b456
b455:
  %v3322 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3323 = atomicrmw add ptr %v3322, i64 1 acq_rel
  %v3324 = load i64, ptr %v219, align 8
  %v3325 = add i64 %v3324, 1
  store i64 %v3325, ptr %v219, align 8
  %v3326 = mul i64 %v3, %v3325
  br label %b457
b457:
  %v3327 = load atomic i64, ptr %v3322 acquire, align 8
  %v3328 = icmp slt i64 %v3327, %v3326
  br i1 %v3328, label %b458, label %b459
b458:
  %v3329 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v3330 = icmp eq i64 %v2, 0
  br i1 %v3330, label %b460, label %b461
b460:
  br label %b462
b462:
  %v3331 = phi i64 [ 0, %b460 ], [ %v3430, %b467 ]
  %v3332 = icmp slt i64 %v3331, 48
  br i1 %v3332, label %b463, label %b464
b463:
  br label %b465
b465:
  %v3333 = phi i64 [ 0, %b463 ], [ %v3427, %b470 ]
  %v3334 = phi <8 x float> [ splat (float 0x0000000000000000), %b463 ], [ %v3426, %b470 ]
  %v3335 = icmp slt i64 %v3333, %v8
  br i1 %v3335, label %b466, label %b467
b466:
  %v3336 = add i64 %v3333, 128
  %v3337 = icmp slt i64 %v3336, %v8
  %v3338 = select i1 %v3337, i64 %v3336, i64 %v8
  br label %b468
b468:
  %v3339 = phi i64 [ %v3333, %b466 ], [ %v3425, %b469 ]
  %v3340 = phi <8 x float> [ splat (float 0x0000000000000000), %b466 ], [ %v3424, %b469 ]
  %v3341 = icmp slt i64 %v3339, %v3338
  br i1 %v3341, label %b469, label %b470
b469:
  %v3342 = mul i64 %v3339, 48
  %v3343 = getelementptr inbounds float, ptr %v72, i64 %v3342
  %v3344 = mul i64 %v3339, 48
  %v3345 = getelementptr inbounds float, ptr %v38, i64 %v3344
  %v3346 = mul i64 %v3339, 48
  %v3347 = getelementptr inbounds float, ptr %v36, i64 %v3346
  %v3348 = mul i64 %v3339, 48
  %v3349 = getelementptr inbounds float, ptr %v34, i64 %v3348
  %v3350 = mul i64 %v3339, 48
  %v3351 = getelementptr inbounds float, ptr %v82, i64 %v3350
  %v3352 = add i64 0, %v3331
  %v3353 = getelementptr inbounds float, ptr %v3343, i64 %v3352
  %v3354 = load <8 x float>, ptr %v3353, align 4
  %v3355 = add i64 0, %v3331
  %v3356 = getelementptr inbounds float, ptr %v24, i64 %v3355
  %v3357 = load <8 x float>, ptr %v3356, align 4
  %v3358 = add i64 0, %v3331
  %v3359 = getelementptr inbounds float, ptr %v3345, i64 %v3358
  %v3360 = load <8 x float>, ptr %v3359, align 4
  %v3361 = fmul <8 x float> %v3357, %v3360
  %v3362 = add i64 48, %v3331
  %v3363 = getelementptr inbounds float, ptr %v24, i64 %v3362
  %v3364 = load <8 x float>, ptr %v3363, align 4
  %v3365 = add i64 0, %v3331
  %v3366 = getelementptr inbounds float, ptr %v3347, i64 %v3365
  %v3367 = load <8 x float>, ptr %v3366, align 4
  %v3368 = fmul <8 x float> %v3364, %v3367
  %v3369 = fadd <8 x float> %v3361, %v3368
  %v3370 = add i64 96, %v3331
  %v3371 = getelementptr inbounds float, ptr %v24, i64 %v3370
  %v3372 = load <8 x float>, ptr %v3371, align 4
  %v3373 = add i64 0, %v3331
  %v3374 = getelementptr inbounds float, ptr %v3349, i64 %v3373
  %v3375 = load <8 x float>, ptr %v3374, align 4
  %v3376 = fmul <8 x float> %v3372, %v3375
  %v3377 = fadd <8 x float> %v3369, %v3376
  %v3378 = add i64 144, %v3331
  %v3379 = getelementptr inbounds float, ptr %v24, i64 %v3378
  %v3380 = load <8 x float>, ptr %v3379, align 4
  %v3381 = add i64 0, %v3331
  %v3382 = getelementptr inbounds float, ptr %v3351, i64 %v3381
  %v3383 = load <8 x float>, ptr %v3382, align 4
  %v3384 = fmul <8 x float> %v3380, %v3383
  %v3385 = fadd <8 x float> %v3377, %v3384
  %v3386 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3385)
  %v3387 = fneg <8 x float> %v3386
  %v3388 = fcmp olt <8 x float> %v3387, splat (float 0xC05A400000000000)
  %v3389 = select <8 x i1> %v3388, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3387
  %v3390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3389, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3391 = fsub <8 x float> %v3390, splat (float 0x4168000000000000)
  %v3392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3391, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3389)
  %v3393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3391, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3392)
  %v3394 = bitcast <8 x float> %v3390 to <8 x i32>
  %v3395 = fmul <8 x float> %v3393, %v3393
  %v3396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3393, <8 x float> splat (float 0x3F81227F40000000))
  %v3397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3396, <8 x float> %v3393, <8 x float> splat (float 0x3FA5556740000000))
  %v3398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3397, <8 x float> %v3393, <8 x float> splat (float 0x3FC5554B00000000))
  %v3399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3398, <8 x float> %v3393, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3395, <8 x float> %v3399, <8 x float> %v3393)
  %v3401 = sub <8 x i32> %v3394, splat (i32 1262485250)
  %v3402 = lshr <8 x i32> %v3401, splat (i32 1)
  %v3403 = sub <8 x i32> %v3401, %v3402
  %v3404 = shl <8 x i32> %v3402, splat (i32 23)
  %v3405 = bitcast <8 x i32> %v3404 to <8 x float>
  %v3406 = shl <8 x i32> %v3403, splat (i32 23)
  %v3407 = bitcast <8 x i32> %v3406 to <8 x float>
  %v3408 = fadd <8 x float> %v3400, splat (float 0x3FF0000000000000)
  %v3409 = fmul <8 x float> %v3408, %v3405
  %v3410 = fmul <8 x float> %v3409, %v3407
  %v3411 = fcmp olt <8 x float> %v3385, splat (float 0x0000000000000000)
  %v3412 = select <8 x i1> %v3411, <8 x float> %v3410, <8 x float> splat (float 0x3FF0000000000000)
  %v3413 = fadd <8 x float> %v3410, splat (float 0x3FF0000000000000)
  %v3414 = fdiv <8 x float> %v3412, %v3413
  %v3415 = fmul <8 x float> %v3354, %v3414
  %v3416 = fmul <8 x float> %v3354, %v3385
  %v3417 = fmul <8 x float> %v3416, %v3414
  %v3418 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3419 = shufflevector <8 x float> %v3418, <8 x float> poison, <8 x i32> zeroinitializer
  %v3420 = fsub <8 x float> %v3419, %v3414
  %v3421 = fmul <8 x float> %v3417, %v3420
  %v3422 = fadd <8 x float> %v3415, %v3421
  %v3423 = fmul <8 x float> %v3422, %v3375
  %v3424 = fadd <8 x float> %v3340, %v3423
  %v3425 = add nsw i64 %v3339, 1
  br label %b468
b470:
  %v3426 = fadd <8 x float> %v3334, %v3340
  %v3427 = add nsw i64 %v3333, 128
  br label %b465
b467:
  %v3428 = add i64 0, %v3331
  %v3429 = getelementptr inbounds float, ptr %v150, i64 %v3428
  store <8 x float> %v3334, ptr %v3429, align 4
  %v3430 = add nsw i64 %v3331, 8
  br label %b462
b464:
  br label %b461
b461:
  %v3431 = icmp sgt i64 %v3, 1
  br i1 %v3431, label %b471, label %b472
b471:
  %v3432 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3433 = atomicrmw add ptr %v3432, i64 1 acq_rel
  %v3434 = load i64, ptr %v219, align 8
  %v3435 = add i64 %v3434, 1
  store i64 %v3435, ptr %v219, align 8
  %v3436 = mul i64 %v3, %v3435
  br label %b473
b473:
  %v3437 = load atomic i64, ptr %v3432 acquire, align 8
  %v3438 = icmp slt i64 %v3437, %v3436
  br i1 %v3438, label %b474, label %b475
b474:
  %v3439 = call i32 @sched_yield()
  br label %b473
b475:
  br label %b472
b472:
  %v3440 = icmp eq i64 %v2, 0
  br i1 %v3440, label %b476, label %b477
b476:
  br label %b478
b478:
  %v3441 = phi i64 [ 0, %b476 ], [ %v3540, %b483 ]
  %v3442 = icmp slt i64 %v3441, 48
  br i1 %v3442, label %b479, label %b480
b479:
  br label %b481
b481:
  %v3443 = phi i64 [ 0, %b479 ], [ %v3537, %b486 ]
  %v3444 = phi <8 x float> [ splat (float 0x0000000000000000), %b479 ], [ %v3536, %b486 ]
  %v3445 = icmp slt i64 %v3443, %v8
  br i1 %v3445, label %b482, label %b483
b482:
  %v3446 = add i64 %v3443, 128
  %v3447 = icmp slt i64 %v3446, %v8
  %v3448 = select i1 %v3447, i64 %v3446, i64 %v8
  br label %b484
b484:
  %v3449 = phi i64 [ %v3443, %b482 ], [ %v3535, %b485 ]
  %v3450 = phi <8 x float> [ splat (float 0x0000000000000000), %b482 ], [ %v3534, %b485 ]
  %v3451 = icmp slt i64 %v3449, %v3448
  br i1 %v3451, label %b485, label %b486
b485:
  %v3452 = mul i64 %v3449, 48
  %v3453 = getelementptr inbounds float, ptr %v72, i64 %v3452
  %v3454 = mul i64 %v3449, 48
  %v3455 = getelementptr inbounds float, ptr %v38, i64 %v3454
  %v3456 = mul i64 %v3449, 48
  %v3457 = getelementptr inbounds float, ptr %v36, i64 %v3456
  %v3458 = mul i64 %v3449, 48
  %v3459 = getelementptr inbounds float, ptr %v34, i64 %v3458
  %v3460 = mul i64 %v3449, 48
  %v3461 = getelementptr inbounds float, ptr %v82, i64 %v3460
  %v3462 = add i64 0, %v3441
  %v3463 = getelementptr inbounds float, ptr %v3453, i64 %v3462
  %v3464 = load <8 x float>, ptr %v3463, align 4
  %v3465 = add i64 0, %v3441
  %v3466 = getelementptr inbounds float, ptr %v24, i64 %v3465
  %v3467 = load <8 x float>, ptr %v3466, align 4
  %v3468 = add i64 0, %v3441
  %v3469 = getelementptr inbounds float, ptr %v3455, i64 %v3468
  %v3470 = load <8 x float>, ptr %v3469, align 4
  %v3471 = fmul <8 x float> %v3467, %v3470
  %v3472 = add i64 48, %v3441
  %v3473 = getelementptr inbounds float, ptr %v24, i64 %v3472
  %v3474 = load <8 x float>, ptr %v3473, align 4
  %v3475 = add i64 0, %v3441
  %v3476 = getelementptr inbounds float, ptr %v3457, i64 %v3475
  %v3477 = load <8 x float>, ptr %v3476, align 4
  %v3478 = fmul <8 x float> %v3474, %v3477
  %v3479 = fadd <8 x float> %v3471, %v3478
  %v3480 = add i64 96, %v3441
  %v3481 = getelementptr inbounds float, ptr %v24, i64 %v3480
  %v3482 = load <8 x float>, ptr %v3481, align 4
  %v3483 = add i64 0, %v3441
  %v3484 = getelementptr inbounds float, ptr %v3459, i64 %v3483
  %v3485 = load <8 x float>, ptr %v3484, align 4
  %v3486 = fmul <8 x float> %v3482, %v3485
  %v3487 = fadd <8 x float> %v3479, %v3486
  %v3488 = add i64 144, %v3441
  %v3489 = getelementptr inbounds float, ptr %v24, i64 %v3488
  %v3490 = load <8 x float>, ptr %v3489, align 4
  %v3491 = add i64 0, %v3441
  %v3492 = getelementptr inbounds float, ptr %v3461, i64 %v3491
  %v3493 = load <8 x float>, ptr %v3492, align 4
  %v3494 = fmul <8 x float> %v3490, %v3493
  %v3495 = fadd <8 x float> %v3487, %v3494
  %v3496 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3495)
  %v3497 = fneg <8 x float> %v3496
  %v3498 = fcmp olt <8 x float> %v3497, splat (float 0xC05A400000000000)
  %v3499 = select <8 x i1> %v3498, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3497
  %v3500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3499, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3501 = fsub <8 x float> %v3500, splat (float 0x4168000000000000)
  %v3502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3501, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3499)
  %v3503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3501, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3502)
  %v3504 = bitcast <8 x float> %v3500 to <8 x i32>
  %v3505 = fmul <8 x float> %v3503, %v3503
  %v3506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3503, <8 x float> splat (float 0x3F81227F40000000))
  %v3507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3506, <8 x float> %v3503, <8 x float> splat (float 0x3FA5556740000000))
  %v3508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3507, <8 x float> %v3503, <8 x float> splat (float 0x3FC5554B00000000))
  %v3509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3508, <8 x float> %v3503, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3505, <8 x float> %v3509, <8 x float> %v3503)
  %v3511 = sub <8 x i32> %v3504, splat (i32 1262485250)
  %v3512 = lshr <8 x i32> %v3511, splat (i32 1)
  %v3513 = sub <8 x i32> %v3511, %v3512
  %v3514 = shl <8 x i32> %v3512, splat (i32 23)
  %v3515 = bitcast <8 x i32> %v3514 to <8 x float>
  %v3516 = shl <8 x i32> %v3513, splat (i32 23)
  %v3517 = bitcast <8 x i32> %v3516 to <8 x float>
  %v3518 = fadd <8 x float> %v3510, splat (float 0x3FF0000000000000)
  %v3519 = fmul <8 x float> %v3518, %v3515
  %v3520 = fmul <8 x float> %v3519, %v3517
  %v3521 = fcmp olt <8 x float> %v3495, splat (float 0x0000000000000000)
  %v3522 = select <8 x i1> %v3521, <8 x float> %v3520, <8 x float> splat (float 0x3FF0000000000000)
  %v3523 = fadd <8 x float> %v3520, splat (float 0x3FF0000000000000)
  %v3524 = fdiv <8 x float> %v3522, %v3523
  %v3525 = fmul <8 x float> %v3464, %v3524
  %v3526 = fmul <8 x float> %v3464, %v3495
  %v3527 = fmul <8 x float> %v3526, %v3524
  %v3528 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3529 = shufflevector <8 x float> %v3528, <8 x float> poison, <8 x i32> zeroinitializer
  %v3530 = fsub <8 x float> %v3529, %v3524
  %v3531 = fmul <8 x float> %v3527, %v3530
  %v3532 = fadd <8 x float> %v3525, %v3531
  %v3533 = fmul <8 x float> %v3532, %v3493
  %v3534 = fadd <8 x float> %v3450, %v3533
  %v3535 = add nsw i64 %v3449, 1
  br label %b484
b486:
  %v3536 = fadd <8 x float> %v3444, %v3450
  %v3537 = add nsw i64 %v3443, 128
  br label %b481
b483:
  %v3538 = add i64 0, %v3441
  %v3539 = getelementptr inbounds float, ptr %v152, i64 %v3538
  store <8 x float> %v3444, ptr %v3539, align 4
  %v3540 = add nsw i64 %v3441, 8
  br label %b478
b480:
  br label %b477
b477:
  %v3541 = icmp sgt i64 %v3, 1
  br i1 %v3541, label %b487, label %b488
b487:
  %v3542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3543 = atomicrmw add ptr %v3542, i64 1 acq_rel
  %v3544 = load i64, ptr %v219, align 8
  %v3545 = add i64 %v3544, 1
  store i64 %v3545, ptr %v219, align 8
  %v3546 = mul i64 %v3, %v3545
  br label %b489
b489:
  %v3547 = load atomic i64, ptr %v3542 acquire, align 8
  %v3548 = icmp slt i64 %v3547, %v3546
  br i1 %v3548, label %b490, label %b491
b490:
  %v3549 = call i32 @sched_yield()
  br label %b489
b491:
  br label %b488
b488:
  %v3550 = icmp eq i64 %v2, 0
  br i1 %v3550, label %b492, label %b493
b492:
  br label %b494
b494:
  %v3551 = phi i64 [ 0, %b492 ], [ %v3591, %b499 ]
  %v3552 = phi <8 x float> [ splat (float 0x0000000000000000), %b492 ], [ %v3590, %b499 ]
  %v3553 = icmp slt i64 %v3551, %v8
  br i1 %v3553, label %b495, label %b496
b495:
  %v3554 = add i64 %v3551, 128
  %v3555 = icmp slt i64 %v3554, %v8
  %v3556 = select i1 %v3555, i64 %v3554, i64 %v8
  br label %b497
b497:
  %v3557 = phi i64 [ %v3551, %b495 ], [ %v3589, %b502 ]
  %v3558 = phi <8 x float> [ splat (float 0x0000000000000000), %b495 ], [ %v3561, %b502 ]
  %v3559 = icmp slt i64 %v3557, %v3556
  br i1 %v3559, label %b498, label %b499
b498:
  br label %b500
b500:
  %v3560 = phi i64 [ 0, %b498 ], [ %v3588, %b501 ]
  %v3561 = phi <8 x float> [ %v3558, %b498 ], [ %v3587, %b501 ]
  %v3562 = icmp slt i64 %v3560, 2
  br i1 %v3562, label %b501, label %b502
b501:
  %v3563 = mul i64 %v3557, 16
  %v3564 = getelementptr inbounds float, ptr %v110, i64 %v3563
  %v3565 = mul i64 %v3557, 16
  %v3566 = getelementptr inbounds float, ptr %v104, i64 %v3565
  %v3567 = mul i64 %v3557, 2
  %v3568 = getelementptr inbounds float, ptr %v106, i64 %v3567
  %v3569 = add i64 0, %v3560
  %v3570 = getelementptr inbounds float, ptr %v3568, i64 %v3569
  %v3571 = load float, ptr %v3570, align 4
  %v3572 = fdiv float 0x3FF0000000000000, %v3571
  %v3573 = add i64 0, 0
  %v3574 = mul i64 %v3560, 8
  %v3575 = add i64 %v3573, %v3574
  %v3576 = getelementptr inbounds float, ptr %v3564, i64 %v3575
  %v3577 = load <8 x float>, ptr %v3576, align 4
  %v3578 = add i64 0, 0
  %v3579 = mul i64 %v3560, 8
  %v3580 = add i64 %v3578, %v3579
  %v3581 = getelementptr inbounds float, ptr %v3566, i64 %v3580
  %v3582 = load <8 x float>, ptr %v3581, align 4
  %v3583 = insertelement <8 x float> poison, float %v3572, i64 0
  %v3584 = shufflevector <8 x float> %v3583, <8 x float> poison, <8 x i32> zeroinitializer
  %v3585 = fmul <8 x float> %v3582, %v3584
  %v3586 = fmul <8 x float> %v3577, %v3585
  %v3587 = fadd <8 x float> %v3561, %v3586
  %v3588 = add nsw i64 %v3560, 1
  br label %b500
b502:
  %v3589 = add nsw i64 %v3557, 1
  br label %b497
b499:
  %v3590 = fadd <8 x float> %v3552, %v3558
  %v3591 = add nsw i64 %v3551, 128
  br label %b494
b496:
  %v3592 = add i64 0, 0
  %v3593 = getelementptr inbounds float, ptr %v62, i64 %v3592
  store <8 x float> %v3552, ptr %v3593, align 4
  br label %b493
b493:
  %v3594 = icmp sgt i64 %v3, 1
  br i1 %v3594, label %b503, label %b504
b503:
  %v3595 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3596 = atomicrmw add ptr %v3595, i64 1 acq_rel
  %v3597 = load i64, ptr %v219, align 8
  %v3598 = add i64 %v3597, 1
  store i64 %v3598, ptr %v219, align 8
  %v3599 = mul i64 %v3, %v3598
  br label %b505
b505:
  %v3600 = load atomic i64, ptr %v3595 acquire, align 8
  %v3601 = icmp slt i64 %v3600, %v3599
  br i1 %v3601, label %b506, label %b507
b506:
  %v3602 = call i32 @sched_yield()
  br label %b505
b507:
  br label %b504
b504:
  %v3603 = mul i64 0, 16
  %v3604 = getelementptr inbounds float, ptr %v112, i64 %v3603
  %v3605 = getelementptr inbounds float, ptr %v3604, i64 0
  %v3606 = mul i64 0, 8
  %v3607 = getelementptr inbounds float, ptr %v12, i64 %v3606
  %v3608 = getelementptr inbounds float, ptr %v3607, i64 0
  %v3609 = getelementptr inbounds float, ptr %v224, i64 12288
  %v3610 = add i64 16, 1
  %v3611 = sdiv i64 %v3610, 2
  %v3612 = add i64 %v2, 1
  %v3613 = mul i64 %v3611, %v2
  %v3614 = sdiv i64 %v3613, %v3
  %v3615 = mul i64 %v3614, 2
  %v3616 = icmp slt i64 %v3615, 16
  %v3617 = select i1 %v3616, i64 %v3615, i64 16
  %v3618 = mul i64 %v3611, %v3612
  %v3619 = sdiv i64 %v3618, %v3
  %v3620 = mul i64 %v3619, 2
  %v3621 = icmp slt i64 %v3620, 16
  %v3622 = select i1 %v3621, i64 %v3620, i64 16
  %v3623 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b508
b508:
  %v3624 = phi i64 [ %v3617, %b504 ], [ %v3632, %b513 ]
  %v3625 = icmp slt i64 %v3624, %v3622
  br i1 %v3625, label %b509, label %b510
b509:
  %v3626 = mul i64 %v3624, 8
  %v3627 = getelementptr inbounds float, ptr %v3623, i64 %v3626
  br label %b511
b511:
  %v3628 = phi i64 [ 0, %b509 ], [ %v3631, %b512 ]
  %v3629 = icmp slt i64 %v3628, 8
  br i1 %v3629, label %b512, label %b513
b512:
  %v3630 = getelementptr inbounds float, ptr %v3627, i64 %v3628
  store float 0x0000000000000000, ptr %v3630, align 4
  %v3631 = add nsw i64 %v3628, 1
  br label %b511
b513:
  %v3632 = add nsw i64 %v3624, 1
  br label %b508
b510:
  %v3633 = mul i64 %v8, 1
  br label %b514
b514:
  %v3634 = phi i64 [ 0, %b510 ], [ %v3738, %b519 ]
  %v3635 = icmp slt i64 %v3634, %v3633
  br i1 %v3635, label %b515, label %b516
b515:
  %v3636 = sub i64 %v3633, %v3634
  %v3637 = icmp slt i64 %v3636, 384
  %v3638 = select i1 %v3637, i64 %v3636, i64 384
  br label %b517
b517:
  %v3639 = phi i64 [ %v3617, %b515 ], [ %v3737, %b543 ]
  %v3640 = icmp slt i64 %v3639, %v3622
  br i1 %v3640, label %b518, label %b519
b518:
  %v3641 = sub i64 %v3622, %v3639
  %v3642 = icmp slt i64 %v3641, 64
  %v3643 = select i1 %v3642, i64 %v3641, i64 64
  %v3644 = sdiv i64 %v3643, 2
  %v3645 = mul i64 %v3644, 2
  %v3646 = sub i64 %v3643, %v3645
  %v3647 = mul i64 %v3634, 16
  %v3648 = add i64 %v3647, %v3639
  %v3649 = getelementptr inbounds float, ptr %v3605, i64 %v3648
  br label %b520
b520:
  %v3650 = phi i64 [ 0, %b518 ], [ %v3676, %b528 ]
  %v3651 = icmp slt i64 %v3650, %v3638
  br i1 %v3651, label %b521, label %b522
b521:
  %v3652 = mul i64 %v3650, 16
  %v3653 = getelementptr inbounds float, ptr %v3649, i64 %v3652
  %v3654 = mul i64 %v3650, 2
  %v3655 = getelementptr inbounds float, ptr %v3609, i64 %v3654
  br label %b523
b523:
  %v3656 = phi i64 [ 0, %b521 ], [ %v3665, %b524 ]
  %v3657 = icmp slt i64 %v3656, %v3644
  br i1 %v3657, label %b524, label %b525
b524:
  %v3658 = mul i64 %v3656, 2
  %v3659 = getelementptr inbounds float, ptr %v3653, i64 %v3658
  %v3660 = mul i64 %v3656, 768
  %v3661 = getelementptr inbounds float, ptr %v3655, i64 %v3660
  %v3662 = getelementptr inbounds float, ptr %v3659, i64 0
  %v3663 = load <2 x float>, ptr %v3662, align 4
  %v3664 = getelementptr inbounds float, ptr %v3661, i64 0
  store <2 x float> %v3663, ptr %v3664, align 4
  %v3665 = add nsw i64 %v3656, 1
  br label %b523
b525:
  %v3666 = mul i64 %v3644, 2
  %v3667 = getelementptr inbounds float, ptr %v3653, i64 %v3666
  %v3668 = mul i64 %v3644, 768
  %v3669 = getelementptr inbounds float, ptr %v3655, i64 %v3668
  br label %b526
b526:
  %v3670 = phi i64 [ 0, %b525 ], [ %v3675, %b527 ]
  %v3671 = icmp slt i64 %v3670, %v3646
  br i1 %v3671, label %b527, label %b528
b527:
  %v3672 = getelementptr inbounds float, ptr %v3667, i64 %v3670
  %v3673 = load float, ptr %v3672, align 4
  %v3674 = getelementptr inbounds float, ptr %v3669, i64 %v3670
  store float %v3673, ptr %v3674, align 4
  %v3675 = add nsw i64 %v3670, 1
  br label %b526, !llvm.loop !9
b528:
  %v3676 = add nsw i64 %v3650, 1
  br label %b520
b522:
  br label %b529
b529:
  %v3677 = phi i64 [ 0, %b522 ], [ %v3712, %b537 ]
  %v3678 = icmp slt i64 %v3677, 0
  br i1 %v3678, label %b530, label %b531
b530:
  %v3679 = mul i64 %v3634, 8
  %v3680 = add i64 %v3679, %v3677
  %v3681 = getelementptr inbounds float, ptr %v3608, i64 %v3680
  br label %b532
b532:
  %v3682 = phi i64 [ 0, %b530 ], [ %v3700, %b533 ]
  %v3683 = icmp slt i64 %v3682, %v3638
  br i1 %v3683, label %b533, label %b534
b533:
  %v3684 = mul i64 %v3682, 8
  %v3685 = getelementptr inbounds float, ptr %v3681, i64 %v3684
  %v3686 = mul i64 %v3682, 32
  %v3687 = getelementptr inbounds float, ptr %v224, i64 %v3686
  %v3688 = getelementptr inbounds float, ptr %v3685, i64 0
  %v3689 = load <8 x float>, ptr %v3688, align 4
  %v3690 = getelementptr inbounds float, ptr %v3687, i64 0
  store <8 x float> %v3689, ptr %v3690, align 4
  %v3691 = getelementptr inbounds float, ptr %v3685, i64 8
  %v3692 = load <8 x float>, ptr %v3691, align 4
  %v3693 = getelementptr inbounds float, ptr %v3687, i64 8
  store <8 x float> %v3692, ptr %v3693, align 4
  %v3694 = getelementptr inbounds float, ptr %v3685, i64 16
  %v3695 = load <8 x float>, ptr %v3694, align 4
  %v3696 = getelementptr inbounds float, ptr %v3687, i64 16
  store <8 x float> %v3695, ptr %v3696, align 4
  %v3697 = getelementptr inbounds float, ptr %v3685, i64 24
  %v3698 = load <8 x float>, ptr %v3697, align 4
  %v3699 = getelementptr inbounds float, ptr %v3687, i64 24
  store <8 x float> %v3698, ptr %v3699, align 4
  %v3700 = add nsw i64 %v3682, 1
  br label %b532
b534:
  %v3701 = sdiv i64 %v3643, 2
  br label %b535
b535:
  %v3702 = phi i64 [ 0, %b534 ], [ %v3711, %b536 ]
  %v3703 = icmp slt i64 %v3702, %v3701
  br i1 %v3703, label %b536, label %b537
b536:
  %v3704 = mul i64 %v3702, 2
  %v3705 = add i64 %v3639, %v3704
  %v3706 = mul i64 %v3702, 768
  %v3707 = getelementptr inbounds float, ptr %v3609, i64 %v3706
  %v3708 = mul i64 %v3705, 8
  %v3709 = add i64 %v3708, %v3677
  %v3710 = getelementptr inbounds float, ptr %v3623, i64 %v3709
  call void @outer_2x32(ptr %v3707, ptr %v224, i64 %v3638, ptr %v3710, i64 8)
  %v3711 = add nsw i64 %v3702, 1
  br label %b535
b537:
  %v3712 = add nsw i64 %v3677, 32
  br label %b529
b531:
  %v3713 = mul i64 %v3634, 8
  %v3714 = add i64 %v3713, 0
  %v3715 = getelementptr inbounds float, ptr %v3608, i64 %v3714
  br label %b538
b538:
  %v3716 = phi i64 [ 0, %b531 ], [ %v3725, %b539 ]
  %v3717 = icmp slt i64 %v3716, %v3638
  br i1 %v3717, label %b539, label %b540
b539:
  %v3718 = mul i64 %v3716, 8
  %v3719 = getelementptr inbounds float, ptr %v3715, i64 %v3718
  %v3720 = mul i64 %v3716, 8
  %v3721 = getelementptr inbounds float, ptr %v224, i64 %v3720
  %v3722 = getelementptr inbounds float, ptr %v3719, i64 0
  %v3723 = load <8 x float>, ptr %v3722, align 4
  %v3724 = getelementptr inbounds float, ptr %v3721, i64 0
  store <8 x float> %v3723, ptr %v3724, align 4
  %v3725 = add nsw i64 %v3716, 1
  br label %b538
b540:
  %v3726 = sdiv i64 %v3643, 2
  br label %b541
b541:
  %v3727 = phi i64 [ 0, %b540 ], [ %v3736, %b542 ]
  %v3728 = icmp slt i64 %v3727, %v3726
  br i1 %v3728, label %b542, label %b543
b542:
  %v3729 = mul i64 %v3727, 2
  %v3730 = add i64 %v3639, %v3729
  %v3731 = mul i64 %v3727, 768
  %v3732 = getelementptr inbounds float, ptr %v3609, i64 %v3731
  %v3733 = mul i64 %v3730, 8
  %v3734 = add i64 %v3733, 0
  %v3735 = getelementptr inbounds float, ptr %v3623, i64 %v3734
  call void @outer_2x8(ptr %v3732, ptr %v224, i64 %v3638, ptr %v3735, i64 8)
  %v3736 = add nsw i64 %v3727, 1
  br label %b541
b543:
  %v3737 = add nsw i64 %v3639, 64
  br label %b517
b519:
  %v3738 = add nsw i64 %v3634, 384
  br label %b514
b516:
  %v3739 = icmp sgt i64 %v3, 1
  br i1 %v3739, label %b544, label %b545
b544:
  %v3740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3741 = atomicrmw add ptr %v3740, i64 1 acq_rel
  %v3742 = load i64, ptr %v219, align 8
  %v3743 = add i64 %v3742, 1
  store i64 %v3743, ptr %v219, align 8
  %v3744 = mul i64 %v3, %v3743
  br label %b546
b546:
  %v3745 = load atomic i64, ptr %v3740 acquire, align 8
  %v3746 = icmp slt i64 %v3745, %v3744
  br i1 %v3746, label %b547, label %b548
b547:
  %v3747 = call i32 @sched_yield()
  br label %b546
b548:
  br label %b545
b545:
  %v3748 = mul i64 0, 8
  %v3749 = getelementptr inbounds float, ptr %v30, i64 %v3748
  %v3750 = getelementptr inbounds float, ptr %v3749, i64 0
  %v3751 = mul i64 0, 16
  %v3752 = getelementptr inbounds float, ptr %v108, i64 %v3751
  %v3753 = getelementptr inbounds float, ptr %v3752, i64 0
  %v3754 = getelementptr inbounds float, ptr %v224, i64 12288
  %v3755 = add i64 8, 1
  %v3756 = sdiv i64 %v3755, 2
  %v3757 = add i64 %v2, 1
  %v3758 = mul i64 %v3756, %v2
  %v3759 = sdiv i64 %v3758, %v3
  %v3760 = mul i64 %v3759, 2
  %v3761 = icmp slt i64 %v3760, 8
  %v3762 = select i1 %v3761, i64 %v3760, i64 8
  %v3763 = mul i64 %v3756, %v3757
  %v3764 = sdiv i64 %v3763, %v3
  %v3765 = mul i64 %v3764, 2
  %v3766 = icmp slt i64 %v3765, 8
  %v3767 = select i1 %v3766, i64 %v3765, i64 8
  %v3768 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b549
b549:
  %v3769 = phi i64 [ %v3762, %b545 ], [ %v3777, %b554 ]
  %v3770 = icmp slt i64 %v3769, %v3767
  br i1 %v3770, label %b550, label %b551
b550:
  %v3771 = mul i64 %v3769, 16
  %v3772 = getelementptr inbounds float, ptr %v3768, i64 %v3771
  br label %b552
b552:
  %v3773 = phi i64 [ 0, %b550 ], [ %v3776, %b553 ]
  %v3774 = icmp slt i64 %v3773, 16
  br i1 %v3774, label %b553, label %b554
b553:
  %v3775 = getelementptr inbounds float, ptr %v3772, i64 %v3773
  store float 0x0000000000000000, ptr %v3775, align 4
  %v3776 = add nsw i64 %v3773, 1
  br label %b552
b554:
  %v3777 = add nsw i64 %v3769, 1
  br label %b549
b551:
  %v3778 = mul i64 %v8, 1
  br label %b555
b555:
  %v3779 = phi i64 [ 0, %b551 ], [ %v3886, %b560 ]
  %v3780 = icmp slt i64 %v3779, %v3778
  br i1 %v3780, label %b556, label %b557
b556:
  %v3781 = sub i64 %v3778, %v3779
  %v3782 = icmp slt i64 %v3781, 384
  %v3783 = select i1 %v3782, i64 %v3781, i64 384
  br label %b558
b558:
  %v3784 = phi i64 [ %v3762, %b556 ], [ %v3885, %b584 ]
  %v3785 = icmp slt i64 %v3784, %v3767
  br i1 %v3785, label %b559, label %b560
b559:
  %v3786 = sub i64 %v3767, %v3784
  %v3787 = icmp slt i64 %v3786, 64
  %v3788 = select i1 %v3787, i64 %v3786, i64 64
  %v3789 = sdiv i64 %v3788, 2
  %v3790 = mul i64 %v3789, 2
  %v3791 = sub i64 %v3788, %v3790
  %v3792 = mul i64 %v3779, 8
  %v3793 = add i64 %v3792, %v3784
  %v3794 = getelementptr inbounds float, ptr %v3750, i64 %v3793
  br label %b561
b561:
  %v3795 = phi i64 [ 0, %b559 ], [ %v3821, %b569 ]
  %v3796 = icmp slt i64 %v3795, %v3783
  br i1 %v3796, label %b562, label %b563
b562:
  %v3797 = mul i64 %v3795, 8
  %v3798 = getelementptr inbounds float, ptr %v3794, i64 %v3797
  %v3799 = mul i64 %v3795, 2
  %v3800 = getelementptr inbounds float, ptr %v3754, i64 %v3799
  br label %b564
b564:
  %v3801 = phi i64 [ 0, %b562 ], [ %v3810, %b565 ]
  %v3802 = icmp slt i64 %v3801, %v3789
  br i1 %v3802, label %b565, label %b566
b565:
  %v3803 = mul i64 %v3801, 2
  %v3804 = getelementptr inbounds float, ptr %v3798, i64 %v3803
  %v3805 = mul i64 %v3801, 768
  %v3806 = getelementptr inbounds float, ptr %v3800, i64 %v3805
  %v3807 = getelementptr inbounds float, ptr %v3804, i64 0
  %v3808 = load <2 x float>, ptr %v3807, align 4
  %v3809 = getelementptr inbounds float, ptr %v3806, i64 0
  store <2 x float> %v3808, ptr %v3809, align 4
  %v3810 = add nsw i64 %v3801, 1
  br label %b564
b566:
  %v3811 = mul i64 %v3789, 2
  %v3812 = getelementptr inbounds float, ptr %v3798, i64 %v3811
  %v3813 = mul i64 %v3789, 768
  %v3814 = getelementptr inbounds float, ptr %v3800, i64 %v3813
  br label %b567
b567:
  %v3815 = phi i64 [ 0, %b566 ], [ %v3820, %b568 ]
  %v3816 = icmp slt i64 %v3815, %v3791
  br i1 %v3816, label %b568, label %b569
b568:
  %v3817 = getelementptr inbounds float, ptr %v3812, i64 %v3815
  %v3818 = load float, ptr %v3817, align 4
  %v3819 = getelementptr inbounds float, ptr %v3814, i64 %v3815
  store float %v3818, ptr %v3819, align 4
  %v3820 = add nsw i64 %v3815, 1
  br label %b567, !llvm.loop !12
b569:
  %v3821 = add nsw i64 %v3795, 1
  br label %b561
b563:
  br label %b570
b570:
  %v3822 = phi i64 [ 0, %b563 ], [ %v3857, %b578 ]
  %v3823 = icmp slt i64 %v3822, 0
  br i1 %v3823, label %b571, label %b572
b571:
  %v3824 = mul i64 %v3779, 16
  %v3825 = add i64 %v3824, %v3822
  %v3826 = getelementptr inbounds float, ptr %v3753, i64 %v3825
  br label %b573
b573:
  %v3827 = phi i64 [ 0, %b571 ], [ %v3845, %b574 ]
  %v3828 = icmp slt i64 %v3827, %v3783
  br i1 %v3828, label %b574, label %b575
b574:
  %v3829 = mul i64 %v3827, 16
  %v3830 = getelementptr inbounds float, ptr %v3826, i64 %v3829
  %v3831 = mul i64 %v3827, 32
  %v3832 = getelementptr inbounds float, ptr %v224, i64 %v3831
  %v3833 = getelementptr inbounds float, ptr %v3830, i64 0
  %v3834 = load <8 x float>, ptr %v3833, align 4
  %v3835 = getelementptr inbounds float, ptr %v3832, i64 0
  store <8 x float> %v3834, ptr %v3835, align 4
  %v3836 = getelementptr inbounds float, ptr %v3830, i64 8
  %v3837 = load <8 x float>, ptr %v3836, align 4
  %v3838 = getelementptr inbounds float, ptr %v3832, i64 8
  store <8 x float> %v3837, ptr %v3838, align 4
  %v3839 = getelementptr inbounds float, ptr %v3830, i64 16
  %v3840 = load <8 x float>, ptr %v3839, align 4
  %v3841 = getelementptr inbounds float, ptr %v3832, i64 16
  store <8 x float> %v3840, ptr %v3841, align 4
  %v3842 = getelementptr inbounds float, ptr %v3830, i64 24
  %v3843 = load <8 x float>, ptr %v3842, align 4
  %v3844 = getelementptr inbounds float, ptr %v3832, i64 24
  store <8 x float> %v3843, ptr %v3844, align 4
  %v3845 = add nsw i64 %v3827, 1
  br label %b573
b575:
  %v3846 = sdiv i64 %v3788, 2
  br label %b576
b576:
  %v3847 = phi i64 [ 0, %b575 ], [ %v3856, %b577 ]
  %v3848 = icmp slt i64 %v3847, %v3846
  br i1 %v3848, label %b577, label %b578
b577:
  %v3849 = mul i64 %v3847, 2
  %v3850 = add i64 %v3784, %v3849
  %v3851 = mul i64 %v3847, 768
  %v3852 = getelementptr inbounds float, ptr %v3754, i64 %v3851
  %v3853 = mul i64 %v3850, 16
  %v3854 = add i64 %v3853, %v3822
  %v3855 = getelementptr inbounds float, ptr %v3768, i64 %v3854
  call void @outer_2x32(ptr %v3852, ptr %v224, i64 %v3783, ptr %v3855, i64 16)
  %v3856 = add nsw i64 %v3847, 1
  br label %b576
b578:
  %v3857 = add nsw i64 %v3822, 32
  br label %b570
b572:
  %v3858 = mul i64 %v3779, 16
  %v3859 = add i64 %v3858, 0
  %v3860 = getelementptr inbounds float, ptr %v3753, i64 %v3859
  br label %b579
b579:
  %v3861 = phi i64 [ 0, %b572 ], [ %v3873, %b580 ]
  %v3862 = icmp slt i64 %v3861, %v3783
  br i1 %v3862, label %b580, label %b581
b580:
  %v3863 = mul i64 %v3861, 16
  %v3864 = getelementptr inbounds float, ptr %v3860, i64 %v3863
  %v3865 = mul i64 %v3861, 16
  %v3866 = getelementptr inbounds float, ptr %v224, i64 %v3865
  %v3867 = getelementptr inbounds float, ptr %v3864, i64 0
  %v3868 = load <8 x float>, ptr %v3867, align 4
  %v3869 = getelementptr inbounds float, ptr %v3866, i64 0
  store <8 x float> %v3868, ptr %v3869, align 4
  %v3870 = getelementptr inbounds float, ptr %v3864, i64 8
  %v3871 = load <8 x float>, ptr %v3870, align 4
  %v3872 = getelementptr inbounds float, ptr %v3866, i64 8
  store <8 x float> %v3871, ptr %v3872, align 4
  %v3873 = add nsw i64 %v3861, 1
  br label %b579
b581:
  %v3874 = sdiv i64 %v3788, 2
  br label %b582
b582:
  %v3875 = phi i64 [ 0, %b581 ], [ %v3884, %b583 ]
  %v3876 = icmp slt i64 %v3875, %v3874
  br i1 %v3876, label %b583, label %b584
b583:
  %v3877 = mul i64 %v3875, 2
  %v3878 = add i64 %v3784, %v3877
  %v3879 = mul i64 %v3875, 768
  %v3880 = getelementptr inbounds float, ptr %v3754, i64 %v3879
  %v3881 = mul i64 %v3878, 16
  %v3882 = add i64 %v3881, 0
  %v3883 = getelementptr inbounds float, ptr %v3768, i64 %v3882
  call void @outer_2x16(ptr %v3880, ptr %v224, i64 %v3783, ptr %v3883, i64 16)
  %v3884 = add nsw i64 %v3875, 1
  br label %b582
b584:
  %v3885 = add nsw i64 %v3784, 64
  br label %b558
b560:
  %v3886 = add nsw i64 %v3779, 384
  br label %b555
b557:
  %v3887 = icmp sgt i64 %v3, 1
  br i1 %v3887, label %b585, label %b586
b585:
  %v3888 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3889 = atomicrmw add ptr %v3888, i64 1 acq_rel
  %v3890 = load i64, ptr %v219, align 8
  %v3891 = add i64 %v3890, 1
  store i64 %v3891, ptr %v219, align 8
  %v3892 = mul i64 %v3, %v3891
  br label %b587
b587:
  %v3893 = load atomic i64, ptr %v3888 acquire, align 8
  %v3894 = icmp slt i64 %v3893, %v3892
  br i1 %v3894, label %b588, label %b589
b588:
  %v3895 = call i32 @sched_yield()
  br label %b587
b589:
  br label %b586
b586:
  %v3896 = icmp eq i64 %v2, 0
  br i1 %v3896, label %b590, label %b591
b590:
  br label %b592
b592:
  %v3897 = phi i64 [ 0, %b590 ], [ %v3904, %b593 ]
  %v3898 = icmp slt i64 %v3897, 48
  br i1 %v3898, label %b593, label %b594
b593:
  %v3899 = add i64 0, %v3897
  %v3900 = getelementptr inbounds float, ptr %v146, i64 %v3899
  %v3901 = load <8 x float>, ptr %v3900, align 4
  %v3902 = add i64 0, %v3897
  %v3903 = getelementptr inbounds float, ptr %v60, i64 %v3902
  store <8 x float> %v3901, ptr %v3903, align 4
  %v3904 = add nsw i64 %v3897, 8
  br label %b592
b594:
  br label %b591
b591:
  %v3905 = icmp sgt i64 %v3, 1
  br i1 %v3905, label %b595, label %b596
b595:
  %v3906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3907 = atomicrmw add ptr %v3906, i64 1 acq_rel
  %v3908 = load i64, ptr %v219, align 8
  %v3909 = add i64 %v3908, 1
  store i64 %v3909, ptr %v219, align 8
  %v3910 = mul i64 %v3, %v3909
  br label %b597
b597:
  %v3911 = load atomic i64, ptr %v3906 acquire, align 8
  %v3912 = icmp slt i64 %v3911, %v3910
  br i1 %v3912, label %b598, label %b599
b598:
  %v3913 = call i32 @sched_yield()
  br label %b597
b599:
  br label %b596
b596:
  %v3914 = icmp eq i64 %v2, 0
  br i1 %v3914, label %b600, label %b601
b600:
  br label %b602
b602:
  %v3915 = phi i64 [ 0, %b600 ], [ %v3922, %b603 ]
  %v3916 = icmp slt i64 %v3915, 48
  br i1 %v3916, label %b603, label %b604
b603:
  %v3917 = add i64 0, %v3915
  %v3918 = getelementptr inbounds float, ptr %v148, i64 %v3917
  %v3919 = load <8 x float>, ptr %v3918, align 4
  %v3920 = add i64 48, %v3915
  %v3921 = getelementptr inbounds float, ptr %v60, i64 %v3920
  store <8 x float> %v3919, ptr %v3921, align 4
  %v3922 = add nsw i64 %v3915, 8
  br label %b602
b604:
  br label %b601
b601:
  %v3923 = icmp sgt i64 %v3, 1
  br i1 %v3923, label %b605, label %b606
b605:
  %v3924 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3925 = atomicrmw add ptr %v3924, i64 1 acq_rel
  %v3926 = load i64, ptr %v219, align 8
  %v3927 = add i64 %v3926, 1
  store i64 %v3927, ptr %v219, align 8
  %v3928 = mul i64 %v3, %v3927
  br label %b607
b607:
  %v3929 = load atomic i64, ptr %v3924 acquire, align 8
  %v3930 = icmp slt i64 %v3929, %v3928
  br i1 %v3930, label %b608, label %b609
b608:
  %v3931 = call i32 @sched_yield()
  br label %b607
b609:
  br label %b606
b606:
  %v3932 = icmp eq i64 %v2, 0
  br i1 %v3932, label %b610, label %b611
b610:
  br label %b612
b612:
  %v3933 = phi i64 [ 0, %b610 ], [ %v3940, %b613 ]
  %v3934 = icmp slt i64 %v3933, 48
  br i1 %v3934, label %b613, label %b614
b613:
  %v3935 = add i64 0, %v3933
  %v3936 = getelementptr inbounds float, ptr %v150, i64 %v3935
  %v3937 = load <8 x float>, ptr %v3936, align 4
  %v3938 = add i64 96, %v3933
  %v3939 = getelementptr inbounds float, ptr %v60, i64 %v3938
  store <8 x float> %v3937, ptr %v3939, align 4
  %v3940 = add nsw i64 %v3933, 8
  br label %b612
b614:
  br label %b611
b611:
  %v3941 = icmp sgt i64 %v3, 1
  br i1 %v3941, label %b615, label %b616
b615:
  %v3942 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3943 = atomicrmw add ptr %v3942, i64 1 acq_rel
  %v3944 = load i64, ptr %v219, align 8
  %v3945 = add i64 %v3944, 1
  store i64 %v3945, ptr %v219, align 8
  %v3946 = mul i64 %v3, %v3945
  br label %b617
b617:
  %v3947 = load atomic i64, ptr %v3942 acquire, align 8
  %v3948 = icmp slt i64 %v3947, %v3946
  br i1 %v3948, label %b618, label %b619
b618:
  %v3949 = call i32 @sched_yield()
  br label %b617
b619:
  br label %b616
b616:
  %v3950 = icmp eq i64 %v2, 0
  br i1 %v3950, label %b620, label %b621
b620:
  br label %b622
b622:
  %v3951 = phi i64 [ 0, %b620 ], [ %v3958, %b623 ]
  %v3952 = icmp slt i64 %v3951, 48
  br i1 %v3952, label %b623, label %b624
b623:
  %v3953 = add i64 0, %v3951
  %v3954 = getelementptr inbounds float, ptr %v152, i64 %v3953
  %v3955 = load <8 x float>, ptr %v3954, align 4
  %v3956 = add i64 144, %v3951
  %v3957 = getelementptr inbounds float, ptr %v60, i64 %v3956
  store <8 x float> %v3955, ptr %v3957, align 4
  %v3958 = add nsw i64 %v3951, 8
  br label %b622
b624:
  br label %b621
b621:
  %v3959 = icmp sgt i64 %v3, 1
  br i1 %v3959, label %b625, label %b626
b625:
  %v3960 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3961 = atomicrmw add ptr %v3960, i64 1 acq_rel
  %v3962 = load i64, ptr %v219, align 8
  %v3963 = add i64 %v3962, 1
  store i64 %v3963, ptr %v219, align 8
  %v3964 = mul i64 %v3, %v3963
  br label %b627
b627:
  %v3965 = load atomic i64, ptr %v3960 acquire, align 8
  %v3966 = icmp slt i64 %v3965, %v3964
  br i1 %v3966, label %b628, label %b629
b628:
  %v3967 = call i32 @sched_yield()
  br label %b627
b629:
  br label %b626
b626:
  %v3968 = icmp eq i64 %v2, 0
  br i1 %v3968, label %b630, label %b631
b630:
  %v3969 = icmp ult i64 2, 8
  %v3970 = select i1 %v3969, i64 2, i64 8
  %v3971 = trunc i64 %v3970 to i32
  %v3972 = insertelement <8 x i32> poison, i32 %v3971, i64 0
  %v3973 = shufflevector <8 x i32> %v3972, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3974 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3973
  %v3975 = add i64 0, 0
  %v3976 = getelementptr inbounds float, ptr %v144, i64 %v3975
  %v3977 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3976, <8 x i1> %v3974, <8 x float> zeroinitializer)
  %v3978 = add i64 0, 0
  %v3979 = getelementptr inbounds float, ptr %v78, i64 %v3978
  %v3980 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3979, <8 x i1> %v3974, <8 x float> zeroinitializer)
  %v3981 = fmul <8 x float> %v3977, %v3980
  %v3982 = add i64 0, 0
  %v3983 = getelementptr inbounds float, ptr %v68, i64 %v3982
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3981, ptr align 4 %v3983, <8 x i1> %v3974)
  br label %b631
b631:
  %v3984 = icmp sgt i64 %v3, 1
  br i1 %v3984, label %b632, label %b633
b632:
  %v3985 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3986 = atomicrmw add ptr %v3985, i64 1 acq_rel
  %v3987 = load i64, ptr %v219, align 8
  %v3988 = add i64 %v3987, 1
  store i64 %v3988, ptr %v219, align 8
  %v3989 = mul i64 %v3, %v3988
  br label %b634
b634:
  %v3990 = load atomic i64, ptr %v3985 acquire, align 8
  %v3991 = icmp slt i64 %v3990, %v3989
  br i1 %v3991, label %b635, label %b636
b635:
  %v3992 = call i32 @sched_yield()
  br label %b634
b636:
  br label %b633
b633:
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.sqrt.f32(float)

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
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
