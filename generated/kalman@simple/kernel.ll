; generated from specs/kalman.yaml by `make generated`: do not edit
; kalman@simple N=4 M=2 U=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v203 = alloca i64, i64 1, align 8
  %v570 = alloca float, i64 64, align 4
  %v662 = alloca float, i64 64, align 4
  %v846 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 6
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 7
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 13
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 14
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 15
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 18
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 19
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 27
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 28
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 30
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 38
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 39
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 40
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 41
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 42
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 43
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 46
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 47
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 52
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 55
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 56
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 57
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 58
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 63
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 64
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 66
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 67
  %v202 = load i64, ptr %v201, align 8
  store i64 0, ptr %v203, align 8
  %v204 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v205 = load ptr, ptr %v204, align 4
  %v206 = mul i64 %v2, 0
  %v207 = add i64 %v206, 88
  %v208 = getelementptr inbounds float, ptr %v205, i64 %v207
  %v209 = getelementptr inbounds i64, ptr %v1, i64 4
  %v210 = load i64, ptr %v209, align 8
  %v211 = icmp eq i64 %v210, 0
  br i1 %v211, label %b0, label %b1
b0:
  %v212 = icmp eq i64 %v2, 0
  br i1 %v212, label %b2, label %b3
b2:
  %v213 = icmp ult i64 4, 8
  %v214 = select i1 %v213, i64 4, i64 8
  %v215 = trunc i64 %v214 to i32
  %v216 = insertelement <8 x i32> poison, i32 %v215, i64 0
  %v217 = shufflevector <8 x i32> %v216, <8 x i32> poison, <8 x i32> zeroinitializer
  %v218 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v217
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v60, i64 %v219
  %v221 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v222, ptr align 4 %v220, <8 x i1> %v218)
  br label %b3
b3:
  br label %b1
b1:
  %v223 = icmp sgt i64 %v3, 1
  br i1 %v223, label %b4, label %b5
b4:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 3
  %v225 = atomicrmw add ptr %v224, i64 1 acq_rel
  %v226 = load i64, ptr %v203, align 8
  %v227 = add i64 %v226, 1
  store i64 %v227, ptr %v203, align 8
  %v228 = mul i64 %v3, %v227
  br label %b6
b6:
  %v229 = load atomic i64, ptr %v224 acquire, align 8
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b7, label %b8
b7:
  %v231 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b9, label %b10
b9:
  %v235 = icmp eq i64 %v2, 0
  br i1 %v235, label %b11, label %b12
b11:
  br label %b13
b13:
  %v236 = phi i64 [ 0, %b11 ], [ %v269, %b14 ]
  %v237 = icmp slt i64 %v236, 4
  br i1 %v237, label %b14, label %b15
b14:
  %v238 = add i64 0, %v236
  %v239 = sitofp i64 %v238 to float
  %v240 = icmp ult i64 4, 8
  %v241 = select i1 %v240, i64 4, i64 8
  %v242 = trunc i64 %v241 to i32
  %v243 = insertelement <8 x i32> poison, i32 %v242, i64 0
  %v244 = shufflevector <8 x i32> %v243, <8 x i32> poison, <8 x i32> zeroinitializer
  %v245 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v244
  %v246 = add i64 0, 0
  %v247 = insertelement <8 x i64> poison, i64 %v246, i64 0
  %v248 = shufflevector <8 x i64> %v247, <8 x i64> poison, <8 x i32> zeroinitializer
  %v249 = add <8 x i64> %v248, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v250 = sitofp <8 x i64> %v249 to <8 x float>
  %v251 = insertelement <8 x float> poison, float %v239, i64 0
  %v252 = shufflevector <8 x float> %v251, <8 x float> poison, <8 x i32> zeroinitializer
  %v253 = fcmp oeq <8 x float> %v252, %v250
  %v254 = select <8 x i1> %v253, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v255 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v256 = shufflevector <8 x float> %v255, <8 x float> poison, <8 x i32> zeroinitializer
  %v257 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v258 = shufflevector <8 x float> %v257, <8 x float> poison, <8 x i32> zeroinitializer
  %v259 = fcmp une <8 x float> %v254, splat (float 0x0000000000000000)
  %v260 = select <8 x i1> %v259, <8 x float> %v256, <8 x float> %v258
  %v261 = mul i64 %v236, 4
  %v262 = add i64 0, %v261
  %v263 = add i64 %v262, 0
  %v264 = getelementptr inbounds float, ptr %v62, i64 %v263
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v254, ptr align 4 %v264, <8 x i1> %v245)
  %v265 = mul i64 %v236, 4
  %v266 = add i64 0, %v265
  %v267 = add i64 %v266, 0
  %v268 = getelementptr inbounds float, ptr %v64, i64 %v267
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v260, ptr align 4 %v268, <8 x i1> %v245)
  %v269 = add nsw i64 %v236, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v270 = icmp sgt i64 %v3, 1
  br i1 %v270, label %b16, label %b17
b16:
  %v271 = getelementptr inbounds i64, ptr %v1, i64 3
  %v272 = atomicrmw add ptr %v271, i64 1 acq_rel
  %v273 = load i64, ptr %v203, align 8
  %v274 = add i64 %v273, 1
  store i64 %v274, ptr %v203, align 8
  %v275 = mul i64 %v3, %v274
  br label %b18
b18:
  %v276 = load atomic i64, ptr %v271 acquire, align 8
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %b19, label %b20
b19:
  %v278 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 4
  %v280 = load i64, ptr %v279, align 8
  %v281 = icmp eq i64 %v280, 0
  br i1 %v281, label %b21, label %b22
b21:
  %v282 = icmp eq i64 %v2, 0
  br i1 %v282, label %b23, label %b24
b23:
  %v283 = icmp ult i64 2, 8
  %v284 = select i1 %v283, i64 2, i64 8
  %v285 = trunc i64 %v284 to i32
  %v286 = insertelement <8 x i32> poison, i32 %v285, i64 0
  %v287 = shufflevector <8 x i32> %v286, <8 x i32> poison, <8 x i32> zeroinitializer
  %v288 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v287
  %v289 = add i64 0, 0
  %v290 = insertelement <8 x i64> poison, i64 %v289, i64 0
  %v291 = shufflevector <8 x i64> %v290, <8 x i64> poison, <8 x i32> zeroinitializer
  %v292 = add <8 x i64> %v291, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v293 = sitofp <8 x i64> %v292 to <8 x float>
  %v294 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v295 = shufflevector <8 x float> %v294, <8 x float> poison, <8 x i32> zeroinitializer
  %v296 = fcmp olt <8 x float> %v293, %v295
  %v297 = select <8 x i1> %v296, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v298 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v299 = shufflevector <8 x float> %v298, <8 x float> poison, <8 x i32> zeroinitializer
  %v300 = fcmp olt <8 x float> %v293, %v299
  %v301 = select <8 x i1> %v300, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v66, i64 %v302
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v297, ptr align 4 %v303, <8 x i1> %v288)
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v68, i64 %v304
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v301, ptr align 4 %v305, <8 x i1> %v288)
  br label %b24
b24:
  br label %b22
b22:
  %v306 = icmp sgt i64 %v3, 1
  br i1 %v306, label %b25, label %b26
b25:
  %v307 = getelementptr inbounds i64, ptr %v1, i64 3
  %v308 = atomicrmw add ptr %v307, i64 1 acq_rel
  %v309 = load i64, ptr %v203, align 8
  %v310 = add i64 %v309, 1
  store i64 %v310, ptr %v203, align 8
  %v311 = mul i64 %v3, %v310
  br label %b27
b27:
  %v312 = load atomic i64, ptr %v307 acquire, align 8
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b28, label %b29
b28:
  %v314 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v315 = getelementptr inbounds i64, ptr %v1, i64 4
  %v316 = load i64, ptr %v315, align 8
  %v317 = icmp eq i64 %v316, 0
  br i1 %v317, label %b30, label %b31
b30:
  %v318 = icmp eq i64 %v2, 0
  br i1 %v318, label %b32, label %b33
b32:
  %v319 = sitofp i64 0 to float
  %v320 = fadd float %v319, 0x3FF0000000000000
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v70, i64 %v321
  store float %v320, ptr %v322, align 4
  br label %b33
b33:
  br label %b31
b31:
  %v323 = icmp sgt i64 %v3, 1
  br i1 %v323, label %b34, label %b35
b34:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v325 = atomicrmw add ptr %v324, i64 1 acq_rel
  %v326 = load i64, ptr %v203, align 8
  %v327 = add i64 %v326, 1
  store i64 %v327, ptr %v203, align 8
  %v328 = mul i64 %v3, %v327
  br label %b36
b36:
  %v329 = load atomic i64, ptr %v324 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b37, label %b38
b37:
  %v331 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 4
  %v333 = load i64, ptr %v332, align 8
  %v334 = icmp eq i64 %v333, 0
  br i1 %v334, label %b39, label %b40
b39:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 76
  %v336 = load i64, ptr %v335, align 8
  %v337 = icmp eq i64 %v336, 0
  br i1 %v337, label %b41, label %b42
b41:
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
  br label %b43
b43:
  %v351 = phi i64 [ %v345, %b41 ], [ %v368, %b44 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b44, label %b45
b44:
  %v353 = and i64 0, %v156
  %v354 = mul i64 %v353, %v7
  %v355 = add i64 %v354, %v351
  %v356 = mul i64 %v355, 4
  %v357 = getelementptr inbounds float, ptr %v26, i64 %v356
  %v358 = icmp ult i64 4, 8
  %v359 = select i1 %v358, i64 4, i64 8
  %v360 = trunc i64 %v359 to i32
  %v361 = insertelement <8 x i32> poison, i32 %v360, i64 0
  %v362 = shufflevector <8 x i32> %v361, <8 x i32> poison, <8 x i32> zeroinitializer
  %v363 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v362
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v357, i64 %v364
  %v366 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v367 = shufflevector <8 x float> %v366, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v367, ptr align 4 %v365, <8 x i1> %v363)
  %v368 = add nsw i64 %v351, 1
  br label %b43
b45:
  br label %b42
b42:
  br label %b40
b40:
  %v369 = icmp sgt i64 %v3, 1
  br i1 %v369, label %b46, label %b47
b46:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v371 = atomicrmw add ptr %v370, i64 1 acq_rel
  %v372 = load i64, ptr %v203, align 8
  %v373 = add i64 %v372, 1
  store i64 %v373, ptr %v203, align 8
  %v374 = mul i64 %v3, %v373
  br label %b48
b48:
  %v375 = load atomic i64, ptr %v370 acquire, align 8
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b49, label %b50
b49:
  %v377 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 4
  %v379 = load i64, ptr %v378, align 8
  %v380 = icmp eq i64 %v379, 0
  br i1 %v380, label %b51, label %b52
b51:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 77
  %v382 = load i64, ptr %v381, align 8
  %v383 = icmp eq i64 %v382, 0
  br i1 %v383, label %b53, label %b54
b53:
  %v384 = add i64 %v7, 0
  %v385 = sdiv i64 %v384, 1
  %v386 = add i64 %v2, 1
  %v387 = mul i64 %v385, %v2
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, %v7
  %v391 = select i1 %v390, i64 %v389, i64 %v7
  %v392 = mul i64 %v385, %v386
  %v393 = sdiv i64 %v392, %v3
  %v394 = mul i64 %v393, 1
  %v395 = icmp slt i64 %v394, %v7
  %v396 = select i1 %v395, i64 %v394, i64 %v7
  br label %b55
b55:
  %v397 = phi i64 [ %v391, %b53 ], [ %v434, %b60 ]
  %v398 = icmp slt i64 %v397, %v396
  br i1 %v398, label %b56, label %b57
b56:
  br label %b58
b58:
  %v399 = phi i64 [ 0, %b56 ], [ %v433, %b59 ]
  %v400 = icmp slt i64 %v399, 4
  br i1 %v400, label %b59, label %b60
b59:
  %v401 = add i64 0, %v399
  %v402 = sitofp i64 %v401 to float
  %v403 = and i64 0, %v158
  %v404 = mul i64 %v403, %v7
  %v405 = add i64 %v404, %v397
  %v406 = mul i64 %v405, 16
  %v407 = getelementptr inbounds float, ptr %v28, i64 %v406
  %v408 = icmp ult i64 4, 8
  %v409 = select i1 %v408, i64 4, i64 8
  %v410 = trunc i64 %v409 to i32
  %v411 = insertelement <8 x i32> poison, i32 %v410, i64 0
  %v412 = shufflevector <8 x i32> %v411, <8 x i32> poison, <8 x i32> zeroinitializer
  %v413 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v412
  %v414 = add i64 0, 0
  %v415 = insertelement <8 x i64> poison, i64 %v414, i64 0
  %v416 = shufflevector <8 x i64> %v415, <8 x i64> poison, <8 x i32> zeroinitializer
  %v417 = add <8 x i64> %v416, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v418 = sitofp <8 x i64> %v417 to <8 x float>
  %v419 = insertelement <8 x float> poison, float %v402, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = fcmp oeq <8 x float> %v420, %v418
  %v422 = select <8 x i1> %v421, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v423 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v424 = shufflevector <8 x float> %v423, <8 x float> poison, <8 x i32> zeroinitializer
  %v425 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v426 = shufflevector <8 x float> %v425, <8 x float> poison, <8 x i32> zeroinitializer
  %v427 = fcmp une <8 x float> %v422, splat (float 0x0000000000000000)
  %v428 = select <8 x i1> %v427, <8 x float> %v424, <8 x float> %v426
  %v429 = mul i64 %v399, 4
  %v430 = add i64 0, %v429
  %v431 = add i64 %v430, 0
  %v432 = getelementptr inbounds float, ptr %v407, i64 %v431
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v428, ptr align 4 %v432, <8 x i1> %v413)
  %v433 = add nsw i64 %v399, 1
  br label %b58
b60:
  %v434 = add nsw i64 %v397, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v435 = icmp sgt i64 %v3, 1
  br i1 %v435, label %b61, label %b62
b61:
  %v436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v437 = atomicrmw add ptr %v436, i64 1 acq_rel
  %v438 = load i64, ptr %v203, align 8
  %v439 = add i64 %v438, 1
  store i64 %v439, ptr %v203, align 8
  %v440 = mul i64 %v3, %v439
  br label %b63
b63:
  %v441 = load atomic i64, ptr %v436 acquire, align 8
  %v442 = icmp slt i64 %v441, %v440
  br i1 %v442, label %b64, label %b65
b64:
  %v443 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v444 = getelementptr inbounds float, ptr %v205, i64 0
  %v445 = getelementptr inbounds i64, ptr %v1, i64 4
  %v446 = load i64, ptr %v445, align 8
  %v447 = icmp eq i64 %v446, 0
  br i1 %v447, label %b66, label %b67
b66:
  %v448 = add i64 1, 0
  %v449 = sdiv i64 %v448, 1
  %v450 = add i64 %v2, 1
  %v451 = mul i64 %v449, %v2
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, 1
  %v455 = select i1 %v454, i64 %v453, i64 1
  %v456 = mul i64 %v449, %v450
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, 1
  %v460 = select i1 %v459, i64 %v458, i64 1
  %v461 = icmp slt i64 %v460, 1
  %v462 = select i1 %v461, i64 %v460, i64 1
  br label %b68
b68:
  %v463 = phi i64 [ %v455, %b66 ], [ %v477, %b69 ]
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b69, label %b70
b69:
  %v465 = mul i64 %v463, 24
  %v466 = mul i64 %v463, 8
  %v467 = add i64 %v465, 0
  %v468 = add i64 %v466, 0
  %v469 = getelementptr inbounds float, ptr %v444, i64 %v467
  %v470 = sub i64 4, %v468
  %v471 = icmp slt i64 %v470, 0
  %v472 = select i1 %v471, i64 0, i64 %v470
  %v473 = mul i64 %v468, 3
  %v474 = add i64 0, %v473
  %v475 = getelementptr inbounds float, ptr %v16, i64 %v474
  call void @pack(ptr %v475, i64 3, i64 1, i64 3, i64 %v472, ptr %v469, i64 8)
  %v476 = add i64 %v465, 24
  %v477 = add nsw i64 %v463, 1
  br label %b68
b70:
  br label %b67
b67:
  %v478 = icmp sgt i64 %v3, 1
  br i1 %v478, label %b71, label %b72
b71:
  %v479 = getelementptr inbounds i64, ptr %v1, i64 3
  %v480 = atomicrmw add ptr %v479, i64 1 acq_rel
  %v481 = load i64, ptr %v203, align 8
  %v482 = add i64 %v481, 1
  store i64 %v482, ptr %v203, align 8
  %v483 = mul i64 %v3, %v482
  br label %b73
b73:
  %v484 = load atomic i64, ptr %v479 acquire, align 8
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b74, label %b75
b74:
  %v486 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v487 = getelementptr inbounds float, ptr %v205, i64 24
  %v488 = getelementptr inbounds float, ptr %v205, i64 56
  %v489 = getelementptr inbounds i64, ptr %v1, i64 4
  %v490 = load i64, ptr %v489, align 8
  %v491 = icmp eq i64 %v490, 0
  br i1 %v491, label %b76, label %b77
b76:
  %v492 = add i64 1, 0
  %v493 = sdiv i64 %v492, 1
  %v494 = add i64 %v2, 1
  %v495 = mul i64 %v493, %v2
  %v496 = sdiv i64 %v495, %v3
  %v497 = mul i64 %v496, 1
  %v498 = icmp slt i64 %v497, 1
  %v499 = select i1 %v498, i64 %v497, i64 1
  %v500 = mul i64 %v493, %v494
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, 1
  %v504 = select i1 %v503, i64 %v502, i64 1
  %v505 = icmp slt i64 %v504, 1
  %v506 = select i1 %v505, i64 %v504, i64 1
  br label %b78
b78:
  %v507 = phi i64 [ %v499, %b76 ], [ %v521, %b79 ]
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b79, label %b80
b79:
  %v509 = mul i64 %v507, 32
  %v510 = mul i64 %v507, 8
  %v511 = add i64 %v509, 0
  %v512 = add i64 %v510, 0
  %v513 = getelementptr inbounds float, ptr %v487, i64 %v511
  %v514 = sub i64 4, %v512
  %v515 = icmp slt i64 %v514, 0
  %v516 = select i1 %v515, i64 0, i64 %v514
  %v517 = mul i64 %v512, 4
  %v518 = add i64 0, %v517
  %v519 = getelementptr inbounds float, ptr %v14, i64 %v518
  call void @pack(ptr %v519, i64 4, i64 1, i64 4, i64 %v516, ptr %v513, i64 8)
  %v520 = add i64 %v509, 32
  %v521 = add nsw i64 %v507, 1
  br label %b78
b80:
  %v522 = add i64 1, 0
  %v523 = sdiv i64 %v522, 1
  %v524 = add i64 %v2, 1
  %v525 = mul i64 %v523, %v2
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, 1
  %v529 = select i1 %v528, i64 %v527, i64 1
  %v530 = mul i64 %v523, %v524
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, 1
  %v534 = select i1 %v533, i64 %v532, i64 1
  %v535 = icmp slt i64 %v534, 1
  %v536 = select i1 %v535, i64 %v534, i64 1
  br label %b81
b81:
  %v537 = phi i64 [ %v529, %b80 ], [ %v551, %b82 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b82, label %b83
b82:
  %v539 = mul i64 %v537, 32
  %v540 = mul i64 %v537, 8
  %v541 = add i64 %v539, 0
  %v542 = add i64 %v540, 0
  %v543 = getelementptr inbounds float, ptr %v488, i64 %v541
  %v544 = sub i64 2, %v542
  %v545 = icmp slt i64 %v544, 0
  %v546 = select i1 %v545, i64 0, i64 %v544
  %v547 = mul i64 %v542, 4
  %v548 = add i64 0, %v547
  %v549 = getelementptr inbounds float, ptr %v20, i64 %v548
  call void @pack(ptr %v549, i64 4, i64 1, i64 4, i64 %v546, ptr %v543, i64 8)
  %v550 = add i64 %v539, 32
  %v551 = add nsw i64 %v537, 1
  br label %b81
b83:
  br label %b77
b77:
  %v552 = icmp sgt i64 %v3, 1
  br i1 %v552, label %b84, label %b85
b84:
  %v553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v554 = atomicrmw add ptr %v553, i64 1 acq_rel
  %v555 = load i64, ptr %v203, align 8
  %v556 = add i64 %v555, 1
  store i64 %v556, ptr %v203, align 8
  %v557 = mul i64 %v3, %v556
  br label %b86
b86:
  %v558 = load atomic i64, ptr %v553 acquire, align 8
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b87, label %b88
b87:
  %v560 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  %v561 = getelementptr inbounds i64, ptr %v1, i64 5
  %v562 = load i64, ptr %v561, align 8
  br label %b89
b89:
  %v563 = phi i64 [ 0, %b85 ], [ %v2046, %b297 ]
  %v564 = icmp slt i64 %v563, %v5
  br i1 %v564, label %b90, label %b91
b90:
  %v565 = add i64 %v563, %v562
  %v566 = icmp slt i64 %v565, %v5
  %v567 = select i1 %v566, i64 %v565, i64 %v5
  %v568 = sub i64 %v567, %v563
  %v569 = mul i64 %v568, %v7
  %v571 = add i64 %v569, 0
  %v572 = sdiv i64 %v571, 1
  %v573 = add i64 %v2, 1
  %v574 = mul i64 %v572, %v2
  %v575 = sdiv i64 %v574, %v3
  %v576 = mul i64 %v575, 1
  %v577 = icmp slt i64 %v576, %v569
  %v578 = select i1 %v577, i64 %v576, i64 %v569
  %v579 = mul i64 %v572, %v573
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, %v569
  %v583 = select i1 %v582, i64 %v581, i64 %v569
  %v584 = mul i64 %v563, %v7
  %v585 = add i64 %v578, %v584
  %v586 = add i64 %v583, %v584
  br label %b92
b92:
  %v587 = phi i64 [ %v585, %b90 ], [ %v650, %b97 ]
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b93, label %b94
b93:
  %v589 = add i64 %v587, 96
  %v590 = icmp slt i64 %v589, %v586
  %v591 = select i1 %v590, i64 %v589, i64 %v586
  br label %b95
b95:
  %v592 = phi i64 [ 0, %b93 ], [ %v649, %b100 ]
  %v593 = icmp slt i64 %v592, 1
  br i1 %v593, label %b96, label %b97
b96:
  %v594 = sub i64 %v591, %v587
  %v595 = sub i64 8, 1
  %v596 = add i64 %v594, %v595
  %v597 = sdiv i64 %v596, 8
  br label %b98
b98:
  %v598 = phi i64 [ 0, %b96 ], [ %v648, %b105 ]
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b99, label %b100
b99:
  %v600 = mul i64 %v594, %v598
  %v601 = sdiv i64 %v600, %v597
  %v602 = add i64 %v587, %v601
  %v603 = add i64 %v598, 1
  %v604 = mul i64 %v594, %v603
  %v605 = sdiv i64 %v604, %v597
  %v606 = add i64 %v587, %v605
  %v607 = mul i64 %v592, 24
  %v608 = getelementptr inbounds float, ptr %v444, i64 %v607
  %v609 = sub i64 %v606, %v602
  %v610 = mul i64 %v602, 3
  %v611 = getelementptr inbounds float, ptr %v12, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v611, i64 0
  %v613 = sub i64 %v609, 1
  %v614 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v613
  %v615 = load ptr, ptr %v614, align 4
  %v616 = getelementptr inbounds float, ptr %v570, i64 0
  %v617 = icmp sgt i64 %v609, 0
  br i1 %v617, label %b101, label %b102
b101:
  call void %v615(ptr %v612, i64 3, ptr %v608, i64 3, ptr %v616, i64 8, i64 0)
  br label %b102
b102:
  %v618 = add i64 %v607, 24
  br label %b103
b103:
  %v619 = phi i64 [ %v602, %b102 ], [ %v647, %b108 ]
  %v620 = icmp slt i64 %v619, %v606
  br i1 %v620, label %b104, label %b105
b104:
  %v621 = sub i64 %v619, %v602
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v570, i64 %v622
  %v624 = mul i64 %v563, %v7
  %v625 = sub i64 %v619, %v624
  %v626 = mul i64 %v625, 4
  %v627 = getelementptr inbounds float, ptr %v72, i64 %v626
  br label %b106
b106:
  %v628 = phi i64 [ 0, %b104 ], [ %v646, %b110 ]
  %v629 = icmp slt i64 %v628, 1
  br i1 %v629, label %b107, label %b108
b107:
  %v630 = mul i64 %v592, 1
  %v631 = add i64 %v630, %v628
  %v632 = mul i64 %v631, 8
  %v633 = icmp eq i64 %v632, 0
  br i1 %v633, label %b109, label %b110
b109:
  %v634 = icmp ult i64 4, 8
  %v635 = select i1 %v634, i64 4, i64 8
  %v636 = trunc i64 %v635 to i32
  %v637 = insertelement <8 x i32> poison, i32 %v636, i64 0
  %v638 = shufflevector <8 x i32> %v637, <8 x i32> poison, <8 x i32> zeroinitializer
  %v639 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v638
  %v640 = add i64 0, %v628
  %v641 = mul i64 %v640, 8
  %v642 = getelementptr inbounds float, ptr %v623, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 0, %v632
  %v645 = getelementptr inbounds float, ptr %v627, i64 %v644
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v643, ptr align 4 %v645, <8 x i1> %v639)
  br label %b110
b110:
  %v646 = add nsw i64 %v628, 1
  br label %b106
b108:
  %v647 = add nsw i64 %v619, 1
  br label %b103
b105:
  %v648 = add nsw i64 %v598, 1
  br label %b98
b100:
  %v649 = add nsw i64 %v592, 1
  br label %b95
b97:
  %v650 = add nsw i64 %v587, 96
  br label %b92
b94:
  %v651 = icmp sgt i64 %v3, 1
  br i1 %v651, label %b111, label %b112
b111:
  %v652 = getelementptr inbounds i64, ptr %v1, i64 3
  %v653 = atomicrmw add ptr %v652, i64 1 acq_rel
  %v654 = load i64, ptr %v203, align 8
  %v655 = add i64 %v654, 1
  store i64 %v655, ptr %v203, align 8
  %v656 = mul i64 %v3, %v655
  br label %b113
b113:
  %v657 = load atomic i64, ptr %v652 acquire, align 8
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b114, label %b115
b114:
  %v659 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  br label %b116
b116:
  %v660 = phi i64 [ %v563, %b112 ], [ %v2036, %b292 ]
  %v661 = icmp slt i64 %v660, %v567
  br i1 %v661, label %b117, label %b118
b117:
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
  br label %b119
b119:
  %v676 = phi i64 [ %v670, %b117 ], [ %v755, %b124 ]
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b120, label %b121
b120:
  %v678 = add i64 %v676, 96
  %v679 = icmp slt i64 %v678, %v675
  %v680 = select i1 %v679, i64 %v678, i64 %v675
  br label %b122
b122:
  %v681 = phi i64 [ 0, %b120 ], [ %v754, %b127 ]
  %v682 = icmp slt i64 %v681, 1
  br i1 %v682, label %b123, label %b124
b123:
  %v683 = sub i64 %v680, %v676
  %v684 = sub i64 8, 1
  %v685 = add i64 %v683, %v684
  %v686 = sdiv i64 %v685, 8
  br label %b125
b125:
  %v687 = phi i64 [ 0, %b123 ], [ %v753, %b132 ]
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b126, label %b127
b126:
  %v689 = mul i64 %v683, %v687
  %v690 = sdiv i64 %v689, %v686
  %v691 = add i64 %v676, %v690
  %v692 = add i64 %v687, 1
  %v693 = mul i64 %v683, %v692
  %v694 = sdiv i64 %v693, %v686
  %v695 = add i64 %v676, %v694
  %v696 = mul i64 %v681, 32
  %v697 = getelementptr inbounds float, ptr %v487, i64 %v696
  %v698 = sub i64 %v695, %v691
  %v699 = add i64 %v660, 0
  %v700 = and i64 %v699, %v156
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v691
  %v703 = mul i64 %v702, 4
  %v704 = getelementptr inbounds float, ptr %v26, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v704, i64 0
  %v706 = sub i64 %v698, 1
  %v707 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v706
  %v708 = load ptr, ptr %v707, align 4
  %v709 = getelementptr inbounds float, ptr %v662, i64 0
  %v710 = icmp sgt i64 %v698, 0
  br i1 %v710, label %b128, label %b129
b128:
  call void %v708(ptr %v705, i64 4, ptr %v697, i64 4, ptr %v709, i64 8, i64 0)
  br label %b129
b129:
  %v711 = add i64 %v696, 32
  br label %b130
b130:
  %v712 = phi i64 [ %v691, %b129 ], [ %v752, %b135 ]
  %v713 = icmp slt i64 %v712, %v695
  br i1 %v713, label %b131, label %b132
b131:
  %v714 = sub i64 %v712, %v691
  %v715 = mul i64 %v714, 8
  %v716 = getelementptr inbounds float, ptr %v662, i64 %v715
  %v717 = add i64 %v660, 0
  %v718 = sub i64 %v717, %v563
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v712
  %v721 = mul i64 %v720, 4
  %v722 = getelementptr inbounds float, ptr %v72, i64 %v721
  %v723 = add i64 %v660, 0
  %v724 = and i64 %v723, %v170
  %v725 = mul i64 %v724, %v7
  %v726 = add i64 %v725, %v712
  %v727 = mul i64 %v726, 4
  %v728 = getelementptr inbounds float, ptr %v74, i64 %v727
  br label %b133
b133:
  %v729 = phi i64 [ 0, %b131 ], [ %v751, %b137 ]
  %v730 = icmp slt i64 %v729, 1
  br i1 %v730, label %b134, label %b135
b134:
  %v731 = mul i64 %v681, 1
  %v732 = add i64 %v731, %v729
  %v733 = mul i64 %v732, 8
  %v734 = icmp eq i64 %v733, 0
  br i1 %v734, label %b136, label %b137
b136:
  %v735 = icmp ult i64 4, 8
  %v736 = select i1 %v735, i64 4, i64 8
  %v737 = trunc i64 %v736 to i32
  %v738 = insertelement <8 x i32> poison, i32 %v737, i64 0
  %v739 = shufflevector <8 x i32> %v738, <8 x i32> poison, <8 x i32> zeroinitializer
  %v740 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v739
  %v741 = add i64 0, %v729
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v716, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 0, %v733
  %v746 = getelementptr inbounds float, ptr %v722, i64 %v745
  %v747 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v746, <8 x i1> %v740, <8 x float> zeroinitializer)
  %v748 = fadd <8 x float> %v744, %v747
  %v749 = add i64 0, %v733
  %v750 = getelementptr inbounds float, ptr %v728, i64 %v749
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v748, ptr align 4 %v750, <8 x i1> %v740)
  br label %b137
b137:
  %v751 = add nsw i64 %v729, 1
  br label %b133
b135:
  %v752 = add nsw i64 %v712, 1
  br label %b130
b132:
  %v753 = add nsw i64 %v687, 1
  br label %b125
b127:
  %v754 = add nsw i64 %v681, 1
  br label %b122
b124:
  %v755 = add nsw i64 %v676, 96
  br label %b119
b121:
  %v756 = add i64 %v7, 0
  %v757 = sdiv i64 %v756, 1
  %v758 = add i64 %v2, 1
  %v759 = mul i64 %v757, %v2
  %v760 = sdiv i64 %v759, %v3
  %v761 = mul i64 %v760, 1
  %v762 = icmp slt i64 %v761, %v7
  %v763 = select i1 %v762, i64 %v761, i64 %v7
  %v764 = mul i64 %v757, %v758
  %v765 = sdiv i64 %v764, %v3
  %v766 = mul i64 %v765, 1
  %v767 = icmp slt i64 %v766, %v7
  %v768 = select i1 %v767, i64 %v766, i64 %v7
  br label %b138
b138:
  %v769 = phi i64 [ %v763, %b121 ], [ %v814, %b143 ]
  %v770 = icmp slt i64 %v769, %v768
  br i1 %v770, label %b139, label %b140
b139:
  br label %b141
b141:
  %v771 = phi i64 [ 0, %b139 ], [ %v813, %b146 ]
  %v772 = icmp slt i64 %v771, 4
  br i1 %v772, label %b142, label %b143
b142:
  %v773 = icmp ult i64 4, 8
  %v774 = select i1 %v773, i64 4, i64 8
  %v775 = trunc i64 %v774 to i32
  %v776 = insertelement <8 x i32> poison, i32 %v775, i64 0
  %v777 = shufflevector <8 x i32> %v776, <8 x i32> poison, <8 x i32> zeroinitializer
  %v778 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v777
  br label %b144
b144:
  %v779 = phi i64 [ 0, %b142 ], [ %v802, %b145 ]
  %v780 = phi <8 x float> [ splat (float 0x0000000000000000), %b142 ], [ %v801, %b145 ]
  %v781 = icmp slt i64 %v779, 4
  br i1 %v781, label %b145, label %b146
b145:
  %v782 = mul i64 %v771, 4
  %v783 = add i64 0, %v782
  %v784 = add i64 %v783, %v779
  %v785 = getelementptr inbounds float, ptr %v14, i64 %v784
  %v786 = load float, ptr %v785, align 4
  %v787 = add i64 %v660, 0
  %v788 = and i64 %v787, %v158
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v769
  %v791 = mul i64 %v790, 16
  %v792 = getelementptr inbounds float, ptr %v28, i64 %v791
  %v793 = add i64 0, 0
  %v794 = mul i64 %v779, 4
  %v795 = add i64 %v793, %v794
  %v796 = getelementptr inbounds float, ptr %v792, i64 %v795
  %v797 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v796, <8 x i1> %v778, <8 x float> zeroinitializer)
  %v798 = insertelement <8 x float> poison, float %v786, i64 0
  %v799 = shufflevector <8 x float> %v798, <8 x float> poison, <8 x i32> zeroinitializer
  %v800 = fmul <8 x float> %v799, %v797
  %v801 = fadd <8 x float> %v780, %v800
  %v802 = add nsw i64 %v779, 1
  br label %b144
b146:
  %v803 = add i64 %v660, 0
  %v804 = and i64 %v803, %v172
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v769
  %v807 = mul i64 %v806, 16
  %v808 = getelementptr inbounds float, ptr %v76, i64 %v807
  %v809 = mul i64 %v771, 4
  %v810 = add i64 0, %v809
  %v811 = add i64 %v810, 0
  %v812 = getelementptr inbounds float, ptr %v808, i64 %v811
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v780, ptr align 4 %v812, <8 x i1> %v778)
  %v813 = add nsw i64 %v771, 1
  br label %b141
b143:
  %v814 = add nsw i64 %v769, 1
  br label %b138
b140:
  %v815 = add i64 %v7, 0
  %v816 = sdiv i64 %v815, 1
  %v817 = add i64 %v2, 1
  %v818 = mul i64 %v816, %v2
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v7
  %v822 = select i1 %v821, i64 %v820, i64 %v7
  %v823 = mul i64 %v816, %v817
  %v824 = sdiv i64 %v823, %v3
  %v825 = mul i64 %v824, 1
  %v826 = icmp slt i64 %v825, %v7
  %v827 = select i1 %v826, i64 %v825, i64 %v7
  %v828 = add i64 %v660, 0
  %v829 = and i64 %v828, %v172
  %v830 = mul i64 %v829, %v7
  %v831 = add i64 %v830, %v822
  %v832 = mul i64 %v831, 16
  %v833 = getelementptr inbounds float, ptr %v76, i64 %v832
  %v834 = getelementptr inbounds float, ptr %v833, i64 0
  %v835 = add i64 %v660, 0
  %v836 = and i64 %v835, %v174
  %v837 = mul i64 %v836, %v7
  %v838 = add i64 %v837, %v822
  %v839 = mul i64 %v838, 16
  %v840 = getelementptr inbounds float, ptr %v78, i64 %v839
  %v841 = getelementptr inbounds float, ptr %v840, i64 0
  %v842 = sub i64 %v827, %v822
  %v843 = mul i64 %v842, 4
  %v844 = getelementptr inbounds float, ptr %v14, i64 0
  %v845 = icmp sgt i64 %v843, 0
  br i1 %v845, label %b147, label %b148
b147:
  call void @rnngen_sgemm(i64 1, i64 0, i64 4, i64 %v843, i64 4, ptr %v844, i64 4, ptr %v834, i64 4, ptr %v841, i64 4)
  br label %b148
b148:
  %v847 = add i64 %v7, 0
  %v848 = sdiv i64 %v847, 1
  %v849 = add i64 %v2, 1
  %v850 = mul i64 %v848, %v2
  %v851 = sdiv i64 %v850, %v3
  %v852 = mul i64 %v851, 1
  %v853 = icmp slt i64 %v852, %v7
  %v854 = select i1 %v853, i64 %v852, i64 %v7
  %v855 = mul i64 %v848, %v849
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 1
  %v858 = icmp slt i64 %v857, %v7
  %v859 = select i1 %v858, i64 %v857, i64 %v7
  br label %b149
b149:
  %v860 = phi i64 [ %v854, %b148 ], [ %v929, %b154 ]
  %v861 = icmp slt i64 %v860, %v859
  br i1 %v861, label %b150, label %b151
b150:
  %v862 = add i64 %v860, 96
  %v863 = icmp slt i64 %v862, %v859
  %v864 = select i1 %v863, i64 %v862, i64 %v859
  br label %b152
b152:
  %v865 = phi i64 [ 0, %b150 ], [ %v928, %b157 ]
  %v866 = icmp slt i64 %v865, 1
  br i1 %v866, label %b153, label %b154
b153:
  %v867 = sub i64 %v864, %v860
  %v868 = sub i64 8, 1
  %v869 = add i64 %v867, %v868
  %v870 = sdiv i64 %v869, 8
  br label %b155
b155:
  %v871 = phi i64 [ 0, %b153 ], [ %v927, %b162 ]
  %v872 = icmp slt i64 %v871, %v870
  br i1 %v872, label %b156, label %b157
b156:
  %v873 = mul i64 %v867, %v871
  %v874 = sdiv i64 %v873, %v870
  %v875 = add i64 %v860, %v874
  %v876 = add i64 %v871, 1
  %v877 = mul i64 %v867, %v876
  %v878 = sdiv i64 %v877, %v870
  %v879 = add i64 %v860, %v878
  %v880 = mul i64 %v865, 32
  %v881 = getelementptr inbounds float, ptr %v488, i64 %v880
  %v882 = sub i64 %v879, %v875
  %v883 = add i64 %v660, 0
  %v884 = and i64 %v883, %v170
  %v885 = mul i64 %v884, %v7
  %v886 = add i64 %v885, %v875
  %v887 = mul i64 %v886, 4
  %v888 = getelementptr inbounds float, ptr %v74, i64 %v887
  %v889 = getelementptr inbounds float, ptr %v888, i64 0
  %v890 = sub i64 %v882, 1
  %v891 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v890
  %v892 = load ptr, ptr %v891, align 4
  %v893 = getelementptr inbounds float, ptr %v846, i64 0
  %v894 = icmp sgt i64 %v882, 0
  br i1 %v894, label %b158, label %b159
b158:
  call void %v892(ptr %v889, i64 4, ptr %v881, i64 4, ptr %v893, i64 8, i64 0)
  br label %b159
b159:
  %v895 = add i64 %v880, 32
  br label %b160
b160:
  %v896 = phi i64 [ %v875, %b159 ], [ %v926, %b165 ]
  %v897 = icmp slt i64 %v896, %v879
  br i1 %v897, label %b161, label %b162
b161:
  %v898 = sub i64 %v896, %v875
  %v899 = mul i64 %v898, 8
  %v900 = getelementptr inbounds float, ptr %v846, i64 %v899
  %v901 = add i64 %v660, 0
  %v902 = and i64 %v901, %v176
  %v903 = mul i64 %v902, %v7
  %v904 = add i64 %v903, %v896
  %v905 = mul i64 %v904, 2
  %v906 = getelementptr inbounds float, ptr %v80, i64 %v905
  br label %b163
b163:
  %v907 = phi i64 [ 0, %b161 ], [ %v925, %b167 ]
  %v908 = icmp slt i64 %v907, 1
  br i1 %v908, label %b164, label %b165
b164:
  %v909 = mul i64 %v865, 1
  %v910 = add i64 %v909, %v907
  %v911 = mul i64 %v910, 8
  %v912 = icmp eq i64 %v911, 0
  br i1 %v912, label %b166, label %b167
b166:
  %v913 = icmp ult i64 2, 8
  %v914 = select i1 %v913, i64 2, i64 8
  %v915 = trunc i64 %v914 to i32
  %v916 = insertelement <8 x i32> poison, i32 %v915, i64 0
  %v917 = shufflevector <8 x i32> %v916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v918 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v917
  %v919 = add i64 0, %v907
  %v920 = mul i64 %v919, 8
  %v921 = getelementptr inbounds float, ptr %v900, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = add i64 0, %v911
  %v924 = getelementptr inbounds float, ptr %v906, i64 %v923
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v922, ptr align 4 %v924, <8 x i1> %v918)
  br label %b167
b167:
  %v925 = add nsw i64 %v907, 1
  br label %b163
b165:
  %v926 = add nsw i64 %v896, 1
  br label %b160
b162:
  %v927 = add nsw i64 %v871, 1
  br label %b155
b157:
  %v928 = add nsw i64 %v865, 1
  br label %b152
b154:
  %v929 = add nsw i64 %v860, 96
  br label %b149
b151:
  %v930 = add i64 %v7, 0
  %v931 = sdiv i64 %v930, 1
  %v932 = add i64 %v2, 1
  %v933 = mul i64 %v931, %v2
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v7
  %v937 = select i1 %v936, i64 %v935, i64 %v7
  %v938 = mul i64 %v931, %v932
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 1
  %v941 = icmp slt i64 %v940, %v7
  %v942 = select i1 %v941, i64 %v940, i64 %v7
  br label %b168
b168:
  %v943 = phi i64 [ %v937, %b151 ], [ %v969, %b173 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b169, label %b170
b169:
  %v945 = add i64 %v660, 0
  %v946 = and i64 %v945, %v174
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v943
  %v949 = mul i64 %v948, 16
  %v950 = getelementptr inbounds float, ptr %v78, i64 %v949
  %v951 = add i64 %v660, 0
  %v952 = and i64 %v951, %v178
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v943
  %v955 = mul i64 %v954, 16
  %v956 = getelementptr inbounds float, ptr %v82, i64 %v955
  br label %b171
b171:
  %v957 = phi i64 [ 0, %b169 ], [ %v968, %b172 ]
  %v958 = icmp slt i64 %v957, 16
  br i1 %v958, label %b172, label %b173
b172:
  %v959 = add i64 0, %v957
  %v960 = getelementptr inbounds float, ptr %v950, i64 %v959
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = add i64 0, %v957
  %v963 = getelementptr inbounds float, ptr %v18, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = fadd <8 x float> %v961, %v964
  %v966 = add i64 0, %v957
  %v967 = getelementptr inbounds float, ptr %v956, i64 %v966
  store <8 x float> %v965, ptr %v967, align 4
  %v968 = add nsw i64 %v957, 8
  br label %b171
b173:
  %v969 = add nsw i64 %v943, 1
  br label %b168
b170:
  %v970 = add i64 %v7, 0
  %v971 = sdiv i64 %v970, 1
  %v972 = add i64 %v2, 1
  %v973 = mul i64 %v971, %v2
  %v974 = sdiv i64 %v973, %v3
  %v975 = mul i64 %v974, 1
  %v976 = icmp slt i64 %v975, %v7
  %v977 = select i1 %v976, i64 %v975, i64 %v7
  %v978 = mul i64 %v971, %v972
  %v979 = sdiv i64 %v978, %v3
  %v980 = mul i64 %v979, 1
  %v981 = icmp slt i64 %v980, %v7
  %v982 = select i1 %v981, i64 %v980, i64 %v7
  br label %b174
b174:
  %v983 = phi i64 [ %v977, %b170 ], [ %v1018, %b175 ]
  %v984 = icmp slt i64 %v983, %v982
  br i1 %v984, label %b175, label %b176
b175:
  %v985 = add i64 %v660, 0
  %v986 = and i64 %v985, %v150
  %v987 = mul i64 %v986, %v7
  %v988 = add i64 %v987, %v983
  %v989 = mul i64 %v988, 2
  %v990 = getelementptr inbounds float, ptr %v10, i64 %v989
  %v991 = add i64 %v660, 0
  %v992 = and i64 %v991, %v176
  %v993 = mul i64 %v992, %v7
  %v994 = add i64 %v993, %v983
  %v995 = mul i64 %v994, 2
  %v996 = getelementptr inbounds float, ptr %v80, i64 %v995
  %v997 = add i64 %v660, 0
  %v998 = and i64 %v997, %v180
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v983
  %v1001 = mul i64 %v1000, 2
  %v1002 = getelementptr inbounds float, ptr %v84, i64 %v1001
  %v1003 = icmp ult i64 2, 8
  %v1004 = select i1 %v1003, i64 2, i64 8
  %v1005 = trunc i64 %v1004 to i32
  %v1006 = insertelement <8 x i32> poison, i32 %v1005, i64 0
  %v1007 = shufflevector <8 x i32> %v1006, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1008 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1007
  %v1009 = add i64 0, 0
  %v1010 = getelementptr inbounds float, ptr %v990, i64 %v1009
  %v1011 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1010, <8 x i1> %v1008, <8 x float> zeroinitializer)
  %v1012 = add i64 0, 0
  %v1013 = getelementptr inbounds float, ptr %v996, i64 %v1012
  %v1014 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1013, <8 x i1> %v1008, <8 x float> zeroinitializer)
  %v1015 = fsub <8 x float> %v1011, %v1014
  %v1016 = add i64 0, 0
  %v1017 = getelementptr inbounds float, ptr %v1002, i64 %v1016
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1015, ptr align 4 %v1017, <8 x i1> %v1008)
  %v1018 = add nsw i64 %v983, 1
  br label %b174
b176:
  %v1019 = add i64 %v7, 0
  %v1020 = sdiv i64 %v1019, 1
  %v1021 = add i64 %v2, 1
  %v1022 = mul i64 %v1020, %v2
  %v1023 = sdiv i64 %v1022, %v3
  %v1024 = mul i64 %v1023, 1
  %v1025 = icmp slt i64 %v1024, %v7
  %v1026 = select i1 %v1025, i64 %v1024, i64 %v7
  %v1027 = mul i64 %v1020, %v1021
  %v1028 = sdiv i64 %v1027, %v3
  %v1029 = mul i64 %v1028, 1
  %v1030 = icmp slt i64 %v1029, %v7
  %v1031 = select i1 %v1030, i64 %v1029, i64 %v7
  br label %b177
b177:
  %v1032 = phi i64 [ %v1026, %b176 ], [ %v1073, %b182 ]
  %v1033 = icmp slt i64 %v1032, %v1031
  br i1 %v1033, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1034 = phi i64 [ 0, %b178 ], [ %v1072, %b185 ]
  %v1035 = icmp slt i64 %v1034, 2
  br i1 %v1035, label %b181, label %b182
b181:
  %v1036 = icmp ult i64 4, 8
  %v1037 = select i1 %v1036, i64 4, i64 8
  %v1038 = trunc i64 %v1037 to i32
  %v1039 = insertelement <8 x i32> poison, i32 %v1038, i64 0
  %v1040 = shufflevector <8 x i32> %v1039, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1041 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1040
  br label %b183
b183:
  %v1042 = phi i64 [ 0, %b181 ], [ %v1065, %b184 ]
  %v1043 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v1064, %b184 ]
  %v1044 = icmp slt i64 %v1042, 4
  br i1 %v1044, label %b184, label %b185
b184:
  %v1045 = mul i64 %v1034, 4
  %v1046 = add i64 0, %v1045
  %v1047 = add i64 %v1046, %v1042
  %v1048 = getelementptr inbounds float, ptr %v20, i64 %v1047
  %v1049 = load float, ptr %v1048, align 4
  %v1050 = add i64 %v660, 0
  %v1051 = and i64 %v1050, %v178
  %v1052 = mul i64 %v1051, %v7
  %v1053 = add i64 %v1052, %v1032
  %v1054 = mul i64 %v1053, 16
  %v1055 = getelementptr inbounds float, ptr %v82, i64 %v1054
  %v1056 = add i64 0, 0
  %v1057 = mul i64 %v1042, 4
  %v1058 = add i64 %v1056, %v1057
  %v1059 = getelementptr inbounds float, ptr %v1055, i64 %v1058
  %v1060 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1059, <8 x i1> %v1041, <8 x float> zeroinitializer)
  %v1061 = insertelement <8 x float> poison, float %v1049, i64 0
  %v1062 = shufflevector <8 x float> %v1061, <8 x float> poison, <8 x i32> zeroinitializer
  %v1063 = fmul <8 x float> %v1062, %v1060
  %v1064 = fadd <8 x float> %v1043, %v1063
  %v1065 = add nsw i64 %v1042, 1
  br label %b183
b185:
  %v1066 = mul i64 %v1032, 8
  %v1067 = getelementptr inbounds float, ptr %v86, i64 %v1066
  %v1068 = mul i64 %v1034, 4
  %v1069 = add i64 0, %v1068
  %v1070 = add i64 %v1069, 0
  %v1071 = getelementptr inbounds float, ptr %v1067, i64 %v1070
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1043, ptr align 4 %v1071, <8 x i1> %v1041)
  %v1072 = add nsw i64 %v1034, 1
  br label %b180
b182:
  %v1073 = add nsw i64 %v1032, 1
  br label %b177
b179:
  %v1074 = add i64 %v7, 0
  %v1075 = sdiv i64 %v1074, 1
  %v1076 = add i64 %v2, 1
  %v1077 = mul i64 %v1075, %v2
  %v1078 = sdiv i64 %v1077, %v3
  %v1079 = mul i64 %v1078, 1
  %v1080 = icmp slt i64 %v1079, %v7
  %v1081 = select i1 %v1080, i64 %v1079, i64 %v7
  %v1082 = mul i64 %v1075, %v1076
  %v1083 = sdiv i64 %v1082, %v3
  %v1084 = mul i64 %v1083, 1
  %v1085 = icmp slt i64 %v1084, %v7
  %v1086 = select i1 %v1085, i64 %v1084, i64 %v7
  br label %b186
b186:
  %v1087 = phi i64 [ %v1081, %b179 ], [ %v1124, %b191 ]
  %v1088 = icmp slt i64 %v1087, %v1086
  br i1 %v1088, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1089 = phi i64 [ 0, %b187 ], [ %v1123, %b194 ]
  %v1090 = icmp slt i64 %v1089, 2
  br i1 %v1090, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1091 = phi i64 [ 0, %b190 ], [ %v1122, %b197 ]
  %v1092 = icmp slt i64 %v1091, 4
  br i1 %v1092, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1093 = phi i64 [ 0, %b193 ], [ %v1114, %b196 ]
  %v1094 = phi float [ 0x0000000000000000, %b193 ], [ %v1113, %b196 ]
  %v1095 = icmp slt i64 %v1093, 4
  br i1 %v1095, label %b196, label %b197
b196:
  %v1096 = add i64 %v660, 0
  %v1097 = and i64 %v1096, %v178
  %v1098 = mul i64 %v1097, %v7
  %v1099 = add i64 %v1098, %v1087
  %v1100 = mul i64 %v1099, 16
  %v1101 = getelementptr inbounds float, ptr %v82, i64 %v1100
  %v1102 = mul i64 %v1089, 4
  %v1103 = add i64 0, %v1102
  %v1104 = add i64 %v1103, %v1093
  %v1105 = getelementptr inbounds float, ptr %v20, i64 %v1104
  %v1106 = load float, ptr %v1105, align 4
  %v1107 = mul i64 %v1091, 4
  %v1108 = add i64 0, %v1107
  %v1109 = add i64 %v1108, %v1093
  %v1110 = getelementptr inbounds float, ptr %v1101, i64 %v1109
  %v1111 = load float, ptr %v1110, align 4
  %v1112 = fmul float %v1106, %v1111
  %v1113 = fadd float %v1094, %v1112
  %v1114 = add nsw i64 %v1093, 1
  br label %b195
b197:
  %v1115 = fadd float %v1094, 0x0000000000000000
  %v1116 = mul i64 %v1087, 12
  %v1117 = getelementptr inbounds float, ptr %v48, i64 %v1116
  %v1118 = mul i64 %v1089, 6
  %v1119 = add i64 2, %v1118
  %v1120 = add i64 %v1119, %v1091
  %v1121 = getelementptr inbounds float, ptr %v1117, i64 %v1120
  store float %v1115, ptr %v1121, align 4
  %v1122 = add nsw i64 %v1091, 1
  br label %b192
b194:
  %v1123 = add nsw i64 %v1089, 1
  br label %b189
b191:
  %v1124 = add nsw i64 %v1087, 1
  br label %b186
b188:
  %v1125 = add i64 %v7, 0
  %v1126 = sdiv i64 %v1125, 1
  %v1127 = add i64 %v2, 1
  %v1128 = mul i64 %v1126, %v2
  %v1129 = sdiv i64 %v1128, %v3
  %v1130 = mul i64 %v1129, 1
  %v1131 = icmp slt i64 %v1130, %v7
  %v1132 = select i1 %v1131, i64 %v1130, i64 %v7
  %v1133 = mul i64 %v1126, %v1127
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 1
  %v1136 = icmp slt i64 %v1135, %v7
  %v1137 = select i1 %v1136, i64 %v1135, i64 %v7
  %v1138 = mul i64 %v1132, 8
  %v1139 = getelementptr inbounds float, ptr %v86, i64 %v1138
  %v1140 = getelementptr inbounds float, ptr %v1139, i64 0
  %v1141 = mul i64 %v1132, 4
  %v1142 = getelementptr inbounds float, ptr %v88, i64 %v1141
  %v1143 = getelementptr inbounds float, ptr %v1142, i64 0
  %v1144 = sub i64 %v1137, %v1132
  %v1145 = mul i64 %v1144, 2
  %v1146 = getelementptr inbounds float, ptr %v20, i64 0
  %v1147 = icmp sgt i64 %v1145, 0
  br i1 %v1147, label %b198, label %b199
b198:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v1145, i64 4, ptr %v1146, i64 4, ptr %v1140, i64 4, ptr %v1143, i64 2)
  br label %b199
b199:
  %v1148 = add i64 %v7, 0
  %v1149 = sdiv i64 %v1148, 1
  %v1150 = add i64 %v2, 1
  %v1151 = mul i64 %v1149, %v2
  %v1152 = sdiv i64 %v1151, %v3
  %v1153 = mul i64 %v1152, 1
  %v1154 = icmp slt i64 %v1153, %v7
  %v1155 = select i1 %v1154, i64 %v1153, i64 %v7
  %v1156 = mul i64 %v1149, %v1150
  %v1157 = sdiv i64 %v1156, %v3
  %v1158 = mul i64 %v1157, 1
  %v1159 = icmp slt i64 %v1158, %v7
  %v1160 = select i1 %v1159, i64 %v1158, i64 %v7
  br label %b200
b200:
  %v1161 = phi i64 [ %v1155, %b199 ], [ %v1190, %b205 ]
  %v1162 = icmp slt i64 %v1161, %v1160
  br i1 %v1162, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1163 = phi i64 [ 0, %b201 ], [ %v1189, %b204 ]
  %v1164 = icmp slt i64 %v1163, 4
  br i1 %v1164, label %b204, label %b205
b204:
  %v1165 = mul i64 %v1161, 8
  %v1166 = getelementptr inbounds float, ptr %v86, i64 %v1165
  %v1167 = add i64 %v660, 0
  %v1168 = and i64 %v1167, %v182
  %v1169 = mul i64 %v1168, %v7
  %v1170 = add i64 %v1169, %v1161
  %v1171 = mul i64 %v1170, 8
  %v1172 = getelementptr inbounds float, ptr %v90, i64 %v1171
  %v1173 = icmp ult i64 2, 8
  %v1174 = select i1 %v1173, i64 2, i64 8
  %v1175 = trunc i64 %v1174 to i32
  %v1176 = insertelement <8 x i32> poison, i32 %v1175, i64 0
  %v1177 = shufflevector <8 x i32> %v1176, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1178 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1177
  %v1179 = add i64 0, %v1163
  %v1180 = mul i64 0, 4
  %v1181 = add i64 %v1179, %v1180
  %v1182 = getelementptr inbounds float, ptr %v1166, i64 %v1181
  %v1183 = getelementptr float, ptr %v1182, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1184 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1183, <8 x i1> %v1178, <8 x float> zeroinitializer)
  %v1185 = mul i64 %v1163, 2
  %v1186 = add i64 0, %v1185
  %v1187 = add i64 %v1186, 0
  %v1188 = getelementptr inbounds float, ptr %v1172, i64 %v1187
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1184, ptr align 4 %v1188, <8 x i1> %v1178)
  %v1189 = add nsw i64 %v1163, 1
  br label %b203
b205:
  %v1190 = add nsw i64 %v1161, 1
  br label %b200
b202:
  %v1191 = add i64 %v7, 0
  %v1192 = sdiv i64 %v1191, 1
  %v1193 = add i64 %v2, 1
  %v1194 = mul i64 %v1192, %v2
  %v1195 = sdiv i64 %v1194, %v3
  %v1196 = mul i64 %v1195, 1
  %v1197 = icmp slt i64 %v1196, %v7
  %v1198 = select i1 %v1197, i64 %v1196, i64 %v7
  %v1199 = mul i64 %v1192, %v1193
  %v1200 = sdiv i64 %v1199, %v3
  %v1201 = mul i64 %v1200, 1
  %v1202 = icmp slt i64 %v1201, %v7
  %v1203 = select i1 %v1202, i64 %v1201, i64 %v7
  br label %b206
b206:
  %v1204 = phi i64 [ %v1198, %b202 ], [ %v1229, %b207 ]
  %v1205 = icmp slt i64 %v1204, %v1203
  br i1 %v1205, label %b207, label %b208
b207:
  %v1206 = mul i64 %v1204, 4
  %v1207 = getelementptr inbounds float, ptr %v88, i64 %v1206
  %v1208 = add i64 %v660, 0
  %v1209 = and i64 %v1208, %v184
  %v1210 = mul i64 %v1209, %v7
  %v1211 = add i64 %v1210, %v1204
  %v1212 = mul i64 %v1211, 4
  %v1213 = getelementptr inbounds float, ptr %v92, i64 %v1212
  %v1214 = icmp ult i64 4, 8
  %v1215 = select i1 %v1214, i64 4, i64 8
  %v1216 = trunc i64 %v1215 to i32
  %v1217 = insertelement <8 x i32> poison, i32 %v1216, i64 0
  %v1218 = shufflevector <8 x i32> %v1217, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1219 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1218
  %v1220 = add i64 0, 0
  %v1221 = getelementptr inbounds float, ptr %v1207, i64 %v1220
  %v1222 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1221, <8 x i1> %v1219, <8 x float> zeroinitializer)
  %v1223 = add i64 0, 0
  %v1224 = getelementptr inbounds float, ptr %v22, i64 %v1223
  %v1225 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1224, <8 x i1> %v1219, <8 x float> zeroinitializer)
  %v1226 = fadd <8 x float> %v1222, %v1225
  %v1227 = add i64 0, 0
  %v1228 = getelementptr inbounds float, ptr %v1213, i64 %v1227
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1226, ptr align 4 %v1228, <8 x i1> %v1219)
  %v1229 = add nsw i64 %v1204, 1
  br label %b206
b208:
  %v1230 = add i64 %v7, 0
  %v1231 = sdiv i64 %v1230, 1
  %v1232 = add i64 %v2, 1
  %v1233 = mul i64 %v1231, %v2
  %v1234 = sdiv i64 %v1233, %v3
  %v1235 = mul i64 %v1234, 1
  %v1236 = icmp slt i64 %v1235, %v7
  %v1237 = select i1 %v1236, i64 %v1235, i64 %v7
  %v1238 = mul i64 %v1231, %v1232
  %v1239 = sdiv i64 %v1238, %v3
  %v1240 = mul i64 %v1239, 1
  %v1241 = icmp slt i64 %v1240, %v7
  %v1242 = select i1 %v1241, i64 %v1240, i64 %v7
  br label %b209
b209:
  %v1243 = phi i64 [ %v1237, %b208 ], [ %v1272, %b214 ]
  %v1244 = icmp slt i64 %v1243, %v1242
  br i1 %v1244, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1245 = phi i64 [ 0, %b210 ], [ %v1271, %b213 ]
  %v1246 = icmp slt i64 %v1245, 2
  br i1 %v1246, label %b213, label %b214
b213:
  %v1247 = add i64 %v660, 0
  %v1248 = and i64 %v1247, %v184
  %v1249 = mul i64 %v1248, %v7
  %v1250 = add i64 %v1249, %v1243
  %v1251 = mul i64 %v1250, 4
  %v1252 = getelementptr inbounds float, ptr %v92, i64 %v1251
  %v1253 = mul i64 %v1243, 12
  %v1254 = getelementptr inbounds float, ptr %v48, i64 %v1253
  %v1255 = icmp ult i64 2, 8
  %v1256 = select i1 %v1255, i64 2, i64 8
  %v1257 = trunc i64 %v1256 to i32
  %v1258 = insertelement <8 x i32> poison, i32 %v1257, i64 0
  %v1259 = shufflevector <8 x i32> %v1258, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1260 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1259
  %v1261 = add i64 0, %v1245
  %v1262 = mul i64 0, 2
  %v1263 = add i64 %v1261, %v1262
  %v1264 = getelementptr inbounds float, ptr %v1252, i64 %v1263
  %v1265 = getelementptr float, ptr %v1264, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1266 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1265, <8 x i1> %v1260, <8 x float> zeroinitializer)
  %v1267 = mul i64 %v1245, 6
  %v1268 = add i64 0, %v1267
  %v1269 = add i64 %v1268, 0
  %v1270 = getelementptr inbounds float, ptr %v1254, i64 %v1269
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1266, ptr align 4 %v1270, <8 x i1> %v1260)
  %v1271 = add nsw i64 %v1245, 1
  br label %b212
b214:
  %v1272 = add nsw i64 %v1243, 1
  br label %b209
b211:
  %v1273 = add i64 %v7, 0
  %v1274 = sdiv i64 %v1273, 1
  %v1275 = add i64 %v2, 1
  %v1276 = mul i64 %v1274, %v2
  %v1277 = sdiv i64 %v1276, %v3
  %v1278 = mul i64 %v1277, 1
  %v1279 = icmp slt i64 %v1278, %v7
  %v1280 = select i1 %v1279, i64 %v1278, i64 %v7
  %v1281 = mul i64 %v1274, %v1275
  %v1282 = sdiv i64 %v1281, %v3
  %v1283 = mul i64 %v1282, 1
  %v1284 = icmp slt i64 %v1283, %v7
  %v1285 = select i1 %v1284, i64 %v1283, i64 %v7
  br label %b215
b215:
  %v1286 = phi i64 [ %v1280, %b211 ], [ %v1308, %b220 ]
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1288 = phi i64 [ 0, %b216 ], [ %v1304, %b219 ]
  %v1289 = phi float [ 0xFFF0000000000000, %b216 ], [ %v1303, %b219 ]
  %v1290 = icmp slt i64 %v1288, 2
  br i1 %v1290, label %b219, label %b220
b219:
  %v1291 = mul i64 %v1286, 12
  %v1292 = getelementptr inbounds float, ptr %v48, i64 %v1291
  %v1293 = add i64 0, %v1288
  %v1294 = getelementptr inbounds float, ptr %v66, i64 %v1293
  %v1295 = load float, ptr %v1294, align 4
  %v1296 = mul i64 %v1288, 6
  %v1297 = add i64 0, %v1296
  %v1298 = getelementptr inbounds float, ptr %v1292, i64 %v1297
  %v1299 = load float, ptr %v1298, align 4
  %v1300 = call float @llvm.fabs.f32(float %v1299)
  %v1301 = fcmp une float %v1295, 0x0000000000000000
  %v1302 = select i1 %v1301, float %v1300, float 0xBFF0000000000000
  %v1303 = call float @llvm.maximum.f32(float %v1289, float %v1302)
  %v1304 = add nsw i64 %v1288, 1
  br label %b218
b220:
  %v1305 = mul i64 %v1286, 1
  %v1306 = getelementptr inbounds float, ptr %v94, i64 %v1305
  %v1307 = getelementptr inbounds float, ptr %v1306, i64 0
  store float %v1289, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1286, 1
  br label %b215
b217:
  %v1309 = add i64 %v7, 0
  %v1310 = sdiv i64 %v1309, 1
  %v1311 = add i64 %v2, 1
  %v1312 = mul i64 %v1310, %v2
  %v1313 = sdiv i64 %v1312, %v3
  %v1314 = mul i64 %v1313, 1
  %v1315 = icmp slt i64 %v1314, %v7
  %v1316 = select i1 %v1315, i64 %v1314, i64 %v7
  %v1317 = mul i64 %v1310, %v1311
  %v1318 = sdiv i64 %v1317, %v3
  %v1319 = mul i64 %v1318, 1
  %v1320 = icmp slt i64 %v1319, %v7
  %v1321 = select i1 %v1320, i64 %v1319, i64 %v7
  br label %b221
b221:
  %v1322 = phi i64 [ %v1316, %b217 ], [ %v1354, %b226 ]
  %v1323 = icmp slt i64 %v1322, %v1321
  br i1 %v1323, label %b222, label %b223
b222:
  br label %b224
b224:
  %v1324 = phi i64 [ 0, %b222 ], [ %v1350, %b225 ]
  %v1325 = phi float [ 0x7FF0000000000000, %b222 ], [ %v1349, %b225 ]
  %v1326 = icmp slt i64 %v1324, 2
  br i1 %v1326, label %b225, label %b226
b225:
  %v1327 = mul i64 %v1322, 12
  %v1328 = getelementptr inbounds float, ptr %v48, i64 %v1327
  %v1329 = mul i64 %v1322, 1
  %v1330 = getelementptr inbounds float, ptr %v94, i64 %v1329
  %v1331 = getelementptr inbounds float, ptr %v1330, i64 0
  %v1332 = load float, ptr %v1331, align 4
  %v1333 = add i64 0, %v1324
  %v1334 = getelementptr inbounds float, ptr %v66, i64 %v1333
  %v1335 = load float, ptr %v1334, align 4
  %v1336 = mul i64 %v1324, 6
  %v1337 = add i64 0, %v1336
  %v1338 = getelementptr inbounds float, ptr %v1328, i64 %v1337
  %v1339 = load float, ptr %v1338, align 4
  %v1340 = call float @llvm.fabs.f32(float %v1339)
  %v1341 = fcmp une float %v1335, 0x0000000000000000
  %v1342 = select i1 %v1341, float %v1340, float 0xBFF0000000000000
  %v1343 = fcmp oeq float %v1342, %v1332
  %v1344 = select i1 %v1343, float 0x3FF0000000000000, float 0x0000000000000000
  %v1345 = add i64 0, %v1324
  %v1346 = sitofp i64 %v1345 to float
  %v1347 = fcmp une float %v1344, 0x0000000000000000
  %v1348 = select i1 %v1347, float %v1346, float 0x4000000000000000
  %v1349 = call float @llvm.minimum.f32(float %v1325, float %v1348)
  %v1350 = add nsw i64 %v1324, 1
  br label %b224
b226:
  %v1351 = mul i64 %v1322, 1
  %v1352 = getelementptr inbounds float, ptr %v96, i64 %v1351
  %v1353 = getelementptr inbounds float, ptr %v1352, i64 0
  store float %v1325, ptr %v1353, align 4
  %v1354 = add nsw i64 %v1322, 1
  br label %b221
b223:
  %v1355 = add i64 %v7, 0
  %v1356 = sdiv i64 %v1355, 1
  %v1357 = add i64 %v2, 1
  %v1358 = mul i64 %v1356, %v2
  %v1359 = sdiv i64 %v1358, %v3
  %v1360 = mul i64 %v1359, 1
  %v1361 = icmp slt i64 %v1360, %v7
  %v1362 = select i1 %v1361, i64 %v1360, i64 %v7
  %v1363 = mul i64 %v1356, %v1357
  %v1364 = sdiv i64 %v1363, %v3
  %v1365 = mul i64 %v1364, 1
  %v1366 = icmp slt i64 %v1365, %v7
  %v1367 = select i1 %v1366, i64 %v1365, i64 %v7
  br label %b227
b227:
  %v1368 = phi i64 [ %v1362, %b223 ], [ %v1406, %b232 ]
  %v1369 = icmp slt i64 %v1368, %v1367
  br i1 %v1369, label %b228, label %b229
b228:
  %v1370 = icmp ult i64 6, 8
  %v1371 = select i1 %v1370, i64 6, i64 8
  %v1372 = trunc i64 %v1371 to i32
  %v1373 = insertelement <8 x i32> poison, i32 %v1372, i64 0
  %v1374 = shufflevector <8 x i32> %v1373, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1375 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1374
  br label %b230
b230:
  %v1376 = phi i64 [ 0, %b228 ], [ %v1401, %b231 ]
  %v1377 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v1400, %b231 ]
  %v1378 = icmp slt i64 %v1376, 2
  br i1 %v1378, label %b231, label %b232
b231:
  %v1379 = add i64 0, %v1376
  %v1380 = sitofp i64 %v1379 to float
  %v1381 = mul i64 %v1368, 1
  %v1382 = getelementptr inbounds float, ptr %v96, i64 %v1381
  %v1383 = getelementptr inbounds float, ptr %v1382, i64 0
  %v1384 = load float, ptr %v1383, align 4
  %v1385 = fcmp oeq float %v1380, %v1384
  %v1386 = select i1 %v1385, float 0x3FF0000000000000, float 0x0000000000000000
  %v1387 = mul i64 %v1368, 12
  %v1388 = getelementptr inbounds float, ptr %v48, i64 %v1387
  %v1389 = add i64 0, 0
  %v1390 = mul i64 %v1376, 6
  %v1391 = add i64 %v1389, %v1390
  %v1392 = getelementptr inbounds float, ptr %v1388, i64 %v1391
  %v1393 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1392, <8 x i1> %v1375, <8 x float> zeroinitializer)
  %v1394 = insertelement <8 x float> poison, float %v1386, i64 0
  %v1395 = shufflevector <8 x float> %v1394, <8 x float> poison, <8 x i32> zeroinitializer
  %v1396 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1397 = shufflevector <8 x float> %v1396, <8 x float> poison, <8 x i32> zeroinitializer
  %v1398 = fcmp une <8 x float> %v1395, splat (float 0x0000000000000000)
  %v1399 = select <8 x i1> %v1398, <8 x float> %v1393, <8 x float> %v1397
  %v1400 = fadd <8 x float> %v1377, %v1399
  %v1401 = add nsw i64 %v1376, 1
  br label %b230
b232:
  %v1402 = mul i64 %v1368, 6
  %v1403 = getelementptr inbounds float, ptr %v98, i64 %v1402
  %v1404 = add i64 0, 0
  %v1405 = getelementptr inbounds float, ptr %v1403, i64 %v1404
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1377, ptr align 4 %v1405, <8 x i1> %v1375)
  %v1406 = add nsw i64 %v1368, 1
  br label %b227
b229:
  %v1407 = add i64 %v7, 0
  %v1408 = sdiv i64 %v1407, 1
  %v1409 = add i64 %v2, 1
  %v1410 = mul i64 %v1408, %v2
  %v1411 = sdiv i64 %v1410, %v3
  %v1412 = mul i64 %v1411, 1
  %v1413 = icmp slt i64 %v1412, %v7
  %v1414 = select i1 %v1413, i64 %v1412, i64 %v7
  %v1415 = mul i64 %v1408, %v1409
  %v1416 = sdiv i64 %v1415, %v3
  %v1417 = mul i64 %v1416, 1
  %v1418 = icmp slt i64 %v1417, %v7
  %v1419 = select i1 %v1418, i64 %v1417, i64 %v7
  br label %b233
b233:
  %v1420 = phi i64 [ %v1414, %b229 ], [ %v1472, %b234 ]
  %v1421 = icmp slt i64 %v1420, %v1419
  br i1 %v1421, label %b234, label %b235
b234:
  %v1422 = getelementptr inbounds float, ptr %v70, i64 0
  %v1423 = load float, ptr %v1422, align 4
  %v1424 = mul i64 %v1420, 1
  %v1425 = getelementptr inbounds float, ptr %v96, i64 %v1424
  %v1426 = getelementptr inbounds float, ptr %v1425, i64 0
  %v1427 = load float, ptr %v1426, align 4
  %v1428 = fcmp oeq float %v1423, %v1427
  %v1429 = select i1 %v1428, float 0x3FF0000000000000, float 0x0000000000000000
  %v1430 = mul i64 %v1420, 12
  %v1431 = getelementptr inbounds float, ptr %v48, i64 %v1430
  %v1432 = getelementptr inbounds float, ptr %v1431, i64 0
  %v1433 = load float, ptr %v1432, align 4
  %v1434 = getelementptr inbounds float, ptr %v1431, i64 6
  %v1435 = load float, ptr %v1434, align 4
  %v1436 = fcmp une float %v1429, 0x0000000000000000
  %v1437 = select i1 %v1436, float %v1433, float %v1435
  %v1438 = mul i64 %v1420, 6
  %v1439 = getelementptr inbounds float, ptr %v98, i64 %v1438
  %v1440 = getelementptr inbounds float, ptr %v1439, i64 0
  %v1441 = load float, ptr %v1440, align 4
  %v1442 = mul i64 %v1420, 10
  %v1443 = getelementptr inbounds float, ptr %v50, i64 %v1442
  %v1444 = icmp ult i64 5, 8
  %v1445 = select i1 %v1444, i64 5, i64 8
  %v1446 = trunc i64 %v1445 to i32
  %v1447 = insertelement <8 x i32> poison, i32 %v1446, i64 0
  %v1448 = shufflevector <8 x i32> %v1447, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1449 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1448
  %v1450 = add i64 1, 0
  %v1451 = getelementptr inbounds float, ptr %v1431, i64 %v1450
  %v1452 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1451, <8 x i1> %v1449, <8 x float> zeroinitializer)
  %v1453 = add i64 7, 0
  %v1454 = getelementptr inbounds float, ptr %v1431, i64 %v1453
  %v1455 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1454, <8 x i1> %v1449, <8 x float> zeroinitializer)
  %v1456 = insertelement <8 x float> poison, float %v1429, i64 0
  %v1457 = shufflevector <8 x float> %v1456, <8 x float> poison, <8 x i32> zeroinitializer
  %v1458 = fcmp une <8 x float> %v1457, splat (float 0x0000000000000000)
  %v1459 = select <8 x i1> %v1458, <8 x float> %v1452, <8 x float> %v1455
  %v1460 = add i64 1, 0
  %v1461 = getelementptr inbounds float, ptr %v1439, i64 %v1460
  %v1462 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1461, <8 x i1> %v1449, <8 x float> zeroinitializer)
  %v1463 = insertelement <8 x float> poison, float %v1441, i64 0
  %v1464 = shufflevector <8 x float> %v1463, <8 x float> poison, <8 x i32> zeroinitializer
  %v1465 = fdiv <8 x float> %v1462, %v1464
  %v1466 = insertelement <8 x float> poison, float %v1437, i64 0
  %v1467 = shufflevector <8 x float> %v1466, <8 x float> poison, <8 x i32> zeroinitializer
  %v1468 = fmul <8 x float> %v1467, %v1465
  %v1469 = fsub <8 x float> %v1459, %v1468
  %v1470 = add i64 0, 0
  %v1471 = getelementptr inbounds float, ptr %v1443, i64 %v1470
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1469, ptr align 4 %v1471, <8 x i1> %v1449)
  %v1472 = add nsw i64 %v1420, 1
  br label %b233
b235:
  %v1473 = add i64 %v7, 0
  %v1474 = sdiv i64 %v1473, 1
  %v1475 = add i64 %v2, 1
  %v1476 = mul i64 %v1474, %v2
  %v1477 = sdiv i64 %v1476, %v3
  %v1478 = mul i64 %v1477, 1
  %v1479 = icmp slt i64 %v1478, %v7
  %v1480 = select i1 %v1479, i64 %v1478, i64 %v7
  %v1481 = mul i64 %v1474, %v1475
  %v1482 = sdiv i64 %v1481, %v3
  %v1483 = mul i64 %v1482, 1
  %v1484 = icmp slt i64 %v1483, %v7
  %v1485 = select i1 %v1484, i64 %v1483, i64 %v7
  br label %b236
b236:
  %v1486 = phi i64 [ %v1480, %b235 ], [ %v1508, %b237 ]
  %v1487 = icmp slt i64 %v1486, %v1485
  br i1 %v1487, label %b237, label %b238
b237:
  %v1488 = mul i64 %v1486, 6
  %v1489 = getelementptr inbounds float, ptr %v98, i64 %v1488
  %v1490 = getelementptr inbounds float, ptr %v1489, i64 0
  %v1491 = load float, ptr %v1490, align 4
  %v1492 = mul i64 %v1486, 10
  %v1493 = getelementptr inbounds float, ptr %v50, i64 %v1492
  %v1494 = icmp ult i64 5, 8
  %v1495 = select i1 %v1494, i64 5, i64 8
  %v1496 = trunc i64 %v1495 to i32
  %v1497 = insertelement <8 x i32> poison, i32 %v1496, i64 0
  %v1498 = shufflevector <8 x i32> %v1497, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1499 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1498
  %v1500 = add i64 1, 0
  %v1501 = getelementptr inbounds float, ptr %v1489, i64 %v1500
  %v1502 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1501, <8 x i1> %v1499, <8 x float> zeroinitializer)
  %v1503 = insertelement <8 x float> poison, float %v1491, i64 0
  %v1504 = shufflevector <8 x float> %v1503, <8 x float> poison, <8 x i32> zeroinitializer
  %v1505 = fdiv <8 x float> %v1502, %v1504
  %v1506 = add i64 5, 0
  %v1507 = getelementptr inbounds float, ptr %v1493, i64 %v1506
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1505, ptr align 4 %v1507, <8 x i1> %v1499)
  %v1508 = add nsw i64 %v1486, 1
  br label %b236
b238:
  %v1509 = add i64 %v7, 0
  %v1510 = sdiv i64 %v1509, 1
  %v1511 = add i64 %v2, 1
  %v1512 = mul i64 %v1510, %v2
  %v1513 = sdiv i64 %v1512, %v3
  %v1514 = mul i64 %v1513, 1
  %v1515 = icmp slt i64 %v1514, %v7
  %v1516 = select i1 %v1515, i64 %v1514, i64 %v7
  %v1517 = mul i64 %v1510, %v1511
  %v1518 = sdiv i64 %v1517, %v3
  %v1519 = mul i64 %v1518, 1
  %v1520 = icmp slt i64 %v1519, %v7
  %v1521 = select i1 %v1520, i64 %v1519, i64 %v7
  br label %b239
b239:
  %v1522 = phi i64 [ %v1516, %b238 ], [ %v1544, %b244 ]
  %v1523 = icmp slt i64 %v1522, %v1521
  br i1 %v1523, label %b240, label %b241
b240:
  br label %b242
b242:
  %v1524 = phi i64 [ 0, %b240 ], [ %v1540, %b243 ]
  %v1525 = phi float [ 0xFFF0000000000000, %b240 ], [ %v1539, %b243 ]
  %v1526 = icmp slt i64 %v1524, 2
  br i1 %v1526, label %b243, label %b244
b243:
  %v1527 = mul i64 %v1522, 10
  %v1528 = getelementptr inbounds float, ptr %v50, i64 %v1527
  %v1529 = add i64 0, %v1524
  %v1530 = getelementptr inbounds float, ptr %v68, i64 %v1529
  %v1531 = load float, ptr %v1530, align 4
  %v1532 = mul i64 %v1524, 5
  %v1533 = add i64 0, %v1532
  %v1534 = getelementptr inbounds float, ptr %v1528, i64 %v1533
  %v1535 = load float, ptr %v1534, align 4
  %v1536 = call float @llvm.fabs.f32(float %v1535)
  %v1537 = fcmp une float %v1531, 0x0000000000000000
  %v1538 = select i1 %v1537, float %v1536, float 0xBFF0000000000000
  %v1539 = call float @llvm.maximum.f32(float %v1525, float %v1538)
  %v1540 = add nsw i64 %v1524, 1
  br label %b242
b244:
  %v1541 = mul i64 %v1522, 1
  %v1542 = getelementptr inbounds float, ptr %v94, i64 %v1541
  %v1543 = getelementptr inbounds float, ptr %v1542, i64 0
  store float %v1525, ptr %v1543, align 4
  %v1544 = add nsw i64 %v1522, 1
  br label %b239
b241:
  %v1545 = add i64 %v7, 0
  %v1546 = sdiv i64 %v1545, 1
  %v1547 = add i64 %v2, 1
  %v1548 = mul i64 %v1546, %v2
  %v1549 = sdiv i64 %v1548, %v3
  %v1550 = mul i64 %v1549, 1
  %v1551 = icmp slt i64 %v1550, %v7
  %v1552 = select i1 %v1551, i64 %v1550, i64 %v7
  %v1553 = mul i64 %v1546, %v1547
  %v1554 = sdiv i64 %v1553, %v3
  %v1555 = mul i64 %v1554, 1
  %v1556 = icmp slt i64 %v1555, %v7
  %v1557 = select i1 %v1556, i64 %v1555, i64 %v7
  br label %b245
b245:
  %v1558 = phi i64 [ %v1552, %b241 ], [ %v1590, %b250 ]
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1560 = phi i64 [ 0, %b246 ], [ %v1586, %b249 ]
  %v1561 = phi float [ 0x7FF0000000000000, %b246 ], [ %v1585, %b249 ]
  %v1562 = icmp slt i64 %v1560, 2
  br i1 %v1562, label %b249, label %b250
b249:
  %v1563 = mul i64 %v1558, 10
  %v1564 = getelementptr inbounds float, ptr %v50, i64 %v1563
  %v1565 = mul i64 %v1558, 1
  %v1566 = getelementptr inbounds float, ptr %v94, i64 %v1565
  %v1567 = getelementptr inbounds float, ptr %v1566, i64 0
  %v1568 = load float, ptr %v1567, align 4
  %v1569 = add i64 0, %v1560
  %v1570 = getelementptr inbounds float, ptr %v68, i64 %v1569
  %v1571 = load float, ptr %v1570, align 4
  %v1572 = mul i64 %v1560, 5
  %v1573 = add i64 0, %v1572
  %v1574 = getelementptr inbounds float, ptr %v1564, i64 %v1573
  %v1575 = load float, ptr %v1574, align 4
  %v1576 = call float @llvm.fabs.f32(float %v1575)
  %v1577 = fcmp une float %v1571, 0x0000000000000000
  %v1578 = select i1 %v1577, float %v1576, float 0xBFF0000000000000
  %v1579 = fcmp oeq float %v1578, %v1568
  %v1580 = select i1 %v1579, float 0x3FF0000000000000, float 0x0000000000000000
  %v1581 = add i64 0, %v1560
  %v1582 = sitofp i64 %v1581 to float
  %v1583 = fcmp une float %v1580, 0x0000000000000000
  %v1584 = select i1 %v1583, float %v1582, float 0x4000000000000000
  %v1585 = call float @llvm.minimum.f32(float %v1561, float %v1584)
  %v1586 = add nsw i64 %v1560, 1
  br label %b248
b250:
  %v1587 = mul i64 %v1558, 1
  %v1588 = getelementptr inbounds float, ptr %v96, i64 %v1587
  %v1589 = getelementptr inbounds float, ptr %v1588, i64 0
  store float %v1561, ptr %v1589, align 4
  %v1590 = add nsw i64 %v1558, 1
  br label %b245
b247:
  %v1591 = add i64 %v7, 0
  %v1592 = sdiv i64 %v1591, 1
  %v1593 = add i64 %v2, 1
  %v1594 = mul i64 %v1592, %v2
  %v1595 = sdiv i64 %v1594, %v3
  %v1596 = mul i64 %v1595, 1
  %v1597 = icmp slt i64 %v1596, %v7
  %v1598 = select i1 %v1597, i64 %v1596, i64 %v7
  %v1599 = mul i64 %v1592, %v1593
  %v1600 = sdiv i64 %v1599, %v3
  %v1601 = mul i64 %v1600, 1
  %v1602 = icmp slt i64 %v1601, %v7
  %v1603 = select i1 %v1602, i64 %v1601, i64 %v7
  br label %b251
b251:
  %v1604 = phi i64 [ %v1598, %b247 ], [ %v1642, %b256 ]
  %v1605 = icmp slt i64 %v1604, %v1603
  br i1 %v1605, label %b252, label %b253
b252:
  %v1606 = icmp ult i64 5, 8
  %v1607 = select i1 %v1606, i64 5, i64 8
  %v1608 = trunc i64 %v1607 to i32
  %v1609 = insertelement <8 x i32> poison, i32 %v1608, i64 0
  %v1610 = shufflevector <8 x i32> %v1609, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1611 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1610
  br label %b254
b254:
  %v1612 = phi i64 [ 0, %b252 ], [ %v1637, %b255 ]
  %v1613 = phi <8 x float> [ splat (float 0x0000000000000000), %b252 ], [ %v1636, %b255 ]
  %v1614 = icmp slt i64 %v1612, 2
  br i1 %v1614, label %b255, label %b256
b255:
  %v1615 = add i64 0, %v1612
  %v1616 = sitofp i64 %v1615 to float
  %v1617 = mul i64 %v1604, 1
  %v1618 = getelementptr inbounds float, ptr %v96, i64 %v1617
  %v1619 = getelementptr inbounds float, ptr %v1618, i64 0
  %v1620 = load float, ptr %v1619, align 4
  %v1621 = fcmp oeq float %v1616, %v1620
  %v1622 = select i1 %v1621, float 0x3FF0000000000000, float 0x0000000000000000
  %v1623 = mul i64 %v1604, 10
  %v1624 = getelementptr inbounds float, ptr %v50, i64 %v1623
  %v1625 = add i64 0, 0
  %v1626 = mul i64 %v1612, 5
  %v1627 = add i64 %v1625, %v1626
  %v1628 = getelementptr inbounds float, ptr %v1624, i64 %v1627
  %v1629 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1628, <8 x i1> %v1611, <8 x float> zeroinitializer)
  %v1630 = insertelement <8 x float> poison, float %v1622, i64 0
  %v1631 = shufflevector <8 x float> %v1630, <8 x float> poison, <8 x i32> zeroinitializer
  %v1632 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1633 = shufflevector <8 x float> %v1632, <8 x float> poison, <8 x i32> zeroinitializer
  %v1634 = fcmp une <8 x float> %v1631, splat (float 0x0000000000000000)
  %v1635 = select <8 x i1> %v1634, <8 x float> %v1629, <8 x float> %v1633
  %v1636 = fadd <8 x float> %v1613, %v1635
  %v1637 = add nsw i64 %v1612, 1
  br label %b254
b256:
  %v1638 = mul i64 %v1604, 5
  %v1639 = getelementptr inbounds float, ptr %v100, i64 %v1638
  %v1640 = add i64 0, 0
  %v1641 = getelementptr inbounds float, ptr %v1639, i64 %v1640
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1613, ptr align 4 %v1641, <8 x i1> %v1611)
  %v1642 = add nsw i64 %v1604, 1
  br label %b251
b253:
  %v1643 = add i64 %v7, 0
  %v1644 = sdiv i64 %v1643, 1
  %v1645 = add i64 %v2, 1
  %v1646 = mul i64 %v1644, %v2
  %v1647 = sdiv i64 %v1646, %v3
  %v1648 = mul i64 %v1647, 1
  %v1649 = icmp slt i64 %v1648, %v7
  %v1650 = select i1 %v1649, i64 %v1648, i64 %v7
  %v1651 = mul i64 %v1644, %v1645
  %v1652 = sdiv i64 %v1651, %v3
  %v1653 = mul i64 %v1652, 1
  %v1654 = icmp slt i64 %v1653, %v7
  %v1655 = select i1 %v1654, i64 %v1653, i64 %v7
  br label %b257
b257:
  %v1656 = phi i64 [ %v1650, %b253 ], [ %v1712, %b258 ]
  %v1657 = icmp slt i64 %v1656, %v1655
  br i1 %v1657, label %b258, label %b259
b258:
  %v1658 = getelementptr inbounds float, ptr %v70, i64 0
  %v1659 = load float, ptr %v1658, align 4
  %v1660 = mul i64 %v1656, 1
  %v1661 = getelementptr inbounds float, ptr %v96, i64 %v1660
  %v1662 = getelementptr inbounds float, ptr %v1661, i64 0
  %v1663 = load float, ptr %v1662, align 4
  %v1664 = fcmp oeq float %v1659, %v1663
  %v1665 = select i1 %v1664, float 0x3FF0000000000000, float 0x0000000000000000
  %v1666 = mul i64 %v1656, 10
  %v1667 = getelementptr inbounds float, ptr %v50, i64 %v1666
  %v1668 = getelementptr inbounds float, ptr %v1667, i64 0
  %v1669 = load float, ptr %v1668, align 4
  %v1670 = getelementptr inbounds float, ptr %v1667, i64 5
  %v1671 = load float, ptr %v1670, align 4
  %v1672 = fcmp une float %v1665, 0x0000000000000000
  %v1673 = select i1 %v1672, float %v1669, float %v1671
  %v1674 = mul i64 %v1656, 5
  %v1675 = getelementptr inbounds float, ptr %v100, i64 %v1674
  %v1676 = getelementptr inbounds float, ptr %v1675, i64 0
  %v1677 = load float, ptr %v1676, align 4
  %v1678 = add i64 %v660, 0
  %v1679 = and i64 %v1678, %v164
  %v1680 = mul i64 %v1679, %v7
  %v1681 = add i64 %v1680, %v1656
  %v1682 = mul i64 %v1681, 8
  %v1683 = getelementptr inbounds float, ptr %v52, i64 %v1682
  %v1684 = icmp ult i64 4, 8
  %v1685 = select i1 %v1684, i64 4, i64 8
  %v1686 = trunc i64 %v1685 to i32
  %v1687 = insertelement <8 x i32> poison, i32 %v1686, i64 0
  %v1688 = shufflevector <8 x i32> %v1687, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1689 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1688
  %v1690 = add i64 1, 0
  %v1691 = getelementptr inbounds float, ptr %v1667, i64 %v1690
  %v1692 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1691, <8 x i1> %v1689, <8 x float> zeroinitializer)
  %v1693 = add i64 6, 0
  %v1694 = getelementptr inbounds float, ptr %v1667, i64 %v1693
  %v1695 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1694, <8 x i1> %v1689, <8 x float> zeroinitializer)
  %v1696 = insertelement <8 x float> poison, float %v1665, i64 0
  %v1697 = shufflevector <8 x float> %v1696, <8 x float> poison, <8 x i32> zeroinitializer
  %v1698 = fcmp une <8 x float> %v1697, splat (float 0x0000000000000000)
  %v1699 = select <8 x i1> %v1698, <8 x float> %v1692, <8 x float> %v1695
  %v1700 = add i64 1, 0
  %v1701 = getelementptr inbounds float, ptr %v1675, i64 %v1700
  %v1702 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1701, <8 x i1> %v1689, <8 x float> zeroinitializer)
  %v1703 = insertelement <8 x float> poison, float %v1677, i64 0
  %v1704 = shufflevector <8 x float> %v1703, <8 x float> poison, <8 x i32> zeroinitializer
  %v1705 = fdiv <8 x float> %v1702, %v1704
  %v1706 = insertelement <8 x float> poison, float %v1673, i64 0
  %v1707 = shufflevector <8 x float> %v1706, <8 x float> poison, <8 x i32> zeroinitializer
  %v1708 = fmul <8 x float> %v1707, %v1705
  %v1709 = fsub <8 x float> %v1699, %v1708
  %v1710 = add i64 0, 0
  %v1711 = getelementptr inbounds float, ptr %v1683, i64 %v1710
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1709, ptr align 4 %v1711, <8 x i1> %v1689)
  %v1712 = add nsw i64 %v1656, 1
  br label %b257
b259:
  %v1713 = add i64 %v7, 0
  %v1714 = sdiv i64 %v1713, 1
  %v1715 = add i64 %v2, 1
  %v1716 = mul i64 %v1714, %v2
  %v1717 = sdiv i64 %v1716, %v3
  %v1718 = mul i64 %v1717, 1
  %v1719 = icmp slt i64 %v1718, %v7
  %v1720 = select i1 %v1719, i64 %v1718, i64 %v7
  %v1721 = mul i64 %v1714, %v1715
  %v1722 = sdiv i64 %v1721, %v3
  %v1723 = mul i64 %v1722, 1
  %v1724 = icmp slt i64 %v1723, %v7
  %v1725 = select i1 %v1724, i64 %v1723, i64 %v7
  br label %b260
b260:
  %v1726 = phi i64 [ %v1720, %b259 ], [ %v1752, %b261 ]
  %v1727 = icmp slt i64 %v1726, %v1725
  br i1 %v1727, label %b261, label %b262
b261:
  %v1728 = mul i64 %v1726, 5
  %v1729 = getelementptr inbounds float, ptr %v100, i64 %v1728
  %v1730 = getelementptr inbounds float, ptr %v1729, i64 0
  %v1731 = load float, ptr %v1730, align 4
  %v1732 = add i64 %v660, 0
  %v1733 = and i64 %v1732, %v164
  %v1734 = mul i64 %v1733, %v7
  %v1735 = add i64 %v1734, %v1726
  %v1736 = mul i64 %v1735, 8
  %v1737 = getelementptr inbounds float, ptr %v52, i64 %v1736
  %v1738 = icmp ult i64 4, 8
  %v1739 = select i1 %v1738, i64 4, i64 8
  %v1740 = trunc i64 %v1739 to i32
  %v1741 = insertelement <8 x i32> poison, i32 %v1740, i64 0
  %v1742 = shufflevector <8 x i32> %v1741, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1743 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1742
  %v1744 = add i64 1, 0
  %v1745 = getelementptr inbounds float, ptr %v1729, i64 %v1744
  %v1746 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1745, <8 x i1> %v1743, <8 x float> zeroinitializer)
  %v1747 = insertelement <8 x float> poison, float %v1731, i64 0
  %v1748 = shufflevector <8 x float> %v1747, <8 x float> poison, <8 x i32> zeroinitializer
  %v1749 = fdiv <8 x float> %v1746, %v1748
  %v1750 = add i64 4, 0
  %v1751 = getelementptr inbounds float, ptr %v1737, i64 %v1750
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1749, ptr align 4 %v1751, <8 x i1> %v1743)
  %v1752 = add nsw i64 %v1726, 1
  br label %b260
b262:
  %v1753 = add i64 %v7, 0
  %v1754 = sdiv i64 %v1753, 1
  %v1755 = add i64 %v2, 1
  %v1756 = mul i64 %v1754, %v2
  %v1757 = sdiv i64 %v1756, %v3
  %v1758 = mul i64 %v1757, 1
  %v1759 = icmp slt i64 %v1758, %v7
  %v1760 = select i1 %v1759, i64 %v1758, i64 %v7
  %v1761 = mul i64 %v1754, %v1755
  %v1762 = sdiv i64 %v1761, %v3
  %v1763 = mul i64 %v1762, 1
  %v1764 = icmp slt i64 %v1763, %v7
  %v1765 = select i1 %v1764, i64 %v1763, i64 %v7
  br label %b263
b263:
  %v1766 = phi i64 [ %v1760, %b262 ], [ %v1806, %b268 ]
  %v1767 = icmp slt i64 %v1766, %v1765
  br i1 %v1767, label %b264, label %b265
b264:
  %v1768 = icmp ult i64 4, 8
  %v1769 = select i1 %v1768, i64 4, i64 8
  %v1770 = trunc i64 %v1769 to i32
  %v1771 = insertelement <8 x i32> poison, i32 %v1770, i64 0
  %v1772 = shufflevector <8 x i32> %v1771, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1773 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1772
  br label %b266
b266:
  %v1774 = phi i64 [ 0, %b264 ], [ %v1801, %b267 ]
  %v1775 = phi <8 x float> [ splat (float 0x0000000000000000), %b264 ], [ %v1800, %b267 ]
  %v1776 = icmp slt i64 %v1774, 2
  br i1 %v1776, label %b267, label %b268
b267:
  %v1777 = add i64 %v660, 0
  %v1778 = and i64 %v1777, %v164
  %v1779 = mul i64 %v1778, %v7
  %v1780 = add i64 %v1779, %v1766
  %v1781 = mul i64 %v1780, 8
  %v1782 = getelementptr inbounds float, ptr %v52, i64 %v1781
  %v1783 = add i64 %v660, 0
  %v1784 = and i64 %v1783, %v180
  %v1785 = mul i64 %v1784, %v7
  %v1786 = add i64 %v1785, %v1766
  %v1787 = mul i64 %v1786, 2
  %v1788 = getelementptr inbounds float, ptr %v84, i64 %v1787
  %v1789 = add i64 0, %v1774
  %v1790 = getelementptr inbounds float, ptr %v1788, i64 %v1789
  %v1791 = load float, ptr %v1790, align 4
  %v1792 = add i64 0, 0
  %v1793 = mul i64 %v1774, 4
  %v1794 = add i64 %v1792, %v1793
  %v1795 = getelementptr inbounds float, ptr %v1782, i64 %v1794
  %v1796 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1795, <8 x i1> %v1773, <8 x float> zeroinitializer)
  %v1797 = insertelement <8 x float> poison, float %v1791, i64 0
  %v1798 = shufflevector <8 x float> %v1797, <8 x float> poison, <8 x i32> zeroinitializer
  %v1799 = fmul <8 x float> %v1796, %v1798
  %v1800 = fadd <8 x float> %v1775, %v1799
  %v1801 = add nsw i64 %v1774, 1
  br label %b266
b268:
  %v1802 = mul i64 %v1766, 4
  %v1803 = getelementptr inbounds float, ptr %v88, i64 %v1802
  %v1804 = add i64 0, 0
  %v1805 = getelementptr inbounds float, ptr %v1803, i64 %v1804
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1775, ptr align 4 %v1805, <8 x i1> %v1773)
  %v1806 = add nsw i64 %v1766, 1
  br label %b263
b265:
  %v1807 = add i64 %v7, 0
  %v1808 = sdiv i64 %v1807, 1
  %v1809 = add i64 %v2, 1
  %v1810 = mul i64 %v1808, %v2
  %v1811 = sdiv i64 %v1810, %v3
  %v1812 = mul i64 %v1811, 1
  %v1813 = icmp slt i64 %v1812, %v7
  %v1814 = select i1 %v1813, i64 %v1812, i64 %v7
  %v1815 = mul i64 %v1808, %v1809
  %v1816 = sdiv i64 %v1815, %v3
  %v1817 = mul i64 %v1816, 1
  %v1818 = icmp slt i64 %v1817, %v7
  %v1819 = select i1 %v1818, i64 %v1817, i64 %v7
  br label %b269
b269:
  %v1820 = phi i64 [ %v1814, %b265 ], [ %v1865, %b274 ]
  %v1821 = icmp slt i64 %v1820, %v1819
  br i1 %v1821, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1822 = phi i64 [ 0, %b270 ], [ %v1864, %b277 ]
  %v1823 = icmp slt i64 %v1822, 4
  br i1 %v1823, label %b273, label %b274
b273:
  %v1824 = icmp ult i64 4, 8
  %v1825 = select i1 %v1824, i64 4, i64 8
  %v1826 = trunc i64 %v1825 to i32
  %v1827 = insertelement <8 x i32> poison, i32 %v1826, i64 0
  %v1828 = shufflevector <8 x i32> %v1827, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1829 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1828
  br label %b275
b275:
  %v1830 = phi i64 [ 0, %b273 ], [ %v1853, %b276 ]
  %v1831 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v1852, %b276 ]
  %v1832 = icmp slt i64 %v1830, 2
  br i1 %v1832, label %b276, label %b277
b276:
  %v1833 = add i64 %v660, 0
  %v1834 = and i64 %v1833, %v164
  %v1835 = mul i64 %v1834, %v7
  %v1836 = add i64 %v1835, %v1820
  %v1837 = mul i64 %v1836, 8
  %v1838 = getelementptr inbounds float, ptr %v52, i64 %v1837
  %v1839 = add i64 0, %v1822
  %v1840 = mul i64 %v1830, 4
  %v1841 = add i64 %v1839, %v1840
  %v1842 = getelementptr inbounds float, ptr %v1838, i64 %v1841
  %v1843 = load float, ptr %v1842, align 4
  %v1844 = add i64 0, 0
  %v1845 = mul i64 %v1830, 4
  %v1846 = add i64 %v1844, %v1845
  %v1847 = getelementptr inbounds float, ptr %v20, i64 %v1846
  %v1848 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1847, <8 x i1> %v1829, <8 x float> zeroinitializer)
  %v1849 = insertelement <8 x float> poison, float %v1843, i64 0
  %v1850 = shufflevector <8 x float> %v1849, <8 x float> poison, <8 x i32> zeroinitializer
  %v1851 = fmul <8 x float> %v1848, %v1850
  %v1852 = fadd <8 x float> %v1831, %v1851
  %v1853 = add nsw i64 %v1830, 1
  br label %b275
b277:
  %v1854 = add i64 %v660, 0
  %v1855 = and i64 %v1854, %v174
  %v1856 = mul i64 %v1855, %v7
  %v1857 = add i64 %v1856, %v1820
  %v1858 = mul i64 %v1857, 16
  %v1859 = getelementptr inbounds float, ptr %v78, i64 %v1858
  %v1860 = mul i64 %v1822, 4
  %v1861 = add i64 0, %v1860
  %v1862 = add i64 %v1861, 0
  %v1863 = getelementptr inbounds float, ptr %v1859, i64 %v1862
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1831, ptr align 4 %v1863, <8 x i1> %v1829)
  %v1864 = add nsw i64 %v1822, 1
  br label %b272
b274:
  %v1865 = add nsw i64 %v1820, 1
  br label %b269
b271:
  %v1866 = add i64 %v7, 0
  %v1867 = sdiv i64 %v1866, 1
  %v1868 = add i64 %v2, 1
  %v1869 = mul i64 %v1867, %v2
  %v1870 = sdiv i64 %v1869, %v3
  %v1871 = mul i64 %v1870, 1
  %v1872 = icmp slt i64 %v1871, %v7
  %v1873 = select i1 %v1872, i64 %v1871, i64 %v7
  %v1874 = mul i64 %v1867, %v1868
  %v1875 = sdiv i64 %v1874, %v3
  %v1876 = mul i64 %v1875, 1
  %v1877 = icmp slt i64 %v1876, %v7
  %v1878 = select i1 %v1877, i64 %v1876, i64 %v7
  br label %b278
b278:
  %v1879 = phi i64 [ %v1873, %b271 ], [ %v1910, %b279 ]
  %v1880 = icmp slt i64 %v1879, %v1878
  br i1 %v1880, label %b279, label %b280
b279:
  %v1881 = add i64 %v660, 0
  %v1882 = and i64 %v1881, %v170
  %v1883 = mul i64 %v1882, %v7
  %v1884 = add i64 %v1883, %v1879
  %v1885 = mul i64 %v1884, 4
  %v1886 = getelementptr inbounds float, ptr %v74, i64 %v1885
  %v1887 = mul i64 %v1879, 4
  %v1888 = getelementptr inbounds float, ptr %v88, i64 %v1887
  %v1889 = add i64 %v660, 1
  %v1890 = and i64 %v1889, %v156
  %v1891 = mul i64 %v1890, %v7
  %v1892 = add i64 %v1891, %v1879
  %v1893 = mul i64 %v1892, 4
  %v1894 = getelementptr inbounds float, ptr %v26, i64 %v1893
  %v1895 = icmp ult i64 4, 8
  %v1896 = select i1 %v1895, i64 4, i64 8
  %v1897 = trunc i64 %v1896 to i32
  %v1898 = insertelement <8 x i32> poison, i32 %v1897, i64 0
  %v1899 = shufflevector <8 x i32> %v1898, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1900 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1899
  %v1901 = add i64 0, 0
  %v1902 = getelementptr inbounds float, ptr %v1886, i64 %v1901
  %v1903 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1902, <8 x i1> %v1900, <8 x float> zeroinitializer)
  %v1904 = add i64 0, 0
  %v1905 = getelementptr inbounds float, ptr %v1888, i64 %v1904
  %v1906 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1905, <8 x i1> %v1900, <8 x float> zeroinitializer)
  %v1907 = fadd <8 x float> %v1903, %v1906
  %v1908 = add i64 0, 0
  %v1909 = getelementptr inbounds float, ptr %v1894, i64 %v1908
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1907, ptr align 4 %v1909, <8 x i1> %v1900)
  %v1910 = add nsw i64 %v1879, 1
  br label %b278
b280:
  %v1911 = add i64 %v7, 0
  %v1912 = sdiv i64 %v1911, 1
  %v1913 = add i64 %v2, 1
  %v1914 = mul i64 %v1912, %v2
  %v1915 = sdiv i64 %v1914, %v3
  %v1916 = mul i64 %v1915, 1
  %v1917 = icmp slt i64 %v1916, %v7
  %v1918 = select i1 %v1917, i64 %v1916, i64 %v7
  %v1919 = mul i64 %v1912, %v1913
  %v1920 = sdiv i64 %v1919, %v3
  %v1921 = mul i64 %v1920, 1
  %v1922 = icmp slt i64 %v1921, %v7
  %v1923 = select i1 %v1922, i64 %v1921, i64 %v7
  br label %b281
b281:
  %v1924 = phi i64 [ %v1918, %b280 ], [ %v1981, %b286 ]
  %v1925 = icmp slt i64 %v1924, %v1923
  br i1 %v1925, label %b282, label %b283
b282:
  br label %b284
b284:
  %v1926 = phi i64 [ 0, %b282 ], [ %v1980, %b289 ]
  %v1927 = icmp slt i64 %v1926, 4
  br i1 %v1927, label %b285, label %b286
b285:
  %v1928 = icmp ult i64 4, 8
  %v1929 = select i1 %v1928, i64 4, i64 8
  %v1930 = trunc i64 %v1929 to i32
  %v1931 = insertelement <8 x i32> poison, i32 %v1930, i64 0
  %v1932 = shufflevector <8 x i32> %v1931, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1933 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1932
  br label %b287
b287:
  %v1934 = phi i64 [ 0, %b285 ], [ %v1969, %b288 ]
  %v1935 = phi <8 x float> [ splat (float 0x0000000000000000), %b285 ], [ %v1968, %b288 ]
  %v1936 = icmp slt i64 %v1934, 4
  br i1 %v1936, label %b288, label %b289
b288:
  %v1937 = mul i64 %v1926, 4
  %v1938 = add i64 0, %v1937
  %v1939 = add i64 %v1938, %v1934
  %v1940 = getelementptr inbounds float, ptr %v62, i64 %v1939
  %v1941 = load float, ptr %v1940, align 4
  %v1942 = add i64 %v660, 0
  %v1943 = and i64 %v1942, %v174
  %v1944 = mul i64 %v1943, %v7
  %v1945 = add i64 %v1944, %v1924
  %v1946 = mul i64 %v1945, 16
  %v1947 = getelementptr inbounds float, ptr %v78, i64 %v1946
  %v1948 = mul i64 %v1926, 4
  %v1949 = add i64 0, %v1948
  %v1950 = add i64 %v1949, %v1934
  %v1951 = getelementptr inbounds float, ptr %v1947, i64 %v1950
  %v1952 = load float, ptr %v1951, align 4
  %v1953 = fsub float %v1941, %v1952
  %v1954 = add i64 %v660, 0
  %v1955 = and i64 %v1954, %v178
  %v1956 = mul i64 %v1955, %v7
  %v1957 = add i64 %v1956, %v1924
  %v1958 = mul i64 %v1957, 16
  %v1959 = getelementptr inbounds float, ptr %v82, i64 %v1958
  %v1960 = add i64 0, 0
  %v1961 = mul i64 %v1934, 4
  %v1962 = add i64 %v1960, %v1961
  %v1963 = getelementptr inbounds float, ptr %v1959, i64 %v1962
  %v1964 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1963, <8 x i1> %v1933, <8 x float> zeroinitializer)
  %v1965 = insertelement <8 x float> poison, float %v1953, i64 0
  %v1966 = shufflevector <8 x float> %v1965, <8 x float> poison, <8 x i32> zeroinitializer
  %v1967 = fmul <8 x float> %v1966, %v1964
  %v1968 = fadd <8 x float> %v1935, %v1967
  %v1969 = add nsw i64 %v1934, 1
  br label %b287
b289:
  %v1970 = add i64 %v660, 1
  %v1971 = and i64 %v1970, %v158
  %v1972 = mul i64 %v1971, %v7
  %v1973 = add i64 %v1972, %v1924
  %v1974 = mul i64 %v1973, 16
  %v1975 = getelementptr inbounds float, ptr %v28, i64 %v1974
  %v1976 = mul i64 %v1926, 4
  %v1977 = add i64 0, %v1976
  %v1978 = add i64 %v1977, 0
  %v1979 = getelementptr inbounds float, ptr %v1975, i64 %v1978
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1935, ptr align 4 %v1979, <8 x i1> %v1933)
  %v1980 = add nsw i64 %v1926, 1
  br label %b284
b286:
  %v1981 = add nsw i64 %v1924, 1
  br label %b281
b283:
  %v1982 = add i64 %v7, 0
  %v1983 = sdiv i64 %v1982, 1
  %v1984 = add i64 %v2, 1
  %v1985 = mul i64 %v1983, %v2
  %v1986 = sdiv i64 %v1985, %v3
  %v1987 = mul i64 %v1986, 1
  %v1988 = icmp slt i64 %v1987, %v7
  %v1989 = select i1 %v1988, i64 %v1987, i64 %v7
  %v1990 = mul i64 %v1983, %v1984
  %v1991 = sdiv i64 %v1990, %v3
  %v1992 = mul i64 %v1991, 1
  %v1993 = icmp slt i64 %v1992, %v7
  %v1994 = select i1 %v1993, i64 %v1992, i64 %v7
  br label %b290
b290:
  %v1995 = phi i64 [ %v1989, %b283 ], [ %v2035, %b295 ]
  %v1996 = icmp slt i64 %v1995, %v1994
  br i1 %v1996, label %b291, label %b292
b291:
  br label %b293
b293:
  %v1997 = phi i64 [ 0, %b291 ], [ %v2034, %b294 ]
  %v1998 = icmp slt i64 %v1997, 4
  br i1 %v1998, label %b294, label %b295
b294:
  %v1999 = add i64 %v660, 0
  %v2000 = and i64 %v1999, %v174
  %v2001 = mul i64 %v2000, %v7
  %v2002 = add i64 %v2001, %v1995
  %v2003 = mul i64 %v2002, 16
  %v2004 = getelementptr inbounds float, ptr %v78, i64 %v2003
  %v2005 = add i64 %v660, 0
  %v2006 = and i64 %v2005, %v186
  %v2007 = mul i64 %v2006, %v7
  %v2008 = add i64 %v2007, %v1995
  %v2009 = mul i64 %v2008, 16
  %v2010 = getelementptr inbounds float, ptr %v102, i64 %v2009
  %v2011 = icmp ult i64 4, 8
  %v2012 = select i1 %v2011, i64 4, i64 8
  %v2013 = trunc i64 %v2012 to i32
  %v2014 = insertelement <8 x i32> poison, i32 %v2013, i64 0
  %v2015 = shufflevector <8 x i32> %v2014, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2016 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2015
  %v2017 = add i64 0, %v1997
  %v2018 = mul i64 0, 4
  %v2019 = add i64 %v2017, %v2018
  %v2020 = getelementptr inbounds float, ptr %v62, i64 %v2019
  %v2021 = getelementptr float, ptr %v2020, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2022 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2021, <8 x i1> %v2016, <8 x float> zeroinitializer)
  %v2023 = add i64 0, %v1997
  %v2024 = mul i64 0, 4
  %v2025 = add i64 %v2023, %v2024
  %v2026 = getelementptr inbounds float, ptr %v2004, i64 %v2025
  %v2027 = getelementptr float, ptr %v2026, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2028 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2027, <8 x i1> %v2016, <8 x float> zeroinitializer)
  %v2029 = fsub <8 x float> %v2022, %v2028
  %v2030 = mul i64 %v1997, 4
  %v2031 = add i64 0, %v2030
  %v2032 = add i64 %v2031, 0
  %v2033 = getelementptr inbounds float, ptr %v2010, i64 %v2032
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2029, ptr align 4 %v2033, <8 x i1> %v2016)
  %v2034 = add nsw i64 %v1997, 1
  br label %b293
b295:
  %v2035 = add nsw i64 %v1995, 1
  br label %b290
b292:
  %v2036 = add nsw i64 %v660, 1
  br label %b116
b118:
  %v2037 = icmp sgt i64 %v3, 1
  br i1 %v2037, label %b296, label %b297
b296:
  %v2038 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2039 = atomicrmw add ptr %v2038, i64 1 acq_rel
  %v2040 = load i64, ptr %v203, align 8
  %v2041 = add i64 %v2040, 1
  store i64 %v2041, ptr %v203, align 8
  %v2042 = mul i64 %v3, %v2041
  br label %b298
b298:
  %v2043 = load atomic i64, ptr %v2038 acquire, align 8
  %v2044 = icmp slt i64 %v2043, %v2042
  br i1 %v2044, label %b299, label %b300
b299:
  %v2045 = call i32 @sched_yield()
  br label %b298
b300:
  br label %b297
b297:
  %v2046 = add nsw i64 %v563, %v562
  br label %b89
b91:
  ret void
}
define internal void @pack(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v18 = shufflevector <8 x i64> %v17, <8 x i64> poison, <8 x i32> zeroinitializer
  %v19 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v18
  %v20 = getelementptr float, ptr %v16, <8 x i64> %v19
  %v21 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v20, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v22 = mul i64 %v13, %v6
  %v23 = getelementptr inbounds float, ptr %v5, i64 %v22
  store <8 x float> %v21, ptr %v23, align 4
  %v24 = add nsw i64 %v13, 1
  br label %b0
b2:
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
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #2 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v203 = alloca i64, i64 1, align 8
  %v573 = alloca float, i64 64, align 4
  %v842 = alloca float, i64 64, align 4
  %v1815 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 6
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 7
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 13
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 14
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 15
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 18
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 19
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 27
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 28
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 30
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 38
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 39
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 40
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 41
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 42
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 43
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 46
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 47
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 52
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 55
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 56
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 57
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 58
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 63
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 64
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 66
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 67
  %v202 = load i64, ptr %v201, align 8
  store i64 0, ptr %v203, align 8
  %v204 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v205 = load ptr, ptr %v204, align 4
  %v206 = mul i64 %v2, 13824
  %v207 = add i64 %v206, 80
  %v208 = getelementptr inbounds float, ptr %v205, i64 %v207
  %v209 = getelementptr inbounds float, ptr %v205, i64 0
  %v210 = getelementptr inbounds float, ptr %v205, i64 16
  %v211 = getelementptr inbounds i64, ptr %v1, i64 4
  %v212 = load i64, ptr %v211, align 8
  %v213 = icmp eq i64 %v212, 0
  br i1 %v213, label %b0, label %b1
b0:
  %v214 = add i64 1, 0
  %v215 = sdiv i64 %v214, 1
  %v216 = add i64 %v2, 1
  %v217 = mul i64 %v215, %v2
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, 1
  %v221 = select i1 %v220, i64 %v219, i64 1
  %v222 = mul i64 %v215, %v216
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  %v227 = icmp slt i64 %v226, 1
  %v228 = select i1 %v227, i64 %v226, i64 1
  br label %b2
b2:
  %v229 = phi i64 [ %v221, %b0 ], [ %v243, %b3 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b3, label %b4
b3:
  %v231 = mul i64 %v229, 16
  %v232 = mul i64 %v229, 8
  %v233 = add i64 %v231, 0
  %v234 = add i64 %v232, 0
  %v235 = getelementptr inbounds float, ptr %v209, i64 %v233
  %v236 = sub i64 4, %v234
  %v237 = icmp slt i64 %v236, 0
  %v238 = select i1 %v237, i64 0, i64 %v236
  %v239 = mul i64 %v234, 1
  %v240 = add i64 0, %v239
  %v241 = getelementptr inbounds float, ptr %v20, i64 %v240
  call void @pack_rows(ptr %v241, i64 1, i64 4, i64 2, i64 %v238, ptr %v235, i64 8)
  %v242 = add i64 %v231, 16
  %v243 = add nsw i64 %v229, 1
  br label %b2
b4:
  %v244 = add i64 1, 0
  %v245 = sdiv i64 %v244, 1
  %v246 = add i64 %v2, 1
  %v247 = mul i64 %v245, %v2
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, 1
  %v251 = select i1 %v250, i64 %v249, i64 1
  %v252 = mul i64 %v245, %v246
  %v253 = sdiv i64 %v252, %v3
  %v254 = mul i64 %v253, 1
  %v255 = icmp slt i64 %v254, 1
  %v256 = select i1 %v255, i64 %v254, i64 1
  %v257 = icmp slt i64 %v256, 1
  %v258 = select i1 %v257, i64 %v256, i64 1
  br label %b5
b5:
  %v259 = phi i64 [ %v251, %b4 ], [ %v273, %b6 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b6, label %b7
b6:
  %v261 = mul i64 %v259, 32
  %v262 = mul i64 %v259, 8
  %v263 = add i64 %v261, 0
  %v264 = add i64 %v262, 0
  %v265 = getelementptr inbounds float, ptr %v210, i64 %v263
  %v266 = sub i64 4, %v264
  %v267 = icmp slt i64 %v266, 0
  %v268 = select i1 %v267, i64 0, i64 %v266
  %v269 = mul i64 %v264, 1
  %v270 = add i64 0, %v269
  %v271 = getelementptr inbounds float, ptr %v14, i64 %v270
  call void @pack_rows(ptr %v271, i64 1, i64 4, i64 4, i64 %v268, ptr %v265, i64 8)
  %v272 = add i64 %v261, 32
  %v273 = add nsw i64 %v259, 1
  br label %b5
b7:
  br label %b1
b1:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b8, label %b9
b8:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = load i64, ptr %v203, align 8
  %v278 = add i64 %v277, 1
  store i64 %v278, ptr %v203, align 8
  %v279 = mul i64 %v3, %v278
  br label %b10
b10:
  %v280 = load atomic i64, ptr %v275 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b11, label %b12
b11:
  %v282 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v283 = phi i64 [ 0, %b9 ], [ %v1762, %b204 ]
  %v284 = icmp slt i64 %v283, %v5
  br i1 %v284, label %b14, label %b15
b14:
  %v285 = sub i64 %v5, 1
  %v286 = sub i64 %v285, %v283
  %v287 = add i64 %v7, 0
  %v288 = sdiv i64 %v287, 1
  %v289 = add i64 %v2, 1
  %v290 = mul i64 %v288, %v2
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, %v7
  %v294 = select i1 %v293, i64 %v292, i64 %v7
  %v295 = mul i64 %v288, %v289
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, %v7
  %v299 = select i1 %v298, i64 %v297, i64 %v7
  br label %b16
b16:
  %v300 = phi i64 [ %v294, %b14 ], [ %v343, %b21 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b17, label %b18
b17:
  br label %b19
b19:
  %v302 = phi i64 [ 0, %b17 ], [ %v342, %b24 ]
  %v303 = icmp slt i64 %v302, 4
  br i1 %v303, label %b20, label %b21
b20:
  br label %b22
b22:
  %v304 = phi i64 [ 0, %b20 ], [ %v341, %b27 ]
  %v305 = icmp slt i64 %v304, 4
  br i1 %v305, label %b23, label %b24
b23:
  br label %b25
b25:
  %v306 = phi i64 [ 0, %b23 ], [ %v333, %b26 ]
  %v307 = phi float [ 0x0000000000000000, %b23 ], [ %v332, %b26 ]
  %v308 = icmp slt i64 %v306, 4
  br i1 %v308, label %b26, label %b27
b26:
  %v309 = add i64 %v286, 1
  %v310 = and i64 %v309, 1
  %v311 = mul i64 %v310, %v7
  %v312 = add i64 %v311, %v300
  %v313 = mul i64 %v312, 16
  %v314 = getelementptr inbounds float, ptr %v32, i64 %v313
  %v315 = add i64 %v286, 0
  %v316 = and i64 %v315, %v178
  %v317 = mul i64 %v316, %v7
  %v318 = add i64 %v317, %v300
  %v319 = mul i64 %v318, 16
  %v320 = getelementptr inbounds float, ptr %v82, i64 %v319
  %v321 = mul i64 %v302, 4
  %v322 = add i64 0, %v321
  %v323 = add i64 %v322, %v306
  %v324 = getelementptr inbounds float, ptr %v314, i64 %v323
  %v325 = load float, ptr %v324, align 4
  %v326 = mul i64 %v304, 4
  %v327 = add i64 0, %v326
  %v328 = add i64 %v327, %v306
  %v329 = getelementptr inbounds float, ptr %v320, i64 %v328
  %v330 = load float, ptr %v329, align 4
  %v331 = fmul float %v325, %v330
  %v332 = fadd float %v307, %v331
  %v333 = add nsw i64 %v306, 1
  br label %b25
b27:
  %v334 = fadd float %v307, 0x0000000000000000
  %v335 = mul i64 %v300, 16
  %v336 = getelementptr inbounds float, ptr %v104, i64 %v335
  %v337 = mul i64 %v302, 4
  %v338 = add i64 0, %v337
  %v339 = add i64 %v338, %v304
  %v340 = getelementptr inbounds float, ptr %v336, i64 %v339
  store float %v334, ptr %v340, align 4
  %v341 = add nsw i64 %v304, 1
  br label %b22
b24:
  %v342 = add nsw i64 %v302, 1
  br label %b19
b21:
  %v343 = add nsw i64 %v300, 1
  br label %b16
b18:
  %v344 = add i64 %v7, 0
  %v345 = sdiv i64 %v344, 1
  %v346 = add i64 %v2, 1
  %v347 = mul i64 %v345, %v2
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, %v7
  %v351 = select i1 %v350, i64 %v349, i64 %v7
  %v352 = mul i64 %v345, %v346
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, %v7
  %v356 = select i1 %v355, i64 %v354, i64 %v7
  br label %b28
b28:
  %v357 = phi i64 [ %v351, %b18 ], [ %v404, %b33 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b29, label %b30
b29:
  br label %b31
b31:
  %v359 = phi i64 [ 0, %b29 ], [ %v403, %b36 ]
  %v360 = icmp slt i64 %v359, 4
  br i1 %v360, label %b32, label %b33
b32:
  %v361 = icmp ult i64 4, 8
  %v362 = select i1 %v361, i64 4, i64 8
  %v363 = trunc i64 %v362 to i32
  %v364 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v365 = shufflevector <8 x i32> %v364, <8 x i32> poison, <8 x i32> zeroinitializer
  %v366 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v365
  br label %b34
b34:
  %v367 = phi i64 [ 0, %b32 ], [ %v396, %b35 ]
  %v368 = phi <8 x float> [ splat (float 0x0000000000000000), %b32 ], [ %v395, %b35 ]
  %v369 = icmp slt i64 %v367, 4
  br i1 %v369, label %b35, label %b36
b35:
  %v370 = add i64 %v286, 1
  %v371 = and i64 %v370, 1
  %v372 = mul i64 %v371, %v7
  %v373 = add i64 %v372, %v357
  %v374 = mul i64 %v373, 16
  %v375 = getelementptr inbounds float, ptr %v32, i64 %v374
  %v376 = add i64 %v286, 0
  %v377 = and i64 %v376, %v186
  %v378 = mul i64 %v377, %v7
  %v379 = add i64 %v378, %v357
  %v380 = mul i64 %v379, 16
  %v381 = getelementptr inbounds float, ptr %v102, i64 %v380
  %v382 = mul i64 %v359, 4
  %v383 = add i64 0, %v382
  %v384 = add i64 %v383, %v367
  %v385 = getelementptr inbounds float, ptr %v381, i64 %v384
  %v386 = load float, ptr %v385, align 4
  %v387 = add i64 0, 0
  %v388 = mul i64 %v367, 4
  %v389 = add i64 %v387, %v388
  %v390 = getelementptr inbounds float, ptr %v375, i64 %v389
  %v391 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v390, <8 x i1> %v366, <8 x float> zeroinitializer)
  %v392 = insertelement <8 x float> poison, float %v386, i64 0
  %v393 = shufflevector <8 x float> %v392, <8 x float> poison, <8 x i32> zeroinitializer
  %v394 = fmul <8 x float> %v391, %v393
  %v395 = fadd <8 x float> %v368, %v394
  %v396 = add nsw i64 %v367, 1
  br label %b34
b36:
  %v397 = mul i64 %v357, 16
  %v398 = getelementptr inbounds float, ptr %v106, i64 %v397
  %v399 = mul i64 %v359, 4
  %v400 = add i64 0, %v399
  %v401 = add i64 %v400, 0
  %v402 = getelementptr inbounds float, ptr %v398, i64 %v401
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v368, ptr align 4 %v402, <8 x i1> %v366)
  %v403 = add nsw i64 %v359, 1
  br label %b31
b33:
  %v404 = add nsw i64 %v357, 1
  br label %b28
b30:
  %v405 = add i64 %v7, 0
  %v406 = sdiv i64 %v405, 1
  %v407 = add i64 %v2, 1
  %v408 = mul i64 %v406, %v2
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, %v7
  %v412 = select i1 %v411, i64 %v410, i64 %v7
  %v413 = mul i64 %v406, %v407
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, %v7
  %v417 = select i1 %v416, i64 %v415, i64 %v7
  br label %b37
b37:
  %v418 = phi i64 [ %v412, %b30 ], [ %v468, %b42 ]
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b38, label %b39
b38:
  br label %b40
b40:
  %v420 = phi i64 [ 0, %b38 ], [ %v467, %b45 ]
  %v421 = icmp slt i64 %v420, 2
  br i1 %v421, label %b41, label %b42
b41:
  br label %b43
b43:
  %v422 = phi i64 [ 0, %b41 ], [ %v457, %b44 ]
  %v423 = phi float [ 0x0000000000000000, %b41 ], [ %v456, %b44 ]
  %v424 = icmp slt i64 %v422, 4
  br i1 %v424, label %b44, label %b45
b44:
  %v425 = add i64 %v286, 1
  %v426 = and i64 %v425, 1
  %v427 = mul i64 %v426, %v7
  %v428 = add i64 %v427, %v418
  %v429 = mul i64 %v428, 4
  %v430 = getelementptr inbounds float, ptr %v30, i64 %v429
  %v431 = add i64 %v286, 0
  %v432 = and i64 %v431, %v154
  %v433 = mul i64 %v432, %v7
  %v434 = add i64 %v433, %v418
  %v435 = mul i64 %v434, 4
  %v436 = getelementptr inbounds float, ptr %v24, i64 %v435
  %v437 = add i64 %v286, 0
  %v438 = and i64 %v437, %v164
  %v439 = mul i64 %v438, %v7
  %v440 = add i64 %v439, %v418
  %v441 = mul i64 %v440, 8
  %v442 = getelementptr inbounds float, ptr %v52, i64 %v441
  %v443 = add i64 0, %v422
  %v444 = getelementptr inbounds float, ptr %v430, i64 %v443
  %v445 = load float, ptr %v444, align 4
  %v446 = add i64 0, %v422
  %v447 = getelementptr inbounds float, ptr %v436, i64 %v446
  %v448 = load float, ptr %v447, align 4
  %v449 = fadd float %v445, %v448
  %v450 = mul i64 %v420, 4
  %v451 = add i64 0, %v450
  %v452 = add i64 %v451, %v422
  %v453 = getelementptr inbounds float, ptr %v442, i64 %v452
  %v454 = load float, ptr %v453, align 4
  %v455 = fmul float %v449, %v454
  %v456 = fadd float %v423, %v455
  %v457 = add nsw i64 %v422, 1
  br label %b43
b45:
  %v458 = fadd float %v423, 0x0000000000000000
  %v459 = add i64 %v286, 0
  %v460 = and i64 %v459, %v160
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v418
  %v463 = mul i64 %v462, 2
  %v464 = getelementptr inbounds float, ptr %v34, i64 %v463
  %v465 = add i64 0, %v420
  %v466 = getelementptr inbounds float, ptr %v464, i64 %v465
  store float %v458, ptr %v466, align 4
  %v467 = add nsw i64 %v420, 1
  br label %b40
b42:
  %v468 = add nsw i64 %v418, 1
  br label %b37
b39:
  %v469 = add i64 %v7, 0
  %v470 = sdiv i64 %v469, 1
  %v471 = add i64 %v2, 1
  %v472 = mul i64 %v470, %v2
  %v473 = sdiv i64 %v472, %v3
  %v474 = mul i64 %v473, 1
  %v475 = icmp slt i64 %v474, %v7
  %v476 = select i1 %v475, i64 %v474, i64 %v7
  %v477 = mul i64 %v470, %v471
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v7
  %v481 = select i1 %v480, i64 %v479, i64 %v7
  br label %b46
b46:
  %v482 = phi i64 [ %v476, %b39 ], [ %v501, %b51 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b47, label %b48
b47:
  %v484 = mul i64 %v482, 16
  %v485 = getelementptr inbounds float, ptr %v104, i64 %v484
  %v486 = add i64 %v286, 0
  %v487 = and i64 %v486, %v188
  %v488 = mul i64 %v487, %v7
  %v489 = add i64 %v488, %v482
  %v490 = mul i64 %v489, 16
  %v491 = getelementptr inbounds float, ptr %v108, i64 %v490
  br label %b49
b49:
  %v492 = phi i64 [ 0, %b47 ], [ %v500, %b50 ]
  %v493 = icmp slt i64 %v492, 16
  br i1 %v493, label %b50, label %b51
b50:
  %v494 = add i64 0, %v492
  %v495 = getelementptr inbounds float, ptr %v485, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = fneg <8 x float> %v496
  %v498 = add i64 0, %v492
  %v499 = getelementptr inbounds float, ptr %v491, i64 %v498
  store <8 x float> %v497, ptr %v499, align 4
  %v500 = add nsw i64 %v492, 8
  br label %b49
b51:
  %v501 = add nsw i64 %v482, 1
  br label %b46
b48:
  %v502 = add i64 %v7, 0
  %v503 = sdiv i64 %v502, 1
  %v504 = add i64 %v2, 1
  %v505 = mul i64 %v503, %v2
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, %v7
  %v509 = select i1 %v508, i64 %v507, i64 %v7
  %v510 = mul i64 %v503, %v504
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, %v7
  %v514 = select i1 %v513, i64 %v512, i64 %v7
  br label %b52
b52:
  %v515 = phi i64 [ %v509, %b48 ], [ %v541, %b53 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b53, label %b54
b53:
  %v517 = add i64 %v286, 0
  %v518 = and i64 %v517, %v160
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v515
  %v521 = mul i64 %v520, 2
  %v522 = getelementptr inbounds float, ptr %v34, i64 %v521
  %v523 = add i64 %v286, 0
  %v524 = and i64 %v523, %v190
  %v525 = mul i64 %v524, %v7
  %v526 = add i64 %v525, %v515
  %v527 = mul i64 %v526, 2
  %v528 = getelementptr inbounds float, ptr %v110, i64 %v527
  %v529 = icmp ult i64 2, 8
  %v530 = select i1 %v529, i64 2, i64 8
  %v531 = trunc i64 %v530 to i32
  %v532 = insertelement <8 x i32> poison, i32 %v531, i64 0
  %v533 = shufflevector <8 x i32> %v532, <8 x i32> poison, <8 x i32> zeroinitializer
  %v534 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v533
  %v535 = add i64 0, 0
  %v536 = getelementptr inbounds float, ptr %v522, i64 %v535
  %v537 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v536, <8 x i1> %v534, <8 x float> zeroinitializer)
  %v538 = fneg <8 x float> %v537
  %v539 = add i64 0, 0
  %v540 = getelementptr inbounds float, ptr %v528, i64 %v539
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v538, ptr align 4 %v540, <8 x i1> %v534)
  %v541 = add nsw i64 %v515, 1
  br label %b52
b54:
  %v542 = add i64 %v7, 0
  %v543 = sdiv i64 %v542, 1
  %v544 = add i64 %v2, 1
  %v545 = mul i64 %v543, %v2
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, %v7
  %v549 = select i1 %v548, i64 %v547, i64 %v7
  %v550 = mul i64 %v543, %v544
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, %v7
  %v554 = select i1 %v553, i64 %v552, i64 %v7
  %v555 = add i64 %v286, 0
  %v556 = and i64 %v555, %v188
  %v557 = mul i64 %v556, %v7
  %v558 = add i64 %v557, %v549
  %v559 = mul i64 %v558, 16
  %v560 = getelementptr inbounds float, ptr %v108, i64 %v559
  %v561 = getelementptr inbounds float, ptr %v560, i64 0
  %v562 = add i64 %v286, 0
  %v563 = and i64 %v562, %v192
  %v564 = mul i64 %v563, %v7
  %v565 = add i64 %v564, %v549
  %v566 = mul i64 %v565, 8
  %v567 = getelementptr inbounds float, ptr %v112, i64 %v566
  %v568 = getelementptr inbounds float, ptr %v567, i64 0
  %v569 = sub i64 %v554, %v549
  %v570 = mul i64 %v569, 4
  %v571 = getelementptr inbounds float, ptr %v20, i64 0
  %v572 = icmp sgt i64 %v570, 0
  br i1 %v572, label %b55, label %b56
b55:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v570, i64 4, ptr %v571, i64 4, ptr %v561, i64 4, ptr %v568, i64 2)
  br label %b56
b56:
  %v574 = add i64 %v7, 0
  %v575 = sdiv i64 %v574, 1
  %v576 = add i64 %v2, 1
  %v577 = mul i64 %v575, %v2
  %v578 = sdiv i64 %v577, %v3
  %v579 = mul i64 %v578, 1
  %v580 = icmp slt i64 %v579, %v7
  %v581 = select i1 %v580, i64 %v579, i64 %v7
  %v582 = mul i64 %v575, %v576
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, %v7
  %v586 = select i1 %v585, i64 %v584, i64 %v7
  br label %b57
b57:
  %v587 = phi i64 [ %v581, %b56 ], [ %v676, %b62 ]
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b58, label %b59
b58:
  %v589 = add i64 %v587, 96
  %v590 = icmp slt i64 %v589, %v586
  %v591 = select i1 %v590, i64 %v589, i64 %v586
  br label %b60
b60:
  %v592 = phi i64 [ 0, %b58 ], [ %v675, %b65 ]
  %v593 = icmp slt i64 %v592, 1
  br i1 %v593, label %b61, label %b62
b61:
  %v594 = sub i64 %v591, %v587
  %v595 = sub i64 8, 1
  %v596 = add i64 %v594, %v595
  %v597 = sdiv i64 %v596, 8
  br label %b63
b63:
  %v598 = phi i64 [ 0, %b61 ], [ %v674, %b70 ]
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b64, label %b65
b64:
  %v600 = mul i64 %v594, %v598
  %v601 = sdiv i64 %v600, %v597
  %v602 = add i64 %v587, %v601
  %v603 = add i64 %v598, 1
  %v604 = mul i64 %v594, %v603
  %v605 = sdiv i64 %v604, %v597
  %v606 = add i64 %v587, %v605
  %v607 = mul i64 %v592, 16
  %v608 = getelementptr inbounds float, ptr %v209, i64 %v607
  %v609 = sub i64 %v606, %v602
  %v610 = add i64 %v286, 0
  %v611 = and i64 %v610, %v190
  %v612 = mul i64 %v611, %v7
  %v613 = add i64 %v612, %v602
  %v614 = mul i64 %v613, 2
  %v615 = getelementptr inbounds float, ptr %v110, i64 %v614
  %v616 = getelementptr inbounds float, ptr %v615, i64 0
  %v617 = sub i64 %v609, 1
  %v618 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v617
  %v619 = load ptr, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v573, i64 0
  %v621 = icmp sgt i64 %v609, 0
  br i1 %v621, label %b66, label %b67
b66:
  call void %v619(ptr %v616, i64 2, ptr %v608, i64 2, ptr %v620, i64 8, i64 0)
  br label %b67
b67:
  %v622 = add i64 %v607, 16
  br label %b68
b68:
  %v623 = phi i64 [ %v602, %b67 ], [ %v673, %b73 ]
  %v624 = icmp slt i64 %v623, %v606
  br i1 %v624, label %b69, label %b70
b69:
  %v625 = sub i64 %v623, %v602
  %v626 = mul i64 %v625, 8
  %v627 = getelementptr inbounds float, ptr %v573, i64 %v626
  %v628 = add i64 %v286, 1
  %v629 = and i64 %v628, 1
  %v630 = mul i64 %v629, %v7
  %v631 = add i64 %v630, %v623
  %v632 = mul i64 %v631, 4
  %v633 = getelementptr inbounds float, ptr %v30, i64 %v632
  %v634 = add i64 %v286, 0
  %v635 = and i64 %v634, %v154
  %v636 = mul i64 %v635, %v7
  %v637 = add i64 %v636, %v623
  %v638 = mul i64 %v637, 4
  %v639 = getelementptr inbounds float, ptr %v24, i64 %v638
  %v640 = add i64 %v286, 0
  %v641 = and i64 %v640, %v194
  %v642 = mul i64 %v641, %v7
  %v643 = add i64 %v642, %v623
  %v644 = mul i64 %v643, 4
  %v645 = getelementptr inbounds float, ptr %v114, i64 %v644
  br label %b71
b71:
  %v646 = phi i64 [ 0, %b69 ], [ %v672, %b75 ]
  %v647 = icmp slt i64 %v646, 1
  br i1 %v647, label %b72, label %b73
b72:
  %v648 = mul i64 %v592, 1
  %v649 = add i64 %v648, %v646
  %v650 = mul i64 %v649, 8
  %v651 = icmp eq i64 %v650, 0
  br i1 %v651, label %b74, label %b75
b74:
  %v652 = icmp ult i64 4, 8
  %v653 = select i1 %v652, i64 4, i64 8
  %v654 = trunc i64 %v653 to i32
  %v655 = insertelement <8 x i32> poison, i32 %v654, i64 0
  %v656 = shufflevector <8 x i32> %v655, <8 x i32> poison, <8 x i32> zeroinitializer
  %v657 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v656
  %v658 = add i64 0, %v646
  %v659 = mul i64 %v658, 8
  %v660 = getelementptr inbounds float, ptr %v627, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 0, %v650
  %v663 = getelementptr inbounds float, ptr %v633, i64 %v662
  %v664 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v663, <8 x i1> %v657, <8 x float> zeroinitializer)
  %v665 = add i64 0, %v650
  %v666 = getelementptr inbounds float, ptr %v639, i64 %v665
  %v667 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v666, <8 x i1> %v657, <8 x float> zeroinitializer)
  %v668 = fadd <8 x float> %v664, %v667
  %v669 = fadd <8 x float> %v668, %v661
  %v670 = add i64 0, %v650
  %v671 = getelementptr inbounds float, ptr %v645, i64 %v670
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v669, ptr align 4 %v671, <8 x i1> %v657)
  br label %b75
b75:
  %v672 = add nsw i64 %v646, 1
  br label %b71
b73:
  %v673 = add nsw i64 %v623, 1
  br label %b68
b70:
  %v674 = add nsw i64 %v598, 1
  br label %b63
b65:
  %v675 = add nsw i64 %v592, 1
  br label %b60
b62:
  %v676 = add nsw i64 %v587, 96
  br label %b57
b59:
  %v677 = add i64 %v7, 0
  %v678 = sdiv i64 %v677, 1
  %v679 = add i64 %v2, 1
  %v680 = mul i64 %v678, %v2
  %v681 = sdiv i64 %v680, %v3
  %v682 = mul i64 %v681, 1
  %v683 = icmp slt i64 %v682, %v7
  %v684 = select i1 %v683, i64 %v682, i64 %v7
  %v685 = mul i64 %v678, %v679
  %v686 = sdiv i64 %v685, %v3
  %v687 = mul i64 %v686, 1
  %v688 = icmp slt i64 %v687, %v7
  %v689 = select i1 %v688, i64 %v687, i64 %v7
  br label %b76
b76:
  %v690 = phi i64 [ %v684, %b59 ], [ %v722, %b81 ]
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b77, label %b78
b77:
  br label %b79
b79:
  %v692 = phi i64 [ 0, %b77 ], [ %v721, %b80 ]
  %v693 = icmp slt i64 %v692, 2
  br i1 %v693, label %b80, label %b81
b80:
  %v694 = add i64 %v286, 0
  %v695 = and i64 %v694, %v184
  %v696 = mul i64 %v695, %v7
  %v697 = add i64 %v696, %v690
  %v698 = mul i64 %v697, 4
  %v699 = getelementptr inbounds float, ptr %v92, i64 %v698
  %v700 = add i64 %v286, 0
  %v701 = and i64 %v700, %v166
  %v702 = mul i64 %v701, %v7
  %v703 = add i64 %v702, %v690
  %v704 = mul i64 %v703, 12
  %v705 = getelementptr inbounds float, ptr %v54, i64 %v704
  %v706 = icmp ult i64 2, 8
  %v707 = select i1 %v706, i64 2, i64 8
  %v708 = trunc i64 %v707 to i32
  %v709 = insertelement <8 x i32> poison, i32 %v708, i64 0
  %v710 = shufflevector <8 x i32> %v709, <8 x i32> poison, <8 x i32> zeroinitializer
  %v711 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v710
  %v712 = mul i64 %v692, 2
  %v713 = add i64 0, %v712
  %v714 = add i64 %v713, 0
  %v715 = getelementptr inbounds float, ptr %v699, i64 %v714
  %v716 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v715, <8 x i1> %v711, <8 x float> zeroinitializer)
  %v717 = mul i64 %v692, 6
  %v718 = add i64 0, %v717
  %v719 = add i64 %v718, 0
  %v720 = getelementptr inbounds float, ptr %v705, i64 %v719
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v716, ptr align 4 %v720, <8 x i1> %v711)
  %v721 = add nsw i64 %v692, 1
  br label %b79
b81:
  %v722 = add nsw i64 %v690, 1
  br label %b76
b78:
  %v723 = add i64 %v7, 0
  %v724 = sdiv i64 %v723, 1
  %v725 = add i64 %v2, 1
  %v726 = mul i64 %v724, %v2
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, %v7
  %v730 = select i1 %v729, i64 %v728, i64 %v7
  %v731 = mul i64 %v724, %v725
  %v732 = sdiv i64 %v731, %v3
  %v733 = mul i64 %v732, 1
  %v734 = icmp slt i64 %v733, %v7
  %v735 = select i1 %v734, i64 %v733, i64 %v7
  br label %b82
b82:
  %v736 = phi i64 [ %v730, %b78 ], [ %v801, %b87 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b83, label %b84
b83:
  br label %b85
b85:
  %v738 = phi i64 [ 0, %b83 ], [ %v800, %b86 ]
  %v739 = icmp slt i64 %v738, 2
  br i1 %v739, label %b86, label %b87
b86:
  %v740 = add i64 %v286, 0
  %v741 = and i64 %v740, %v192
  %v742 = mul i64 %v741, %v7
  %v743 = add i64 %v742, %v736
  %v744 = mul i64 %v743, 8
  %v745 = getelementptr inbounds float, ptr %v112, i64 %v744
  %v746 = add i64 %v286, 1
  %v747 = and i64 %v746, 1
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v736
  %v750 = mul i64 %v749, 4
  %v751 = getelementptr inbounds float, ptr %v30, i64 %v750
  %v752 = add i64 %v286, 0
  %v753 = and i64 %v752, %v154
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v736
  %v756 = mul i64 %v755, 4
  %v757 = getelementptr inbounds float, ptr %v24, i64 %v756
  %v758 = add i64 %v286, 0
  %v759 = and i64 %v758, %v180
  %v760 = mul i64 %v759, %v7
  %v761 = add i64 %v760, %v736
  %v762 = mul i64 %v761, 2
  %v763 = getelementptr inbounds float, ptr %v84, i64 %v762
  %v764 = add i64 0, %v738
  %v765 = getelementptr inbounds float, ptr %v763, i64 %v764
  %v766 = load float, ptr %v765, align 4
  %v767 = add i64 %v286, 0
  %v768 = and i64 %v767, %v166
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v736
  %v771 = mul i64 %v770, 12
  %v772 = getelementptr inbounds float, ptr %v54, i64 %v771
  %v773 = icmp ult i64 4, 8
  %v774 = select i1 %v773, i64 4, i64 8
  %v775 = trunc i64 %v774 to i32
  %v776 = insertelement <8 x i32> poison, i32 %v775, i64 0
  %v777 = shufflevector <8 x i32> %v776, <8 x i32> poison, <8 x i32> zeroinitializer
  %v778 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v777
  %v779 = add i64 0, %v738
  %v780 = mul i64 0, 2
  %v781 = add i64 %v779, %v780
  %v782 = getelementptr inbounds float, ptr %v745, i64 %v781
  %v783 = getelementptr float, ptr %v782, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v784 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v783, <8 x i1> %v778, <8 x float> zeroinitializer)
  %v785 = add i64 0, 0
  %v786 = getelementptr inbounds float, ptr %v751, i64 %v785
  %v787 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v786, <8 x i1> %v778, <8 x float> zeroinitializer)
  %v788 = add i64 0, 0
  %v789 = getelementptr inbounds float, ptr %v757, i64 %v788
  %v790 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v789, <8 x i1> %v778, <8 x float> zeroinitializer)
  %v791 = fadd <8 x float> %v787, %v790
  %v792 = insertelement <8 x float> poison, float %v766, i64 0
  %v793 = shufflevector <8 x float> %v792, <8 x float> poison, <8 x i32> zeroinitializer
  %v794 = fmul <8 x float> %v791, %v793
  %v795 = fadd <8 x float> %v784, %v794
  %v796 = mul i64 %v738, 6
  %v797 = add i64 2, %v796
  %v798 = add i64 %v797, 0
  %v799 = getelementptr inbounds float, ptr %v772, i64 %v798
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v795, ptr align 4 %v799, <8 x i1> %v778)
  %v800 = add nsw i64 %v738, 1
  br label %b85
b87:
  %v801 = add nsw i64 %v736, 1
  br label %b82
b84:
  %v802 = add i64 %v7, 0
  %v803 = sdiv i64 %v802, 1
  %v804 = add i64 %v2, 1
  %v805 = mul i64 %v803, %v2
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 1
  %v808 = icmp slt i64 %v807, %v7
  %v809 = select i1 %v808, i64 %v807, i64 %v7
  %v810 = mul i64 %v803, %v804
  %v811 = sdiv i64 %v810, %v3
  %v812 = mul i64 %v811, 1
  %v813 = icmp slt i64 %v812, %v7
  %v814 = select i1 %v813, i64 %v812, i64 %v7
  br label %b88
b88:
  %v815 = phi i64 [ %v809, %b84 ], [ %v841, %b93 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b89, label %b90
b89:
  br label %b91
b91:
  %v817 = phi i64 [ 0, %b89 ], [ %v837, %b92 ]
  %v818 = phi float [ 0xFFF0000000000000, %b89 ], [ %v836, %b92 ]
  %v819 = icmp slt i64 %v817, 2
  br i1 %v819, label %b92, label %b93
b92:
  %v820 = add i64 %v286, 0
  %v821 = and i64 %v820, %v166
  %v822 = mul i64 %v821, %v7
  %v823 = add i64 %v822, %v815
  %v824 = mul i64 %v823, 12
  %v825 = getelementptr inbounds float, ptr %v54, i64 %v824
  %v826 = add i64 0, %v817
  %v827 = getelementptr inbounds float, ptr %v66, i64 %v826
  %v828 = load float, ptr %v827, align 4
  %v829 = mul i64 %v817, 6
  %v830 = add i64 0, %v829
  %v831 = getelementptr inbounds float, ptr %v825, i64 %v830
  %v832 = load float, ptr %v831, align 4
  %v833 = call float @llvm.fabs.f32(float %v832)
  %v834 = fcmp une float %v828, 0x0000000000000000
  %v835 = select i1 %v834, float %v833, float 0xBFF0000000000000
  %v836 = call float @llvm.maximum.f32(float %v818, float %v835)
  %v837 = add nsw i64 %v817, 1
  br label %b91
b93:
  %v838 = mul i64 %v815, 1
  %v839 = getelementptr inbounds float, ptr %v116, i64 %v838
  %v840 = getelementptr inbounds float, ptr %v839, i64 0
  store float %v818, ptr %v840, align 4
  %v841 = add nsw i64 %v815, 1
  br label %b88
b90:
  %v843 = add i64 %v7, 0
  %v844 = sdiv i64 %v843, 1
  %v845 = add i64 %v2, 1
  %v846 = mul i64 %v844, %v2
  %v847 = sdiv i64 %v846, %v3
  %v848 = mul i64 %v847, 1
  %v849 = icmp slt i64 %v848, %v7
  %v850 = select i1 %v849, i64 %v848, i64 %v7
  %v851 = mul i64 %v844, %v845
  %v852 = sdiv i64 %v851, %v3
  %v853 = mul i64 %v852, 1
  %v854 = icmp slt i64 %v853, %v7
  %v855 = select i1 %v854, i64 %v853, i64 %v7
  br label %b94
b94:
  %v856 = phi i64 [ %v850, %b90 ], [ %v925, %b99 ]
  %v857 = icmp slt i64 %v856, %v855
  br i1 %v857, label %b95, label %b96
b95:
  %v858 = add i64 %v856, 96
  %v859 = icmp slt i64 %v858, %v855
  %v860 = select i1 %v859, i64 %v858, i64 %v855
  br label %b97
b97:
  %v861 = phi i64 [ 0, %b95 ], [ %v924, %b102 ]
  %v862 = icmp slt i64 %v861, 1
  br i1 %v862, label %b98, label %b99
b98:
  %v863 = sub i64 %v860, %v856
  %v864 = sub i64 8, 1
  %v865 = add i64 %v863, %v864
  %v866 = sdiv i64 %v865, 8
  br label %b100
b100:
  %v867 = phi i64 [ 0, %b98 ], [ %v923, %b107 ]
  %v868 = icmp slt i64 %v867, %v866
  br i1 %v868, label %b101, label %b102
b101:
  %v869 = mul i64 %v863, %v867
  %v870 = sdiv i64 %v869, %v866
  %v871 = add i64 %v856, %v870
  %v872 = add i64 %v867, 1
  %v873 = mul i64 %v863, %v872
  %v874 = sdiv i64 %v873, %v866
  %v875 = add i64 %v856, %v874
  %v876 = mul i64 %v861, 32
  %v877 = getelementptr inbounds float, ptr %v210, i64 %v876
  %v878 = sub i64 %v875, %v871
  %v879 = add i64 %v286, 0
  %v880 = and i64 %v879, %v194
  %v881 = mul i64 %v880, %v7
  %v882 = add i64 %v881, %v871
  %v883 = mul i64 %v882, 4
  %v884 = getelementptr inbounds float, ptr %v114, i64 %v883
  %v885 = getelementptr inbounds float, ptr %v884, i64 0
  %v886 = sub i64 %v878, 1
  %v887 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v886
  %v888 = load ptr, ptr %v887, align 4
  %v889 = getelementptr inbounds float, ptr %v842, i64 0
  %v890 = icmp sgt i64 %v878, 0
  br i1 %v890, label %b103, label %b104
b103:
  call void %v888(ptr %v885, i64 4, ptr %v877, i64 4, ptr %v889, i64 8, i64 0)
  br label %b104
b104:
  %v891 = add i64 %v876, 32
  br label %b105
b105:
  %v892 = phi i64 [ %v871, %b104 ], [ %v922, %b110 ]
  %v893 = icmp slt i64 %v892, %v875
  br i1 %v893, label %b106, label %b107
b106:
  %v894 = sub i64 %v892, %v871
  %v895 = mul i64 %v894, 8
  %v896 = getelementptr inbounds float, ptr %v842, i64 %v895
  %v897 = add i64 %v286, 0
  %v898 = and i64 %v897, 1
  %v899 = mul i64 %v898, %v7
  %v900 = add i64 %v899, %v892
  %v901 = mul i64 %v900, 4
  %v902 = getelementptr inbounds float, ptr %v30, i64 %v901
  br label %b108
b108:
  %v903 = phi i64 [ 0, %b106 ], [ %v921, %b112 ]
  %v904 = icmp slt i64 %v903, 1
  br i1 %v904, label %b109, label %b110
b109:
  %v905 = mul i64 %v861, 1
  %v906 = add i64 %v905, %v903
  %v907 = mul i64 %v906, 8
  %v908 = icmp eq i64 %v907, 0
  br i1 %v908, label %b111, label %b112
b111:
  %v909 = icmp ult i64 4, 8
  %v910 = select i1 %v909, i64 4, i64 8
  %v911 = trunc i64 %v910 to i32
  %v912 = insertelement <8 x i32> poison, i32 %v911, i64 0
  %v913 = shufflevector <8 x i32> %v912, <8 x i32> poison, <8 x i32> zeroinitializer
  %v914 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v913
  %v915 = add i64 0, %v903
  %v916 = mul i64 %v915, 8
  %v917 = getelementptr inbounds float, ptr %v896, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = add i64 0, %v907
  %v920 = getelementptr inbounds float, ptr %v902, i64 %v919
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v918, ptr align 4 %v920, <8 x i1> %v914)
  br label %b112
b112:
  %v921 = add nsw i64 %v903, 1
  br label %b108
b110:
  %v922 = add nsw i64 %v892, 1
  br label %b105
b107:
  %v923 = add nsw i64 %v867, 1
  br label %b100
b102:
  %v924 = add nsw i64 %v861, 1
  br label %b97
b99:
  %v925 = add nsw i64 %v856, 96
  br label %b94
b96:
  %v926 = add i64 %v7, 0
  %v927 = sdiv i64 %v926, 1
  %v928 = add i64 %v2, 1
  %v929 = mul i64 %v927, %v2
  %v930 = sdiv i64 %v929, %v3
  %v931 = mul i64 %v930, 1
  %v932 = icmp slt i64 %v931, %v7
  %v933 = select i1 %v932, i64 %v931, i64 %v7
  %v934 = mul i64 %v927, %v928
  %v935 = sdiv i64 %v934, %v3
  %v936 = mul i64 %v935, 1
  %v937 = icmp slt i64 %v936, %v7
  %v938 = select i1 %v937, i64 %v936, i64 %v7
  br label %b113
b113:
  %v939 = phi i64 [ %v933, %b96 ], [ %v975, %b118 ]
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b114, label %b115
b114:
  br label %b116
b116:
  %v941 = phi i64 [ 0, %b114 ], [ %v971, %b117 ]
  %v942 = phi float [ 0x7FF0000000000000, %b114 ], [ %v970, %b117 ]
  %v943 = icmp slt i64 %v941, 2
  br i1 %v943, label %b117, label %b118
b117:
  %v944 = add i64 %v286, 0
  %v945 = and i64 %v944, %v166
  %v946 = mul i64 %v945, %v7
  %v947 = add i64 %v946, %v939
  %v948 = mul i64 %v947, 12
  %v949 = getelementptr inbounds float, ptr %v54, i64 %v948
  %v950 = mul i64 %v939, 1
  %v951 = getelementptr inbounds float, ptr %v116, i64 %v950
  %v952 = getelementptr inbounds float, ptr %v951, i64 0
  %v953 = load float, ptr %v952, align 4
  %v954 = add i64 0, %v941
  %v955 = getelementptr inbounds float, ptr %v66, i64 %v954
  %v956 = load float, ptr %v955, align 4
  %v957 = mul i64 %v941, 6
  %v958 = add i64 0, %v957
  %v959 = getelementptr inbounds float, ptr %v949, i64 %v958
  %v960 = load float, ptr %v959, align 4
  %v961 = call float @llvm.fabs.f32(float %v960)
  %v962 = fcmp une float %v956, 0x0000000000000000
  %v963 = select i1 %v962, float %v961, float 0xBFF0000000000000
  %v964 = fcmp oeq float %v963, %v953
  %v965 = select i1 %v964, float 0x3FF0000000000000, float 0x0000000000000000
  %v966 = add i64 0, %v941
  %v967 = sitofp i64 %v966 to float
  %v968 = fcmp une float %v965, 0x0000000000000000
  %v969 = select i1 %v968, float %v967, float 0x4000000000000000
  %v970 = call float @llvm.minimum.f32(float %v942, float %v969)
  %v971 = add nsw i64 %v941, 1
  br label %b116
b118:
  %v972 = mul i64 %v939, 1
  %v973 = getelementptr inbounds float, ptr %v118, i64 %v972
  %v974 = getelementptr inbounds float, ptr %v973, i64 0
  store float %v942, ptr %v974, align 4
  %v975 = add nsw i64 %v939, 1
  br label %b113
b115:
  %v976 = add i64 %v7, 0
  %v977 = sdiv i64 %v976, 1
  %v978 = add i64 %v2, 1
  %v979 = mul i64 %v977, %v2
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, %v7
  %v983 = select i1 %v982, i64 %v981, i64 %v7
  %v984 = mul i64 %v977, %v978
  %v985 = sdiv i64 %v984, %v3
  %v986 = mul i64 %v985, 1
  %v987 = icmp slt i64 %v986, %v7
  %v988 = select i1 %v987, i64 %v986, i64 %v7
  br label %b119
b119:
  %v989 = phi i64 [ %v983, %b115 ], [ %v1031, %b124 ]
  %v990 = icmp slt i64 %v989, %v988
  br i1 %v990, label %b120, label %b121
b120:
  %v991 = icmp ult i64 6, 8
  %v992 = select i1 %v991, i64 6, i64 8
  %v993 = trunc i64 %v992 to i32
  %v994 = insertelement <8 x i32> poison, i32 %v993, i64 0
  %v995 = shufflevector <8 x i32> %v994, <8 x i32> poison, <8 x i32> zeroinitializer
  %v996 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v995
  br label %b122
b122:
  %v997 = phi i64 [ 0, %b120 ], [ %v1026, %b123 ]
  %v998 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v1025, %b123 ]
  %v999 = icmp slt i64 %v997, 2
  br i1 %v999, label %b123, label %b124
b123:
  %v1000 = add i64 0, %v997
  %v1001 = sitofp i64 %v1000 to float
  %v1002 = mul i64 %v989, 1
  %v1003 = getelementptr inbounds float, ptr %v118, i64 %v1002
  %v1004 = getelementptr inbounds float, ptr %v1003, i64 0
  %v1005 = load float, ptr %v1004, align 4
  %v1006 = fcmp oeq float %v1001, %v1005
  %v1007 = select i1 %v1006, float 0x3FF0000000000000, float 0x0000000000000000
  %v1008 = add i64 %v286, 0
  %v1009 = and i64 %v1008, %v166
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v989
  %v1012 = mul i64 %v1011, 12
  %v1013 = getelementptr inbounds float, ptr %v54, i64 %v1012
  %v1014 = add i64 0, 0
  %v1015 = mul i64 %v997, 6
  %v1016 = add i64 %v1014, %v1015
  %v1017 = getelementptr inbounds float, ptr %v1013, i64 %v1016
  %v1018 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1017, <8 x i1> %v996, <8 x float> zeroinitializer)
  %v1019 = insertelement <8 x float> poison, float %v1007, i64 0
  %v1020 = shufflevector <8 x float> %v1019, <8 x float> poison, <8 x i32> zeroinitializer
  %v1021 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1022 = shufflevector <8 x float> %v1021, <8 x float> poison, <8 x i32> zeroinitializer
  %v1023 = fcmp une <8 x float> %v1020, splat (float 0x0000000000000000)
  %v1024 = select <8 x i1> %v1023, <8 x float> %v1018, <8 x float> %v1022
  %v1025 = fadd <8 x float> %v998, %v1024
  %v1026 = add nsw i64 %v997, 1
  br label %b122
b124:
  %v1027 = mul i64 %v989, 6
  %v1028 = getelementptr inbounds float, ptr %v120, i64 %v1027
  %v1029 = add i64 0, 0
  %v1030 = getelementptr inbounds float, ptr %v1028, i64 %v1029
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v998, ptr align 4 %v1030, <8 x i1> %v996)
  %v1031 = add nsw i64 %v989, 1
  br label %b119
b121:
  %v1032 = add i64 %v7, 0
  %v1033 = sdiv i64 %v1032, 1
  %v1034 = add i64 %v2, 1
  %v1035 = mul i64 %v1033, %v2
  %v1036 = sdiv i64 %v1035, %v3
  %v1037 = mul i64 %v1036, 1
  %v1038 = icmp slt i64 %v1037, %v7
  %v1039 = select i1 %v1038, i64 %v1037, i64 %v7
  %v1040 = mul i64 %v1033, %v1034
  %v1041 = sdiv i64 %v1040, %v3
  %v1042 = mul i64 %v1041, 1
  %v1043 = icmp slt i64 %v1042, %v7
  %v1044 = select i1 %v1043, i64 %v1042, i64 %v7
  br label %b125
b125:
  %v1045 = phi i64 [ %v1039, %b121 ], [ %v1101, %b126 ]
  %v1046 = icmp slt i64 %v1045, %v1044
  br i1 %v1046, label %b126, label %b127
b126:
  %v1047 = getelementptr inbounds float, ptr %v70, i64 0
  %v1048 = load float, ptr %v1047, align 4
  %v1049 = mul i64 %v1045, 1
  %v1050 = getelementptr inbounds float, ptr %v118, i64 %v1049
  %v1051 = getelementptr inbounds float, ptr %v1050, i64 0
  %v1052 = load float, ptr %v1051, align 4
  %v1053 = fcmp oeq float %v1048, %v1052
  %v1054 = select i1 %v1053, float 0x3FF0000000000000, float 0x0000000000000000
  %v1055 = add i64 %v286, 0
  %v1056 = and i64 %v1055, %v166
  %v1057 = mul i64 %v1056, %v7
  %v1058 = add i64 %v1057, %v1045
  %v1059 = mul i64 %v1058, 12
  %v1060 = getelementptr inbounds float, ptr %v54, i64 %v1059
  %v1061 = getelementptr inbounds float, ptr %v1060, i64 0
  %v1062 = load float, ptr %v1061, align 4
  %v1063 = getelementptr inbounds float, ptr %v1060, i64 6
  %v1064 = load float, ptr %v1063, align 4
  %v1065 = fcmp une float %v1054, 0x0000000000000000
  %v1066 = select i1 %v1065, float %v1062, float %v1064
  %v1067 = mul i64 %v1045, 6
  %v1068 = getelementptr inbounds float, ptr %v120, i64 %v1067
  %v1069 = getelementptr inbounds float, ptr %v1068, i64 0
  %v1070 = load float, ptr %v1069, align 4
  %v1071 = mul i64 %v1045, 10
  %v1072 = getelementptr inbounds float, ptr %v56, i64 %v1071
  %v1073 = icmp ult i64 5, 8
  %v1074 = select i1 %v1073, i64 5, i64 8
  %v1075 = trunc i64 %v1074 to i32
  %v1076 = insertelement <8 x i32> poison, i32 %v1075, i64 0
  %v1077 = shufflevector <8 x i32> %v1076, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1078 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1077
  %v1079 = add i64 1, 0
  %v1080 = getelementptr inbounds float, ptr %v1060, i64 %v1079
  %v1081 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1080, <8 x i1> %v1078, <8 x float> zeroinitializer)
  %v1082 = add i64 7, 0
  %v1083 = getelementptr inbounds float, ptr %v1060, i64 %v1082
  %v1084 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1083, <8 x i1> %v1078, <8 x float> zeroinitializer)
  %v1085 = insertelement <8 x float> poison, float %v1054, i64 0
  %v1086 = shufflevector <8 x float> %v1085, <8 x float> poison, <8 x i32> zeroinitializer
  %v1087 = fcmp une <8 x float> %v1086, splat (float 0x0000000000000000)
  %v1088 = select <8 x i1> %v1087, <8 x float> %v1081, <8 x float> %v1084
  %v1089 = add i64 1, 0
  %v1090 = getelementptr inbounds float, ptr %v1068, i64 %v1089
  %v1091 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1090, <8 x i1> %v1078, <8 x float> zeroinitializer)
  %v1092 = insertelement <8 x float> poison, float %v1070, i64 0
  %v1093 = shufflevector <8 x float> %v1092, <8 x float> poison, <8 x i32> zeroinitializer
  %v1094 = fdiv <8 x float> %v1091, %v1093
  %v1095 = insertelement <8 x float> poison, float %v1066, i64 0
  %v1096 = shufflevector <8 x float> %v1095, <8 x float> poison, <8 x i32> zeroinitializer
  %v1097 = fmul <8 x float> %v1096, %v1094
  %v1098 = fsub <8 x float> %v1088, %v1097
  %v1099 = add i64 0, 0
  %v1100 = getelementptr inbounds float, ptr %v1072, i64 %v1099
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1098, ptr align 4 %v1100, <8 x i1> %v1078)
  %v1101 = add nsw i64 %v1045, 1
  br label %b125
b127:
  %v1102 = add i64 %v7, 0
  %v1103 = sdiv i64 %v1102, 1
  %v1104 = add i64 %v2, 1
  %v1105 = mul i64 %v1103, %v2
  %v1106 = sdiv i64 %v1105, %v3
  %v1107 = mul i64 %v1106, 1
  %v1108 = icmp slt i64 %v1107, %v7
  %v1109 = select i1 %v1108, i64 %v1107, i64 %v7
  %v1110 = mul i64 %v1103, %v1104
  %v1111 = sdiv i64 %v1110, %v3
  %v1112 = mul i64 %v1111, 1
  %v1113 = icmp slt i64 %v1112, %v7
  %v1114 = select i1 %v1113, i64 %v1112, i64 %v7
  br label %b128
b128:
  %v1115 = phi i64 [ %v1109, %b127 ], [ %v1137, %b129 ]
  %v1116 = icmp slt i64 %v1115, %v1114
  br i1 %v1116, label %b129, label %b130
b129:
  %v1117 = mul i64 %v1115, 6
  %v1118 = getelementptr inbounds float, ptr %v120, i64 %v1117
  %v1119 = getelementptr inbounds float, ptr %v1118, i64 0
  %v1120 = load float, ptr %v1119, align 4
  %v1121 = mul i64 %v1115, 10
  %v1122 = getelementptr inbounds float, ptr %v56, i64 %v1121
  %v1123 = icmp ult i64 5, 8
  %v1124 = select i1 %v1123, i64 5, i64 8
  %v1125 = trunc i64 %v1124 to i32
  %v1126 = insertelement <8 x i32> poison, i32 %v1125, i64 0
  %v1127 = shufflevector <8 x i32> %v1126, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1128 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1127
  %v1129 = add i64 1, 0
  %v1130 = getelementptr inbounds float, ptr %v1118, i64 %v1129
  %v1131 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1130, <8 x i1> %v1128, <8 x float> zeroinitializer)
  %v1132 = insertelement <8 x float> poison, float %v1120, i64 0
  %v1133 = shufflevector <8 x float> %v1132, <8 x float> poison, <8 x i32> zeroinitializer
  %v1134 = fdiv <8 x float> %v1131, %v1133
  %v1135 = add i64 5, 0
  %v1136 = getelementptr inbounds float, ptr %v1122, i64 %v1135
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1134, ptr align 4 %v1136, <8 x i1> %v1128)
  %v1137 = add nsw i64 %v1115, 1
  br label %b128
b130:
  %v1138 = add i64 %v7, 0
  %v1139 = sdiv i64 %v1138, 1
  %v1140 = add i64 %v2, 1
  %v1141 = mul i64 %v1139, %v2
  %v1142 = sdiv i64 %v1141, %v3
  %v1143 = mul i64 %v1142, 1
  %v1144 = icmp slt i64 %v1143, %v7
  %v1145 = select i1 %v1144, i64 %v1143, i64 %v7
  %v1146 = mul i64 %v1139, %v1140
  %v1147 = sdiv i64 %v1146, %v3
  %v1148 = mul i64 %v1147, 1
  %v1149 = icmp slt i64 %v1148, %v7
  %v1150 = select i1 %v1149, i64 %v1148, i64 %v7
  br label %b131
b131:
  %v1151 = phi i64 [ %v1145, %b130 ], [ %v1173, %b136 ]
  %v1152 = icmp slt i64 %v1151, %v1150
  br i1 %v1152, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1153 = phi i64 [ 0, %b132 ], [ %v1169, %b135 ]
  %v1154 = phi float [ 0xFFF0000000000000, %b132 ], [ %v1168, %b135 ]
  %v1155 = icmp slt i64 %v1153, 2
  br i1 %v1155, label %b135, label %b136
b135:
  %v1156 = mul i64 %v1151, 10
  %v1157 = getelementptr inbounds float, ptr %v56, i64 %v1156
  %v1158 = add i64 0, %v1153
  %v1159 = getelementptr inbounds float, ptr %v68, i64 %v1158
  %v1160 = load float, ptr %v1159, align 4
  %v1161 = mul i64 %v1153, 5
  %v1162 = add i64 0, %v1161
  %v1163 = getelementptr inbounds float, ptr %v1157, i64 %v1162
  %v1164 = load float, ptr %v1163, align 4
  %v1165 = call float @llvm.fabs.f32(float %v1164)
  %v1166 = fcmp une float %v1160, 0x0000000000000000
  %v1167 = select i1 %v1166, float %v1165, float 0xBFF0000000000000
  %v1168 = call float @llvm.maximum.f32(float %v1154, float %v1167)
  %v1169 = add nsw i64 %v1153, 1
  br label %b134
b136:
  %v1170 = mul i64 %v1151, 1
  %v1171 = getelementptr inbounds float, ptr %v116, i64 %v1170
  %v1172 = getelementptr inbounds float, ptr %v1171, i64 0
  store float %v1154, ptr %v1172, align 4
  %v1173 = add nsw i64 %v1151, 1
  br label %b131
b133:
  %v1174 = add i64 %v7, 0
  %v1175 = sdiv i64 %v1174, 1
  %v1176 = add i64 %v2, 1
  %v1177 = mul i64 %v1175, %v2
  %v1178 = sdiv i64 %v1177, %v3
  %v1179 = mul i64 %v1178, 1
  %v1180 = icmp slt i64 %v1179, %v7
  %v1181 = select i1 %v1180, i64 %v1179, i64 %v7
  %v1182 = mul i64 %v1175, %v1176
  %v1183 = sdiv i64 %v1182, %v3
  %v1184 = mul i64 %v1183, 1
  %v1185 = icmp slt i64 %v1184, %v7
  %v1186 = select i1 %v1185, i64 %v1184, i64 %v7
  br label %b137
b137:
  %v1187 = phi i64 [ %v1181, %b133 ], [ %v1219, %b142 ]
  %v1188 = icmp slt i64 %v1187, %v1186
  br i1 %v1188, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1189 = phi i64 [ 0, %b138 ], [ %v1215, %b141 ]
  %v1190 = phi float [ 0x7FF0000000000000, %b138 ], [ %v1214, %b141 ]
  %v1191 = icmp slt i64 %v1189, 2
  br i1 %v1191, label %b141, label %b142
b141:
  %v1192 = mul i64 %v1187, 10
  %v1193 = getelementptr inbounds float, ptr %v56, i64 %v1192
  %v1194 = mul i64 %v1187, 1
  %v1195 = getelementptr inbounds float, ptr %v116, i64 %v1194
  %v1196 = getelementptr inbounds float, ptr %v1195, i64 0
  %v1197 = load float, ptr %v1196, align 4
  %v1198 = add i64 0, %v1189
  %v1199 = getelementptr inbounds float, ptr %v68, i64 %v1198
  %v1200 = load float, ptr %v1199, align 4
  %v1201 = mul i64 %v1189, 5
  %v1202 = add i64 0, %v1201
  %v1203 = getelementptr inbounds float, ptr %v1193, i64 %v1202
  %v1204 = load float, ptr %v1203, align 4
  %v1205 = call float @llvm.fabs.f32(float %v1204)
  %v1206 = fcmp une float %v1200, 0x0000000000000000
  %v1207 = select i1 %v1206, float %v1205, float 0xBFF0000000000000
  %v1208 = fcmp oeq float %v1207, %v1197
  %v1209 = select i1 %v1208, float 0x3FF0000000000000, float 0x0000000000000000
  %v1210 = add i64 0, %v1189
  %v1211 = sitofp i64 %v1210 to float
  %v1212 = fcmp une float %v1209, 0x0000000000000000
  %v1213 = select i1 %v1212, float %v1211, float 0x4000000000000000
  %v1214 = call float @llvm.minimum.f32(float %v1190, float %v1213)
  %v1215 = add nsw i64 %v1189, 1
  br label %b140
b142:
  %v1216 = mul i64 %v1187, 1
  %v1217 = getelementptr inbounds float, ptr %v118, i64 %v1216
  %v1218 = getelementptr inbounds float, ptr %v1217, i64 0
  store float %v1190, ptr %v1218, align 4
  %v1219 = add nsw i64 %v1187, 1
  br label %b137
b139:
  %v1220 = add i64 %v7, 0
  %v1221 = sdiv i64 %v1220, 1
  %v1222 = add i64 %v2, 1
  %v1223 = mul i64 %v1221, %v2
  %v1224 = sdiv i64 %v1223, %v3
  %v1225 = mul i64 %v1224, 1
  %v1226 = icmp slt i64 %v1225, %v7
  %v1227 = select i1 %v1226, i64 %v1225, i64 %v7
  %v1228 = mul i64 %v1221, %v1222
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 1
  %v1231 = icmp slt i64 %v1230, %v7
  %v1232 = select i1 %v1231, i64 %v1230, i64 %v7
  br label %b143
b143:
  %v1233 = phi i64 [ %v1227, %b139 ], [ %v1271, %b148 ]
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b144, label %b145
b144:
  %v1235 = icmp ult i64 5, 8
  %v1236 = select i1 %v1235, i64 5, i64 8
  %v1237 = trunc i64 %v1236 to i32
  %v1238 = insertelement <8 x i32> poison, i32 %v1237, i64 0
  %v1239 = shufflevector <8 x i32> %v1238, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1240 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1239
  br label %b146
b146:
  %v1241 = phi i64 [ 0, %b144 ], [ %v1266, %b147 ]
  %v1242 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v1265, %b147 ]
  %v1243 = icmp slt i64 %v1241, 2
  br i1 %v1243, label %b147, label %b148
b147:
  %v1244 = add i64 0, %v1241
  %v1245 = sitofp i64 %v1244 to float
  %v1246 = mul i64 %v1233, 1
  %v1247 = getelementptr inbounds float, ptr %v118, i64 %v1246
  %v1248 = getelementptr inbounds float, ptr %v1247, i64 0
  %v1249 = load float, ptr %v1248, align 4
  %v1250 = fcmp oeq float %v1245, %v1249
  %v1251 = select i1 %v1250, float 0x3FF0000000000000, float 0x0000000000000000
  %v1252 = mul i64 %v1233, 10
  %v1253 = getelementptr inbounds float, ptr %v56, i64 %v1252
  %v1254 = add i64 0, 0
  %v1255 = mul i64 %v1241, 5
  %v1256 = add i64 %v1254, %v1255
  %v1257 = getelementptr inbounds float, ptr %v1253, i64 %v1256
  %v1258 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1257, <8 x i1> %v1240, <8 x float> zeroinitializer)
  %v1259 = insertelement <8 x float> poison, float %v1251, i64 0
  %v1260 = shufflevector <8 x float> %v1259, <8 x float> poison, <8 x i32> zeroinitializer
  %v1261 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1262 = shufflevector <8 x float> %v1261, <8 x float> poison, <8 x i32> zeroinitializer
  %v1263 = fcmp une <8 x float> %v1260, splat (float 0x0000000000000000)
  %v1264 = select <8 x i1> %v1263, <8 x float> %v1258, <8 x float> %v1262
  %v1265 = fadd <8 x float> %v1242, %v1264
  %v1266 = add nsw i64 %v1241, 1
  br label %b146
b148:
  %v1267 = mul i64 %v1233, 5
  %v1268 = getelementptr inbounds float, ptr %v122, i64 %v1267
  %v1269 = add i64 0, 0
  %v1270 = getelementptr inbounds float, ptr %v1268, i64 %v1269
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1242, ptr align 4 %v1270, <8 x i1> %v1240)
  %v1271 = add nsw i64 %v1233, 1
  br label %b143
b145:
  %v1272 = add i64 %v7, 0
  %v1273 = sdiv i64 %v1272, 1
  %v1274 = add i64 %v2, 1
  %v1275 = mul i64 %v1273, %v2
  %v1276 = sdiv i64 %v1275, %v3
  %v1277 = mul i64 %v1276, 1
  %v1278 = icmp slt i64 %v1277, %v7
  %v1279 = select i1 %v1278, i64 %v1277, i64 %v7
  %v1280 = mul i64 %v1273, %v1274
  %v1281 = sdiv i64 %v1280, %v3
  %v1282 = mul i64 %v1281, 1
  %v1283 = icmp slt i64 %v1282, %v7
  %v1284 = select i1 %v1283, i64 %v1282, i64 %v7
  br label %b149
b149:
  %v1285 = phi i64 [ %v1279, %b145 ], [ %v1341, %b150 ]
  %v1286 = icmp slt i64 %v1285, %v1284
  br i1 %v1286, label %b150, label %b151
b150:
  %v1287 = getelementptr inbounds float, ptr %v70, i64 0
  %v1288 = load float, ptr %v1287, align 4
  %v1289 = mul i64 %v1285, 1
  %v1290 = getelementptr inbounds float, ptr %v118, i64 %v1289
  %v1291 = getelementptr inbounds float, ptr %v1290, i64 0
  %v1292 = load float, ptr %v1291, align 4
  %v1293 = fcmp oeq float %v1288, %v1292
  %v1294 = select i1 %v1293, float 0x3FF0000000000000, float 0x0000000000000000
  %v1295 = mul i64 %v1285, 10
  %v1296 = getelementptr inbounds float, ptr %v56, i64 %v1295
  %v1297 = getelementptr inbounds float, ptr %v1296, i64 0
  %v1298 = load float, ptr %v1297, align 4
  %v1299 = getelementptr inbounds float, ptr %v1296, i64 5
  %v1300 = load float, ptr %v1299, align 4
  %v1301 = fcmp une float %v1294, 0x0000000000000000
  %v1302 = select i1 %v1301, float %v1298, float %v1300
  %v1303 = mul i64 %v1285, 5
  %v1304 = getelementptr inbounds float, ptr %v122, i64 %v1303
  %v1305 = getelementptr inbounds float, ptr %v1304, i64 0
  %v1306 = load float, ptr %v1305, align 4
  %v1307 = add i64 %v286, 0
  %v1308 = and i64 %v1307, %v168
  %v1309 = mul i64 %v1308, %v7
  %v1310 = add i64 %v1309, %v1285
  %v1311 = mul i64 %v1310, 8
  %v1312 = getelementptr inbounds float, ptr %v58, i64 %v1311
  %v1313 = icmp ult i64 4, 8
  %v1314 = select i1 %v1313, i64 4, i64 8
  %v1315 = trunc i64 %v1314 to i32
  %v1316 = insertelement <8 x i32> poison, i32 %v1315, i64 0
  %v1317 = shufflevector <8 x i32> %v1316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1318 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1317
  %v1319 = add i64 1, 0
  %v1320 = getelementptr inbounds float, ptr %v1296, i64 %v1319
  %v1321 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1320, <8 x i1> %v1318, <8 x float> zeroinitializer)
  %v1322 = add i64 6, 0
  %v1323 = getelementptr inbounds float, ptr %v1296, i64 %v1322
  %v1324 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1323, <8 x i1> %v1318, <8 x float> zeroinitializer)
  %v1325 = insertelement <8 x float> poison, float %v1294, i64 0
  %v1326 = shufflevector <8 x float> %v1325, <8 x float> poison, <8 x i32> zeroinitializer
  %v1327 = fcmp une <8 x float> %v1326, splat (float 0x0000000000000000)
  %v1328 = select <8 x i1> %v1327, <8 x float> %v1321, <8 x float> %v1324
  %v1329 = add i64 1, 0
  %v1330 = getelementptr inbounds float, ptr %v1304, i64 %v1329
  %v1331 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1330, <8 x i1> %v1318, <8 x float> zeroinitializer)
  %v1332 = insertelement <8 x float> poison, float %v1306, i64 0
  %v1333 = shufflevector <8 x float> %v1332, <8 x float> poison, <8 x i32> zeroinitializer
  %v1334 = fdiv <8 x float> %v1331, %v1333
  %v1335 = insertelement <8 x float> poison, float %v1302, i64 0
  %v1336 = shufflevector <8 x float> %v1335, <8 x float> poison, <8 x i32> zeroinitializer
  %v1337 = fmul <8 x float> %v1336, %v1334
  %v1338 = fsub <8 x float> %v1328, %v1337
  %v1339 = add i64 0, 0
  %v1340 = getelementptr inbounds float, ptr %v1312, i64 %v1339
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1338, ptr align 4 %v1340, <8 x i1> %v1318)
  %v1341 = add nsw i64 %v1285, 1
  br label %b149
b151:
  %v1342 = add i64 %v7, 0
  %v1343 = sdiv i64 %v1342, 1
  %v1344 = add i64 %v2, 1
  %v1345 = mul i64 %v1343, %v2
  %v1346 = sdiv i64 %v1345, %v3
  %v1347 = mul i64 %v1346, 1
  %v1348 = icmp slt i64 %v1347, %v7
  %v1349 = select i1 %v1348, i64 %v1347, i64 %v7
  %v1350 = mul i64 %v1343, %v1344
  %v1351 = sdiv i64 %v1350, %v3
  %v1352 = mul i64 %v1351, 1
  %v1353 = icmp slt i64 %v1352, %v7
  %v1354 = select i1 %v1353, i64 %v1352, i64 %v7
  br label %b152
b152:
  %v1355 = phi i64 [ %v1349, %b151 ], [ %v1381, %b153 ]
  %v1356 = icmp slt i64 %v1355, %v1354
  br i1 %v1356, label %b153, label %b154
b153:
  %v1357 = mul i64 %v1355, 5
  %v1358 = getelementptr inbounds float, ptr %v122, i64 %v1357
  %v1359 = getelementptr inbounds float, ptr %v1358, i64 0
  %v1360 = load float, ptr %v1359, align 4
  %v1361 = add i64 %v286, 0
  %v1362 = and i64 %v1361, %v168
  %v1363 = mul i64 %v1362, %v7
  %v1364 = add i64 %v1363, %v1355
  %v1365 = mul i64 %v1364, 8
  %v1366 = getelementptr inbounds float, ptr %v58, i64 %v1365
  %v1367 = icmp ult i64 4, 8
  %v1368 = select i1 %v1367, i64 4, i64 8
  %v1369 = trunc i64 %v1368 to i32
  %v1370 = insertelement <8 x i32> poison, i32 %v1369, i64 0
  %v1371 = shufflevector <8 x i32> %v1370, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1372 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1371
  %v1373 = add i64 1, 0
  %v1374 = getelementptr inbounds float, ptr %v1358, i64 %v1373
  %v1375 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1374, <8 x i1> %v1372, <8 x float> zeroinitializer)
  %v1376 = insertelement <8 x float> poison, float %v1360, i64 0
  %v1377 = shufflevector <8 x float> %v1376, <8 x float> poison, <8 x i32> zeroinitializer
  %v1378 = fdiv <8 x float> %v1375, %v1377
  %v1379 = add i64 4, 0
  %v1380 = getelementptr inbounds float, ptr %v1366, i64 %v1379
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1378, ptr align 4 %v1380, <8 x i1> %v1372)
  %v1381 = add nsw i64 %v1355, 1
  br label %b152
b154:
  %v1382 = add i64 %v7, 0
  %v1383 = sdiv i64 %v1382, 1
  %v1384 = add i64 %v2, 1
  %v1385 = mul i64 %v1383, %v2
  %v1386 = sdiv i64 %v1385, %v3
  %v1387 = mul i64 %v1386, 1
  %v1388 = icmp slt i64 %v1387, %v7
  %v1389 = select i1 %v1388, i64 %v1387, i64 %v7
  %v1390 = mul i64 %v1383, %v1384
  %v1391 = sdiv i64 %v1390, %v3
  %v1392 = mul i64 %v1391, 1
  %v1393 = icmp slt i64 %v1392, %v7
  %v1394 = select i1 %v1393, i64 %v1392, i64 %v7
  br label %b155
b155:
  %v1395 = phi i64 [ %v1389, %b154 ], [ %v1442, %b160 ]
  %v1396 = icmp slt i64 %v1395, %v1394
  br i1 %v1396, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1397 = phi i64 [ 0, %b156 ], [ %v1441, %b163 ]
  %v1398 = icmp slt i64 %v1397, 2
  br i1 %v1398, label %b159, label %b160
b159:
  br label %b161
b161:
  %v1399 = phi i64 [ 0, %b159 ], [ %v1440, %b166 ]
  %v1400 = icmp slt i64 %v1399, 2
  br i1 %v1400, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1401 = phi i64 [ 0, %b162 ], [ %v1428, %b165 ]
  %v1402 = phi float [ 0x0000000000000000, %b162 ], [ %v1427, %b165 ]
  %v1403 = icmp slt i64 %v1401, 4
  br i1 %v1403, label %b165, label %b166
b165:
  %v1404 = add i64 %v286, 0
  %v1405 = and i64 %v1404, %v168
  %v1406 = mul i64 %v1405, %v7
  %v1407 = add i64 %v1406, %v1395
  %v1408 = mul i64 %v1407, 8
  %v1409 = getelementptr inbounds float, ptr %v58, i64 %v1408
  %v1410 = add i64 %v286, 0
  %v1411 = and i64 %v1410, %v164
  %v1412 = mul i64 %v1411, %v7
  %v1413 = add i64 %v1412, %v1395
  %v1414 = mul i64 %v1413, 8
  %v1415 = getelementptr inbounds float, ptr %v52, i64 %v1414
  %v1416 = mul i64 %v1397, 4
  %v1417 = add i64 0, %v1416
  %v1418 = add i64 %v1417, %v1401
  %v1419 = getelementptr inbounds float, ptr %v1409, i64 %v1418
  %v1420 = load float, ptr %v1419, align 4
  %v1421 = mul i64 %v1399, 4
  %v1422 = add i64 0, %v1421
  %v1423 = add i64 %v1422, %v1401
  %v1424 = getelementptr inbounds float, ptr %v1415, i64 %v1423
  %v1425 = load float, ptr %v1424, align 4
  %v1426 = fmul float %v1420, %v1425
  %v1427 = fadd float %v1402, %v1426
  %v1428 = add nsw i64 %v1401, 1
  br label %b164
b166:
  %v1429 = fadd float %v1402, 0x0000000000000000
  %v1430 = add i64 %v286, 0
  %v1431 = and i64 %v1430, %v196
  %v1432 = mul i64 %v1431, %v7
  %v1433 = add i64 %v1432, %v1395
  %v1434 = mul i64 %v1433, 4
  %v1435 = getelementptr inbounds float, ptr %v124, i64 %v1434
  %v1436 = mul i64 %v1397, 2
  %v1437 = add i64 0, %v1436
  %v1438 = add i64 %v1437, %v1399
  %v1439 = getelementptr inbounds float, ptr %v1435, i64 %v1438
  store float %v1429, ptr %v1439, align 4
  %v1440 = add nsw i64 %v1399, 1
  br label %b161
b163:
  %v1441 = add nsw i64 %v1397, 1
  br label %b158
b160:
  %v1442 = add nsw i64 %v1395, 1
  br label %b155
b157:
  %v1443 = add i64 %v7, 0
  %v1444 = sdiv i64 %v1443, 1
  %v1445 = add i64 %v2, 1
  %v1446 = mul i64 %v1444, %v2
  %v1447 = sdiv i64 %v1446, %v3
  %v1448 = mul i64 %v1447, 1
  %v1449 = icmp slt i64 %v1448, %v7
  %v1450 = select i1 %v1449, i64 %v1448, i64 %v7
  %v1451 = mul i64 %v1444, %v1445
  %v1452 = sdiv i64 %v1451, %v3
  %v1453 = mul i64 %v1452, 1
  %v1454 = icmp slt i64 %v1453, %v7
  %v1455 = select i1 %v1454, i64 %v1453, i64 %v7
  br label %b167
b167:
  %v1456 = phi i64 [ %v1450, %b157 ], [ %v1497, %b172 ]
  %v1457 = icmp slt i64 %v1456, %v1455
  br i1 %v1457, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1458 = phi i64 [ 0, %b168 ], [ %v1496, %b175 ]
  %v1459 = icmp slt i64 %v1458, 4
  br i1 %v1459, label %b171, label %b172
b171:
  %v1460 = icmp ult i64 4, 8
  %v1461 = select i1 %v1460, i64 4, i64 8
  %v1462 = trunc i64 %v1461 to i32
  %v1463 = insertelement <8 x i32> poison, i32 %v1462, i64 0
  %v1464 = shufflevector <8 x i32> %v1463, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1465 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1464
  br label %b173
b173:
  %v1466 = phi i64 [ 0, %b171 ], [ %v1489, %b174 ]
  %v1467 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1488, %b174 ]
  %v1468 = icmp slt i64 %v1466, 2
  br i1 %v1468, label %b174, label %b175
b174:
  %v1469 = add i64 0, %v1458
  %v1470 = mul i64 %v1466, 4
  %v1471 = add i64 %v1469, %v1470
  %v1472 = getelementptr inbounds float, ptr %v20, i64 %v1471
  %v1473 = load float, ptr %v1472, align 4
  %v1474 = add i64 %v286, 0
  %v1475 = and i64 %v1474, %v168
  %v1476 = mul i64 %v1475, %v7
  %v1477 = add i64 %v1476, %v1456
  %v1478 = mul i64 %v1477, 8
  %v1479 = getelementptr inbounds float, ptr %v58, i64 %v1478
  %v1480 = add i64 0, 0
  %v1481 = mul i64 %v1466, 4
  %v1482 = add i64 %v1480, %v1481
  %v1483 = getelementptr inbounds float, ptr %v1479, i64 %v1482
  %v1484 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1483, <8 x i1> %v1465, <8 x float> zeroinitializer)
  %v1485 = insertelement <8 x float> poison, float %v1473, i64 0
  %v1486 = shufflevector <8 x float> %v1485, <8 x float> poison, <8 x i32> zeroinitializer
  %v1487 = fmul <8 x float> %v1486, %v1484
  %v1488 = fadd <8 x float> %v1467, %v1487
  %v1489 = add nsw i64 %v1466, 1
  br label %b173
b175:
  %v1490 = mul i64 %v1456, 16
  %v1491 = getelementptr inbounds float, ptr %v104, i64 %v1490
  %v1492 = mul i64 %v1458, 4
  %v1493 = add i64 0, %v1492
  %v1494 = add i64 %v1493, 0
  %v1495 = getelementptr inbounds float, ptr %v1491, i64 %v1494
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1467, ptr align 4 %v1495, <8 x i1> %v1465)
  %v1496 = add nsw i64 %v1458, 1
  br label %b170
b172:
  %v1497 = add nsw i64 %v1456, 1
  br label %b167
b169:
  %v1498 = add i64 %v7, 0
  %v1499 = sdiv i64 %v1498, 1
  %v1500 = add i64 %v2, 1
  %v1501 = mul i64 %v1499, %v2
  %v1502 = sdiv i64 %v1501, %v3
  %v1503 = mul i64 %v1502, 1
  %v1504 = icmp slt i64 %v1503, %v7
  %v1505 = select i1 %v1504, i64 %v1503, i64 %v7
  %v1506 = mul i64 %v1499, %v1500
  %v1507 = sdiv i64 %v1506, %v3
  %v1508 = mul i64 %v1507, 1
  %v1509 = icmp slt i64 %v1508, %v7
  %v1510 = select i1 %v1509, i64 %v1508, i64 %v7
  br label %b176
b176:
  %v1511 = phi i64 [ %v1505, %b169 ], [ %v1557, %b181 ]
  %v1512 = icmp slt i64 %v1511, %v1510
  br i1 %v1512, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1513 = phi i64 [ 0, %b177 ], [ %v1556, %b184 ]
  %v1514 = icmp slt i64 %v1513, 2
  br i1 %v1514, label %b180, label %b181
b180:
  %v1515 = icmp ult i64 4, 8
  %v1516 = select i1 %v1515, i64 4, i64 8
  %v1517 = trunc i64 %v1516 to i32
  %v1518 = insertelement <8 x i32> poison, i32 %v1517, i64 0
  %v1519 = shufflevector <8 x i32> %v1518, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1520 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1519
  br label %b182
b182:
  %v1521 = phi i64 [ 0, %b180 ], [ %v1545, %b183 ]
  %v1522 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v1544, %b183 ]
  %v1523 = icmp slt i64 %v1521, 2
  br i1 %v1523, label %b183, label %b184
b183:
  %v1524 = add i64 %v286, 0
  %v1525 = and i64 %v1524, %v196
  %v1526 = mul i64 %v1525, %v7
  %v1527 = add i64 %v1526, %v1511
  %v1528 = mul i64 %v1527, 4
  %v1529 = getelementptr inbounds float, ptr %v124, i64 %v1528
  %v1530 = add i64 0, %v1513
  %v1531 = mul i64 %v1521, 2
  %v1532 = add i64 %v1530, %v1531
  %v1533 = getelementptr inbounds float, ptr %v1529, i64 %v1532
  %v1534 = load float, ptr %v1533, align 4
  %v1535 = fneg float %v1534
  %v1536 = add i64 0, 0
  %v1537 = mul i64 %v1521, 4
  %v1538 = add i64 %v1536, %v1537
  %v1539 = getelementptr inbounds float, ptr %v20, i64 %v1538
  %v1540 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1539, <8 x i1> %v1520, <8 x float> zeroinitializer)
  %v1541 = insertelement <8 x float> poison, float %v1535, i64 0
  %v1542 = shufflevector <8 x float> %v1541, <8 x float> poison, <8 x i32> zeroinitializer
  %v1543 = fmul <8 x float> %v1540, %v1542
  %v1544 = fadd <8 x float> %v1522, %v1543
  %v1545 = add nsw i64 %v1521, 1
  br label %b182
b184:
  %v1546 = add i64 %v286, 0
  %v1547 = and i64 %v1546, %v198
  %v1548 = mul i64 %v1547, %v7
  %v1549 = add i64 %v1548, %v1511
  %v1550 = mul i64 %v1549, 8
  %v1551 = getelementptr inbounds float, ptr %v126, i64 %v1550
  %v1552 = mul i64 %v1513, 4
  %v1553 = add i64 0, %v1552
  %v1554 = add i64 %v1553, 0
  %v1555 = getelementptr inbounds float, ptr %v1551, i64 %v1554
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1522, ptr align 4 %v1555, <8 x i1> %v1520)
  %v1556 = add nsw i64 %v1513, 1
  br label %b179
b181:
  %v1557 = add nsw i64 %v1511, 1
  br label %b176
b178:
  %v1558 = add i64 %v7, 0
  %v1559 = sdiv i64 %v1558, 1
  %v1560 = add i64 %v2, 1
  %v1561 = mul i64 %v1559, %v2
  %v1562 = sdiv i64 %v1561, %v3
  %v1563 = mul i64 %v1562, 1
  %v1564 = icmp slt i64 %v1563, %v7
  %v1565 = select i1 %v1564, i64 %v1563, i64 %v7
  %v1566 = mul i64 %v1559, %v1560
  %v1567 = sdiv i64 %v1566, %v3
  %v1568 = mul i64 %v1567, 1
  %v1569 = icmp slt i64 %v1568, %v7
  %v1570 = select i1 %v1569, i64 %v1568, i64 %v7
  br label %b185
b185:
  %v1571 = phi i64 [ %v1565, %b178 ], [ %v1612, %b190 ]
  %v1572 = icmp slt i64 %v1571, %v1570
  br i1 %v1572, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1573 = phi i64 [ 0, %b186 ], [ %v1611, %b193 ]
  %v1574 = icmp slt i64 %v1573, 4
  br i1 %v1574, label %b189, label %b190
b189:
  %v1575 = icmp ult i64 4, 8
  %v1576 = select i1 %v1575, i64 4, i64 8
  %v1577 = trunc i64 %v1576 to i32
  %v1578 = insertelement <8 x i32> poison, i32 %v1577, i64 0
  %v1579 = shufflevector <8 x i32> %v1578, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1580 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1579
  br label %b191
b191:
  %v1581 = phi i64 [ 0, %b189 ], [ %v1604, %b192 ]
  %v1582 = phi <8 x float> [ splat (float 0x0000000000000000), %b189 ], [ %v1603, %b192 ]
  %v1583 = icmp slt i64 %v1581, 2
  br i1 %v1583, label %b192, label %b193
b192:
  %v1584 = add i64 0, %v1573
  %v1585 = mul i64 %v1581, 4
  %v1586 = add i64 %v1584, %v1585
  %v1587 = getelementptr inbounds float, ptr %v20, i64 %v1586
  %v1588 = load float, ptr %v1587, align 4
  %v1589 = add i64 %v286, 0
  %v1590 = and i64 %v1589, %v198
  %v1591 = mul i64 %v1590, %v7
  %v1592 = add i64 %v1591, %v1571
  %v1593 = mul i64 %v1592, 8
  %v1594 = getelementptr inbounds float, ptr %v126, i64 %v1593
  %v1595 = add i64 0, 0
  %v1596 = mul i64 %v1581, 4
  %v1597 = add i64 %v1595, %v1596
  %v1598 = getelementptr inbounds float, ptr %v1594, i64 %v1597
  %v1599 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1598, <8 x i1> %v1580, <8 x float> zeroinitializer)
  %v1600 = insertelement <8 x float> poison, float %v1588, i64 0
  %v1601 = shufflevector <8 x float> %v1600, <8 x float> poison, <8 x i32> zeroinitializer
  %v1602 = fmul <8 x float> %v1601, %v1599
  %v1603 = fadd <8 x float> %v1582, %v1602
  %v1604 = add nsw i64 %v1581, 1
  br label %b191
b193:
  %v1605 = mul i64 %v1571, 16
  %v1606 = getelementptr inbounds float, ptr %v128, i64 %v1605
  %v1607 = mul i64 %v1573, 4
  %v1608 = add i64 0, %v1607
  %v1609 = add i64 %v1608, 0
  %v1610 = getelementptr inbounds float, ptr %v1606, i64 %v1609
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1582, ptr align 4 %v1610, <8 x i1> %v1580)
  %v1611 = add nsw i64 %v1573, 1
  br label %b188
b190:
  %v1612 = add nsw i64 %v1571, 1
  br label %b185
b187:
  %v1613 = add i64 %v7, 0
  %v1614 = sdiv i64 %v1613, 1
  %v1615 = add i64 %v2, 1
  %v1616 = mul i64 %v1614, %v2
  %v1617 = sdiv i64 %v1616, %v3
  %v1618 = mul i64 %v1617, 1
  %v1619 = icmp slt i64 %v1618, %v7
  %v1620 = select i1 %v1619, i64 %v1618, i64 %v7
  %v1621 = mul i64 %v1614, %v1615
  %v1622 = sdiv i64 %v1621, %v3
  %v1623 = mul i64 %v1622, 1
  %v1624 = icmp slt i64 %v1623, %v7
  %v1625 = select i1 %v1624, i64 %v1623, i64 %v7
  br label %b194
b194:
  %v1626 = phi i64 [ %v1620, %b187 ], [ %v1671, %b199 ]
  %v1627 = icmp slt i64 %v1626, %v1625
  br i1 %v1627, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1628 = phi i64 [ 0, %b195 ], [ %v1670, %b198 ]
  %v1629 = icmp slt i64 %v1628, 4
  br i1 %v1629, label %b198, label %b199
b198:
  %v1630 = mul i64 %v1626, 16
  %v1631 = getelementptr inbounds float, ptr %v106, i64 %v1630
  %v1632 = mul i64 %v1626, 16
  %v1633 = getelementptr inbounds float, ptr %v104, i64 %v1632
  %v1634 = mul i64 %v1626, 16
  %v1635 = getelementptr inbounds float, ptr %v128, i64 %v1634
  %v1636 = add i64 %v286, 0
  %v1637 = and i64 %v1636, %v200
  %v1638 = mul i64 %v1637, %v7
  %v1639 = add i64 %v1638, %v1626
  %v1640 = mul i64 %v1639, 16
  %v1641 = getelementptr inbounds float, ptr %v130, i64 %v1640
  %v1642 = icmp ult i64 4, 8
  %v1643 = select i1 %v1642, i64 4, i64 8
  %v1644 = trunc i64 %v1643 to i32
  %v1645 = insertelement <8 x i32> poison, i32 %v1644, i64 0
  %v1646 = shufflevector <8 x i32> %v1645, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1647 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1646
  %v1648 = mul i64 %v1628, 4
  %v1649 = add i64 0, %v1648
  %v1650 = add i64 %v1649, 0
  %v1651 = getelementptr inbounds float, ptr %v1631, i64 %v1650
  %v1652 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1651, <8 x i1> %v1647, <8 x float> zeroinitializer)
  %v1653 = add i64 0, %v1628
  %v1654 = mul i64 0, 4
  %v1655 = add i64 %v1653, %v1654
  %v1656 = getelementptr inbounds float, ptr %v1633, i64 %v1655
  %v1657 = getelementptr float, ptr %v1656, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1658 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1657, <8 x i1> %v1647, <8 x float> zeroinitializer)
  %v1659 = fadd <8 x float> %v1652, %v1658
  %v1660 = mul i64 %v1628, 4
  %v1661 = add i64 0, %v1660
  %v1662 = add i64 %v1661, 0
  %v1663 = getelementptr inbounds float, ptr %v1635, i64 %v1662
  %v1664 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1663, <8 x i1> %v1647, <8 x float> zeroinitializer)
  %v1665 = fadd <8 x float> %v1659, %v1664
  %v1666 = mul i64 %v1628, 4
  %v1667 = add i64 0, %v1666
  %v1668 = add i64 %v1667, 0
  %v1669 = getelementptr inbounds float, ptr %v1641, i64 %v1668
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1665, ptr align 4 %v1669, <8 x i1> %v1647)
  %v1670 = add nsw i64 %v1628, 1
  br label %b197
b199:
  %v1671 = add nsw i64 %v1626, 1
  br label %b194
b196:
  %v1672 = add i64 %v7, 0
  %v1673 = sdiv i64 %v1672, 1
  %v1674 = add i64 %v2, 1
  %v1675 = mul i64 %v1673, %v2
  %v1676 = sdiv i64 %v1675, %v3
  %v1677 = mul i64 %v1676, 1
  %v1678 = icmp slt i64 %v1677, %v7
  %v1679 = select i1 %v1678, i64 %v1677, i64 %v7
  %v1680 = mul i64 %v1673, %v1674
  %v1681 = sdiv i64 %v1680, %v3
  %v1682 = mul i64 %v1681, 1
  %v1683 = icmp slt i64 %v1682, %v7
  %v1684 = select i1 %v1683, i64 %v1682, i64 %v7
  %v1685 = add i64 %v286, 0
  %v1686 = and i64 %v1685, %v200
  %v1687 = mul i64 %v1686, %v7
  %v1688 = add i64 %v1687, %v1679
  %v1689 = mul i64 %v1688, 16
  %v1690 = getelementptr inbounds float, ptr %v130, i64 %v1689
  %v1691 = getelementptr inbounds float, ptr %v1690, i64 0
  %v1692 = add i64 %v286, 0
  %v1693 = and i64 %v1692, %v202
  %v1694 = mul i64 %v1693, %v7
  %v1695 = add i64 %v1694, %v1679
  %v1696 = mul i64 %v1695, 16
  %v1697 = getelementptr inbounds float, ptr %v132, i64 %v1696
  %v1698 = getelementptr inbounds float, ptr %v1697, i64 0
  %v1699 = sub i64 %v1684, %v1679
  %v1700 = mul i64 %v1699, 4
  %v1701 = getelementptr inbounds float, ptr %v14, i64 0
  %v1702 = icmp sgt i64 %v1700, 0
  br i1 %v1702, label %b200, label %b201
b200:
  call void @rnngen_sgemm(i64 0, i64 0, i64 4, i64 %v1700, i64 4, ptr %v1701, i64 4, ptr %v1691, i64 4, ptr %v1698, i64 4)
  br label %b201
b201:
  %v1703 = add i64 %v7, 0
  %v1704 = sdiv i64 %v1703, 1
  %v1705 = add i64 %v2, 1
  %v1706 = mul i64 %v1704, %v2
  %v1707 = sdiv i64 %v1706, %v3
  %v1708 = mul i64 %v1707, 1
  %v1709 = icmp slt i64 %v1708, %v7
  %v1710 = select i1 %v1709, i64 %v1708, i64 %v7
  %v1711 = mul i64 %v1704, %v1705
  %v1712 = sdiv i64 %v1711, %v3
  %v1713 = mul i64 %v1712, 1
  %v1714 = icmp slt i64 %v1713, %v7
  %v1715 = select i1 %v1714, i64 %v1713, i64 %v7
  br label %b202
b202:
  %v1716 = phi i64 [ %v1710, %b201 ], [ %v1761, %b207 ]
  %v1717 = icmp slt i64 %v1716, %v1715
  br i1 %v1717, label %b203, label %b204
b203:
  br label %b205
b205:
  %v1718 = phi i64 [ 0, %b203 ], [ %v1760, %b210 ]
  %v1719 = icmp slt i64 %v1718, 4
  br i1 %v1719, label %b206, label %b207
b206:
  %v1720 = icmp ult i64 4, 8
  %v1721 = select i1 %v1720, i64 4, i64 8
  %v1722 = trunc i64 %v1721 to i32
  %v1723 = insertelement <8 x i32> poison, i32 %v1722, i64 0
  %v1724 = shufflevector <8 x i32> %v1723, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1725 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1724
  br label %b208
b208:
  %v1726 = phi i64 [ 0, %b206 ], [ %v1749, %b209 ]
  %v1727 = phi <8 x float> [ splat (float 0x0000000000000000), %b206 ], [ %v1748, %b209 ]
  %v1728 = icmp slt i64 %v1726, 4
  br i1 %v1728, label %b209, label %b210
b209:
  %v1729 = add i64 0, %v1718
  %v1730 = mul i64 %v1726, 4
  %v1731 = add i64 %v1729, %v1730
  %v1732 = getelementptr inbounds float, ptr %v14, i64 %v1731
  %v1733 = load float, ptr %v1732, align 4
  %v1734 = add i64 %v286, 0
  %v1735 = and i64 %v1734, %v202
  %v1736 = mul i64 %v1735, %v7
  %v1737 = add i64 %v1736, %v1716
  %v1738 = mul i64 %v1737, 16
  %v1739 = getelementptr inbounds float, ptr %v132, i64 %v1738
  %v1740 = add i64 0, 0
  %v1741 = mul i64 %v1726, 4
  %v1742 = add i64 %v1740, %v1741
  %v1743 = getelementptr inbounds float, ptr %v1739, i64 %v1742
  %v1744 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1743, <8 x i1> %v1725, <8 x float> zeroinitializer)
  %v1745 = insertelement <8 x float> poison, float %v1733, i64 0
  %v1746 = shufflevector <8 x float> %v1745, <8 x float> poison, <8 x i32> zeroinitializer
  %v1747 = fmul <8 x float> %v1746, %v1744
  %v1748 = fadd <8 x float> %v1727, %v1747
  %v1749 = add nsw i64 %v1726, 1
  br label %b208
b210:
  %v1750 = add i64 %v286, 0
  %v1751 = and i64 %v1750, 1
  %v1752 = mul i64 %v1751, %v7
  %v1753 = add i64 %v1752, %v1716
  %v1754 = mul i64 %v1753, 16
  %v1755 = getelementptr inbounds float, ptr %v32, i64 %v1754
  %v1756 = mul i64 %v1718, 4
  %v1757 = add i64 0, %v1756
  %v1758 = add i64 %v1757, 0
  %v1759 = getelementptr inbounds float, ptr %v1755, i64 %v1758
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1727, ptr align 4 %v1759, <8 x i1> %v1725)
  %v1760 = add nsw i64 %v1718, 1
  br label %b205
b207:
  %v1761 = add nsw i64 %v1716, 1
  br label %b202
b204:
  %v1762 = add nsw i64 %v283, 1
  br label %b13
b15:
  %v1763 = icmp sgt i64 %v3, 1
  br i1 %v1763, label %b211, label %b212
b211:
  %v1764 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1765 = atomicrmw add ptr %v1764, i64 1 acq_rel
  %v1766 = load i64, ptr %v203, align 8
  %v1767 = add i64 %v1766, 1
  store i64 %v1767, ptr %v203, align 8
  %v1768 = mul i64 %v3, %v1767
  br label %b213
b213:
  %v1769 = load atomic i64, ptr %v1764 acquire, align 8
  %v1770 = icmp slt i64 %v1769, %v1768
  br i1 %v1770, label %b214, label %b215
b214:
  %v1771 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1772 = getelementptr inbounds float, ptr %v205, i64 48
  %v1773 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1774 = load i64, ptr %v1773, align 8
  %v1775 = icmp eq i64 %v1774, 0
  br i1 %v1775, label %b216, label %b217
b216:
  %v1776 = add i64 1, 0
  %v1777 = sdiv i64 %v1776, 1
  %v1778 = add i64 %v2, 1
  %v1779 = mul i64 %v1777, %v2
  %v1780 = sdiv i64 %v1779, %v3
  %v1781 = mul i64 %v1780, 1
  %v1782 = icmp slt i64 %v1781, 1
  %v1783 = select i1 %v1782, i64 %v1781, i64 1
  %v1784 = mul i64 %v1777, %v1778
  %v1785 = sdiv i64 %v1784, %v3
  %v1786 = mul i64 %v1785, 1
  %v1787 = icmp slt i64 %v1786, 1
  %v1788 = select i1 %v1787, i64 %v1786, i64 1
  %v1789 = icmp slt i64 %v1788, 1
  %v1790 = select i1 %v1789, i64 %v1788, i64 1
  br label %b218
b218:
  %v1791 = phi i64 [ %v1783, %b216 ], [ %v1805, %b219 ]
  %v1792 = icmp slt i64 %v1791, %v1790
  br i1 %v1792, label %b219, label %b220
b219:
  %v1793 = mul i64 %v1791, 32
  %v1794 = mul i64 %v1791, 8
  %v1795 = add i64 %v1793, 0
  %v1796 = add i64 %v1794, 0
  %v1797 = getelementptr inbounds float, ptr %v1772, i64 %v1795
  %v1798 = sub i64 3, %v1796
  %v1799 = icmp slt i64 %v1798, 0
  %v1800 = select i1 %v1799, i64 0, i64 %v1798
  %v1801 = mul i64 %v1796, 1
  %v1802 = add i64 0, %v1801
  %v1803 = getelementptr inbounds float, ptr %v16, i64 %v1802
  call void @pack_rows(ptr %v1803, i64 1, i64 3, i64 4, i64 %v1800, ptr %v1797, i64 8)
  %v1804 = add i64 %v1793, 32
  %v1805 = add nsw i64 %v1791, 1
  br label %b218
b220:
  br label %b217
b217:
  %v1806 = icmp sgt i64 %v3, 1
  br i1 %v1806, label %b221, label %b222
b221:
  %v1807 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1808 = atomicrmw add ptr %v1807, i64 1 acq_rel
  %v1809 = load i64, ptr %v203, align 8
  %v1810 = add i64 %v1809, 1
  store i64 %v1810, ptr %v203, align 8
  %v1811 = mul i64 %v3, %v1810
  br label %b223
b223:
  %v1812 = load atomic i64, ptr %v1807 acquire, align 8
  %v1813 = icmp slt i64 %v1812, %v1811
  br i1 %v1813, label %b224, label %b225
b224:
  %v1814 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v1816 = add i64 %v8, 0
  %v1817 = sdiv i64 %v1816, 1
  %v1818 = add i64 %v2, 1
  %v1819 = mul i64 %v1817, %v2
  %v1820 = sdiv i64 %v1819, %v3
  %v1821 = mul i64 %v1820, 1
  %v1822 = icmp slt i64 %v1821, %v8
  %v1823 = select i1 %v1822, i64 %v1821, i64 %v8
  %v1824 = mul i64 %v1817, %v1818
  %v1825 = sdiv i64 %v1824, %v3
  %v1826 = mul i64 %v1825, 1
  %v1827 = icmp slt i64 %v1826, %v8
  %v1828 = select i1 %v1827, i64 %v1826, i64 %v8
  br label %b226
b226:
  %v1829 = phi i64 [ %v1823, %b222 ], [ %v1890, %b231 ]
  %v1830 = icmp slt i64 %v1829, %v1828
  br i1 %v1830, label %b227, label %b228
b227:
  %v1831 = add i64 %v1829, 96
  %v1832 = icmp slt i64 %v1831, %v1828
  %v1833 = select i1 %v1832, i64 %v1831, i64 %v1828
  br label %b229
b229:
  %v1834 = phi i64 [ 0, %b227 ], [ %v1889, %b234 ]
  %v1835 = icmp slt i64 %v1834, 1
  br i1 %v1835, label %b230, label %b231
b230:
  %v1836 = sub i64 %v1833, %v1829
  %v1837 = sub i64 8, 1
  %v1838 = add i64 %v1836, %v1837
  %v1839 = sdiv i64 %v1838, 8
  br label %b232
b232:
  %v1840 = phi i64 [ 0, %b230 ], [ %v1888, %b239 ]
  %v1841 = icmp slt i64 %v1840, %v1839
  br i1 %v1841, label %b233, label %b234
b233:
  %v1842 = mul i64 %v1836, %v1840
  %v1843 = sdiv i64 %v1842, %v1839
  %v1844 = add i64 %v1829, %v1843
  %v1845 = add i64 %v1840, 1
  %v1846 = mul i64 %v1836, %v1845
  %v1847 = sdiv i64 %v1846, %v1839
  %v1848 = add i64 %v1829, %v1847
  %v1849 = mul i64 %v1834, 32
  %v1850 = getelementptr inbounds float, ptr %v1772, i64 %v1849
  %v1851 = sub i64 %v1848, %v1844
  %v1852 = mul i64 %v1844, 4
  %v1853 = getelementptr inbounds float, ptr %v114, i64 %v1852
  %v1854 = getelementptr inbounds float, ptr %v1853, i64 0
  %v1855 = sub i64 %v1851, 1
  %v1856 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1855
  %v1857 = load ptr, ptr %v1856, align 4
  %v1858 = getelementptr inbounds float, ptr %v1815, i64 0
  %v1859 = icmp sgt i64 %v1851, 0
  br i1 %v1859, label %b235, label %b236
b235:
  call void %v1857(ptr %v1854, i64 4, ptr %v1850, i64 4, ptr %v1858, i64 8, i64 0)
  br label %b236
b236:
  %v1860 = add i64 %v1849, 32
  br label %b237
b237:
  %v1861 = phi i64 [ %v1844, %b236 ], [ %v1887, %b242 ]
  %v1862 = icmp slt i64 %v1861, %v1848
  br i1 %v1862, label %b238, label %b239
b238:
  %v1863 = sub i64 %v1861, %v1844
  %v1864 = mul i64 %v1863, 8
  %v1865 = getelementptr inbounds float, ptr %v1815, i64 %v1864
  %v1866 = mul i64 %v1861, 3
  %v1867 = getelementptr inbounds float, ptr %v36, i64 %v1866
  br label %b240
b240:
  %v1868 = phi i64 [ 0, %b238 ], [ %v1886, %b244 ]
  %v1869 = icmp slt i64 %v1868, 1
  br i1 %v1869, label %b241, label %b242
b241:
  %v1870 = mul i64 %v1834, 1
  %v1871 = add i64 %v1870, %v1868
  %v1872 = mul i64 %v1871, 8
  %v1873 = icmp eq i64 %v1872, 0
  br i1 %v1873, label %b243, label %b244
b243:
  %v1874 = icmp ult i64 3, 8
  %v1875 = select i1 %v1874, i64 3, i64 8
  %v1876 = trunc i64 %v1875 to i32
  %v1877 = insertelement <8 x i32> poison, i32 %v1876, i64 0
  %v1878 = shufflevector <8 x i32> %v1877, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1879 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1878
  %v1880 = add i64 0, %v1868
  %v1881 = mul i64 %v1880, 8
  %v1882 = getelementptr inbounds float, ptr %v1865, i64 %v1881
  %v1883 = load <8 x float>, ptr %v1882, align 4
  %v1884 = add i64 0, %v1872
  %v1885 = getelementptr inbounds float, ptr %v1867, i64 %v1884
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1883, ptr align 4 %v1885, <8 x i1> %v1879)
  br label %b244
b244:
  %v1886 = add nsw i64 %v1868, 1
  br label %b240
b242:
  %v1887 = add nsw i64 %v1861, 1
  br label %b237
b239:
  %v1888 = add nsw i64 %v1840, 1
  br label %b232
b234:
  %v1889 = add nsw i64 %v1834, 1
  br label %b229
b231:
  %v1890 = add nsw i64 %v1829, 96
  br label %b226
b228:
  %v1891 = icmp sgt i64 %v3, 1
  br i1 %v1891, label %b245, label %b246
b245:
  %v1892 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1893 = atomicrmw add ptr %v1892, i64 1 acq_rel
  %v1894 = load i64, ptr %v203, align 8
  %v1895 = add i64 %v1894, 1
  store i64 %v1895, ptr %v203, align 8
  %v1896 = mul i64 %v3, %v1895
  br label %b247
b247:
  %v1897 = load atomic i64, ptr %v1892 acquire, align 8
  %v1898 = icmp slt i64 %v1897, %v1896
  br i1 %v1898, label %b248, label %b249
b248:
  %v1899 = call i32 @sched_yield()
  br label %b247
b249:
  br label %b246
b246:
  %v1900 = mul i64 0, 16
  %v1901 = getelementptr inbounds float, ptr %v76, i64 %v1900
  %v1902 = getelementptr inbounds float, ptr %v1901, i64 0
  %v1903 = mul i64 0, 16
  %v1904 = getelementptr inbounds float, ptr %v130, i64 %v1903
  %v1905 = getelementptr inbounds float, ptr %v1904, i64 0
  %v1906 = getelementptr inbounds float, ptr %v208, i64 12288
  %v1907 = add i64 4, 1
  %v1908 = sdiv i64 %v1907, 2
  %v1909 = add i64 %v2, 1
  %v1910 = mul i64 %v1908, %v2
  %v1911 = sdiv i64 %v1910, %v3
  %v1912 = mul i64 %v1911, 2
  %v1913 = icmp slt i64 %v1912, 4
  %v1914 = select i1 %v1913, i64 %v1912, i64 4
  %v1915 = mul i64 %v1908, %v1909
  %v1916 = sdiv i64 %v1915, %v3
  %v1917 = mul i64 %v1916, 2
  %v1918 = icmp slt i64 %v1917, 4
  %v1919 = select i1 %v1918, i64 %v1917, i64 4
  %v1920 = getelementptr inbounds float, ptr %v134, i64 0
  br label %b250
b250:
  %v1921 = phi i64 [ %v1914, %b246 ], [ %v1929, %b255 ]
  %v1922 = icmp slt i64 %v1921, %v1919
  br i1 %v1922, label %b251, label %b252
b251:
  %v1923 = mul i64 %v1921, 4
  %v1924 = getelementptr inbounds float, ptr %v1920, i64 %v1923
  br label %b253
b253:
  %v1925 = phi i64 [ 0, %b251 ], [ %v1928, %b254 ]
  %v1926 = icmp slt i64 %v1925, 4
  br i1 %v1926, label %b254, label %b255
b254:
  %v1927 = getelementptr inbounds float, ptr %v1924, i64 %v1925
  store float 0x0000000000000000, ptr %v1927, align 4
  %v1928 = add nsw i64 %v1925, 1
  br label %b253
b255:
  %v1929 = add nsw i64 %v1921, 1
  br label %b250
b252:
  %v1930 = mul i64 %v8, 4
  br label %b256
b256:
  %v1931 = phi i64 [ 0, %b252 ], [ %v2041, %b261 ]
  %v1932 = icmp slt i64 %v1931, %v1930
  br i1 %v1932, label %b257, label %b258
b257:
  %v1933 = sub i64 %v1930, %v1931
  %v1934 = icmp slt i64 %v1933, 384
  %v1935 = select i1 %v1934, i64 %v1933, i64 384
  br label %b259
b259:
  %v1936 = phi i64 [ %v1914, %b257 ], [ %v2040, %b285 ]
  %v1937 = icmp slt i64 %v1936, %v1919
  br i1 %v1937, label %b260, label %b261
b260:
  %v1938 = sub i64 %v1919, %v1936
  %v1939 = icmp slt i64 %v1938, 64
  %v1940 = select i1 %v1939, i64 %v1938, i64 64
  %v1941 = sdiv i64 %v1940, 2
  %v1942 = mul i64 %v1941, 2
  %v1943 = sub i64 %v1940, %v1942
  %v1944 = mul i64 %v1931, 4
  %v1945 = add i64 %v1944, %v1936
  %v1946 = getelementptr inbounds float, ptr %v1902, i64 %v1945
  br label %b262
b262:
  %v1947 = phi i64 [ 0, %b260 ], [ %v1973, %b270 ]
  %v1948 = icmp slt i64 %v1947, %v1935
  br i1 %v1948, label %b263, label %b264
b263:
  %v1949 = mul i64 %v1947, 4
  %v1950 = getelementptr inbounds float, ptr %v1946, i64 %v1949
  %v1951 = mul i64 %v1947, 2
  %v1952 = getelementptr inbounds float, ptr %v1906, i64 %v1951
  br label %b265
b265:
  %v1953 = phi i64 [ 0, %b263 ], [ %v1962, %b266 ]
  %v1954 = icmp slt i64 %v1953, %v1941
  br i1 %v1954, label %b266, label %b267
b266:
  %v1955 = mul i64 %v1953, 2
  %v1956 = getelementptr inbounds float, ptr %v1950, i64 %v1955
  %v1957 = mul i64 %v1953, 768
  %v1958 = getelementptr inbounds float, ptr %v1952, i64 %v1957
  %v1959 = getelementptr inbounds float, ptr %v1956, i64 0
  %v1960 = load <2 x float>, ptr %v1959, align 4
  %v1961 = getelementptr inbounds float, ptr %v1958, i64 0
  store <2 x float> %v1960, ptr %v1961, align 4
  %v1962 = add nsw i64 %v1953, 1
  br label %b265
b267:
  %v1963 = mul i64 %v1941, 2
  %v1964 = getelementptr inbounds float, ptr %v1950, i64 %v1963
  %v1965 = mul i64 %v1941, 768
  %v1966 = getelementptr inbounds float, ptr %v1952, i64 %v1965
  br label %b268
b268:
  %v1967 = phi i64 [ 0, %b267 ], [ %v1972, %b269 ]
  %v1968 = icmp slt i64 %v1967, %v1943
  br i1 %v1968, label %b269, label %b270
b269:
  %v1969 = getelementptr inbounds float, ptr %v1964, i64 %v1967
  %v1970 = load float, ptr %v1969, align 4
  %v1971 = getelementptr inbounds float, ptr %v1966, i64 %v1967
  store float %v1970, ptr %v1971, align 4
  %v1972 = add nsw i64 %v1967, 1
  br label %b268, !llvm.loop !0
b270:
  %v1973 = add nsw i64 %v1947, 1
  br label %b262
b264:
  br label %b271
b271:
  %v1974 = phi i64 [ 0, %b264 ], [ %v2009, %b279 ]
  %v1975 = icmp slt i64 %v1974, 0
  br i1 %v1975, label %b272, label %b273
b272:
  %v1976 = mul i64 %v1931, 4
  %v1977 = add i64 %v1976, %v1974
  %v1978 = getelementptr inbounds float, ptr %v1905, i64 %v1977
  br label %b274
b274:
  %v1979 = phi i64 [ 0, %b272 ], [ %v1997, %b275 ]
  %v1980 = icmp slt i64 %v1979, %v1935
  br i1 %v1980, label %b275, label %b276
b275:
  %v1981 = mul i64 %v1979, 4
  %v1982 = getelementptr inbounds float, ptr %v1978, i64 %v1981
  %v1983 = mul i64 %v1979, 32
  %v1984 = getelementptr inbounds float, ptr %v208, i64 %v1983
  %v1985 = getelementptr inbounds float, ptr %v1982, i64 0
  %v1986 = load <8 x float>, ptr %v1985, align 4
  %v1987 = getelementptr inbounds float, ptr %v1984, i64 0
  store <8 x float> %v1986, ptr %v1987, align 4
  %v1988 = getelementptr inbounds float, ptr %v1982, i64 8
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = getelementptr inbounds float, ptr %v1984, i64 8
  store <8 x float> %v1989, ptr %v1990, align 4
  %v1991 = getelementptr inbounds float, ptr %v1982, i64 16
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = getelementptr inbounds float, ptr %v1984, i64 16
  store <8 x float> %v1992, ptr %v1993, align 4
  %v1994 = getelementptr inbounds float, ptr %v1982, i64 24
  %v1995 = load <8 x float>, ptr %v1994, align 4
  %v1996 = getelementptr inbounds float, ptr %v1984, i64 24
  store <8 x float> %v1995, ptr %v1996, align 4
  %v1997 = add nsw i64 %v1979, 1
  br label %b274
b276:
  %v1998 = sdiv i64 %v1940, 2
  br label %b277
b277:
  %v1999 = phi i64 [ 0, %b276 ], [ %v2008, %b278 ]
  %v2000 = icmp slt i64 %v1999, %v1998
  br i1 %v2000, label %b278, label %b279
b278:
  %v2001 = mul i64 %v1999, 2
  %v2002 = add i64 %v1936, %v2001
  %v2003 = mul i64 %v1999, 768
  %v2004 = getelementptr inbounds float, ptr %v1906, i64 %v2003
  %v2005 = mul i64 %v2002, 4
  %v2006 = add i64 %v2005, %v1974
  %v2007 = getelementptr inbounds float, ptr %v1920, i64 %v2006
  call void @outer_2x32(ptr %v2004, ptr %v208, i64 %v1935, ptr %v2007, i64 4)
  %v2008 = add nsw i64 %v1999, 1
  br label %b277
b279:
  %v2009 = add nsw i64 %v1974, 32
  br label %b271
b273:
  %v2010 = mul i64 %v1931, 4
  %v2011 = add i64 %v2010, 0
  %v2012 = getelementptr inbounds float, ptr %v1905, i64 %v2011
  br label %b280
b280:
  %v2013 = phi i64 [ 0, %b273 ], [ %v2028, %b281 ]
  %v2014 = icmp slt i64 %v2013, %v1935
  br i1 %v2014, label %b281, label %b282
b281:
  %v2015 = mul i64 %v2013, 4
  %v2016 = getelementptr inbounds float, ptr %v2012, i64 %v2015
  %v2017 = mul i64 %v2013, 8
  %v2018 = getelementptr inbounds float, ptr %v208, i64 %v2017
  %v2019 = getelementptr inbounds float, ptr %v2016, i64 0
  %v2020 = icmp ult i64 4, 8
  %v2021 = select i1 %v2020, i64 4, i64 8
  %v2022 = trunc i64 %v2021 to i32
  %v2023 = insertelement <8 x i32> poison, i32 %v2022, i64 0
  %v2024 = shufflevector <8 x i32> %v2023, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2025 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2024
  %v2026 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2019, <8 x i1> %v2025, <8 x float> zeroinitializer)
  %v2027 = getelementptr inbounds float, ptr %v2018, i64 0
  store <8 x float> %v2026, ptr %v2027, align 4
  %v2028 = add nsw i64 %v2013, 1
  br label %b280
b282:
  %v2029 = sdiv i64 %v1940, 2
  br label %b283
b283:
  %v2030 = phi i64 [ 0, %b282 ], [ %v2039, %b284 ]
  %v2031 = icmp slt i64 %v2030, %v2029
  br i1 %v2031, label %b284, label %b285
b284:
  %v2032 = mul i64 %v2030, 2
  %v2033 = add i64 %v1936, %v2032
  %v2034 = mul i64 %v2030, 768
  %v2035 = getelementptr inbounds float, ptr %v1906, i64 %v2034
  %v2036 = mul i64 %v2033, 4
  %v2037 = add i64 %v2036, 0
  %v2038 = getelementptr inbounds float, ptr %v1920, i64 %v2037
  call void @outer_2x4(ptr %v2035, ptr %v208, i64 %v1935, ptr %v2038, i64 4)
  %v2039 = add nsw i64 %v2030, 1
  br label %b283
b285:
  %v2040 = add nsw i64 %v1936, 64
  br label %b259
b261:
  %v2041 = add nsw i64 %v1931, 384
  br label %b256
b258:
  %v2042 = icmp sgt i64 %v3, 1
  br i1 %v2042, label %b286, label %b287
b286:
  %v2043 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2044 = atomicrmw add ptr %v2043, i64 1 acq_rel
  %v2045 = load i64, ptr %v203, align 8
  %v2046 = add i64 %v2045, 1
  store i64 %v2046, ptr %v203, align 8
  %v2047 = mul i64 %v3, %v2046
  br label %b288
b288:
  %v2048 = load atomic i64, ptr %v2043 acquire, align 8
  %v2049 = icmp slt i64 %v2048, %v2047
  br i1 %v2049, label %b289, label %b290
b289:
  %v2050 = call i32 @sched_yield()
  br label %b288
b290:
  br label %b287
b287:
  %v2051 = icmp eq i64 %v2, 0
  br i1 %v2051, label %b291, label %b292
b291:
  br label %b293
b293:
  %v2052 = phi i64 [ 0, %b291 ], [ %v2097, %b298 ]
  %v2053 = icmp slt i64 %v2052, 4
  br i1 %v2053, label %b294, label %b295
b294:
  br label %b296
b296:
  %v2054 = phi i64 [ 0, %b294 ], [ %v2096, %b301 ]
  %v2055 = icmp slt i64 %v2054, 4
  br i1 %v2055, label %b297, label %b298
b297:
  br label %b299
b299:
  %v2056 = phi i64 [ 0, %b297 ], [ %v2090, %b304 ]
  %v2057 = phi float [ 0x0000000000000000, %b297 ], [ %v2088, %b304 ]
  %v2058 = phi float [ 0x0000000000000000, %b297 ], [ %v2089, %b304 ]
  %v2059 = icmp slt i64 %v2056, %v8
  br i1 %v2059, label %b300, label %b301
b300:
  %v2060 = add i64 %v2056, 128
  %v2061 = icmp slt i64 %v2060, %v8
  %v2062 = select i1 %v2061, i64 %v2060, i64 %v8
  br label %b302
b302:
  %v2063 = phi i64 [ %v2056, %b300 ], [ %v2087, %b307 ]
  %v2064 = phi float [ 0x0000000000000000, %b300 ], [ %v2068, %b307 ]
  %v2065 = phi float [ 0x0000000000000000, %b300 ], [ %v2065, %b307 ]
  %v2066 = icmp slt i64 %v2063, %v2062
  br i1 %v2066, label %b303, label %b304
b303:
  br label %b305
b305:
  %v2067 = phi i64 [ 0, %b303 ], [ %v2086, %b306 ]
  %v2068 = phi float [ %v2064, %b303 ], [ %v2085, %b306 ]
  %v2069 = icmp slt i64 %v2067, 4
  br i1 %v2069, label %b306, label %b307
b306:
  %v2070 = mul i64 %v2063, 16
  %v2071 = getelementptr inbounds float, ptr %v132, i64 %v2070
  %v2072 = mul i64 %v2063, 16
  %v2073 = getelementptr inbounds float, ptr %v28, i64 %v2072
  %v2074 = mul i64 %v2052, 4
  %v2075 = add i64 0, %v2074
  %v2076 = add i64 %v2075, %v2067
  %v2077 = getelementptr inbounds float, ptr %v2071, i64 %v2076
  %v2078 = load float, ptr %v2077, align 4
  %v2079 = mul i64 %v2054, 4
  %v2080 = add i64 0, %v2079
  %v2081 = add i64 %v2080, %v2067
  %v2082 = getelementptr inbounds float, ptr %v2073, i64 %v2081
  %v2083 = load float, ptr %v2082, align 4
  %v2084 = fmul float %v2078, %v2083
  %v2085 = fadd float %v2068, %v2084
  %v2086 = add nsw i64 %v2067, 1
  br label %b305
b307:
  %v2087 = add nsw i64 %v2063, 1
  br label %b302
b304:
  %v2088 = fadd float %v2057, %v2064
  %v2089 = fadd float %v2058, %v2065
  %v2090 = add nsw i64 %v2056, 128
  br label %b299
b301:
  %v2091 = fadd float %v2057, %v2058
  %v2092 = mul i64 %v2052, 4
  %v2093 = add i64 0, %v2092
  %v2094 = add i64 %v2093, %v2054
  %v2095 = getelementptr inbounds float, ptr %v136, i64 %v2094
  store float %v2091, ptr %v2095, align 4
  %v2096 = add nsw i64 %v2054, 1
  br label %b296
b298:
  %v2097 = add nsw i64 %v2052, 1
  br label %b293
b295:
  br label %b292
b292:
  %v2098 = icmp sgt i64 %v3, 1
  br i1 %v2098, label %b308, label %b309
b308:
  %v2099 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2100 = atomicrmw add ptr %v2099, i64 1 acq_rel
  %v2101 = load i64, ptr %v203, align 8
  %v2102 = add i64 %v2101, 1
  store i64 %v2102, ptr %v203, align 8
  %v2103 = mul i64 %v3, %v2102
  br label %b310
b310:
  %v2104 = load atomic i64, ptr %v2099 acquire, align 8
  %v2105 = icmp slt i64 %v2104, %v2103
  br i1 %v2105, label %b311, label %b312
b311:
  %v2106 = call i32 @sched_yield()
  br label %b310
b312:
  br label %b309
b309:
  %v2107 = mul i64 0, 4
  %v2108 = getelementptr inbounds float, ptr %v114, i64 %v2107
  %v2109 = getelementptr inbounds float, ptr %v2108, i64 0
  %v2110 = mul i64 0, 4
  %v2111 = getelementptr inbounds float, ptr %v26, i64 %v2110
  %v2112 = getelementptr inbounds float, ptr %v2111, i64 0
  %v2113 = getelementptr inbounds float, ptr %v208, i64 12288
  %v2114 = add i64 4, 1
  %v2115 = sdiv i64 %v2114, 2
  %v2116 = add i64 %v2, 1
  %v2117 = mul i64 %v2115, %v2
  %v2118 = sdiv i64 %v2117, %v3
  %v2119 = mul i64 %v2118, 2
  %v2120 = icmp slt i64 %v2119, 4
  %v2121 = select i1 %v2120, i64 %v2119, i64 4
  %v2122 = mul i64 %v2115, %v2116
  %v2123 = sdiv i64 %v2122, %v3
  %v2124 = mul i64 %v2123, 2
  %v2125 = icmp slt i64 %v2124, 4
  %v2126 = select i1 %v2125, i64 %v2124, i64 4
  %v2127 = getelementptr inbounds float, ptr %v138, i64 0
  br label %b313
b313:
  %v2128 = phi i64 [ %v2121, %b309 ], [ %v2136, %b318 ]
  %v2129 = icmp slt i64 %v2128, %v2126
  br i1 %v2129, label %b314, label %b315
b314:
  %v2130 = mul i64 %v2128, 4
  %v2131 = getelementptr inbounds float, ptr %v2127, i64 %v2130
  br label %b316
b316:
  %v2132 = phi i64 [ 0, %b314 ], [ %v2135, %b317 ]
  %v2133 = icmp slt i64 %v2132, 4
  br i1 %v2133, label %b317, label %b318
b317:
  %v2134 = getelementptr inbounds float, ptr %v2131, i64 %v2132
  store float 0x0000000000000000, ptr %v2134, align 4
  %v2135 = add nsw i64 %v2132, 1
  br label %b316
b318:
  %v2136 = add nsw i64 %v2128, 1
  br label %b313
b315:
  %v2137 = mul i64 %v8, 1
  br label %b319
b319:
  %v2138 = phi i64 [ 0, %b315 ], [ %v2248, %b324 ]
  %v2139 = icmp slt i64 %v2138, %v2137
  br i1 %v2139, label %b320, label %b321
b320:
  %v2140 = sub i64 %v2137, %v2138
  %v2141 = icmp slt i64 %v2140, 384
  %v2142 = select i1 %v2141, i64 %v2140, i64 384
  br label %b322
b322:
  %v2143 = phi i64 [ %v2121, %b320 ], [ %v2247, %b348 ]
  %v2144 = icmp slt i64 %v2143, %v2126
  br i1 %v2144, label %b323, label %b324
b323:
  %v2145 = sub i64 %v2126, %v2143
  %v2146 = icmp slt i64 %v2145, 64
  %v2147 = select i1 %v2146, i64 %v2145, i64 64
  %v2148 = sdiv i64 %v2147, 2
  %v2149 = mul i64 %v2148, 2
  %v2150 = sub i64 %v2147, %v2149
  %v2151 = mul i64 %v2138, 4
  %v2152 = add i64 %v2151, %v2143
  %v2153 = getelementptr inbounds float, ptr %v2109, i64 %v2152
  br label %b325
b325:
  %v2154 = phi i64 [ 0, %b323 ], [ %v2180, %b333 ]
  %v2155 = icmp slt i64 %v2154, %v2142
  br i1 %v2155, label %b326, label %b327
b326:
  %v2156 = mul i64 %v2154, 4
  %v2157 = getelementptr inbounds float, ptr %v2153, i64 %v2156
  %v2158 = mul i64 %v2154, 2
  %v2159 = getelementptr inbounds float, ptr %v2113, i64 %v2158
  br label %b328
b328:
  %v2160 = phi i64 [ 0, %b326 ], [ %v2169, %b329 ]
  %v2161 = icmp slt i64 %v2160, %v2148
  br i1 %v2161, label %b329, label %b330
b329:
  %v2162 = mul i64 %v2160, 2
  %v2163 = getelementptr inbounds float, ptr %v2157, i64 %v2162
  %v2164 = mul i64 %v2160, 768
  %v2165 = getelementptr inbounds float, ptr %v2159, i64 %v2164
  %v2166 = getelementptr inbounds float, ptr %v2163, i64 0
  %v2167 = load <2 x float>, ptr %v2166, align 4
  %v2168 = getelementptr inbounds float, ptr %v2165, i64 0
  store <2 x float> %v2167, ptr %v2168, align 4
  %v2169 = add nsw i64 %v2160, 1
  br label %b328
b330:
  %v2170 = mul i64 %v2148, 2
  %v2171 = getelementptr inbounds float, ptr %v2157, i64 %v2170
  %v2172 = mul i64 %v2148, 768
  %v2173 = getelementptr inbounds float, ptr %v2159, i64 %v2172
  br label %b331
b331:
  %v2174 = phi i64 [ 0, %b330 ], [ %v2179, %b332 ]
  %v2175 = icmp slt i64 %v2174, %v2150
  br i1 %v2175, label %b332, label %b333
b332:
  %v2176 = getelementptr inbounds float, ptr %v2171, i64 %v2174
  %v2177 = load float, ptr %v2176, align 4
  %v2178 = getelementptr inbounds float, ptr %v2173, i64 %v2174
  store float %v2177, ptr %v2178, align 4
  %v2179 = add nsw i64 %v2174, 1
  br label %b331, !llvm.loop !3
b333:
  %v2180 = add nsw i64 %v2154, 1
  br label %b325
b327:
  br label %b334
b334:
  %v2181 = phi i64 [ 0, %b327 ], [ %v2216, %b342 ]
  %v2182 = icmp slt i64 %v2181, 0
  br i1 %v2182, label %b335, label %b336
b335:
  %v2183 = mul i64 %v2138, 4
  %v2184 = add i64 %v2183, %v2181
  %v2185 = getelementptr inbounds float, ptr %v2112, i64 %v2184
  br label %b337
b337:
  %v2186 = phi i64 [ 0, %b335 ], [ %v2204, %b338 ]
  %v2187 = icmp slt i64 %v2186, %v2142
  br i1 %v2187, label %b338, label %b339
b338:
  %v2188 = mul i64 %v2186, 4
  %v2189 = getelementptr inbounds float, ptr %v2185, i64 %v2188
  %v2190 = mul i64 %v2186, 32
  %v2191 = getelementptr inbounds float, ptr %v208, i64 %v2190
  %v2192 = getelementptr inbounds float, ptr %v2189, i64 0
  %v2193 = load <8 x float>, ptr %v2192, align 4
  %v2194 = getelementptr inbounds float, ptr %v2191, i64 0
  store <8 x float> %v2193, ptr %v2194, align 4
  %v2195 = getelementptr inbounds float, ptr %v2189, i64 8
  %v2196 = load <8 x float>, ptr %v2195, align 4
  %v2197 = getelementptr inbounds float, ptr %v2191, i64 8
  store <8 x float> %v2196, ptr %v2197, align 4
  %v2198 = getelementptr inbounds float, ptr %v2189, i64 16
  %v2199 = load <8 x float>, ptr %v2198, align 4
  %v2200 = getelementptr inbounds float, ptr %v2191, i64 16
  store <8 x float> %v2199, ptr %v2200, align 4
  %v2201 = getelementptr inbounds float, ptr %v2189, i64 24
  %v2202 = load <8 x float>, ptr %v2201, align 4
  %v2203 = getelementptr inbounds float, ptr %v2191, i64 24
  store <8 x float> %v2202, ptr %v2203, align 4
  %v2204 = add nsw i64 %v2186, 1
  br label %b337
b339:
  %v2205 = sdiv i64 %v2147, 2
  br label %b340
b340:
  %v2206 = phi i64 [ 0, %b339 ], [ %v2215, %b341 ]
  %v2207 = icmp slt i64 %v2206, %v2205
  br i1 %v2207, label %b341, label %b342
b341:
  %v2208 = mul i64 %v2206, 2
  %v2209 = add i64 %v2143, %v2208
  %v2210 = mul i64 %v2206, 768
  %v2211 = getelementptr inbounds float, ptr %v2113, i64 %v2210
  %v2212 = mul i64 %v2209, 4
  %v2213 = add i64 %v2212, %v2181
  %v2214 = getelementptr inbounds float, ptr %v2127, i64 %v2213
  call void @outer_2x32(ptr %v2211, ptr %v208, i64 %v2142, ptr %v2214, i64 4)
  %v2215 = add nsw i64 %v2206, 1
  br label %b340
b342:
  %v2216 = add nsw i64 %v2181, 32
  br label %b334
b336:
  %v2217 = mul i64 %v2138, 4
  %v2218 = add i64 %v2217, 0
  %v2219 = getelementptr inbounds float, ptr %v2112, i64 %v2218
  br label %b343
b343:
  %v2220 = phi i64 [ 0, %b336 ], [ %v2235, %b344 ]
  %v2221 = icmp slt i64 %v2220, %v2142
  br i1 %v2221, label %b344, label %b345
b344:
  %v2222 = mul i64 %v2220, 4
  %v2223 = getelementptr inbounds float, ptr %v2219, i64 %v2222
  %v2224 = mul i64 %v2220, 8
  %v2225 = getelementptr inbounds float, ptr %v208, i64 %v2224
  %v2226 = getelementptr inbounds float, ptr %v2223, i64 0
  %v2227 = icmp ult i64 4, 8
  %v2228 = select i1 %v2227, i64 4, i64 8
  %v2229 = trunc i64 %v2228 to i32
  %v2230 = insertelement <8 x i32> poison, i32 %v2229, i64 0
  %v2231 = shufflevector <8 x i32> %v2230, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2232 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2231
  %v2233 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2226, <8 x i1> %v2232, <8 x float> zeroinitializer)
  %v2234 = getelementptr inbounds float, ptr %v2225, i64 0
  store <8 x float> %v2233, ptr %v2234, align 4
  %v2235 = add nsw i64 %v2220, 1
  br label %b343
b345:
  %v2236 = sdiv i64 %v2147, 2
  br label %b346
b346:
  %v2237 = phi i64 [ 0, %b345 ], [ %v2246, %b347 ]
  %v2238 = icmp slt i64 %v2237, %v2236
  br i1 %v2238, label %b347, label %b348
b347:
  %v2239 = mul i64 %v2237, 2
  %v2240 = add i64 %v2143, %v2239
  %v2241 = mul i64 %v2237, 768
  %v2242 = getelementptr inbounds float, ptr %v2113, i64 %v2241
  %v2243 = mul i64 %v2240, 4
  %v2244 = add i64 %v2243, 0
  %v2245 = getelementptr inbounds float, ptr %v2127, i64 %v2244
  call void @outer_2x4(ptr %v2242, ptr %v208, i64 %v2142, ptr %v2245, i64 4)
  %v2246 = add nsw i64 %v2237, 1
  br label %b346
b348:
  %v2247 = add nsw i64 %v2143, 64
  br label %b322
b324:
  %v2248 = add nsw i64 %v2138, 384
  br label %b319
b321:
  %v2249 = icmp sgt i64 %v3, 1
  br i1 %v2249, label %b349, label %b350
b349:
  %v2250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2251 = atomicrmw add ptr %v2250, i64 1 acq_rel
  %v2252 = load i64, ptr %v203, align 8
  %v2253 = add i64 %v2252, 1
  store i64 %v2253, ptr %v203, align 8
  %v2254 = mul i64 %v3, %v2253
  br label %b351
b351:
  %v2255 = load atomic i64, ptr %v2250 acquire, align 8
  %v2256 = icmp slt i64 %v2255, %v2254
  br i1 %v2256, label %b352, label %b353
b352:
  %v2257 = call i32 @sched_yield()
  br label %b351
b353:
  br label %b350
b350:
  %v2258 = mul i64 0, 4
  %v2259 = getelementptr inbounds float, ptr %v114, i64 %v2258
  %v2260 = getelementptr inbounds float, ptr %v2259, i64 0
  %v2261 = mul i64 0, 3
  %v2262 = getelementptr inbounds float, ptr %v12, i64 %v2261
  %v2263 = getelementptr inbounds float, ptr %v2262, i64 0
  %v2264 = getelementptr inbounds float, ptr %v208, i64 12288
  %v2265 = add i64 4, 1
  %v2266 = sdiv i64 %v2265, 2
  %v2267 = add i64 %v2, 1
  %v2268 = mul i64 %v2266, %v2
  %v2269 = sdiv i64 %v2268, %v3
  %v2270 = mul i64 %v2269, 2
  %v2271 = icmp slt i64 %v2270, 4
  %v2272 = select i1 %v2271, i64 %v2270, i64 4
  %v2273 = mul i64 %v2266, %v2267
  %v2274 = sdiv i64 %v2273, %v3
  %v2275 = mul i64 %v2274, 2
  %v2276 = icmp slt i64 %v2275, 4
  %v2277 = select i1 %v2276, i64 %v2275, i64 4
  %v2278 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b354
b354:
  %v2279 = phi i64 [ %v2272, %b350 ], [ %v2287, %b359 ]
  %v2280 = icmp slt i64 %v2279, %v2277
  br i1 %v2280, label %b355, label %b356
b355:
  %v2281 = mul i64 %v2279, 3
  %v2282 = getelementptr inbounds float, ptr %v2278, i64 %v2281
  br label %b357
b357:
  %v2283 = phi i64 [ 0, %b355 ], [ %v2286, %b358 ]
  %v2284 = icmp slt i64 %v2283, 3
  br i1 %v2284, label %b358, label %b359
b358:
  %v2285 = getelementptr inbounds float, ptr %v2282, i64 %v2283
  store float 0x0000000000000000, ptr %v2285, align 4
  %v2286 = add nsw i64 %v2283, 1
  br label %b357
b359:
  %v2287 = add nsw i64 %v2279, 1
  br label %b354
b356:
  %v2288 = mul i64 %v8, 1
  br label %b360
b360:
  %v2289 = phi i64 [ 0, %b356 ], [ %v2399, %b365 ]
  %v2290 = icmp slt i64 %v2289, %v2288
  br i1 %v2290, label %b361, label %b362
b361:
  %v2291 = sub i64 %v2288, %v2289
  %v2292 = icmp slt i64 %v2291, 384
  %v2293 = select i1 %v2292, i64 %v2291, i64 384
  br label %b363
b363:
  %v2294 = phi i64 [ %v2272, %b361 ], [ %v2398, %b389 ]
  %v2295 = icmp slt i64 %v2294, %v2277
  br i1 %v2295, label %b364, label %b365
b364:
  %v2296 = sub i64 %v2277, %v2294
  %v2297 = icmp slt i64 %v2296, 64
  %v2298 = select i1 %v2297, i64 %v2296, i64 64
  %v2299 = sdiv i64 %v2298, 2
  %v2300 = mul i64 %v2299, 2
  %v2301 = sub i64 %v2298, %v2300
  %v2302 = mul i64 %v2289, 4
  %v2303 = add i64 %v2302, %v2294
  %v2304 = getelementptr inbounds float, ptr %v2260, i64 %v2303
  br label %b366
b366:
  %v2305 = phi i64 [ 0, %b364 ], [ %v2331, %b374 ]
  %v2306 = icmp slt i64 %v2305, %v2293
  br i1 %v2306, label %b367, label %b368
b367:
  %v2307 = mul i64 %v2305, 4
  %v2308 = getelementptr inbounds float, ptr %v2304, i64 %v2307
  %v2309 = mul i64 %v2305, 2
  %v2310 = getelementptr inbounds float, ptr %v2264, i64 %v2309
  br label %b369
b369:
  %v2311 = phi i64 [ 0, %b367 ], [ %v2320, %b370 ]
  %v2312 = icmp slt i64 %v2311, %v2299
  br i1 %v2312, label %b370, label %b371
b370:
  %v2313 = mul i64 %v2311, 2
  %v2314 = getelementptr inbounds float, ptr %v2308, i64 %v2313
  %v2315 = mul i64 %v2311, 768
  %v2316 = getelementptr inbounds float, ptr %v2310, i64 %v2315
  %v2317 = getelementptr inbounds float, ptr %v2314, i64 0
  %v2318 = load <2 x float>, ptr %v2317, align 4
  %v2319 = getelementptr inbounds float, ptr %v2316, i64 0
  store <2 x float> %v2318, ptr %v2319, align 4
  %v2320 = add nsw i64 %v2311, 1
  br label %b369
b371:
  %v2321 = mul i64 %v2299, 2
  %v2322 = getelementptr inbounds float, ptr %v2308, i64 %v2321
  %v2323 = mul i64 %v2299, 768
  %v2324 = getelementptr inbounds float, ptr %v2310, i64 %v2323
  br label %b372
b372:
  %v2325 = phi i64 [ 0, %b371 ], [ %v2330, %b373 ]
  %v2326 = icmp slt i64 %v2325, %v2301
  br i1 %v2326, label %b373, label %b374
b373:
  %v2327 = getelementptr inbounds float, ptr %v2322, i64 %v2325
  %v2328 = load float, ptr %v2327, align 4
  %v2329 = getelementptr inbounds float, ptr %v2324, i64 %v2325
  store float %v2328, ptr %v2329, align 4
  %v2330 = add nsw i64 %v2325, 1
  br label %b372, !llvm.loop !6
b374:
  %v2331 = add nsw i64 %v2305, 1
  br label %b366
b368:
  br label %b375
b375:
  %v2332 = phi i64 [ 0, %b368 ], [ %v2367, %b383 ]
  %v2333 = icmp slt i64 %v2332, 0
  br i1 %v2333, label %b376, label %b377
b376:
  %v2334 = mul i64 %v2289, 3
  %v2335 = add i64 %v2334, %v2332
  %v2336 = getelementptr inbounds float, ptr %v2263, i64 %v2335
  br label %b378
b378:
  %v2337 = phi i64 [ 0, %b376 ], [ %v2355, %b379 ]
  %v2338 = icmp slt i64 %v2337, %v2293
  br i1 %v2338, label %b379, label %b380
b379:
  %v2339 = mul i64 %v2337, 3
  %v2340 = getelementptr inbounds float, ptr %v2336, i64 %v2339
  %v2341 = mul i64 %v2337, 32
  %v2342 = getelementptr inbounds float, ptr %v208, i64 %v2341
  %v2343 = getelementptr inbounds float, ptr %v2340, i64 0
  %v2344 = load <8 x float>, ptr %v2343, align 4
  %v2345 = getelementptr inbounds float, ptr %v2342, i64 0
  store <8 x float> %v2344, ptr %v2345, align 4
  %v2346 = getelementptr inbounds float, ptr %v2340, i64 8
  %v2347 = load <8 x float>, ptr %v2346, align 4
  %v2348 = getelementptr inbounds float, ptr %v2342, i64 8
  store <8 x float> %v2347, ptr %v2348, align 4
  %v2349 = getelementptr inbounds float, ptr %v2340, i64 16
  %v2350 = load <8 x float>, ptr %v2349, align 4
  %v2351 = getelementptr inbounds float, ptr %v2342, i64 16
  store <8 x float> %v2350, ptr %v2351, align 4
  %v2352 = getelementptr inbounds float, ptr %v2340, i64 24
  %v2353 = load <8 x float>, ptr %v2352, align 4
  %v2354 = getelementptr inbounds float, ptr %v2342, i64 24
  store <8 x float> %v2353, ptr %v2354, align 4
  %v2355 = add nsw i64 %v2337, 1
  br label %b378
b380:
  %v2356 = sdiv i64 %v2298, 2
  br label %b381
b381:
  %v2357 = phi i64 [ 0, %b380 ], [ %v2366, %b382 ]
  %v2358 = icmp slt i64 %v2357, %v2356
  br i1 %v2358, label %b382, label %b383
b382:
  %v2359 = mul i64 %v2357, 2
  %v2360 = add i64 %v2294, %v2359
  %v2361 = mul i64 %v2357, 768
  %v2362 = getelementptr inbounds float, ptr %v2264, i64 %v2361
  %v2363 = mul i64 %v2360, 3
  %v2364 = add i64 %v2363, %v2332
  %v2365 = getelementptr inbounds float, ptr %v2278, i64 %v2364
  call void @outer_2x32(ptr %v2362, ptr %v208, i64 %v2293, ptr %v2365, i64 3)
  %v2366 = add nsw i64 %v2357, 1
  br label %b381
b383:
  %v2367 = add nsw i64 %v2332, 32
  br label %b375
b377:
  %v2368 = mul i64 %v2289, 3
  %v2369 = add i64 %v2368, 0
  %v2370 = getelementptr inbounds float, ptr %v2263, i64 %v2369
  br label %b384
b384:
  %v2371 = phi i64 [ 0, %b377 ], [ %v2386, %b385 ]
  %v2372 = icmp slt i64 %v2371, %v2293
  br i1 %v2372, label %b385, label %b386
b385:
  %v2373 = mul i64 %v2371, 3
  %v2374 = getelementptr inbounds float, ptr %v2370, i64 %v2373
  %v2375 = mul i64 %v2371, 8
  %v2376 = getelementptr inbounds float, ptr %v208, i64 %v2375
  %v2377 = getelementptr inbounds float, ptr %v2374, i64 0
  %v2378 = icmp ult i64 3, 8
  %v2379 = select i1 %v2378, i64 3, i64 8
  %v2380 = trunc i64 %v2379 to i32
  %v2381 = insertelement <8 x i32> poison, i32 %v2380, i64 0
  %v2382 = shufflevector <8 x i32> %v2381, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2383 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2382
  %v2384 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2377, <8 x i1> %v2383, <8 x float> zeroinitializer)
  %v2385 = getelementptr inbounds float, ptr %v2376, i64 0
  store <8 x float> %v2384, ptr %v2385, align 4
  %v2386 = add nsw i64 %v2371, 1
  br label %b384
b386:
  %v2387 = sdiv i64 %v2298, 2
  br label %b387
b387:
  %v2388 = phi i64 [ 0, %b386 ], [ %v2397, %b388 ]
  %v2389 = icmp slt i64 %v2388, %v2387
  br i1 %v2389, label %b388, label %b389
b388:
  %v2390 = mul i64 %v2388, 2
  %v2391 = add i64 %v2294, %v2390
  %v2392 = mul i64 %v2388, 768
  %v2393 = getelementptr inbounds float, ptr %v2264, i64 %v2392
  %v2394 = mul i64 %v2391, 3
  %v2395 = add i64 %v2394, 0
  %v2396 = getelementptr inbounds float, ptr %v2278, i64 %v2395
  call void @outer_2x3(ptr %v2393, ptr %v208, i64 %v2293, ptr %v2396, i64 3)
  %v2397 = add nsw i64 %v2388, 1
  br label %b387
b389:
  %v2398 = add nsw i64 %v2294, 64
  br label %b363
b365:
  %v2399 = add nsw i64 %v2289, 384
  br label %b360
b362:
  %v2400 = icmp sgt i64 %v3, 1
  br i1 %v2400, label %b390, label %b391
b390:
  %v2401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2402 = atomicrmw add ptr %v2401, i64 1 acq_rel
  %v2403 = load i64, ptr %v203, align 8
  %v2404 = add i64 %v2403, 1
  store i64 %v2404, ptr %v203, align 8
  %v2405 = mul i64 %v3, %v2404
  br label %b392
b392:
  %v2406 = load atomic i64, ptr %v2401 acquire, align 8
  %v2407 = icmp slt i64 %v2406, %v2405
  br i1 %v2407, label %b393, label %b394
b393:
  %v2408 = call i32 @sched_yield()
  br label %b392
b394:
  br label %b391
b391:
  %v2409 = icmp eq i64 %v2, 0
  br i1 %v2409, label %b395, label %b396
b395:
  br label %b397
b397:
  %v2410 = phi i64 [ 0, %b395 ], [ %v2442, %b402 ]
  %v2411 = icmp slt i64 %v2410, 4
  br i1 %v2411, label %b398, label %b399
b398:
  %v2412 = icmp ult i64 4, 8
  %v2413 = select i1 %v2412, i64 4, i64 8
  %v2414 = trunc i64 %v2413 to i32
  %v2415 = insertelement <8 x i32> poison, i32 %v2414, i64 0
  %v2416 = shufflevector <8 x i32> %v2415, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2417 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2416
  br label %b400
b400:
  %v2418 = phi i64 [ 0, %b398 ], [ %v2437, %b405 ]
  %v2419 = phi <8 x float> [ splat (float 0x0000000000000000), %b398 ], [ %v2436, %b405 ]
  %v2420 = icmp slt i64 %v2418, %v8
  br i1 %v2420, label %b401, label %b402
b401:
  %v2421 = add i64 %v2418, 128
  %v2422 = icmp slt i64 %v2421, %v8
  %v2423 = select i1 %v2422, i64 %v2421, i64 %v8
  br label %b403
b403:
  %v2424 = phi i64 [ %v2418, %b401 ], [ %v2435, %b404 ]
  %v2425 = phi <8 x float> [ splat (float 0x0000000000000000), %b401 ], [ %v2434, %b404 ]
  %v2426 = icmp slt i64 %v2424, %v2423
  br i1 %v2426, label %b404, label %b405
b404:
  %v2427 = mul i64 %v2424, 16
  %v2428 = getelementptr inbounds float, ptr %v130, i64 %v2427
  %v2429 = mul i64 %v2410, 4
  %v2430 = add i64 0, %v2429
  %v2431 = add i64 %v2430, 0
  %v2432 = getelementptr inbounds float, ptr %v2428, i64 %v2431
  %v2433 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2432, <8 x i1> %v2417, <8 x float> zeroinitializer)
  %v2434 = fadd <8 x float> %v2425, %v2433
  %v2435 = add nsw i64 %v2424, 1
  br label %b403
b405:
  %v2436 = fadd <8 x float> %v2419, %v2425
  %v2437 = add nsw i64 %v2418, 128
  br label %b400
b402:
  %v2438 = mul i64 %v2410, 4
  %v2439 = add i64 0, %v2438
  %v2440 = add i64 %v2439, 0
  %v2441 = getelementptr inbounds float, ptr %v42, i64 %v2440
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2419, ptr align 4 %v2441, <8 x i1> %v2417)
  %v2442 = add nsw i64 %v2410, 1
  br label %b397
b399:
  br label %b396
b396:
  %v2443 = icmp sgt i64 %v3, 1
  br i1 %v2443, label %b406, label %b407
b406:
  %v2444 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2445 = atomicrmw add ptr %v2444, i64 1 acq_rel
  %v2446 = load i64, ptr %v203, align 8
  %v2447 = add i64 %v2446, 1
  store i64 %v2447, ptr %v203, align 8
  %v2448 = mul i64 %v3, %v2447
  br label %b408
b408:
  %v2449 = load atomic i64, ptr %v2444 acquire, align 8
  %v2450 = icmp slt i64 %v2449, %v2448
  br i1 %v2450, label %b409, label %b410
b409:
  %v2451 = call i32 @sched_yield()
  br label %b408
b410:
  br label %b407
b407:
  %v2452 = icmp eq i64 %v2, 0
  br i1 %v2452, label %b411, label %b412
b411:
  br label %b413
b413:
  %v2453 = phi i64 [ 0, %b411 ], [ %v2499, %b418 ]
  %v2454 = icmp slt i64 %v2453, 2
  br i1 %v2454, label %b414, label %b415
b414:
  %v2455 = icmp ult i64 4, 8
  %v2456 = select i1 %v2455, i64 4, i64 8
  %v2457 = trunc i64 %v2456 to i32
  %v2458 = insertelement <8 x i32> poison, i32 %v2457, i64 0
  %v2459 = shufflevector <8 x i32> %v2458, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2460 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2459
  br label %b416
b416:
  %v2461 = phi i64 [ 0, %b414 ], [ %v2494, %b421 ]
  %v2462 = phi <8 x float> [ splat (float 0x0000000000000000), %b414 ], [ %v2493, %b421 ]
  %v2463 = icmp slt i64 %v2461, %v8
  br i1 %v2463, label %b417, label %b418
b417:
  %v2464 = add i64 %v2461, 128
  %v2465 = icmp slt i64 %v2464, %v8
  %v2466 = select i1 %v2465, i64 %v2464, i64 %v8
  br label %b419
b419:
  %v2467 = phi i64 [ %v2461, %b417 ], [ %v2492, %b424 ]
  %v2468 = phi <8 x float> [ splat (float 0x0000000000000000), %b417 ], [ %v2471, %b424 ]
  %v2469 = icmp slt i64 %v2467, %v2466
  br i1 %v2469, label %b420, label %b421
b420:
  br label %b422
b422:
  %v2470 = phi i64 [ 0, %b420 ], [ %v2491, %b423 ]
  %v2471 = phi <8 x float> [ %v2468, %b420 ], [ %v2490, %b423 ]
  %v2472 = icmp slt i64 %v2470, 4
  br i1 %v2472, label %b423, label %b424
b423:
  %v2473 = mul i64 %v2467, 16
  %v2474 = getelementptr inbounds float, ptr %v108, i64 %v2473
  %v2475 = mul i64 %v2467, 8
  %v2476 = getelementptr inbounds float, ptr %v52, i64 %v2475
  %v2477 = mul i64 %v2453, 4
  %v2478 = add i64 0, %v2477
  %v2479 = add i64 %v2478, %v2470
  %v2480 = getelementptr inbounds float, ptr %v2476, i64 %v2479
  %v2481 = load float, ptr %v2480, align 4
  %v2482 = add i64 0, 0
  %v2483 = mul i64 %v2470, 4
  %v2484 = add i64 %v2482, %v2483
  %v2485 = getelementptr inbounds float, ptr %v2474, i64 %v2484
  %v2486 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2485, <8 x i1> %v2460, <8 x float> zeroinitializer)
  %v2487 = insertelement <8 x float> poison, float %v2481, i64 0
  %v2488 = shufflevector <8 x float> %v2487, <8 x float> poison, <8 x i32> zeroinitializer
  %v2489 = fmul <8 x float> %v2486, %v2488
  %v2490 = fadd <8 x float> %v2471, %v2489
  %v2491 = add nsw i64 %v2470, 1
  br label %b422
b424:
  %v2492 = add nsw i64 %v2467, 1
  br label %b419
b421:
  %v2493 = fadd <8 x float> %v2462, %v2468
  %v2494 = add nsw i64 %v2461, 128
  br label %b416
b418:
  %v2495 = mul i64 %v2453, 4
  %v2496 = add i64 0, %v2495
  %v2497 = add i64 %v2496, 0
  %v2498 = getelementptr inbounds float, ptr %v140, i64 %v2497
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2462, ptr align 4 %v2498, <8 x i1> %v2460)
  %v2499 = add nsw i64 %v2453, 1
  br label %b413
b415:
  br label %b412
b412:
  %v2500 = icmp sgt i64 %v3, 1
  br i1 %v2500, label %b425, label %b426
b425:
  %v2501 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2502 = atomicrmw add ptr %v2501, i64 1 acq_rel
  %v2503 = load i64, ptr %v203, align 8
  %v2504 = add i64 %v2503, 1
  store i64 %v2504, ptr %v203, align 8
  %v2505 = mul i64 %v3, %v2504
  br label %b427
b427:
  %v2506 = load atomic i64, ptr %v2501 acquire, align 8
  %v2507 = icmp slt i64 %v2506, %v2505
  br i1 %v2507, label %b428, label %b429
b428:
  %v2508 = call i32 @sched_yield()
  br label %b427
b429:
  br label %b426
b426:
  %v2509 = mul i64 0, 2
  %v2510 = getelementptr inbounds float, ptr %v110, i64 %v2509
  %v2511 = getelementptr inbounds float, ptr %v2510, i64 0
  %v2512 = mul i64 0, 4
  %v2513 = getelementptr inbounds float, ptr %v74, i64 %v2512
  %v2514 = getelementptr inbounds float, ptr %v2513, i64 0
  %v2515 = getelementptr inbounds float, ptr %v208, i64 12288
  %v2516 = add i64 2, 1
  %v2517 = sdiv i64 %v2516, 2
  %v2518 = add i64 %v2, 1
  %v2519 = mul i64 %v2517, %v2
  %v2520 = sdiv i64 %v2519, %v3
  %v2521 = mul i64 %v2520, 2
  %v2522 = icmp slt i64 %v2521, 2
  %v2523 = select i1 %v2522, i64 %v2521, i64 2
  %v2524 = mul i64 %v2517, %v2518
  %v2525 = sdiv i64 %v2524, %v3
  %v2526 = mul i64 %v2525, 2
  %v2527 = icmp slt i64 %v2526, 2
  %v2528 = select i1 %v2527, i64 %v2526, i64 2
  %v2529 = getelementptr inbounds float, ptr %v142, i64 0
  br label %b430
b430:
  %v2530 = phi i64 [ %v2523, %b426 ], [ %v2538, %b435 ]
  %v2531 = icmp slt i64 %v2530, %v2528
  br i1 %v2531, label %b431, label %b432
b431:
  %v2532 = mul i64 %v2530, 4
  %v2533 = getelementptr inbounds float, ptr %v2529, i64 %v2532
  br label %b433
b433:
  %v2534 = phi i64 [ 0, %b431 ], [ %v2537, %b434 ]
  %v2535 = icmp slt i64 %v2534, 4
  br i1 %v2535, label %b434, label %b435
b434:
  %v2536 = getelementptr inbounds float, ptr %v2533, i64 %v2534
  store float 0x0000000000000000, ptr %v2536, align 4
  %v2537 = add nsw i64 %v2534, 1
  br label %b433
b435:
  %v2538 = add nsw i64 %v2530, 1
  br label %b430
b432:
  %v2539 = mul i64 %v8, 1
  br label %b436
b436:
  %v2540 = phi i64 [ 0, %b432 ], [ %v2650, %b441 ]
  %v2541 = icmp slt i64 %v2540, %v2539
  br i1 %v2541, label %b437, label %b438
b437:
  %v2542 = sub i64 %v2539, %v2540
  %v2543 = icmp slt i64 %v2542, 384
  %v2544 = select i1 %v2543, i64 %v2542, i64 384
  br label %b439
b439:
  %v2545 = phi i64 [ %v2523, %b437 ], [ %v2649, %b465 ]
  %v2546 = icmp slt i64 %v2545, %v2528
  br i1 %v2546, label %b440, label %b441
b440:
  %v2547 = sub i64 %v2528, %v2545
  %v2548 = icmp slt i64 %v2547, 64
  %v2549 = select i1 %v2548, i64 %v2547, i64 64
  %v2550 = sdiv i64 %v2549, 2
  %v2551 = mul i64 %v2550, 2
  %v2552 = sub i64 %v2549, %v2551
  %v2553 = mul i64 %v2540, 2
  %v2554 = add i64 %v2553, %v2545
  %v2555 = getelementptr inbounds float, ptr %v2511, i64 %v2554
  br label %b442
b442:
  %v2556 = phi i64 [ 0, %b440 ], [ %v2582, %b450 ]
  %v2557 = icmp slt i64 %v2556, %v2544
  br i1 %v2557, label %b443, label %b444
b443:
  %v2558 = mul i64 %v2556, 2
  %v2559 = getelementptr inbounds float, ptr %v2555, i64 %v2558
  %v2560 = mul i64 %v2556, 2
  %v2561 = getelementptr inbounds float, ptr %v2515, i64 %v2560
  br label %b445
b445:
  %v2562 = phi i64 [ 0, %b443 ], [ %v2571, %b446 ]
  %v2563 = icmp slt i64 %v2562, %v2550
  br i1 %v2563, label %b446, label %b447
b446:
  %v2564 = mul i64 %v2562, 2
  %v2565 = getelementptr inbounds float, ptr %v2559, i64 %v2564
  %v2566 = mul i64 %v2562, 768
  %v2567 = getelementptr inbounds float, ptr %v2561, i64 %v2566
  %v2568 = getelementptr inbounds float, ptr %v2565, i64 0
  %v2569 = load <2 x float>, ptr %v2568, align 4
  %v2570 = getelementptr inbounds float, ptr %v2567, i64 0
  store <2 x float> %v2569, ptr %v2570, align 4
  %v2571 = add nsw i64 %v2562, 1
  br label %b445
b447:
  %v2572 = mul i64 %v2550, 2
  %v2573 = getelementptr inbounds float, ptr %v2559, i64 %v2572
  %v2574 = mul i64 %v2550, 768
  %v2575 = getelementptr inbounds float, ptr %v2561, i64 %v2574
  br label %b448
b448:
  %v2576 = phi i64 [ 0, %b447 ], [ %v2581, %b449 ]
  %v2577 = icmp slt i64 %v2576, %v2552
  br i1 %v2577, label %b449, label %b450
b449:
  %v2578 = getelementptr inbounds float, ptr %v2573, i64 %v2576
  %v2579 = load float, ptr %v2578, align 4
  %v2580 = getelementptr inbounds float, ptr %v2575, i64 %v2576
  store float %v2579, ptr %v2580, align 4
  %v2581 = add nsw i64 %v2576, 1
  br label %b448, !llvm.loop !9
b450:
  %v2582 = add nsw i64 %v2556, 1
  br label %b442
b444:
  br label %b451
b451:
  %v2583 = phi i64 [ 0, %b444 ], [ %v2618, %b459 ]
  %v2584 = icmp slt i64 %v2583, 0
  br i1 %v2584, label %b452, label %b453
b452:
  %v2585 = mul i64 %v2540, 4
  %v2586 = add i64 %v2585, %v2583
  %v2587 = getelementptr inbounds float, ptr %v2514, i64 %v2586
  br label %b454
b454:
  %v2588 = phi i64 [ 0, %b452 ], [ %v2606, %b455 ]
  %v2589 = icmp slt i64 %v2588, %v2544
  br i1 %v2589, label %b455, label %b456
b455:
  %v2590 = mul i64 %v2588, 4
  %v2591 = getelementptr inbounds float, ptr %v2587, i64 %v2590
  %v2592 = mul i64 %v2588, 32
  %v2593 = getelementptr inbounds float, ptr %v208, i64 %v2592
  %v2594 = getelementptr inbounds float, ptr %v2591, i64 0
  %v2595 = load <8 x float>, ptr %v2594, align 4
  %v2596 = getelementptr inbounds float, ptr %v2593, i64 0
  store <8 x float> %v2595, ptr %v2596, align 4
  %v2597 = getelementptr inbounds float, ptr %v2591, i64 8
  %v2598 = load <8 x float>, ptr %v2597, align 4
  %v2599 = getelementptr inbounds float, ptr %v2593, i64 8
  store <8 x float> %v2598, ptr %v2599, align 4
  %v2600 = getelementptr inbounds float, ptr %v2591, i64 16
  %v2601 = load <8 x float>, ptr %v2600, align 4
  %v2602 = getelementptr inbounds float, ptr %v2593, i64 16
  store <8 x float> %v2601, ptr %v2602, align 4
  %v2603 = getelementptr inbounds float, ptr %v2591, i64 24
  %v2604 = load <8 x float>, ptr %v2603, align 4
  %v2605 = getelementptr inbounds float, ptr %v2593, i64 24
  store <8 x float> %v2604, ptr %v2605, align 4
  %v2606 = add nsw i64 %v2588, 1
  br label %b454
b456:
  %v2607 = sdiv i64 %v2549, 2
  br label %b457
b457:
  %v2608 = phi i64 [ 0, %b456 ], [ %v2617, %b458 ]
  %v2609 = icmp slt i64 %v2608, %v2607
  br i1 %v2609, label %b458, label %b459
b458:
  %v2610 = mul i64 %v2608, 2
  %v2611 = add i64 %v2545, %v2610
  %v2612 = mul i64 %v2608, 768
  %v2613 = getelementptr inbounds float, ptr %v2515, i64 %v2612
  %v2614 = mul i64 %v2611, 4
  %v2615 = add i64 %v2614, %v2583
  %v2616 = getelementptr inbounds float, ptr %v2529, i64 %v2615
  call void @outer_2x32(ptr %v2613, ptr %v208, i64 %v2544, ptr %v2616, i64 4)
  %v2617 = add nsw i64 %v2608, 1
  br label %b457
b459:
  %v2618 = add nsw i64 %v2583, 32
  br label %b451
b453:
  %v2619 = mul i64 %v2540, 4
  %v2620 = add i64 %v2619, 0
  %v2621 = getelementptr inbounds float, ptr %v2514, i64 %v2620
  br label %b460
b460:
  %v2622 = phi i64 [ 0, %b453 ], [ %v2637, %b461 ]
  %v2623 = icmp slt i64 %v2622, %v2544
  br i1 %v2623, label %b461, label %b462
b461:
  %v2624 = mul i64 %v2622, 4
  %v2625 = getelementptr inbounds float, ptr %v2621, i64 %v2624
  %v2626 = mul i64 %v2622, 8
  %v2627 = getelementptr inbounds float, ptr %v208, i64 %v2626
  %v2628 = getelementptr inbounds float, ptr %v2625, i64 0
  %v2629 = icmp ult i64 4, 8
  %v2630 = select i1 %v2629, i64 4, i64 8
  %v2631 = trunc i64 %v2630 to i32
  %v2632 = insertelement <8 x i32> poison, i32 %v2631, i64 0
  %v2633 = shufflevector <8 x i32> %v2632, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2634 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2633
  %v2635 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2628, <8 x i1> %v2634, <8 x float> zeroinitializer)
  %v2636 = getelementptr inbounds float, ptr %v2627, i64 0
  store <8 x float> %v2635, ptr %v2636, align 4
  %v2637 = add nsw i64 %v2622, 1
  br label %b460
b462:
  %v2638 = sdiv i64 %v2549, 2
  br label %b463
b463:
  %v2639 = phi i64 [ 0, %b462 ], [ %v2648, %b464 ]
  %v2640 = icmp slt i64 %v2639, %v2638
  br i1 %v2640, label %b464, label %b465
b464:
  %v2641 = mul i64 %v2639, 2
  %v2642 = add i64 %v2545, %v2641
  %v2643 = mul i64 %v2639, 768
  %v2644 = getelementptr inbounds float, ptr %v2515, i64 %v2643
  %v2645 = mul i64 %v2642, 4
  %v2646 = add i64 %v2645, 0
  %v2647 = getelementptr inbounds float, ptr %v2529, i64 %v2646
  call void @outer_2x4(ptr %v2644, ptr %v208, i64 %v2544, ptr %v2647, i64 4)
  %v2648 = add nsw i64 %v2639, 1
  br label %b463
b465:
  %v2649 = add nsw i64 %v2545, 64
  br label %b439
b441:
  %v2650 = add nsw i64 %v2540, 384
  br label %b436
b438:
  %v2651 = icmp sgt i64 %v3, 1
  br i1 %v2651, label %b466, label %b467
b466:
  %v2652 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2653 = atomicrmw add ptr %v2652, i64 1 acq_rel
  %v2654 = load i64, ptr %v203, align 8
  %v2655 = add i64 %v2654, 1
  store i64 %v2655, ptr %v203, align 8
  %v2656 = mul i64 %v3, %v2655
  br label %b468
b468:
  %v2657 = load atomic i64, ptr %v2652 acquire, align 8
  %v2658 = icmp slt i64 %v2657, %v2656
  br i1 %v2658, label %b469, label %b470
b469:
  %v2659 = call i32 @sched_yield()
  br label %b468
b470:
  br label %b467
b467:
  %v2660 = icmp eq i64 %v2, 0
  br i1 %v2660, label %b471, label %b472
b471:
  br label %b473
b473:
  %v2661 = phi i64 [ 0, %b471 ], [ %v2707, %b478 ]
  %v2662 = icmp slt i64 %v2661, 2
  br i1 %v2662, label %b474, label %b475
b474:
  %v2663 = icmp ult i64 4, 8
  %v2664 = select i1 %v2663, i64 4, i64 8
  %v2665 = trunc i64 %v2664 to i32
  %v2666 = insertelement <8 x i32> poison, i32 %v2665, i64 0
  %v2667 = shufflevector <8 x i32> %v2666, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2668 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2667
  br label %b476
b476:
  %v2669 = phi i64 [ 0, %b474 ], [ %v2702, %b481 ]
  %v2670 = phi <8 x float> [ splat (float 0x0000000000000000), %b474 ], [ %v2701, %b481 ]
  %v2671 = icmp slt i64 %v2669, %v8
  br i1 %v2671, label %b477, label %b478
b477:
  %v2672 = add i64 %v2669, 128
  %v2673 = icmp slt i64 %v2672, %v8
  %v2674 = select i1 %v2673, i64 %v2672, i64 %v8
  br label %b479
b479:
  %v2675 = phi i64 [ %v2669, %b477 ], [ %v2700, %b484 ]
  %v2676 = phi <8 x float> [ splat (float 0x0000000000000000), %b477 ], [ %v2679, %b484 ]
  %v2677 = icmp slt i64 %v2675, %v2674
  br i1 %v2677, label %b480, label %b481
b480:
  br label %b482
b482:
  %v2678 = phi i64 [ 0, %b480 ], [ %v2699, %b483 ]
  %v2679 = phi <8 x float> [ %v2676, %b480 ], [ %v2698, %b483 ]
  %v2680 = icmp slt i64 %v2678, 4
  br i1 %v2680, label %b483, label %b484
b483:
  %v2681 = mul i64 %v2675, 8
  %v2682 = getelementptr inbounds float, ptr %v58, i64 %v2681
  %v2683 = mul i64 %v2661, 4
  %v2684 = add i64 0, %v2683
  %v2685 = add i64 %v2684, %v2678
  %v2686 = getelementptr inbounds float, ptr %v2682, i64 %v2685
  %v2687 = load float, ptr %v2686, align 4
  %v2688 = mul i64 %v2675, 16
  %v2689 = getelementptr inbounds float, ptr %v82, i64 %v2688
  %v2690 = add i64 0, 0
  %v2691 = mul i64 %v2678, 4
  %v2692 = add i64 %v2690, %v2691
  %v2693 = getelementptr inbounds float, ptr %v2689, i64 %v2692
  %v2694 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2693, <8 x i1> %v2668, <8 x float> zeroinitializer)
  %v2695 = insertelement <8 x float> poison, float %v2687, i64 0
  %v2696 = shufflevector <8 x float> %v2695, <8 x float> poison, <8 x i32> zeroinitializer
  %v2697 = fmul <8 x float> %v2696, %v2694
  %v2698 = fadd <8 x float> %v2679, %v2697
  %v2699 = add nsw i64 %v2678, 1
  br label %b482
b484:
  %v2700 = add nsw i64 %v2675, 1
  br label %b479
b481:
  %v2701 = fadd <8 x float> %v2670, %v2676
  %v2702 = add nsw i64 %v2669, 128
  br label %b476
b478:
  %v2703 = mul i64 %v2661, 4
  %v2704 = add i64 0, %v2703
  %v2705 = add i64 %v2704, 0
  %v2706 = getelementptr inbounds float, ptr %v144, i64 %v2705
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2670, ptr align 4 %v2706, <8 x i1> %v2668)
  %v2707 = add nsw i64 %v2661, 1
  br label %b473
b475:
  br label %b472
b472:
  %v2708 = icmp sgt i64 %v3, 1
  br i1 %v2708, label %b485, label %b486
b485:
  %v2709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2710 = atomicrmw add ptr %v2709, i64 1 acq_rel
  %v2711 = load i64, ptr %v203, align 8
  %v2712 = add i64 %v2711, 1
  store i64 %v2712, ptr %v203, align 8
  %v2713 = mul i64 %v3, %v2712
  br label %b487
b487:
  %v2714 = load atomic i64, ptr %v2709 acquire, align 8
  %v2715 = icmp slt i64 %v2714, %v2713
  br i1 %v2715, label %b488, label %b489
b488:
  %v2716 = call i32 @sched_yield()
  br label %b487
b489:
  br label %b486
b486:
  %v2717 = icmp eq i64 %v2, 0
  br i1 %v2717, label %b490, label %b491
b490:
  br label %b492
b492:
  %v2718 = phi i64 [ 0, %b490 ], [ %v2764, %b497 ]
  %v2719 = icmp slt i64 %v2718, 4
  br i1 %v2719, label %b493, label %b494
b493:
  br label %b495
b495:
  %v2720 = phi i64 [ 0, %b493 ], [ %v2763, %b500 ]
  %v2721 = icmp slt i64 %v2720, 2
  br i1 %v2721, label %b496, label %b497
b496:
  br label %b498
b498:
  %v2722 = phi i64 [ 0, %b496 ], [ %v2757, %b503 ]
  %v2723 = phi float [ 0x0000000000000000, %b496 ], [ %v2755, %b503 ]
  %v2724 = phi float [ 0x0000000000000000, %b496 ], [ %v2756, %b503 ]
  %v2725 = icmp slt i64 %v2722, %v8
  br i1 %v2725, label %b499, label %b500
b499:
  %v2726 = add i64 %v2722, 128
  %v2727 = icmp slt i64 %v2726, %v8
  %v2728 = select i1 %v2727, i64 %v2726, i64 %v8
  br label %b501
b501:
  %v2729 = phi i64 [ %v2722, %b499 ], [ %v2754, %b506 ]
  %v2730 = phi float [ 0x0000000000000000, %b499 ], [ %v2734, %b506 ]
  %v2731 = phi float [ 0x0000000000000000, %b499 ], [ %v2731, %b506 ]
  %v2732 = icmp slt i64 %v2729, %v2728
  br i1 %v2732, label %b502, label %b503
b502:
  br label %b504
b504:
  %v2733 = phi i64 [ 0, %b502 ], [ %v2753, %b505 ]
  %v2734 = phi float [ %v2730, %b502 ], [ %v2752, %b505 ]
  %v2735 = icmp slt i64 %v2733, 2
  br i1 %v2735, label %b505, label %b506
b505:
  %v2736 = mul i64 %v2729, 4
  %v2737 = getelementptr inbounds float, ptr %v124, i64 %v2736
  %v2738 = mul i64 %v2729, 8
  %v2739 = getelementptr inbounds float, ptr %v90, i64 %v2738
  %v2740 = mul i64 %v2720, 2
  %v2741 = add i64 0, %v2740
  %v2742 = add i64 %v2741, %v2733
  %v2743 = getelementptr inbounds float, ptr %v2737, i64 %v2742
  %v2744 = load float, ptr %v2743, align 4
  %v2745 = fneg float %v2744
  %v2746 = mul i64 %v2718, 2
  %v2747 = add i64 0, %v2746
  %v2748 = add i64 %v2747, %v2733
  %v2749 = getelementptr inbounds float, ptr %v2739, i64 %v2748
  %v2750 = load float, ptr %v2749, align 4
  %v2751 = fmul float %v2745, %v2750
  %v2752 = fadd float %v2734, %v2751
  %v2753 = add nsw i64 %v2733, 1
  br label %b504
b506:
  %v2754 = add nsw i64 %v2729, 1
  br label %b501
b503:
  %v2755 = fadd float %v2723, %v2730
  %v2756 = fadd float %v2724, %v2731
  %v2757 = add nsw i64 %v2722, 128
  br label %b498
b500:
  %v2758 = fadd float %v2723, %v2724
  %v2759 = mul i64 %v2718, 2
  %v2760 = add i64 0, %v2759
  %v2761 = add i64 %v2760, %v2720
  %v2762 = getelementptr inbounds float, ptr %v146, i64 %v2761
  store float %v2758, ptr %v2762, align 4
  %v2763 = add nsw i64 %v2720, 1
  br label %b495
b497:
  %v2764 = add nsw i64 %v2718, 1
  br label %b492
b494:
  br label %b491
b491:
  %v2765 = icmp sgt i64 %v3, 1
  br i1 %v2765, label %b507, label %b508
b507:
  %v2766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2767 = atomicrmw add ptr %v2766, i64 1 acq_rel
  %v2768 = load i64, ptr %v203, align 8
  %v2769 = add i64 %v2768, 1
  store i64 %v2769, ptr %v203, align 8
  %v2770 = mul i64 %v3, %v2769
  br label %b509
b509:
  %v2771 = load atomic i64, ptr %v2766 acquire, align 8
  %v2772 = icmp slt i64 %v2771, %v2770
  br i1 %v2772, label %b510, label %b511
b510:
  %v2773 = call i32 @sched_yield()
  br label %b509
b511:
  br label %b508
b508:
  %v2774 = icmp eq i64 %v2, 0
  br i1 %v2774, label %b512, label %b513
b512:
  br label %b514
b514:
  %v2775 = phi i64 [ 0, %b512 ], [ %v2820, %b519 ]
  %v2776 = icmp slt i64 %v2775, 2
  br i1 %v2776, label %b515, label %b516
b515:
  br label %b517
b517:
  %v2777 = phi i64 [ 0, %b515 ], [ %v2819, %b522 ]
  %v2778 = icmp slt i64 %v2777, 4
  br i1 %v2778, label %b518, label %b519
b518:
  br label %b520
b520:
  %v2779 = phi i64 [ 0, %b518 ], [ %v2813, %b525 ]
  %v2780 = phi float [ 0x0000000000000000, %b518 ], [ %v2811, %b525 ]
  %v2781 = phi float [ 0x0000000000000000, %b518 ], [ %v2812, %b525 ]
  %v2782 = icmp slt i64 %v2779, %v8
  br i1 %v2782, label %b521, label %b522
b521:
  %v2783 = add i64 %v2779, 128
  %v2784 = icmp slt i64 %v2783, %v8
  %v2785 = select i1 %v2784, i64 %v2783, i64 %v8
  br label %b523
b523:
  %v2786 = phi i64 [ %v2779, %b521 ], [ %v2810, %b528 ]
  %v2787 = phi float [ 0x0000000000000000, %b521 ], [ %v2791, %b528 ]
  %v2788 = phi float [ 0x0000000000000000, %b521 ], [ %v2788, %b528 ]
  %v2789 = icmp slt i64 %v2786, %v2785
  br i1 %v2789, label %b524, label %b525
b524:
  br label %b526
b526:
  %v2790 = phi i64 [ 0, %b524 ], [ %v2809, %b527 ]
  %v2791 = phi float [ %v2787, %b524 ], [ %v2808, %b527 ]
  %v2792 = icmp slt i64 %v2790, 4
  br i1 %v2792, label %b527, label %b528
b527:
  %v2793 = mul i64 %v2786, 8
  %v2794 = getelementptr inbounds float, ptr %v126, i64 %v2793
  %v2795 = mul i64 %v2786, 16
  %v2796 = getelementptr inbounds float, ptr %v82, i64 %v2795
  %v2797 = mul i64 %v2775, 4
  %v2798 = add i64 0, %v2797
  %v2799 = add i64 %v2798, %v2790
  %v2800 = getelementptr inbounds float, ptr %v2794, i64 %v2799
  %v2801 = load float, ptr %v2800, align 4
  %v2802 = mul i64 %v2777, 4
  %v2803 = add i64 0, %v2802
  %v2804 = add i64 %v2803, %v2790
  %v2805 = getelementptr inbounds float, ptr %v2796, i64 %v2804
  %v2806 = load float, ptr %v2805, align 4
  %v2807 = fmul float %v2801, %v2806
  %v2808 = fadd float %v2791, %v2807
  %v2809 = add nsw i64 %v2790, 1
  br label %b526
b528:
  %v2810 = add nsw i64 %v2786, 1
  br label %b523
b525:
  %v2811 = fadd float %v2780, %v2787
  %v2812 = fadd float %v2781, %v2788
  %v2813 = add nsw i64 %v2779, 128
  br label %b520
b522:
  %v2814 = fadd float %v2780, %v2781
  %v2815 = mul i64 %v2775, 4
  %v2816 = add i64 0, %v2815
  %v2817 = add i64 %v2816, %v2777
  %v2818 = getelementptr inbounds float, ptr %v148, i64 %v2817
  store float %v2814, ptr %v2818, align 4
  %v2819 = add nsw i64 %v2777, 1
  br label %b517
b519:
  %v2820 = add nsw i64 %v2775, 1
  br label %b514
b516:
  br label %b513
b513:
  %v2821 = icmp sgt i64 %v3, 1
  br i1 %v2821, label %b529, label %b530
b529:
  %v2822 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2823 = atomicrmw add ptr %v2822, i64 1 acq_rel
  %v2824 = load i64, ptr %v203, align 8
  %v2825 = add i64 %v2824, 1
  store i64 %v2825, ptr %v203, align 8
  %v2826 = mul i64 %v3, %v2825
  br label %b531
b531:
  %v2827 = load atomic i64, ptr %v2822 acquire, align 8
  %v2828 = icmp slt i64 %v2827, %v2826
  br i1 %v2828, label %b532, label %b533
b532:
  %v2829 = call i32 @sched_yield()
  br label %b531
b533:
  br label %b530
b530:
  %v2830 = icmp eq i64 %v2, 0
  br i1 %v2830, label %b534, label %b535
b534:
  br label %b536
b536:
  %v2831 = phi i64 [ 0, %b534 ], [ %v2861, %b541 ]
  %v2832 = icmp slt i64 %v2831, 2
  br i1 %v2832, label %b537, label %b538
b537:
  br label %b539
b539:
  %v2833 = phi i64 [ 0, %b537 ], [ %v2860, %b544 ]
  %v2834 = icmp slt i64 %v2833, 2
  br i1 %v2834, label %b540, label %b541
b540:
  br label %b542
b542:
  %v2835 = phi i64 [ 0, %b540 ], [ %v2855, %b547 ]
  %v2836 = phi float [ 0x0000000000000000, %b540 ], [ %v2854, %b547 ]
  %v2837 = icmp slt i64 %v2835, %v8
  br i1 %v2837, label %b543, label %b544
b543:
  %v2838 = add i64 %v2835, 128
  %v2839 = icmp slt i64 %v2838, %v8
  %v2840 = select i1 %v2839, i64 %v2838, i64 %v8
  br label %b545
b545:
  %v2841 = phi i64 [ %v2835, %b543 ], [ %v2853, %b546 ]
  %v2842 = phi float [ 0x0000000000000000, %b543 ], [ %v2852, %b546 ]
  %v2843 = icmp slt i64 %v2841, %v2840
  br i1 %v2843, label %b546, label %b547
b546:
  %v2844 = mul i64 %v2841, 4
  %v2845 = getelementptr inbounds float, ptr %v124, i64 %v2844
  %v2846 = add i64 0, %v2831
  %v2847 = mul i64 %v2833, 2
  %v2848 = add i64 %v2846, %v2847
  %v2849 = getelementptr inbounds float, ptr %v2845, i64 %v2848
  %v2850 = load float, ptr %v2849, align 4
  %v2851 = fneg float %v2850
  %v2852 = fadd float %v2842, %v2851
  %v2853 = add nsw i64 %v2841, 1
  br label %b545
b547:
  %v2854 = fadd float %v2836, %v2842
  %v2855 = add nsw i64 %v2835, 128
  br label %b542
b544:
  %v2856 = mul i64 %v2831, 2
  %v2857 = add i64 0, %v2856
  %v2858 = add i64 %v2857, %v2833
  %v2859 = getelementptr inbounds float, ptr %v46, i64 %v2858
  store float %v2836, ptr %v2859, align 4
  %v2860 = add nsw i64 %v2833, 1
  br label %b539
b541:
  %v2861 = add nsw i64 %v2831, 1
  br label %b536
b538:
  br label %b535
b535:
  %v2862 = icmp sgt i64 %v3, 1
  br i1 %v2862, label %b548, label %b549
b548:
  %v2863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2864 = atomicrmw add ptr %v2863, i64 1 acq_rel
  %v2865 = load i64, ptr %v203, align 8
  %v2866 = add i64 %v2865, 1
  store i64 %v2866, ptr %v203, align 8
  %v2867 = mul i64 %v3, %v2866
  br label %b550
b550:
  %v2868 = load atomic i64, ptr %v2863 acquire, align 8
  %v2869 = icmp slt i64 %v2868, %v2867
  br i1 %v2869, label %b551, label %b552
b551:
  %v2870 = call i32 @sched_yield()
  br label %b550
b552:
  br label %b549
b549:
  %v2871 = icmp eq i64 %v2, 0
  br i1 %v2871, label %b553, label %b554
b553:
  br label %b555
b555:
  %v2872 = phi i64 [ 0, %b553 ], [ %v2902, %b556 ]
  %v2873 = icmp slt i64 %v2872, 4
  br i1 %v2873, label %b556, label %b557
b556:
  %v2874 = icmp ult i64 4, 8
  %v2875 = select i1 %v2874, i64 4, i64 8
  %v2876 = trunc i64 %v2875 to i32
  %v2877 = insertelement <8 x i32> poison, i32 %v2876, i64 0
  %v2878 = shufflevector <8 x i32> %v2877, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2879 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2878
  %v2880 = add i64 0, %v2872
  %v2881 = mul i64 0, 4
  %v2882 = add i64 %v2880, %v2881
  %v2883 = getelementptr inbounds float, ptr %v134, i64 %v2882
  %v2884 = getelementptr float, ptr %v2883, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2885 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2884, <8 x i1> %v2879, <8 x float> zeroinitializer)
  %v2886 = mul i64 %v2872, 4
  %v2887 = add i64 0, %v2886
  %v2888 = add i64 %v2887, 0
  %v2889 = getelementptr inbounds float, ptr %v136, i64 %v2888
  %v2890 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2889, <8 x i1> %v2879, <8 x float> zeroinitializer)
  %v2891 = fadd <8 x float> %v2885, %v2890
  %v2892 = mul i64 %v2872, 4
  %v2893 = add i64 0, %v2892
  %v2894 = add i64 %v2893, 0
  %v2895 = getelementptr inbounds float, ptr %v138, i64 %v2894
  %v2896 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2895, <8 x i1> %v2879, <8 x float> zeroinitializer)
  %v2897 = fadd <8 x float> %v2891, %v2896
  %v2898 = mul i64 %v2872, 4
  %v2899 = add i64 0, %v2898
  %v2900 = add i64 %v2899, 0
  %v2901 = getelementptr inbounds float, ptr %v38, i64 %v2900
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2897, ptr align 4 %v2901, <8 x i1> %v2879)
  %v2902 = add nsw i64 %v2872, 1
  br label %b555
b557:
  br label %b554
b554:
  %v2903 = icmp sgt i64 %v3, 1
  br i1 %v2903, label %b558, label %b559
b558:
  %v2904 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2905 = atomicrmw add ptr %v2904, i64 1 acq_rel
  %v2906 = load i64, ptr %v203, align 8
  %v2907 = add i64 %v2906, 1
  store i64 %v2907, ptr %v203, align 8
  %v2908 = mul i64 %v3, %v2907
  br label %b560
b560:
  %v2909 = load atomic i64, ptr %v2904 acquire, align 8
  %v2910 = icmp slt i64 %v2909, %v2908
  br i1 %v2910, label %b561, label %b562
b561:
  %v2911 = call i32 @sched_yield()
  br label %b560
b562:
  br label %b559
b559:
  %v2912 = icmp eq i64 %v2, 0
  br i1 %v2912, label %b563, label %b564
b563:
  br label %b565
b565:
  %v2913 = phi i64 [ 0, %b563 ], [ %v2955, %b566 ]
  %v2914 = icmp slt i64 %v2913, 2
  br i1 %v2914, label %b566, label %b567
b566:
  %v2915 = icmp ult i64 4, 8
  %v2916 = select i1 %v2915, i64 4, i64 8
  %v2917 = trunc i64 %v2916 to i32
  %v2918 = insertelement <8 x i32> poison, i32 %v2917, i64 0
  %v2919 = shufflevector <8 x i32> %v2918, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2920 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2919
  %v2921 = mul i64 %v2913, 4
  %v2922 = add i64 0, %v2921
  %v2923 = add i64 %v2922, 0
  %v2924 = getelementptr inbounds float, ptr %v140, i64 %v2923
  %v2925 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2924, <8 x i1> %v2920, <8 x float> zeroinitializer)
  %v2926 = mul i64 %v2913, 4
  %v2927 = add i64 0, %v2926
  %v2928 = add i64 %v2927, 0
  %v2929 = getelementptr inbounds float, ptr %v142, i64 %v2928
  %v2930 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2929, <8 x i1> %v2920, <8 x float> zeroinitializer)
  %v2931 = fadd <8 x float> %v2925, %v2930
  %v2932 = mul i64 %v2913, 4
  %v2933 = add i64 0, %v2932
  %v2934 = add i64 %v2933, 0
  %v2935 = getelementptr inbounds float, ptr %v144, i64 %v2934
  %v2936 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2935, <8 x i1> %v2920, <8 x float> zeroinitializer)
  %v2937 = fadd <8 x float> %v2931, %v2936
  %v2938 = add i64 0, %v2913
  %v2939 = mul i64 0, 2
  %v2940 = add i64 %v2938, %v2939
  %v2941 = getelementptr inbounds float, ptr %v146, i64 %v2940
  %v2942 = getelementptr float, ptr %v2941, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v2943 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2942, <8 x i1> %v2920, <8 x float> zeroinitializer)
  %v2944 = fadd <8 x float> %v2937, %v2943
  %v2945 = mul i64 %v2913, 4
  %v2946 = add i64 0, %v2945
  %v2947 = add i64 %v2946, 0
  %v2948 = getelementptr inbounds float, ptr %v148, i64 %v2947
  %v2949 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2948, <8 x i1> %v2920, <8 x float> zeroinitializer)
  %v2950 = fadd <8 x float> %v2944, %v2949
  %v2951 = mul i64 %v2913, 4
  %v2952 = add i64 0, %v2951
  %v2953 = add i64 %v2952, 0
  %v2954 = getelementptr inbounds float, ptr %v44, i64 %v2953
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2950, ptr align 4 %v2954, <8 x i1> %v2920)
  %v2955 = add nsw i64 %v2913, 1
  br label %b565
b567:
  br label %b564
b564:
  %v2956 = icmp sgt i64 %v3, 1
  br i1 %v2956, label %b568, label %b569
b568:
  %v2957 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2958 = atomicrmw add ptr %v2957, i64 1 acq_rel
  %v2959 = load i64, ptr %v203, align 8
  %v2960 = add i64 %v2959, 1
  store i64 %v2960, ptr %v203, align 8
  %v2961 = mul i64 %v3, %v2960
  br label %b570
b570:
  %v2962 = load atomic i64, ptr %v2957 acquire, align 8
  %v2963 = icmp slt i64 %v2962, %v2961
  br i1 %v2963, label %b571, label %b572
b571:
  %v2964 = call i32 @sched_yield()
  br label %b570
b572:
  br label %b569
b569:
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
define internal void @outer_2x4(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
  %v26 = icmp ult i64 4, 8
  %v27 = select i1 %v26, i64 4, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}
define internal void @outer_2x3(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
  %v26 = icmp ult i64 3, 8
  %v27 = select i1 %v26, i64 3, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}

declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare float @llvm.fabs.f32(float)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.minimum.f32(float, float)

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
